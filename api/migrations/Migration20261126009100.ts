import { Migration } from '@mikro-orm/migrations';

/** Two funds may differ about the same person, or the same service point, at once. */
export class Migration20261126009100 extends Migration {
  override up(): void {
    this.addSql(`drop index difference_one_open`);
    this.addSql(
      `create unique index difference_one_open on difference (fund_id, kind, about) where resolved_on is null`,
    );
  }
}
