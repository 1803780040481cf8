import { Migration } from '@mikro-orm/migrations';

/** The keys that seal personal data, themselves wrapped. */
export class Migration20261123000000 extends Migration {
  override up(): void {
    this.addSql(`
      create table "data_key" (
        "id" int not null,
        "kind" varchar(10) not null,
        "algorithm" varchar(20) not null,
        "wrapped" bytea not null,
        "master_key_id" varchar(40) not null,
        "created_at" timestamptz not null,
        "active_from" timestamptz not null,
        "retired_at" timestamptz null,
        primary key ("id")
      )
    `);
    this.addSql(`
      alter table "data_key" add constraint "data_key_kind" check (kind in ('DATA', 'LOOKUP'))
    `);
    this.addSql(`
      create unique index "data_key_one_for_lookups" on "data_key" ("kind") where kind = 'LOOKUP'
    `);
  }
}
