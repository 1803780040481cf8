import { Migration } from '@mikro-orm/migrations';

/** Who locks accounts reads them, too: only the role that serves may. */
export class Migration20261127000300 extends Migration {
  override up(): void {
    this.addSql('revoke all on function ledger_lock(uuid[]) from public');
  }
}
