import { Migration } from '@mikro-orm/migrations';

/**
 * People's data lies sealed; people act for each other, consent, get messages, hold cards; meals are handed out.
 *
 * What was written in plain words waits in `person_unsealed` until the server, which holds the keys, has sealed it.
 */
export class Migration20261123000200 extends Migration {
  override up(): void {
    this.#sealPeople();
    this.#actForEachOther();
    this.#handOutMeals();
  }

  #sealPeople(): void {
    this.addSql(`
      create table "person_unsealed" as
        select "id", "name", "birth_date", "facts", "diet_needs", "allergens", "home_address" from "person"
    `);
    this.addSql(`
      do $$ begin
        if not exists (select 1 from "person_unsealed") then drop table "person_unsealed"; end if;
      end $$
    `);
    this.addSql(`
      alter table "person" drop column "name", drop column "birth_date", drop column "facts", drop column "diet_needs",
        drop column "allergens", drop column "home_address"
    `);
    this.addSql(`
      alter table "person" add column "name" bytea not null default '', add column "birth_date" bytea null,
        add column "id_number" bytea null, add column "phone" bytea null, add column "home_address" bytea null,
        add column "facts" bytea null, add column "diet" bytea null, add column "id_number_hash" varchar(64) null,
        add column "phone_hash" varchar(64) null, add column "name_and_birthday_hash" varchar(64) null,
        add column "died_on" date null, add column "erased_at" timestamptz null
    `);
    this.addSql(`alter table "person" alter column "name" drop default`);
    this.addSql(`alter table "person" add constraint "person_id_number_hash_unique" unique ("id_number_hash")`);
    this.addSql(`create index "person_phone_hash_index" on "person" ("phone_hash")`);
    this.addSql(`create index "person_name_and_birthday_hash_index" on "person" ("name_and_birthday_hash")`);
    this.addSql(`create index "person_residence_region_index" on "person" ("residence_region")`);
    this.addSql(`alter table "staff" add column "service_point_id" uuid null`);
    this.addSql(`
      create table "person_card" (
        "id" uuid not null,
        "person_id" uuid not null constraint "person_card_person_id_foreign" references "person" ("id"),
        "number" bytea not null,
        "number_hash" varchar(64) not null,
        "issued_at" timestamptz not null,
        "ended_at" timestamptz null,
        primary key ("id")
      )
    `);
    this.addSql(`create index "person_card_person_id_index" on "person_card" ("person_id")`);
    this.addSql(`alter table "person_card" add constraint "person_card_number_hash_unique" unique ("number_hash")`);
  }

  #actForEachOther(): void {
    this.addSql(`
      create table "delegation" (
        "id" uuid not null,
        "person_id" uuid null constraint "delegation_person_id_foreign" references "person" ("id") on delete set null,
        "delegate_id" uuid not null constraint "delegation_delegate_id_foreign" references "person" ("id"),
        "kind" varchar(12) not null,
        "scopes" jsonb not null,
        "purpose" varchar(20) not null,
        "relation" varchar(20) not null,
        "sought_name" bytea not null,
        "ends_on" date not null,
        "idempotency_key" uuid not null,
        "requested_at" timestamptz not null,
        "granted_at" timestamptz null,
        "confirmation" varchar(10) null,
        "granted_by_staff_id" uuid null constraint "delegation_granted_by_staff_id_foreign" references "staff" ("id") on delete set null,
        "paper" varchar(24) null,
        "paper_number" bytea null,
        "ended_at" timestamptz null,
        primary key ("id"),
        constraint "delegation_one_per_key" unique ("delegate_id", "idempotency_key"),
        constraint "delegation_not_to_oneself" check (person_id <> delegate_id),
        constraint "delegation_granted_by_somebody" check (granted_at is null or (person_id is not null and confirmation is not null)),
        constraint "guardianship_rests_on_a_paper" check (granted_at is null or kind <> 'GUARDIANSHIP' or paper is not null)
      )
    `);
    this.addSql(`create index "delegation_person_id_delegate_id_index" on "delegation" ("person_id", "delegate_id")`);
    this.addSql(`create index "delegation_delegate_id_index" on "delegation" ("delegate_id")`);
    this.addSql(`
      create table "assistance" (
        "id" uuid not null,
        "staff_id" uuid not null constraint "assistance_staff_id_foreign" references "staff" ("id"),
        "person_id" uuid not null constraint "assistance_person_id_foreign" references "person" ("id"),
        "channel" varchar(10) not null,
        "identified_by" varchar(20) not null,
        "started_at" timestamptz not null,
        "ended_at" timestamptz null,
        primary key ("id")
      )
    `);
    this.addSql(`create index assistance_open on assistance (staff_id, person_id) where ended_at is null`);
    this.addSql(`
      create table "consent" (
        "id" uuid not null,
        "person_id" uuid not null constraint "consent_person_id_foreign" references "person" ("id"),
        "purpose" varchar(30) not null,
        "given_at" timestamptz not null,
        "given_by" jsonb not null,
        "withdrawn_at" timestamptz null,
        "withdrawn_by" jsonb null,
        primary key ("id")
      )
    `);
    this.addSql(`create unique index consent_one_live on consent (person_id, purpose) where withdrawn_at is null`);
    this.addSql(`
      create table "message" (
        "id" uuid not null,
        "recipient_id" uuid not null constraint "message_recipient_id_foreign" references "person" ("id"),
        "about_id" uuid not null constraint "message_about_id_foreign" references "person" ("id"),
        "matter" varchar(20) null,
        "text" bytea not null,
        "link" varchar(20) null,
        "link_id" uuid null,
        "created_at" timestamptz not null,
        "read_at" timestamptz null,
        primary key ("id")
      )
    `);
    this.addSql(`create index message_of on message (recipient_id, id desc)`);
    this.addSql(`
      create table "message_choice" (
        "person_id" uuid not null constraint "message_choice_person_id_foreign" references "person" ("id"),
        "matter" varchar(20) not null,
        "recipient_ids" jsonb not null,
        primary key ("person_id", "matter")
      )
    `);
  }

  #handOutMeals(): void {
    this.addSql(`
      alter table "meal_booking" add column "booked_by" jsonb null, add column "cancelled_by" jsonb null,
        add column "collected_at" timestamptz null, add column "collected_by" jsonb null, add column "proof" varchar(10) null
    `);
    this.addSql(`
      update "meal_booking" set "booked_by" = jsonb_build_object('ground', 'SELF', 'personId', "booked_by_id"),
        "cancelled_by" = case when "cancelled_at" is not null then jsonb_build_object('ground', 'SELF', 'personId', "booked_by_id") end
    `);
    this.addSql(`alter table "meal_booking" alter column "booked_by" set not null`);
    this.addSql(`alter table "meal_booking" drop constraint "meal_booking_booked_by_id_foreign"`);
    this.addSql(`alter table "meal_booking" rename column "booked_by_id" to "actor_id"`);
    // Newer PostgreSQL gives "not null" a name, after the column as it was.
    this.addSql(`
      do $$ begin
        if exists (select 1 from pg_constraint where conname = 'meal_booking_booked_by_id_not_null') then
          alter table "meal_booking" rename constraint "meal_booking_booked_by_id_not_null" to "meal_booking_actor_id_not_null";
        end if;
      end $$
    `);
  }
}
