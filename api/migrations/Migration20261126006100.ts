import { Migration } from '@mikro-orm/migrations';

/** What went each day between books of two installations, and whether both say the same of it. */
export class Migration20261126006100 extends Migration {
  override up(): void {
    this.addSql(`
      create table "clearing_statement" (
        "id" uuid not null,
        "peer" varchar(40) not null,
        "book" varchar(4) not null,
        "other_book" varchar(4) not null,
        "day" date not null,
        "sent_count" int not null,
        "sent_minutes" bigint not null,
        "received_count" int not null,
        "received_minutes" bigint not null,
        "hash" varchar(64) not null,
        "status" varchar(7) not null,
        "differences" jsonb not null,
        "compared_at" timestamptz null,
        "next_try_at" timestamptz not null,
        primary key ("id"),
        constraint "clearing_statement_of_day" unique ("peer", "book", "other_book", "day"),
        constraint "clearing_statement_counts" check (sent_count >= 0 and received_count >= 0)
      )
    `);
    this.addSql(
      `create index clearing_statement_open on clearing_statement (peer, next_try_at) where status <> 'AGREED'`,
    );
    this.addSql(`create index clearing_statement_latest on clearing_statement (day desc, id)`);
  }
}
