import { Migration } from '@mikro-orm/migrations';

/** Open tasks near by are found without measuring the way to all the others. */
export class Migration20261127000200 extends Migration {
  override up(): void {
    this.addSql(`create index "time_task_open_near" on "time_task" (latitude, longitude) where status = 'OPEN'`);
  }
}
