import { Migration } from '@mikro-orm/migrations';

/** What was paid is asked back by two officers. */
export class Migration20261126008700 extends Migration {
  override up(): void {
    this.addSql(`alter table "instalment" add column "back_asked_by_id" uuid null`);
  }
}
