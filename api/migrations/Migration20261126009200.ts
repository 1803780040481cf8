import { Migration } from '@mikro-orm/migrations';

/**
 * What an account had at a moment, found among its numbered entries by halving: as fast after ten years as after a day.
 *
 * Entries of one account stand in the order of their instants, but for servers whose clocks differ and transactions that
 * waited: those of the minutes around the moment are looked at one by one.
 */
export class Migration20261126009200 extends Migration {
  override up(): void {
    this.addSql(`
      create function ledger_entries_at(account uuid, moment timestamptz) returns bigint language plpgsql stable as $$
      declare
        low bigint := 0;
        high bigint := 1 + coalesce((select entries from ledger_account where id = account), 0);
        middle bigint;
      begin
        while high - low > 1 loop
          middle := (low + high) / 2;
          if (select transfer.at < moment from ledger_entry entry join ledger_transfer transfer on transfer.id = entry.transfer_id
              where entry.account_id = account and entry.number = middle) then
            low := middle;
          else
            high := middle;
          end if;
        end loop;
        return low;
      end $$
    `);
    this.addSql(`
      create function ledger_balance_at(account uuid, moment timestamptz) returns bigint language plpgsql stable as $$
      declare
        surely constant bigint := ledger_entries_at(account, moment - interval '10 minutes');
        perhaps constant bigint := ledger_entries_at(account, moment + interval '10 minutes');
      begin
        return coalesce((select entry.balance from ledger_entry entry where entry.account_id = account and entry.number = surely), 0)
          + coalesce((select sum(entry.amount) from ledger_entry entry join ledger_transfer transfer on transfer.id = entry.transfer_id
              where entry.account_id = account and entry.number > surely and entry.number <= perhaps and transfer.at < moment), 0);
      end $$
    `);
  }
}
