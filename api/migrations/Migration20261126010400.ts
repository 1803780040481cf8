import { Migration } from '@mikro-orm/migrations';

/**
 * The one statement by which transfers are written, now for several calls: it locks the accounts first, and so can refuse
 * to one call what it lets another have.
 */
export class Migration20261126010400 extends Migration {
  override up(): void {
    // The server's role may change no account, and so cannot lock one either.
    this.addSql(`
      create function ledger_lock(accounts uuid[]) returns setof ledger_account
      language sql security definer set search_path = public, pg_temp as $$
        select * from ledger_account where id = any(accounts) order by id for no key update
      $$
    `);
    // Ids are of version 7: their order is that in which the calls came.
    this.addSql(`
      create function ledger_post_each(transfers jsonb, parts jsonb) returns table (id uuid, is_enough boolean)
      language plpgsql as $$
      declare
        accounts uuid[];
        balances bigint[];
        overdrawable boolean[];
        part record;
        call integer;
        is_refused boolean;
        refused integer[] := '{}';
        balances_before bigint[];
        entries bigint := 0;
        entries_before bigint;
        written bigint;
      begin
        select array_agg(account.id order by account.id), array_agg(account.balance order by account.id),
          array_agg(account.may_overdraw order by account.id)
        into accounts, balances, overdrawable
        from ledger_lock((select array_agg(named."accountId") from jsonb_to_recordset(parts) as named ("accountId" uuid))) account;

        for part in
          select wanted.call, account.nth, own.amount
          from jsonb_to_recordset(transfers) as wanted (id uuid, call integer, key text)
            join jsonb_to_recordset(parts) as own ("transferId" uuid, "accountId" uuid, amount bigint) on own."transferId" = wanted.id
            join unnest(accounts) with ordinality as account (id, nth) on account.id = own."accountId"
          where not exists (select from ledger_transfer posted where posted.key = wanted.key)
          order by wanted.id
        loop
          if part.call is distinct from call then
            call := part.call;
            is_refused := false;
            balances_before := balances;
            entries_before := entries;
          end if;
          continue when is_refused;
          entries := entries + 1;
          balances[part.nth] := balances[part.nth] + part.amount;
          if balances[part.nth] < 0 and not overdrawable[part.nth] then
            is_refused := true;
            refused := refused || call;
            balances := balances_before;
            entries := entries_before;
          end if;
        end loop;

        return query
          with transfer as (
            insert into ledger_transfer
              (id, unit, kind, key, at, done_by, about, rule, clause_id, pending_until, settles_id, outcome, reverses_id)
            select wanted.id, wanted.unit, wanted.kind, wanted.key, wanted.at, wanted."doneBy", wanted.about, wanted.rule,
              wanted."clauseId", wanted."pendingUntil", wanted."settlesId", wanted.outcome, wanted."reversesId"
            from jsonb_to_recordset(transfers) as wanted (id uuid, call integer, unit text, kind text, key text, at timestamptz,
              "doneBy" jsonb, about text, rule text, "clauseId" text, "pendingUntil" timestamptz, "settlesId" uuid,
              outcome text, "reversesId" uuid)
            where wanted.call <> all (refused)
            order by wanted.key
            on conflict do nothing
            returning ledger_transfer.id
          )
          insert into ledger_entry (account_id, transfer_id, amount)
          select own."accountId", transfer.id, own.amount
          from transfer join jsonb_to_recordset(parts)
            as own ("transferId" uuid, "accountId" uuid, amount bigint) on own."transferId" = transfer.id
          order by transfer.id
          returning ledger_entry.transfer_id, true;
        get diagnostics written = row_count;
        if written < entries and call > 0 then
          raise exception 'a key was used elsewhere at this moment, and others were decided upon as if it were not'
            using errcode = 'unique_violation';
        end if;

        return query
          select wanted.id, false from jsonb_to_recordset(transfers) as wanted (id uuid, call integer)
          where wanted.call = any (refused);
      end $$
    `);
    this.addSql('drop function ledger_post(jsonb, jsonb)');
  }
}
