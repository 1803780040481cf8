import { Migration } from '@mikro-orm/migrations';

/** Accounts of service points, and payments of what a fund owes them for a closed month. */
export class Migration20261126007900 extends Migration {
  override up(): void {
    this.addSql(`
      create table "point_account" (
        "id" uuid not null,
        "service_point_id" uuid not null,
        "holder" bytea not null,
        "bank" bytea not null,
        "number" bytea not null,
        "entered_at" timestamptz not null,
        "entered_by_id" uuid not null,
        "checked_at" timestamptz null,
        "checked_by_id" uuid null,
        "ended_at" timestamptz null,
        "idempotency_key" uuid not null,
        primary key ("id"),
        constraint "point_account_one_per_key" unique ("entered_by_id", "idempotency_key"),
        constraint "point_account_two_people" check (checked_by_id <> entered_by_id),
        constraint "point_account_checked" check ((checked_at is null) = (checked_by_id is null)),
        constraint "point_account_service_point_id_foreign" foreign key ("service_point_id") references "service_point" ("id")
      )
    `);
    this.addSql(`
      create unique index point_account_live on point_account (service_point_id) where ended_at is null and checked_at is not null
    `);
    this.addSql(`
      create unique index point_account_entered on point_account (service_point_id) where ended_at is null and checked_at is null
    `);
    this.addSql(`
      alter table "payout_line"
        alter column "person_id" drop not null, alter column "instalment_id" drop not null,
        alter column "application_id" drop not null, alter column "entitlement_id" drop not null,
        alter column "clause_id" drop not null,
        add column "service_point_id" uuid null, add column "settlement_id" uuid null,
        add column "point_account_id" uuid null
    `);
    for (const table of ['person', 'instalment'])
      this.addSql(`alter table "payout_line" drop constraint "payout_line_${table}_id_foreign"`);
    for (const table of ['person', 'instalment', 'service_point', 'settlement', 'point_account'])
      this.addSql(`
        alter table "payout_line" add constraint "payout_line_${table}_id_foreign"
        foreign key ("${table}_id") references "${table}" ("id") on delete set null
      `);
    this.addSql(`alter table "payout_line" drop constraint "payout_line_amount"`);
    this.addSql(`alter table "payout_line" alter column "amount_fen" type bigint`);
    this.addSql(`alter table "payout_line" add constraint "payout_line_amount" check (amount_fen > 0)`);
    this.addSql(`alter table "payout_line" drop constraint "payout_line_sent"`);
    this.addSql(`
      alter table "payout_line" add constraint "payout_line_sent" check (account_id is not null or point_account_id is not null or status in ('READY', 'REMOVED', 'FAILED'))
    `);
    this.addSql(`
      alter table "payout_line" add constraint "payout_line_of_one" check (num_nonnulls(instalment_id, settlement_id) = 1 and num_nulls(instalment_id, person_id, application_id, entitlement_id, clause_id) in (0, 5) and num_nulls(settlement_id, service_point_id) in (0, 2))
    `);
    this.addSql(`
      create unique index payout_line_one_of_settlement on payout_line (settlement_id) where status in ('READY', 'SENT', 'PAID')
    `);
  }
}
