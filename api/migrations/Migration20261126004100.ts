import { Migration } from '@mikro-orm/migrations';

/** Accounts at banks, batches of payments, what the bank answered, and in what all of it differs. */
export class Migration20261126004100 extends Migration {
  override up(): void {
    this.addSql(`
      create table "bank_account" (
        "id" uuid not null,
        "person_id" uuid not null,
        "holder" bytea not null,
        "bank" bytea not null,
        "number" bytea not null,
        "entered_at" timestamptz not null,
        "entered_by" jsonb not null,
        "ended_at" timestamptz null,
        "actor_id" uuid not null,
        "idempotency_key" uuid not null,
        primary key ("id"),
        constraint "bank_account_one_per_key" unique ("actor_id", "idempotency_key"),
        constraint "bank_account_person_id_foreign" foreign key ("person_id") references "person" ("id")
      )
    `);
    this.addSql(`create unique index bank_account_of_person on bank_account (person_id) where ended_at is null`);
    this.addSql(`
      create table "payout_batch" (
        "id" uuid not null,
        "fund_id" uuid not null,
        "month" varchar(7) not null,
        "number" smallint not null,
        "status" varchar(9) not null,
        "made_by_id" uuid not null,
        "made_at" timestamptz not null,
        "idempotency_key" uuid not null,
        "approved_by_id" uuid null,
        "approved_at" timestamptz null,
        "exported_at" timestamptz null,
        "closed_at" timestamptz null,
        primary key ("id"),
        constraint "payout_batch_one_of_a_number" unique ("fund_id", "month", "number"),
        constraint "payout_batch_one_per_key" unique ("made_by_id", "idempotency_key"),
        constraint "payout_batch_two_officers" check (approved_by_id <> made_by_id),
        constraint "payout_batch_approved" check ((approved_by_id is not null) = (approved_at is not null) and (approved_at is not null or status in ('DRAFT', 'CANCELLED'))),
        constraint "payout_batch_fund_id_foreign" foreign key ("fund_id") references "fund" ("id")
      )
    `);
    this.addSql(`create index payout_batch_of_fund on payout_batch (fund_id, id desc)`);
    this.addSql(`
      create table "payout_line" (
        "id" uuid not null,
        "batch_id" uuid not null,
        "payment_number" varchar(20) not null,
        "person_id" uuid not null,
        "instalment_id" uuid not null,
        "application_id" uuid not null,
        "entitlement_id" uuid not null,
        "rule" varchar(160) not null,
        "clause_id" varchar(3) not null,
        "amount_fen" int not null,
        "status" varchar(7) not null,
        "account_id" uuid null,
        "reason" bytea null,
        "answered_at" timestamptz null,
        "repaired_at" timestamptz null,
        "transfer_id" uuid null,
        primary key ("id"),
        constraint "payout_line_payment_number_unique" unique ("payment_number"),
        constraint "payout_line_amount" check (amount_fen > 0),
        constraint "payout_line_paid" check ((status = 'PAID') = (transfer_id is not null)),
        constraint "payout_line_sent" check (account_id is not null or status in ('READY', 'REMOVED', 'FAILED')),
        constraint "payout_line_batch_id_foreign" foreign key ("batch_id") references "payout_batch" ("id"),
        constraint "payout_line_person_id_foreign" foreign key ("person_id") references "person" ("id"),
        constraint "payout_line_instalment_id_foreign" foreign key ("instalment_id") references "instalment" ("id"),
        constraint "payout_line_account_id_foreign" foreign key ("account_id") references "bank_account" ("id") on delete set null
      )
    `);
    this.addSql(`create index payout_line_of_batch on payout_line (batch_id, id)`);
    this.addSql(`
      create unique index payout_line_one_live on payout_line (instalment_id) where status in ('READY', 'SENT', 'PAID')
    `);
    this.addSql(`create index "payout_line_of_person" on "payout_line" ("person_id")`);
    this.addSql(`
      create table "bank_import" (
        "id" uuid not null,
        "batch_id" uuid not null,
        "content_hash" varchar(64) not null,
        "imported_by_id" uuid not null,
        "imported_at" timestamptz not null,
        primary key ("id"),
        constraint "bank_import_one_of_a_file" unique ("batch_id", "content_hash"),
        constraint "bank_import_batch_id_foreign" foreign key ("batch_id") references "payout_batch" ("id")
      )
    `);
    this.addSql(`
      create table "bank_answer" (
        "id" uuid not null,
        "import_id" uuid not null,
        "file_line" int not null,
        "payment_number" varchar(20) not null,
        "amount_fen" bigint null,
        "outcome" varchar(16) not null,
        "line_id" uuid null,
        primary key ("id"),
        constraint "bank_answer_import_id_foreign" foreign key ("import_id") references "bank_import" ("id"),
        constraint "bank_answer_line_id_foreign" foreign key ("line_id") references "payout_line" ("id") on delete set null
      )
    `);
    this.addSql(`create index "bank_answer_import_id_index" on "bank_answer" ("import_id")`);
    this.addSql(`create index "bank_answer_line_id_index" on "bank_answer" ("line_id")`);
    this.addSql(`
      create table "difference" (
        "id" uuid not null,
        "fund_id" uuid not null,
        "kind" varchar(12) not null,
        "about" varchar(80) not null,
        "expected_fen" bigint null,
        "found_fen" bigint null,
        "first_seen_on" date not null,
        "last_seen_on" date not null,
        "resolved_on" date null,
        "settled_by_id" uuid null,
        "words" bytea null,
        primary key ("id"),
        constraint "difference_fund_id_foreign" foreign key ("fund_id") references "fund" ("id")
      )
    `);
    this.addSql(`create unique index difference_one_open on difference (kind, about) where resolved_on is null`);
    this.addSql(`create index "difference_of_fund" on "difference" ("fund_id")`);
  }
}
