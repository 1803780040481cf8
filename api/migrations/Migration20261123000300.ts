import { Migration } from '@mikro-orm/migrations';

/** Handing out a meal is safe to repeat: the counter's own key is kept with what it handed out. */
export class Migration20261123000300 extends Migration {
  override up(): void {
    this.addSql(`alter table "meal_booking" add column "collection_key" uuid null`);
    this.addSql(`
      alter table "meal_booking" add constraint "meal_booking_collection_key_unique" unique ("collection_key")
    `);
  }
}
