import { Migration } from '@mikro-orm/migrations';

/** Whether somebody is to give back what he was paid is asked only of what he has: not of what the bank sent back. */
export class Migration20261126009500 extends Migration {
  override up(): void {
    this.addSql(`
      update "instalment" set back_asked_by_id = null, back_words = null
      where back_asked_by_id is not null and status not in ('PAID', 'OWED_BACK', 'REPAID', 'TAKEN_BACK')
    `);
    this.addSql(`update "instalment" set back_asked_by_id = null where status = 'TAKEN_BACK'`);
    this.addSql(`
      alter table "instalment" add constraint "instalment_asked_back"
        check (back_asked_by_id is null or status in ('PAID', 'OWED_BACK', 'REPAID'))
    `);
  }
}
