import { Migration } from '@mikro-orm/migrations';

/** What became of the places of a house is asked across its lists, however long they are. */
export class Migration20261126009600 extends Migration {
  override up(): void {
    this.addSql(`
      create index "waitlist_event_of_places" on "waitlist_event" ("house_id", "seq")
        where kind in ('OFFERED', 'OFFER_DECLINED', 'OFFER_EXPIRED')
    `);
  }
}
