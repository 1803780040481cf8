import { Migration } from '@mikro-orm/migrations';

/** Funds, and where in the books stands what each pays of a meal or a stay; what was booked before has no transfer yet. */
export class Migration20261126003000 extends Migration {
  override up(): void {
    this.addSql(`
      create table "fund" (
        "id" uuid not null,
        "region_code" varchar(12) not null,
        "name" varchar(400) not null,
        "source" varchar(9) null,
        primary key ("id"),
        constraint "fund_one_of_a_name" unique ("region_code", "name")
      )
    `);
    for (const table of ['meal_subsidy', 'stay_subsidy']) {
      this.addSql(`
        alter table "${table}" add column "fund_id" uuid null, add column "transfer_id" uuid null,
          add column "is_limited_by_budget" boolean not null default false
      `);
      this.addSql(`create index "${table}_not_in_the_books" on "${table}" ("id") where transfer_id is null`);
    }
    this.addSql(`
      alter table "meal_subsidy" add column "is_limited_by_monthly_cap" boolean not null default false,
        add column "monthly_cap_fen" int null
    `);
  }
}
