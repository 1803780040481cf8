import { Migration } from '@mikro-orm/migrations';

/** The first tables: regions, people, sign-in, policy packs, service points, meals. */
export class Migration20261122000000 extends Migration {
  override up(): void {
    this.addSql(`
      create table "person" (
        "id" uuid not null,
        "name" varchar(40) not null,
        "birth_date" date null,
        "household_region" varchar(12) null,
        "residence_region" varchar(12) null,
        "facts" jsonb not null,
        "diet_needs" jsonb not null,
        "allergens" jsonb not null,
        "home_address" varchar(200) null,
        "demo_introduction" varchar(200) null,
        primary key ("id")
      )
    `);
    this.addSql(`
      create table "policy_pack_version" (
        "hash" varchar(64) not null,
        "code" varchar(60) not null,
        "content" jsonb not null,
        "loaded_at" timestamptz not null,
        primary key ("hash")
      )
    `);
    this.addSql(`
      create table "region" (
        "code" varchar(12) not null,
        "name" varchar(60) not null,
        "level" varchar(12) not null,
        "parent_code" varchar(12) null,
        "is_sample" boolean not null default false,
        "latitude" double precision null,
        "longitude" double precision null,
        primary key ("code")
      )
    `);
    this.addSql(`
      create index "region_parent_code_index" on "region" ("parent_code")
    `);
    this.addSql(`
      create table "service_point" (
        "id" uuid not null,
        "name" varchar(80) not null,
        "kind" varchar(40) not null,
        "address" varchar(200) not null,
        "phone" varchar(30) null,
        "latitude" double precision not null,
        "longitude" double precision not null,
        "region_code" varchar(12) not null,
        "open_weekdays" jsonb not null,
        "opens_time" varchar(5) not null,
        "closes_time" varchar(5) not null,
        "is_barrier_free" boolean not null,
        "is_sample" boolean not null default false,
        primary key ("id")
      )
    `);
    this.addSql(`
      create index "service_point_region_code_index" on "service_point" ("region_code")
    `);
    this.addSql(`
      create index "service_point_latitude_longitude_index" on "service_point" ("latitude", "longitude")
    `);
    this.addSql(`
      alter table "service_point" add constraint "service_point_position" check (latitude between -90 and 90 and longitude between -180 and 180)
    `);
    this.addSql(`
      create table "meal_plan" (
        "id" uuid not null,
        "service_point_id" uuid not null,
        "weekday" smallint not null,
        "meal" varchar(10) not null,
        "served_from" varchar(5) not null,
        "served_until" varchar(5) not null,
        "dishes" jsonb not null,
        "capacity" int not null,
        "list_price_fen" int not null,
        "delivery_fee_fen" int not null default 0,
        "fulfilments" jsonb not null,
        "closes_time" varchar(5) not null,
        "closes_days_before" smallint not null default 0,
        primary key ("id")
      )
    `);
    this.addSql(`
      alter table "meal_plan" add constraint "meal_plan_service_point_id_weekday_meal_unique" unique ("service_point_id", "weekday", "meal")
    `);
    this.addSql(`
      alter table "meal_plan" add constraint "meal_plan_numbers" check (weekday between 1 and 7 and capacity > 0 and list_price_fen >= 0 and delivery_fee_fen >= 0)
    `);
    this.addSql(`
      create table "service_point_closure" (
        "service_point_id" uuid not null,
        "closed_on" date not null,
        "reason" varchar(100) not null,
        primary key ("service_point_id", "closed_on")
      )
    `);
    this.addSql(`
      create table "sitting" (
        "id" uuid not null,
        "service_point_id" uuid not null,
        "served_on" date not null,
        "meal" varchar(10) not null,
        "served_from" varchar(5) not null,
        "served_until" varchar(5) not null,
        "dishes" jsonb not null,
        "capacity" int not null,
        "places_taken" int not null default 0,
        "list_price_fen" int not null,
        "delivery_fee_fen" int not null,
        "fulfilments" jsonb not null,
        "booking_closes_at" timestamptz not null,
        "is_sample" boolean not null default false,
        primary key ("id")
      )
    `);
    this.addSql(`
      create index "sitting_served_on_meal_index" on "sitting" ("served_on", "meal")
    `);
    this.addSql(`
      alter table "sitting" add constraint "sitting_service_point_id_served_on_meal_unique" unique ("service_point_id", "served_on", "meal")
    `);
    this.addSql(`
      alter table "sitting" add constraint "sitting_amounts" check (list_price_fen >= 0 and delivery_fee_fen >= 0)
    `);
    this.addSql(`
      alter table "sitting" add constraint "sitting_never_oversold" check (places_taken between 0 and capacity)
    `);
    this.addSql(`
      create table "meal_booking" (
        "id" uuid not null,
        "sitting_id" uuid not null,
        "diner_id" uuid not null,
        "booked_by_id" uuid not null,
        "idempotency_key" uuid not null,
        "status" varchar(10) not null default 'CONFIRMED',
        "fulfilment" varchar(10) not null,
        "list_price_fen" int not null,
        "delivery_fee_fen" int not null,
        "own_share_fen" int not null,
        "collection_code" varchar(6) not null,
        "booked_at" timestamptz not null,
        "cancelled_at" timestamptz null,
        primary key ("id")
      )
    `);
    this.addSql(`
      create index "meal_booking_diner_id_status_index" on "meal_booking" ("diner_id", "status")
    `);
    this.addSql(`
      create unique index meal_booking_one_live_per_diner on meal_booking (sitting_id, diner_id) where status <> 'CANCELLED'
    `);
    this.addSql(`
      alter table "meal_booking" add constraint "meal_booking_sitting_id_collection_code_unique" unique ("sitting_id", "collection_code")
    `);
    this.addSql(`
      alter table "meal_booking" add constraint "meal_booking_one_per_key" unique ("booked_by_id", "idempotency_key")
    `);
    this.addSql(`
      alter table "meal_booking" add constraint "meal_booking_amounts" check (own_share_fen between 0 and list_price_fen + delivery_fee_fen)
    `);
    this.addSql(`
      create table "meal_subsidy" (
        "id" uuid not null,
        "booking_id" uuid not null,
        "place" smallint not null,
        "rule" varchar(60) not null,
        "fund" varchar(400) not null,
        "says" varchar(400) not null,
        "clause_id" varchar(3) not null,
        "pack_hash" varchar(64) not null,
        "is_sample" boolean not null,
        "amount_fen" int not null,
        "is_limited_by_daily_cap" boolean not null,
        "daily_cap_fen" int null,
        primary key ("id")
      )
    `);
    this.addSql(`
      alter table "meal_subsidy" add constraint "meal_subsidy_amount" check (amount_fen > 0)
    `);
    this.addSql(`
      create table "staff" (
        "id" uuid not null,
        "user_name" varchar(60) not null,
        "name" varchar(40) not null,
        "password_hash" varchar(200) not null,
        "roles" jsonb not null,
        "region_code" varchar(12) not null,
        "failed_sign_ins" int not null default 0,
        "locked_until" timestamptz null,
        primary key ("id")
      )
    `);
    this.addSql(`
      alter table "staff" add constraint "staff_user_name_unique" unique ("user_name")
    `);
    this.addSql(`
      create table "session" (
        "id" uuid not null,
        "person_id" uuid null,
        "staff_id" uuid null,
        "access_hash" varchar(64) not null,
        "access_expires_at" timestamptz not null,
        "refresh_hash" varchar(64) not null,
        "previous_refresh_hash" varchar(64) null,
        "is_confirmed" boolean not null default false,
        "expires_at" timestamptz not null,
        "revoked_at" timestamptz null,
        "created_at" timestamptz not null,
        primary key ("id")
      )
    `);
    this.addSql(`
      alter table "session" add constraint "session_access_hash_unique" unique ("access_hash")
    `);
    this.addSql(`
      alter table "session" add constraint "session_refresh_hash_unique" unique ("refresh_hash")
    `);
    this.addSql(`
      alter table "session" add constraint "session_has_one_owner" check (num_nonnulls(person_id, staff_id) = 1)
    `);
    this.addSql(`
      create table "wechat_account" (
        "open_id" varchar(64) not null,
        "person_id" uuid not null,
        "created_at" timestamptz not null,
        primary key ("open_id")
      )
    `);
    this.addSql(`
      alter table "meal_plan" add constraint "meal_plan_service_point_id_foreign" foreign key ("service_point_id") references "service_point" ("id")
    `);
    this.addSql(`
      alter table "service_point_closure" add constraint "service_point_closure_service_point_id_foreign" foreign key ("service_point_id") references "service_point" ("id")
    `);
    this.addSql(`
      alter table "sitting" add constraint "sitting_service_point_id_foreign" foreign key ("service_point_id") references "service_point" ("id")
    `);
    this.addSql(`
      alter table "meal_booking" add constraint "meal_booking_sitting_id_foreign" foreign key ("sitting_id") references "sitting" ("id")
    `);
    this.addSql(`
      alter table "meal_booking" add constraint "meal_booking_diner_id_foreign" foreign key ("diner_id") references "person" ("id")
    `);
    this.addSql(`
      alter table "meal_booking" add constraint "meal_booking_booked_by_id_foreign" foreign key ("booked_by_id") references "person" ("id")
    `);
    this.addSql(`
      alter table "meal_subsidy" add constraint "meal_subsidy_booking_id_foreign" foreign key ("booking_id") references "meal_booking" ("id")
    `);
    this.addSql(`
      alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null
    `);
    this.addSql(`
      alter table "session" add constraint "session_staff_id_foreign" foreign key ("staff_id") references "staff" ("id") on delete set null
    `);
    this.addSql(`
      alter table "wechat_account" add constraint "wechat_account_person_id_foreign" foreign key ("person_id") references "person" ("id")
    `);
  }
}
