import { Migration } from '@mikro-orm/migrations';

/** Whom a change of the rules moved is told so, batch by batch, also where a server stops in between. */
export class Migration20261125000600 extends Migration {
  override up(): void {
    this.addSql(`alter table "waitlist_entry" add column "moved_from" int null`);
    this.addSql(`create index waitlist_entry_moved on waitlist_entry (id) where moved_from is not null`);
  }
}
