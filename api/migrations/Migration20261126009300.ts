import { Migration } from '@mikro-orm/migrations';

/** What ends or undoes a transfer at the same instant as another does meets that one, whichever index tells it first. */
export class Migration20261126009300 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function ledger_post(transfers jsonb, parts jsonb) returns setof uuid language plpgsql as $$
      begin
        return query
          with transfer as (
            insert into ledger_transfer
              (id, unit, kind, key, at, done_by, about, rule, clause_id, pending_until, settles_id, outcome, reverses_id)
            select wanted.id, wanted.unit, wanted.kind, wanted.key, wanted.at, wanted."doneBy", wanted.about, wanted.rule,
              wanted."clauseId", wanted."pendingUntil", wanted."settlesId", wanted.outcome, wanted."reversesId"
            from jsonb_to_recordset(transfers) as wanted (id uuid, unit text, kind text, key text, at timestamptz,
              "doneBy" jsonb, about text, rule text, "clauseId" text, "pendingUntil" timestamptz, "settlesId" uuid,
              outcome text, "reversesId" uuid)
            order by wanted.key
            on conflict do nothing
            returning ledger_transfer.id
          )
          insert into ledger_entry (account_id, transfer_id, amount)
          select part."accountId", transfer.id, part.amount
          from transfer join jsonb_to_recordset(parts)
            as part ("transferId" uuid, "accountId" uuid, amount bigint) on part."transferId" = transfer.id
          order by part."accountId", transfer.id
          returning ledger_entry.transfer_id;
      end $$
    `);
  }
}
