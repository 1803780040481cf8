import { Migration } from '@mikro-orm/migrations';

/** People who may have something and never asked for it, and how far the day's search for them came. */
export class Migration20261125000300 extends Migration {
  override up(): void {
    this.addSql(`
      create table "outreach" (
        "id" uuid not null,
        "person_id" uuid not null constraint "outreach_person_id_foreign" references "person" ("id"),
        "item_id" varchar(80) not null,
        "region_code" varchar(12) not null,
        "pack_hash" varchar(64) not null,
        "rests_on" jsonb not null,
        "found_on" date not null,
        "state" varchar(10) not null default 'NEW',
        "note" bytea null,
        "recorded_at" timestamptz null,
        "recorded_by" jsonb null,
        primary key ("id"),
        constraint "outreach_once" unique ("person_id", "item_id")
      )
    `);
    this.addSql(`create index outreach_under on outreach (region_code varchar_pattern_ops, state, found_on, id)`);
    this.addSql(`
      create table "outreach_run" (
        "day" date not null,
        "reached_id" uuid null,
        "finished_at" timestamptz null,
        primary key ("day")
      )
    `);
  }
}
