import { Migration } from '@mikro-orm/migrations';

/** Meals that are booked week after week, and days on which people are away. */
export class Migration20261125000700 extends Migration {
  override up(): void {
    this.addSql(`
      create table "absence" (
        "id" uuid not null,
        "person_id" uuid not null,
        "starts_on" date not null,
        "back_on" date null,
        "reason" varchar(20) not null,
        "stay_id" uuid null,
        "recorded_by" jsonb not null,
        "actor_id" uuid not null,
        "idempotency_key" uuid not null,
        "recorded_at" timestamptz not null,
        "ended_at" timestamptz null,
        "ended_by" jsonb null,
        primary key ("id"),
        constraint "absence_one_per_key" unique ("actor_id", "idempotency_key"),
        constraint "absence_one_per_stay" unique ("stay_id"),
        constraint "absence_days" check (back_on >= starts_on),
        constraint "absence_person_id_foreign" foreign key ("person_id") references "person" ("id")
      )
    `);
    this.addSql(`create index "absence_person_id_starts_on_index" on "absence" ("person_id", "starts_on")`);
    this.addSql(
      `alter table absence add constraint absence_once_a_day exclude using gist (person_id with =, daterange(starts_on, back_on) with &&) where (stay_id is null)`,
    );
    this.addSql(`
      create table "standing_order" (
        "id" uuid not null,
        "diner_id" uuid not null,
        "service_point_id" uuid not null,
        "meal" varchar(10) not null,
        "weekdays" jsonb not null,
        "fulfilment" varchar(10) not null,
        "agreed_own_share_fen" int not null,
        "starts_on" date not null,
        "ends_on" date null,
        "started_by" jsonb not null,
        "actor_id" uuid not null,
        "idempotency_key" uuid not null,
        "started_at" timestamptz not null,
        "stopped_at" timestamptz null,
        "stopped_by" jsonb null,
        primary key ("id"),
        constraint "standing_order_one_per_key" unique ("actor_id", "idempotency_key"),
        constraint "standing_order_days" check (ends_on >= starts_on and jsonb_array_length(weekdays) between 1 and 7),
        constraint "standing_order_amount" check (agreed_own_share_fen >= 0),
        constraint "standing_order_diner_id_foreign" foreign key ("diner_id") references "person" ("id"),
        constraint "standing_order_service_point_id_foreign" foreign key ("service_point_id") references "service_point" ("id")
      )
    `);
    this.addSql(`create index "standing_order_diner_id_index" on "standing_order" ("diner_id")`);
    this.addSql(`
      create table "standing_order_day" (
        "order_id" uuid not null,
        "sitting_id" uuid not null,
        "booking_id" uuid null,
        "code" varchar(30) null,
        "tried_at" timestamptz not null,
        primary key ("order_id", "sitting_id"),
        constraint "standing_order_day_order_id_foreign" foreign key ("order_id") references "standing_order" ("id") on update cascade on delete cascade,
        constraint "standing_order_day_sitting_id_foreign" foreign key ("sitting_id") references "sitting" ("id") on update cascade on delete cascade,
        constraint "standing_order_day_booking_id_foreign" foreign key ("booking_id") references "meal_booking" ("id") on delete set null
      )
    `);
    this.addSql(`create index "standing_order_day_sitting_id_index" on "standing_order_day" ("sitting_id")`);
    this.addSql(`create index "standing_order_day_booking_id_index" on "standing_order_day" ("booking_id")`);
    this.addSql(`
      alter table "meal_booking" add column "absence_id" uuid null,
        add constraint "meal_booking_absence_id_foreign" foreign key ("absence_id") references "absence" ("id") on delete set null
    `);
    this.addSql(`create index "meal_booking_absence_id_index" on "meal_booking" ("absence_id")`);
    // A guardian has every matter; what is shown of an older guardianship says so too.
    this.addSql(
      `update delegation set scopes = scopes || '["RESPITE"]'::jsonb where kind = 'GUARDIANSHIP' and not scopes @> '["RESPITE"]'::jsonb`,
    );
  }
}
