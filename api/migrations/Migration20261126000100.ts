import { Migration } from '@mikro-orm/migrations';

/** How many left a waiting list of late, counted without reading all that happened on it. */
export class Migration20261126000100 extends Migration {
  override up(): void {
    this.addSql(
      `create index "waitlist_event_of_moves" on "waitlist_event" ("list_id", "at") where kind in ('PLACED', 'LEFT')`,
    );
  }
}
