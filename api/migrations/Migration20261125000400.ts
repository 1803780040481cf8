import { Migration } from '@mikro-orm/migrations';

/** Institutions with beds and places, the stays in them, and the waiting lists for them. */
export class Migration20261125000400 extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gist'); // For what must not be taken twice at a time.
    this.addSql(`
      create table "care_house" (
        "id" uuid not null,
        "service_point_id" uuid not null,
        "about" varchar(600) not null,
        "max_days" smallint not null,
        "cleaning_days" smallint not null default 0,
        "offers_at_once" boolean not null default true,
        "carers" smallint not null,
        "diets" jsonb not null,
        "is_sample" boolean not null default false,
        primary key ("id"),
        constraint "care_house_service_point_id_unique" unique ("service_point_id"),
        constraint "care_house_numbers" check (max_days > 0 and cleaning_days between 0 and 7 and carers >= 0),
        constraint "care_house_service_point_id_foreign" foreign key ("service_point_id") references "service_point" ("id")
      )
    `);
    this.addSql(`
      create table "ward" (
        "id" uuid not null,
        "house_id" uuid not null,
        "name" varchar(40) not null,
        primary key ("id"),
        constraint "ward_house_id_name_unique" unique ("house_id", "name"),
        constraint "ward_house_id_foreign" foreign key ("house_id") references "care_house" ("id")
      )
    `);
    this.addSql(`
      create table "bed" (
        "id" uuid not null,
        "house_id" uuid not null,
        "ward_id" uuid not null,
        "room" varchar(20) not null,
        "label" varchar(10) not null,
        "kind" varchar(12) not null,
        "room_sex" varchar(8) not null,
        "equipment" jsonb not null,
        "nightly_price_fen" int not null,
        "retired_on" date null,
        primary key ("id"),
        constraint "bed_ward_id_room_label_unique" unique ("ward_id", "room", "label"),
        constraint "bed_price" check (nightly_price_fen >= 0),
        constraint "bed_house_id_foreign" foreign key ("house_id") references "care_house" ("id"),
        constraint "bed_ward_id_foreign" foreign key ("ward_id") references "ward" ("id")
      )
    `);
    this.addSql(`create index "bed_of_house" on "bed" ("house_id")`);
    this.addSql(`
      create table "bed_use" (
        "id" uuid not null,
        "bed_id" uuid not null,
        "kind" varchar(12) not null,
        "starts_on" date not null,
        "ends_on" date null,
        "nights" daterange generated always as (daterange(starts_on, ends_on, '[)')) stored not null,
        "stay_id" uuid null,
        "is_severe" boolean not null default false,
        "reason" varchar(100) null,
        primary key ("id"),
        constraint "bed_use_of_stay" check ((kind in ('STAY', 'CLEANING')) = (stay_id is not null)),
        constraint "bed_use_dates" check (ends_on is null or ends_on > starts_on),
        constraint "bed_use_bed_id_foreign" foreign key ("bed_id") references "bed" ("id")
      )
    `);
    this.addSql(
      `alter table "bed_use" add constraint bed_use_once_a_night exclude using gist (bed_id with =, nights with &&)`,
    );
    this.addSql(`create index "bed_use_of_stay_id" on "bed_use" ("stay_id")`);
    this.addSql(`
      create table "care_plan" (
        "id" uuid not null,
        "house_id" uuid not null,
        "form" varchar(10) not null,
        "weekday" smallint not null,
        "starts_time" varchar(5) not null,
        "ends_time" varchar(5) not null,
        "capacity" int not null,
        "price_fen" int not null,
        "radius_metres" int null,
        primary key ("id"),
        constraint "care_plan_house_id_form_weekday_starts_time_unique" unique ("house_id", "form", "weekday", "starts_time"),
        constraint "care_plan_area" check ((form = 'HOME_HOURS') = (radius_metres is not null)),
        constraint "care_plan_form" check (form in ('DAY_PLACE', 'HOME_HOURS')),
        constraint "care_plan_numbers" check (weekday between 1 and 7 and capacity > 0 and price_fen >= 0),
        constraint "care_plan_house_id_foreign" foreign key ("house_id") references "care_house" ("id")
      )
    `);
    this.addSql(`
      create table "care_slot" (
        "id" uuid not null,
        "house_id" uuid not null,
        "form" varchar(10) not null,
        "held_on" date not null,
        "starts_time" varchar(5) not null,
        "capacity" int not null,
        "taken" int not null default 0,
        primary key ("id"),
        constraint "care_slot_once" unique ("house_id", "form", "held_on", "starts_time"),
        constraint "care_slot_taken" check (taken between 0 and capacity),
        constraint "care_slot_house_id_foreign" foreign key ("house_id") references "care_house" ("id")
      )
    `);
    this.addSql(`
      create table "slot_use" (
        "slot_id" uuid not null,
        "stay_id" uuid not null,
        primary key ("slot_id", "stay_id"),
        constraint "slot_use_slot_id_foreign" foreign key ("slot_id") references "care_slot" ("id")
      )
    `);
    this.addSql(`create index "slot_use_of_stay" on "slot_use" ("stay_id")`);
    this.addSql(`
      create table "respite_stay" (
        "id" uuid not null,
        "placement_id" uuid not null,
        "person_id" uuid not null,
        "carer_id" uuid null,
        "item_id" varchar(80) not null,
        "pack_hash" varchar(64) not null,
        "form" varchar(10) not null,
        "house_ids" jsonb not null,
        "house_id" uuid not null,
        "bed_id" uuid null,
        "starts_on" date not null,
        "ends_on" date not null,
        "starts_time" varchar(5) null,
        "hours" smallint null,
        "needs" jsonb not null,
        "status" varchar(10) not null default 'REQUESTED',
        "list_price_fen" int not null default 0,
        "own_share_fen" int not null default 0,
        "entitlement_id" uuid null,
        "is_severe" bytea not null,
        "requested_by" jsonb not null,
        "actor_id" uuid not null,
        "idempotency_key" uuid not null,
        "requested_at" timestamptz not null,
        "offered_at" timestamptz null,
        "offer_ends_at" timestamptz null,
        "confirmed_at" timestamptz null,
        "admitted_at" timestamptz null,
        "ended_at" timestamptz null,
        "ended_by" jsonb null,
        "end_reason" varchar(16) null,
        "end_words" bytea null,
        "checks" jsonb not null,
        primary key ("id"),
        constraint "respite_stay_one_per_key" unique ("actor_id", "idempotency_key", "person_id"),
        constraint "respite_stay_bed" check (form <> 'BED' or bed_id is not null or status not in ('OFFERED', 'CONFIRMED', 'IN_STAY')),
        constraint "respite_stay_amounts" check (own_share_fen between 0 and list_price_fen),
        constraint "respite_stay_offer" check (status <> 'OFFERED' or offer_ends_at is not null),
        constraint "respite_stay_hours" check ((form = 'HOME_HOURS') = (starts_time is not null and hours between 1 and 24)),
        constraint "respite_stay_dates" check (case when form = 'BED' then ends_on > starts_on else ends_on >= starts_on end),
        constraint "respite_stay_person_id_foreign" foreign key ("person_id") references "person" ("id"),
        constraint "respite_stay_carer_id_foreign" foreign key ("carer_id") references "person" ("id") on delete set null,
        constraint "respite_stay_house_id_foreign" foreign key ("house_id") references "care_house" ("id"),
        constraint "respite_stay_bed_id_foreign" foreign key ("bed_id") references "bed" ("id") on delete set null,
        constraint "respite_stay_entitlement_id_foreign" foreign key ("entitlement_id") references "entitlement" ("id") on delete set null
      )
    `);
    this.addSql(
      `alter table "respite_stay" add constraint respite_stay_one_bed_at_a_time exclude using gist (person_id with =, daterange(starts_on, ends_on, '[)') with &&) where (form = 'BED' and status in ('OFFERED', 'CONFIRMED', 'IN_STAY'))`,
    );
    this.addSql(`create index respite_stay_offers on respite_stay (offer_ends_at, id) where status = 'OFFERED'`);
    this.addSql(`create index "respite_stay_of_placement" on "respite_stay" ("placement_id")`);
    this.addSql(`create index "respite_stay_of_house" on "respite_stay" ("house_id", "status", "starts_on")`);
    this.addSql(`create index "respite_stay_of_carer" on "respite_stay" ("carer_id", "person_id")`);
    this.addSql(`create index respite_stay_of_person on respite_stay (person_id, id desc)`);
    this.addSql(`
      create table "stay_subsidy" (
        "id" uuid not null,
        "stay_id" uuid not null,
        "place" smallint not null,
        "rule" varchar(60) not null,
        "fund" varchar(400) not null,
        "says" varchar(400) not null,
        "clause_id" varchar(3) not null,
        "pack_hash" varchar(64) not null,
        "is_sample" boolean not null,
        "amount_fen" int not null,
        primary key ("id"),
        constraint "stay_subsidy_amount" check (amount_fen > 0),
        constraint "stay_subsidy_stay_id_foreign" foreign key ("stay_id") references "respite_stay" ("id")
      )
    `);
    this.addSql(`
      create table "stay_event" (
        "id" uuid not null,
        "stay_id" uuid not null,
        "kind" varchar(20) not null,
        "at" timestamptz not null,
        "done_by" jsonb not null,
        "words" bytea null,
        primary key ("id"),
        constraint "stay_event_stay_id_foreign" foreign key ("stay_id") references "respite_stay" ("id")
      )
    `);
    this.addSql(`create index "stay_event_of" on "stay_event" ("stay_id", "id")`);
    this.addSql(`
      create table "ratio_override" (
        "id" uuid not null,
        "stay_id" uuid not null,
        "carers" smallint not null,
        "severe" smallint not null,
        "reason" bytea not null,
        "asked_by_id" uuid not null,
        "asked_at" timestamptz not null,
        "decided_by_id" uuid null,
        "decided_at" timestamptz null,
        "is_granted" boolean null,
        primary key ("id"),
        constraint "ratio_override_decided" check ((decided_at is null) = (is_granted is null)),
        constraint "ratio_override_two_officers" check (decided_by_id <> asked_by_id),
        constraint "ratio_override_stay_id_foreign" foreign key ("stay_id") references "respite_stay" ("id")
      )
    `);
    this.addSql(`create unique index ratio_override_one_open on ratio_override (stay_id) where decided_at is null`);
    this.addSql(`
      create table "waiting_list" (
        "id" uuid not null,
        "region_code" varchar(12) not null,
        "item_id" varchar(80) not null,
        "form" varchar(10) not null,
        "is_open" boolean not null default true,
        "draw_seed" varchar(64) not null,
        "pack_hash" varchar(64) not null,
        "due_at" timestamptz null,
        primary key ("id"),
        constraint "waiting_list_one_of_a_kind" unique ("region_code", "item_id", "form")
      )
    `);
    this.addSql(`create index "waiting_list_due_at_index" on "waiting_list" ("due_at")`);
    this.addSql(`
      create table "waitlist_entry" (
        "id" uuid not null,
        "list_id" uuid not null,
        "placement_id" uuid not null,
        "status" varchar(10) not null default 'WAITING',
        "class_rank" smallint not null,
        "points" int not null,
        "applied_at" timestamptz not null,
        "draw" varchar(64) not null,
        "ranking" bytea not null,
        "refusals" smallint not null default 0,
        "fresh_until" date not null,
        "asked_at" timestamptz null,
        primary key ("id"),
        constraint "waitlist_entry_placement_id_unique" unique ("placement_id"),
        constraint "waitlist_entry_numbers" check (class_rank >= 0 and refusals >= 0),
        constraint "waitlist_entry_list_id_foreign" foreign key ("list_id") references "waiting_list" ("id")
      )
    `);
    this.addSql(
      `create index waitlist_entry_order on waitlist_entry (list_id, class_rank, points desc, applied_at, draw, id) where status in ('WAITING', 'OFFERED')`,
    );
    this.addSql(`
      create table "waitlist_event" (
        "id" uuid not null,
        "list_id" uuid not null,
        "entry_id" uuid null,
        "kind" varchar(18) not null,
        "at" timestamptz not null,
        "done_by" jsonb not null,
        "ranked" jsonb null,
        "house_id" uuid null,
        "why" varchar(20) null,
        primary key ("id"),
        constraint "waitlist_event_list_id_foreign" foreign key ("list_id") references "waiting_list" ("id")
      )
    `);
    this.addSql(`create index "waitlist_event_of_entry" on "waitlist_event" ("entry_id", "id")`);
    this.addSql(`create index "waitlist_event_of_list" on "waitlist_event" ("list_id", "at", "id")`);
  }
}
