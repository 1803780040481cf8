import { Migration } from '@mikro-orm/migrations';

/** Who ended a delegation. */
export class Migration20261123000500 extends Migration {
  override up(): void {
    this.addSql(`alter table "delegation" add column "ended_by" jsonb null`);
  }
}
