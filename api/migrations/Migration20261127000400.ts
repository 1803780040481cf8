import { Migration } from '@mikro-orm/migrations';

/**
 * The books find rows by their ids, however few there are: what a connection planned while a town was new it would go on doing
 * when ten thousand transfers stood in them, reading all of them for each entry, until PostgreSQL next counted them.
 */
export class Migration20261127000400 extends Migration {
  override up(): void {
    for (const name of ['ledger_post_each(jsonb, jsonb)', 'ledger_keep_balance()', 'ledger_sums_to_zero()'])
      this.addSql(`alter function ${name} set enable_seqscan = off`);
  }
}
