import { Migration } from '@mikro-orm/migrations';

/** Volunteers, what they are asked for, and what each of them took on. */
export class Migration20261126001000 extends Migration {
  override up(): void {
    this.addSql(`
      create table "volunteer" (
        "id" uuid not null,
        "person_id" uuid not null,
        "languages" jsonb not null,
        "kinds" jsonb not null,
        "trainings" jsonb not null,
        "radius_metres" int not null,
        "registered_by" jsonb not null,
        "registered_at" timestamptz not null,
        "suspended_at" timestamptz null,
        "suspended_words" bytea null,
        primary key ("id"),
        constraint "volunteer_person_id_unique" unique ("person_id"),
        constraint "volunteer_radius" check (radius_metres between 100 and 100000),
        constraint "volunteer_person_id_foreign" foreign key ("person_id") references "person" ("id")
      )
    `);
    this.addSql(`
      create table "time_task" (
        "id" uuid not null,
        "person_id" uuid null,
        "service_point_id" uuid null,
        "region_code" varchar(12) not null,
        "latitude" double precision null,
        "longitude" double precision null,
        "kind" varchar(20) not null,
        "percent" smallint not null,
        "training" varchar(20) null,
        "starts_at" timestamptz not null,
        "ends_at" timestamptz not null,
        "planned_minutes" smallint not null,
        "places" smallint not null,
        "language" varchar(14) null,
        "needs" bytea null,
        "status" varchar(21) not null default 'OPEN',
        "payer" varchar(11) not null,
        "free_holds" jsonb not null,
        "asked_by" jsonb not null,
        "actor_id" uuid not null,
        "idempotency_key" uuid not null,
        "asked_at" timestamptz not null,
        "end_reason" varchar(11) null,
        primary key ("id"),
        constraint "time_task_one_per_key" unique ("actor_id", "idempotency_key"),
        constraint "time_task_one_asker" check (num_nonnulls(person_id, service_point_id) = 1),
        constraint "time_task_times" check (ends_at > starts_at and planned_minutes > 0),
        constraint "time_task_places" check (places between 1 and 50),
        constraint "time_task_payer" check ((payer = 'NOBODY') = (person_id is null)),
        constraint "time_task_end" check ((status = 'CANCELLED') = (end_reason is not null)),
        constraint "time_task_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null,
        constraint "time_task_service_point_id_foreign" foreign key ("service_point_id") references "service_point" ("id") on delete set null
      )
    `);
    this.addSql(`create index time_task_of_person on time_task (person_id, id desc)`);
    this.addSql(`create index "time_task_of_centre" on "time_task" ("service_point_id", "starts_at")`);
    this.addSql(`create index time_task_open on time_task (starts_at, id) where status = 'OPEN' or free_holds <> '[]'`);
    this.addSql(`
      create table "task_claim" (
        "id" uuid not null,
        "task_id" uuid not null,
        "volunteer_id" uuid not null,
        "starts_at" timestamptz not null,
        "ends_at" timestamptz not null,
        "status" varchar(21) not null default 'CLAIMED',
        "pending_id" uuid null,
        "claimed_at" timestamptz not null,
        "checked_in_at" timestamptz null,
        "check_in_proof" varchar(6) null,
        "checked_out_at" timestamptz null,
        "check_out_proof" varchar(6) null,
        "check_in_distance_metres" int null,
        "counted_minutes" smallint null,
        "earned_minutes" smallint null,
        "confirm_due_at" timestamptz null,
        "confirmed_at" timestamptz null,
        "confirmed_how" varchar(9) null,
        "confirmed_by" jsonb null,
        "stars" smallint null,
        "rating_words" bytea null,
        "disputed_by" varchar(9) null,
        "disputed_at" timestamptz null,
        "dispute_words" bytea null,
        "answer_words" bytea null,
        "decided_at" timestamptz null,
        "decided_by" jsonb null,
        "decision_words" bytea null,
        primary key ("id"),
        constraint "task_claim_times" check (ends_at > starts_at and checked_out_at >= checked_in_at),
        constraint "task_claim_minutes" check (counted_minutes >= 0 and earned_minutes >= 0),
        constraint "task_claim_stars" check (stars between 1 and 5),
        constraint "task_claim_settled" check (status <> 'SETTLED' or (counted_minutes is not null and earned_minutes is not null and confirmed_how is not null)),
        constraint "task_claim_task_id_foreign" foreign key ("task_id") references "time_task" ("id"),
        constraint "task_claim_volunteer_id_foreign" foreign key ("volunteer_id") references "person" ("id")
      )
    `);
    this.addSql(`create index task_claim_of_volunteer on task_claim (volunteer_id, id desc)`);
    this.addSql(`create index "task_claim_of_task" on "task_claim" ("task_id")`);
    this.addSql(
      `create index task_claim_under_way on task_claim (status, ends_at) where status in ('CLAIMED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')`,
    );
    this.addSql(`create index task_claim_disputed on task_claim (disputed_at, id) where status = 'DISPUTED'`);
    this.addSql(
      `alter table task_claim add constraint task_claim_one_at_a_time exclude using gist (volunteer_id with =, tstzrange(starts_at, ends_at, '[)') with &&) where (status in ('CLAIMED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'SETTLED', 'DISPUTED'))`,
    );
  }
}
