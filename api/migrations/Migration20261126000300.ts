import { Migration } from '@mikro-orm/migrations';

/** Days of day care and of help at home that an absence stops. */
export class Migration20261126000300 extends Migration {
  override up(): void {
    this.addSql(`
      create table "paused_day" (
        "stay_id" uuid not null,
        "on_day" date not null,
        "absence_id" uuid null,
        primary key ("stay_id", "on_day"),
        constraint "paused_day_stay_id_foreign" foreign key ("stay_id") references "respite_stay" ("id"),
        constraint "paused_day_absence_id_foreign" foreign key ("absence_id") references "absence" ("id") on delete set null
      )
    `);
    this.addSql(`create index "paused_day_by_absence" on "paused_day" ("absence_id") where absence_id is not null`);
  }
}
