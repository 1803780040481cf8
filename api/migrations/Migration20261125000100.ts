import { Migration } from '@mikro-orm/migrations';

/** Messages on their way to WeChat, and how many of them people agreed to. */
export class Migration20261125000100 extends Migration {
  override up(): void {
    this.addSql(`
      create table "push" (
        "message_id" uuid not null constraint "push_message_id_foreign" references "message" ("id") on update cascade on delete cascade,
        "kind" varchar(20) not null,
        "what" varchar(60) not null,
        "status" varchar(20) not null,
        "tries" int not null default 0,
        "next_try_at" timestamptz not null,
        primary key ("message_id")
      )
    `);
    this.addSql(`create index "push_due" on "push" ("next_try_at")`);
    this.addSql(`
      create table "push_credit" (
        "id" uuid not null,
        "person_id" uuid not null constraint "push_credit_person_id_foreign" references "person" ("id"),
        "kind" varchar(20) not null,
        "remaining" int not null,
        "accepted_at" timestamptz not null,
        primary key ("id"),
        constraint "push_credit_one_per_kind" unique ("person_id", "kind"),
        constraint "push_credit_not_negative" check (remaining >= 0)
      )
    `);
  }
}
