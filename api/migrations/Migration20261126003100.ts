import { Migration } from '@mikro-orm/migrations';

/** Money given to funds, by two officers; and months of service points that are closed, which stay as they are. */
export class Migration20261126003100 extends Migration {
  override up(): void {
    this.addSql(`
      create table "fund_budget" (
        "id" uuid not null,
        "fund_id" uuid not null,
        "amount_fen" bigint not null,
        "words" varchar(200) not null,
        "status" varchar(9) not null default 'PROPOSED',
        "entered_by_id" uuid not null,
        "idempotency_key" uuid not null,
        "entered_at" timestamptz not null,
        "decided_by_id" uuid null,
        "decided_at" timestamptz null,
        "transfer_id" uuid null,
        primary key ("id"),
        constraint "fund_budget_one_per_key" unique ("entered_by_id", "idempotency_key"),
        constraint "fund_budget_fund_id_foreign" foreign key ("fund_id") references "fund" ("id"),
        constraint "fund_budget_amount" check (amount_fen > 0),
        constraint "fund_budget_two_people" check (status <> 'CONFIRMED' or decided_by_id <> entered_by_id),
        constraint "fund_budget_decided" check ((status = 'PROPOSED') = (decided_by_id is null) and (status = 'CONFIRMED') = (transfer_id is not null))
      )
    `);
    this.addSql(`create index "fund_budget_of_fund" on "fund_budget" ("fund_id", "id")`);
    this.addSql(`
      create table "settlement" (
        "id" uuid not null,
        "service_point_id" uuid not null,
        "fund_id" uuid not null,
        "month" varchar(7) not null,
        "items" int not null,
        "amount_fen" bigint not null,
        "closed_at" timestamptz not null,
        "closed_by_id" uuid not null,
        primary key ("id"),
        constraint "settlement_one_of_a_month" unique ("service_point_id", "fund_id", "month"),
        constraint "settlement_fund_id_foreign" foreign key ("fund_id") references "fund" ("id"),
        constraint "settlement_amount" check (amount_fen > 0 and items > 0)
      )
    `);
    this.addSql(`create index "settlement_of_fund" on "settlement" ("fund_id", "month")`);
    this.addSql(`
      create trigger "settlement_only_grows" before update or delete or truncate on "settlement"
      for each statement execute function ledger_only_grows()
    `);
  }
}
