import { Migration } from '@mikro-orm/migrations';

/** Applications, their review, what they grant and how people found it. */
export class Migration20261125000000 extends Migration {
  override up(): void {
    this.addSql(`alter table "staff" add column "person_id" uuid null`);
    this.#apply();
    this.#review();
    this.#grant();
  }

  #apply(): void {
    this.addSql(`
      create table "application" (
        "id" uuid not null,
        "number" varchar(14) not null,
        "person_id" uuid not null constraint "application_person_id_foreign" references "person" ("id"),
        "item_id" varchar(80) not null,
        "pack_hash" varchar(64) not null,
        "region_code" varchar(12) not null,
        "status" varchar(10) not null,
        "is_only_one" boolean not null,
        "answers" bytea not null,
        "draft_version" int not null default 1,
        "returned" bytea null,
        "returned_at" timestamptz null,
        "appeal_words" bytea null,
        "started_by" jsonb not null,
        "actor_id" uuid not null,
        "idempotency_key" uuid not null,
        "started_at" timestamptz not null,
        "submitted_at" timestamptz null,
        "decided_at" timestamptz null,
        "closes_on" date null,
        "warned_at" timestamptz null,
        "appealable_until" date null,
        primary key ("id"),
        constraint "application_number_unique" unique ("number"),
        constraint "application_one_per_key" unique ("actor_id", "idempotency_key"),
        constraint "application_decided" check (decided_at is not null or status not in ('APPROVED', 'REJECTED', 'APPEALED')),
        constraint "application_submitted" check (submitted_at is not null or status in ('DRAFT', 'WITHDRAWN', 'LAPSED')),
        constraint "application_closes_while_awaited" check ((status in ('DRAFT', 'RETURNED')) = (closes_on is not null))
      )
    `);
    this.addSql(`create index "application_pack_hash_item_id_index" on "application" ("pack_hash", "item_id")`);
    this.addSql(
      `create index application_closing on application (closes_on, id) where status in ('DRAFT', 'RETURNED')`,
    );
    this.addSql(`create index application_of on application (person_id, id desc)`);
    this.addSql(
      `create unique index application_one_open_per_item on application (person_id, item_id) where is_only_one and status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPEALED')`,
    );
    this.addSql(`
      create table "application_member" (
        "id" uuid not null,
        "application_id" uuid not null constraint "application_member_application_id_foreign" references "application" ("id"),
        "person_id" uuid not null constraint "application_member_person_id_foreign" references "person" ("id"),
        "code" varchar(20) not null,
        "place" smallint not null,
        primary key ("id"),
        constraint "application_member_once" unique ("application_id", "code")
      )
    `);
    this.addSql(`create index "application_member_person_id_index" on "application_member" ("person_id")`);
  }

  #review(): void {
    this.addSql(`
      create table "review_step" (
        "id" uuid not null,
        "application_id" uuid not null constraint "review_step_application_id_foreign" references "application" ("id"),
        "round" smallint not null,
        "place" smallint not null,
        "code" varchar(40) not null,
        "title" varchar(60) not null,
        "role" varchar(20) not null,
        "desk_region_code" varchar(12) not null,
        "working_days" smallint not null,
        "opened_at" timestamptz not null,
        "due_on" date not null,
        "escalates_on" date null,
        "escalated_at" timestamptz null,
        "status" varchar(8) not null default 'OPEN',
        "claimed_by_id" uuid null constraint "review_step_claimed_by_id_foreign" references "staff" ("id") on delete set null,
        "claimed_at" timestamptz null,
        "proposal" bytea null,
        "proposed_by_id" uuid null constraint "review_step_proposed_by_id_foreign" references "staff" ("id") on delete set null,
        "outcome" varchar(10) null,
        "done_at" timestamptz null,
        primary key ("id"),
        constraint "review_step_one_each" unique ("application_id", "round", "place"),
        constraint "review_step_done" check ((status = 'DONE') = (done_at is not null))
      )
    `);
    this.addSql(`create index review_step_escalating on review_step (escalates_on, id) where status = 'OPEN'`);
    this.addSql(
      `create index review_step_by_deadline on review_step (due_on, id, desk_region_code) where status = 'OPEN'`,
    );
    this.addSql(`create index review_step_proposed on review_step (due_on, id) where proposed_by_id is not null`);
    this.addSql(
      `create index review_step_at_desk on review_step (desk_region_code, role, due_on, id) where status = 'OPEN'`,
    );
    this.addSql(`create unique index review_step_one_open on review_step (application_id) where status <> 'DONE'`);
    this.addSql(`
      create table "application_event" (
        "id" uuid not null,
        "application_id" uuid not null constraint "application_event_application_id_foreign" references "application" ("id"),
        "kind" varchar(20) not null,
        "at" timestamptz not null,
        "done_by" jsonb not null,
        "step_id" uuid null constraint "application_event_step_id_foreign" references "review_step" ("id") on delete set null,
        "words" bytea null,
        primary key ("id")
      )
    `);
    this.addSql(`create index "application_event_of" on "application_event" ("application_id", "id")`);
    this.addSql(`
      create table "decision" (
        "id" uuid not null,
        "application_id" uuid not null constraint "decision_application_id_foreign" references "application" ("id"),
        "step_id" uuid not null constraint "decision_step_id_foreign" references "review_step" ("id"),
        "item_id" varchar(80) not null,
        "pack_hash" varchar(64) not null,
        "outcome" varchar(10) not null,
        "verdict" varchar(8) not null,
        "is_override" boolean not null,
        "decided_on" date not null,
        "decided_at" timestamptz not null,
        "facts" bytea not null,
        "outcomes" bytea not null,
        "reason" varchar(20) null,
        "criterion" varchar(40) null,
        "words" bytea null,
        "decided_by" jsonb not null,
        "confirmed_by" jsonb null,
        primary key ("id"),
        constraint "decision_one_per_step" unique ("step_id"),
        constraint "decision_says_why" check ((outcome = 'REJECTED') = (reason is not null))
      )
    `);
    this.addSql(`create index "decision_item_id_decided_on_index" on "decision" ("item_id", "decided_on")`);
    this.addSql(`create index "decision_application_id_index" on "decision" ("application_id")`);
  }

  #grant(): void {
    this.addSql(`
      create table "attachment" (
        "id" uuid not null,
        "application_id" uuid not null constraint "attachment_application_id_foreign" references "application" ("id"),
        "paper_code" varchar(40) not null,
        "media_type" varchar(40) not null,
        "bytes" int not null,
        "storage_key" varchar(80) not null,
        "content_key" bytea not null,
        "uploaded_by" jsonb not null,
        "actor_id" uuid not null,
        "idempotency_key" uuid not null,
        "uploaded_at" timestamptz not null,
        primary key ("id"),
        constraint "attachment_one_per_key" unique ("actor_id", "idempotency_key")
      )
    `);
    this.addSql(`create index "attachment_of" on "attachment" ("application_id", "paper_code", "id")`);
    this.addSql(`
      create table "entitlement" (
        "id" uuid not null,
        "person_id" uuid not null constraint "entitlement_person_id_foreign" references "person" ("id"),
        "application_id" uuid not null constraint "entitlement_application_id_foreign" references "application" ("id"),
        "item_id" varchar(80) not null,
        "pack_hash" varchar(64) not null,
        "kind" varchar(8) not null,
        "says" varchar(200) not null,
        "amount_fen" int null,
        "quota" int null,
        "unit" varchar(8) null,
        "per" varchar(8) null,
        "used" int not null default 0,
        "starts_on" date not null,
        "ends_on" date null,
        "renewable_from" date null,
        "renewal_told_at" timestamptz null,
        primary key ("id"),
        constraint "entitlement_one_per_member" unique ("application_id", "person_id"),
        constraint "entitlement_lasts" check (ends_on is null or ends_on >= starts_on),
        constraint "entitlement_use" check (used >= 0 and (quota is null or used <= quota)),
        constraint "entitlement_amounts" check (amount_fen is null or amount_fen > 0)
      )
    `);
    this.addSql(`create index entitlement_ending on entitlement (ends_on, id) where ends_on is not null`);
    this.addSql(`create index entitlement_of on entitlement (person_id, id desc)`);
    this.addSql(`
      create table "rating" (
        "id" uuid not null,
        "application_id" uuid not null constraint "rating_application_id_foreign" references "application" ("id"),
        "region_code" varchar(12) not null,
        "level" smallint not null,
        "reasons" jsonb not null,
        "words" bytea null,
        "rated_by" jsonb not null,
        "rated_at" timestamptz not null,
        "answer_due_on" date null,
        "answer" bytea null,
        "answered_by" jsonb null,
        "answered_at" timestamptz null,
        primary key ("id"),
        constraint "rating_one_per_application" unique ("application_id"),
        constraint "rating_level" check (level between 1 and 5)
      )
    `);
    this.addSql(
      `create index rating_to_answer on rating (region_code varchar_pattern_ops, answer_due_on, id) where answer_due_on is not null and answered_at is null`,
    );
  }
}
