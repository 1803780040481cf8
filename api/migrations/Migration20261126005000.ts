import { Migration } from '@mikro-orm/migrations';

/** Help by volunteers stops while somebody is away, and is asked for again. */
export class Migration20261126005000 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "time_task" add column "absence_id" uuid null,
        add constraint "time_task_absence_id_foreign" foreign key ("absence_id") references "absence" ("id") on delete set null
    `);
    this.addSql(`create index "time_task_by_absence" on "time_task" ("absence_id") where absence_id is not null`);
  }
}
