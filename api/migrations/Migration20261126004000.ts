import { Migration } from '@mikro-orm/migrations';

/** What was granted as money, and the payments in which it falls due. */
export class Migration20261126004000 extends Migration {
  override up(): void {
    this.addSql(`
      create table "award" (
        "id" uuid not null,
        "person_id" uuid not null,
        "application_id" uuid not null,
        "entitlement_id" uuid not null,
        "fund_id" uuid not null,
        "item_id" varchar(80) not null,
        "pack_hash" varchar(64) not null,
        "reading" varchar(60) not null,
        "clause_id" varchar(3) not null,
        "per" varchar(8) not null,
        "amount_fen" int not null,
        "counts_from" date not null,
        "ends_on" date null,
        "status" varchar(8) not null default 'ACTIVE',
        "made_at" timestamptz not null,
        "made_by" jsonb not null,
        "stopped_at" timestamptz null,
        "stopped_by" jsonb null,
        "stop_words" bytea null,
        primary key ("id"),
        constraint "award_entitlement_id_unique" unique ("entitlement_id"),
        constraint "award_amount" check (amount_fen > 0),
        constraint "award_stopped" check ((status = 'STOPPED') = (stopped_at is not null)),
        constraint "award_person_id_foreign" foreign key ("person_id") references "person" ("id"),
        constraint "award_application_id_foreign" foreign key ("application_id") references "application" ("id"),
        constraint "award_entitlement_id_foreign" foreign key ("entitlement_id") references "entitlement" ("id"),
        constraint "award_fund_id_foreign" foreign key ("fund_id") references "fund" ("id")
      )
    `);
    this.addSql(`create index "award_of" on "award" (person_id, id desc)`);
    this.addSql(`create index "award_of_fund" on "award" ("fund_id", "status")`);
    this.addSql(`
      create table "instalment" (
        "id" uuid not null,
        "award_id" uuid not null,
        "number" smallint not null,
        "amount_fen" int not null,
        "due_on" date not null,
        "status" varchar(10) not null default 'PLANNED',
        "held_for" varchar(10) null,
        "missing" jsonb null,
        "judged_on" date null,
        "told" bytea null,
        "transfer_id" uuid null,
        "back_words" bytea null,
        primary key ("id"),
        constraint "instalment_one_of_a_number" unique ("award_id", "number"),
        constraint "instalment_amount" check (amount_fen > 0),
        constraint "instalment_held_for" check ((status = 'HELD_BACK') = (held_for is not null)),
        constraint "instalment_posted" check ((transfer_id is not null) = (status in ('DUE', 'IN_PAYMENT', 'PAID', 'TAKEN_BACK', 'OWED_BACK', 'REPAID'))),
        constraint "instalment_award_id_foreign" foreign key ("award_id") references "award" ("id")
      )
    `);
    this.addSql(`
      create index "instalment_coming" on "instalment" (due_on, id) where status in ('PLANNED', 'HELD_BACK')
    `);
    this.addSql(`create index "instalment_owed" on "instalment" (award_id) where status in ('DUE', 'IN_PAYMENT')`);
  }
}
