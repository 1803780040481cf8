import { Migration } from '@mikro-orm/migrations';

/** An account may be a service point's: what funds owe a canteen. */
export class Migration20261126000200 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "ledger_account" add column "service_point_id" uuid null, alter column "code" type varchar(80)
    `);
    this.addSql(`drop index "ledger_account_one_of_a_kind"`);
    this.addSql(`
      create unique index "ledger_account_one_of_a_kind" on "ledger_account" ("unit", "kind", "person_id", "service_point_id", "region_code", "code") nulls not distinct
    `);
  }
}
