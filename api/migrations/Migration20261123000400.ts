import { Migration } from '@mikro-orm/migrations';

/** Requests about one's own data, deaths and the papers they rest on; a WeChat account is known by an id of our own. */
export class Migration20261123000400 extends Migration {
  override up(): void {
    this.addSql(`
      create table "data_request" (
        "id" uuid not null,
        "person_id" uuid not null constraint "data_request_person_id_foreign" references "person" ("id"),
        "kind" varchar(10) not null,
        "field" varchar(20) null,
        "value" bytea null,
        "note" bytea null,
        "region_code" varchar(12) null,
        "asked_by" jsonb not null,
        "actor_id" uuid not null,
        "idempotency_key" uuid not null,
        "requested_at" timestamptz not null,
        "due_on" date not null,
        "status" varchar(10) not null,
        "closed_at" timestamptz null,
        "answered_by" jsonb null,
        "reason" varchar(20) null,
        "words" bytea null,
        primary key ("id"),
        constraint "data_request_one_per_key" unique ("actor_id", "idempotency_key"),
        constraint "data_request_says_what" check ((kind = 'CORRECTION') = (field is not null)),
        constraint "data_request_open_until_closed" check ((status = 'OPEN') = (closed_at is null))
      )
    `);
    this.addSql(`
      create unique index data_request_one_open on data_request (person_id, kind, field) nulls not distinct where status = 'OPEN'
    `);
    this.addSql(`create index data_request_due on data_request (due_on, id) where status = 'OPEN'`);
    this.addSql(`create index "data_request_person_id_index" on "data_request" ("person_id")`);
    this.addSql(`
      create table "death_record" (
        "id" uuid not null,
        "person_id" uuid not null constraint "death_record_person_id_foreign" references "person" ("id"),
        "died_on" date not null,
        "paper" varchar(24) not null,
        "recorded_at" timestamptz not null,
        "recorded_by_id" uuid not null constraint "death_record_recorded_by_id_foreign" references "staff" ("id"),
        "revoked_at" timestamptz null,
        "revoked_by_id" uuid null constraint "death_record_revoked_by_id_foreign" references "staff" ("id") on delete set null,
        primary key ("id")
      )
    `);
    this.addSql(`
      create unique index death_record_one_live on death_record (person_id) where revoked_at is null
    `);
    this.addSql(`alter table "wechat_account" add column "id" uuid not null default gen_random_uuid()`);
    this.addSql(`alter table "wechat_account" drop constraint "wechat_account_pkey", add primary key ("id")`);
    this.addSql(`alter table "wechat_account" alter column "id" drop default`);
    this.addSql(`alter table "wechat_account" add constraint "wechat_account_open_id_unique" unique ("open_id")`);
  }
}
