import { Migration } from '@mikro-orm/migrations';

/**
 * That something came free for a list is only added: whoever gives a place back holds its house, and must not wait for whoever
 * holds the list and wants the house. What happened on a list is counted, so that clocks of several servers need not agree.
 */
export class Migration20261125000500 extends Migration {
  override up(): void {
    this.addSql(`alter table "waiting_list" drop column "due_at"`);
    this.addSql(`
      create table "due_list" (
        "id" uuid not null,
        "list_id" uuid not null,
        primary key ("id")
      )
    `);
    this.addSql(`create index "due_list_of" on "due_list" ("list_id")`);
    this.addSql(`alter table "waitlist_event" add column "seq" bigserial not null`);
  }
}
