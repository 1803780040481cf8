import { Migration } from '@mikro-orm/migrations';

/** Hours between installations: by what number they come, what was sent, and what came. */
export class Migration20261126006000 extends Migration {
  override up(): void {
    this.addSql(`
      create table "receiving_number" (
        "id" uuid not null,
        "person_id" uuid not null,
        "book" varchar(4) not null,
        "number" bytea not null,
        "number_hash" varchar(64) not null,
        "issued_at" timestamptz not null,
        "expires_on" date not null,
        "ended_at" timestamptz null,
        primary key ("id"),
        constraint "receiving_number_hash" unique ("number_hash"),
        constraint "receiving_number_person_id_foreign" foreign key ("person_id") references "person" ("id")
      )
    `);
    this.addSql(
      `create unique index receiving_number_of_person on receiving_number (person_id) where ended_at is null`,
    );
    this.addSql(`
      create table "hours_sent" (
        "id" uuid not null,
        "peer" varchar(40) not null,
        "person_id" uuid not null,
        "book" varchar(4) not null,
        "to_book" varchar(4) not null,
        "number" bytea null,
        "number_hash" varchar(64) not null,
        "number_end" varchar(4) not null,
        "minutes" int not null,
        "arriving_minutes" int not null,
        "pending_id" uuid not null,
        "status" varchar(8) not null default 'PREPARED',
        "refused_for" varchar(20) null,
        "recipient_name" bytea null,
        "sent_by" jsonb not null,
        "actor_id" uuid not null,
        "idempotency_key" uuid not null,
        "sent_at" timestamptz not null,
        "expires_at" timestamptz not null,
        "settled_at" timestamptz null,
        "acknowledged_at" timestamptz null,
        "tries" int not null default 0,
        "next_try_at" timestamptz not null,
        "problem" varchar(40) null,
        primary key ("id"),
        constraint "hours_sent_one_per_key" unique ("actor_id", "idempotency_key"),
        constraint "hours_sent_minutes" check (minutes > 0 and arriving_minutes > 0),
        constraint "hours_sent_settled" check ((status = 'PREPARED') = (settled_at is null)),
        constraint "hours_sent_person_id_foreign" foreign key ("person_id") references "person" ("id")
      )
    `);
    this.addSql(`create index hours_sent_of on hours_sent (person_id, id desc)`);
    this.addSql(`create index hours_sent_open on hours_sent (peer, next_try_at) where acknowledged_at is null`);
    this.addSql(`create index "hours_sent_by_day" on "hours_sent" ("peer", "settled_at")`);
    this.addSql(`
      create table "hours_received" (
        "id" uuid not null,
        "peer" varchar(40) not null,
        "transfer_id" uuid not null,
        "from_book" varchar(4) not null,
        "book" varchar(4) not null,
        "person_id" uuid null,
        "number_hash" varchar(64) null,
        "minutes" int not null,
        "arriving_minutes" int not null,
        "status" varchar(8) not null,
        "accepted_at" timestamptz null,
        "settled_at" timestamptz null,
        primary key ("id"),
        constraint "hours_received_once" unique ("peer", "transfer_id"),
        constraint "hours_received_settled" check ((status = 'ACCEPTED') = (settled_at is null)),
        constraint "hours_received_whose" check (status = 'VOIDED' or person_id is not null)
      )
    `);
    this.addSql(`create index "hours_received_by_day" on "hours_received" ("peer", "settled_at")`);
    this.addSql(`create index "hours_received_by_person" on "hours_received" ("person_id")`);
    this.addSql(`create index hours_received_open on hours_received (accepted_at) where status = 'ACCEPTED'`);
  }
}
