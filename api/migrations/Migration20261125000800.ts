import { Migration } from '@mikro-orm/migrations';

/** Pictures of houses; and by which day a bed is taken, read from an index alone. */
export class Migration20261125000800 extends Migration {
  override up(): void {
    this.addSql(`create index "bed_use_by_day" on "bed_use" ("bed_id", "starts_on", "ends_on")`);
    this.addSql(`
      create table "house_picture" (
        "id" uuid not null,
        "house_id" uuid not null,
        "words" varchar(200) not null,
        "media_type" varchar(40) not null,
        "bytes" bytea not null,
        "actor_id" uuid null,
        "idempotency_key" uuid null,
        primary key ("id"),
        constraint "house_picture_one_per_key" unique ("actor_id", "idempotency_key"),
        constraint "house_picture_house_id_foreign" foreign key ("house_id") references "care_house" ("id")
      )
    `);
    this.addSql(`create index "house_picture_of" on "house_picture" ("house_id", "id")`);
  }
}
