import { Migration } from '@mikro-orm/migrations';

/** The books: accounts, and transfers between them whose entries sum to zero. PostgreSQL itself keeps the balances. */
export class Migration20261126000000 extends Migration {
  override up(): void {
    this.addSql(`
      create table "ledger_account" (
        "id" uuid not null,
        "unit" varchar(7) not null,
        "kind" varchar(20) not null,
        "person_id" uuid null,
        "region_code" varchar(12) null,
        "code" varchar(60) not null default '',
        "may_overdraw" boolean not null,
        "balance" bigint not null default '0',
        "entries" bigint not null default '0',
        primary key ("id"),
        constraint "ledger_account_unit" check (unit in ('MINUTES', 'FEN')),
        constraint "ledger_account_not_below_zero" check (may_overdraw or balance >= 0)
      )
    `);
    this.addSql(`
      create unique index "ledger_account_one_of_a_kind" on "ledger_account" ("unit", "kind", "person_id", "region_code", "code") nulls not distinct
    `);
    this.addSql(`
      create table "ledger_transfer" (
        "id" uuid not null,
        "unit" varchar(7) not null,
        "kind" varchar(20) not null,
        "key" varchar(120) not null,
        "at" timestamptz not null,
        "done_by" jsonb not null,
        "about" varchar(80) null,
        "rule" varchar(120) null,
        "clause_id" varchar(40) null,
        "pending_until" timestamptz null,
        "settles_id" uuid null,
        "outcome" varchar(6) null,
        "reverses_id" uuid null,
        "transaction" xid8 not null default pg_current_xact_id(),
        primary key ("id"),
        constraint "ledger_transfer_one_per_key" unique ("key"),
        constraint "ledger_transfer_settled_once" unique ("settles_id"),
        constraint "ledger_transfer_reversed_once" unique ("reverses_id"),
        constraint "ledger_transfer_outcome" check ((settles_id is null) = (outcome is null) and outcome in ('POSTED', 'VOIDED')),
        constraint "ledger_transfer_one_nature" check (num_nonnulls(pending_until, settles_id, reverses_id) <= 1)
      )
    `);
    this.addSql(
      `create index "ledger_transfer_pending" on "ledger_transfer" ("pending_until") where pending_until is not null`,
    );
    this.addSql(`create index "ledger_transfer_about" on "ledger_transfer" ("about") where about is not null`);
    this.addSql(`
      create table "ledger_entry" (
        "account_id" uuid not null,
        "number" bigint not null,
        "transfer_id" uuid not null,
        "amount" bigint not null,
        "balance" bigint not null,
        primary key ("account_id", "number"),
        constraint "ledger_entry_amount" check (amount <> 0)
      )
    `);
    this.addSql(`create index "ledger_entry_of_transfer" on "ledger_entry" ("transfer_id")`);
    this.addKeeping();
    this.addOnlyGrows();
  }

  /** Who adds an entry moves the balance with it: nobody else can, the server's role included. Without its account and transfer there is none. */
  private addKeeping(): void {
    this.addSql(`
      create function ledger_keep_balance() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update ledger_account account
        set balance = account.balance + new.amount, entries = account.entries + 1
        from ledger_transfer transfer
        where account.id = new.account_id and transfer.id = new.transfer_id
          and transfer.unit = account.unit and transfer.transaction = pg_current_xact_id()
        returning account.balance, account.entries into new.balance, new.number;
        if not found then
          raise exception 'an entry is added with its transfer, to an account of the same unit' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $$
    `);
    this.addSql(`
      create trigger ledger_entry_kept before insert on "ledger_entry" for each row execute function ledger_keep_balance()
    `);
    this.addSql(`
      create function ledger_sums_to_zero() returns trigger language plpgsql as $$
      begin
        if (select count(*) < 2 or sum(amount) <> 0 from ledger_entry where transfer_id = new.id) then
          raise exception 'the entries of a transfer are two or more, and sum to zero' using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$
    `);
    this.addSql(`
      create constraint trigger ledger_transfer_balances after insert on "ledger_transfer"
      deferrable initially deferred for each row execute function ledger_sums_to_zero()
    `);
    this.addSql(`
      create function ledger_begins() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'ledger_transfer' then
          new.transaction := pg_current_xact_id();
        else
          new.balance := 0;
          new.entries := 0;
        end if;
        return new;
      end $$
    `);
    for (const table of ['ledger_account', 'ledger_transfer'])
      this.addSql(
        `create trigger "${table}_begins" before insert on "${table}" for each row execute function ledger_begins()`,
      );
  }

  private addOnlyGrows(): void {
    this.addSql(`
      create function ledger_only_grows() returns trigger language plpgsql as $$
      begin
        raise exception 'the books only grow: no % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
      end $$
    `);
    for (const table of ['ledger_transfer', 'ledger_entry'])
      this.addSql(`
        create trigger "${table}_only_grows" before update or delete or truncate on "${table}"
        for each statement execute function ledger_only_grows()
      `);
    this.addSql(`
      create trigger ledger_account_stays before delete or truncate on "ledger_account"
      for each statement execute function ledger_only_grows()
    `);
  }
}
