import { Migration } from '@mikro-orm/migrations';

/** A table that grows for ever, and all that stands on it. */
interface Growing {
  table: string;
  /** When the partition of today ends. */
  end: string;
  foreignKeys: Record<string, string>;
  indexes: Record<string, string>;
}

const MESSAGES: Growing = {
  table: 'message',
  end: `date_trunc('month', now(), 'UTC') + interval '1 month'`,
  foreignKeys: { recipient_id: 'person', about_id: 'person' },
  indexes: { message_of: '(recipient_id, id desc)', message_about_id_index: '(about_id)' },
};

const AUDIT: Growing = {
  table: 'audit_entry',
  end: `date_trunc('quarter', now(), 'UTC') + interval '3 months'`,
  foreignKeys: {},
  indexes: {
    audit_entry_about: '(subject_id, at desc, id desc)',
    audit_entry_transaction_id_index: '(transaction, id)',
    audit_entry_actor_person_id_index: '(actor_person_id)',
  },
};

/** The first of all version 7 ids that are made at an instant or later. */
const FIRST_ID = `
  create function first_id(at timestamptz) returns uuid language sql immutable strict as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
  $$`;

/** Nothing is done where it is there already, or where the default partition has rows of that time: they stay where they are. */
const ADD_PARTITION = `
  create function add_partition(parent text, since timestamptz, until timestamptz) returns void language plpgsql as $$
  declare
    part text := parent || to_char(since at time zone 'UTC', '_YYYY_MM');
    has_rows boolean;
  begin
    if to_regclass(part) is not null then return; end if;
    execute format('select exists (select from %I where id >= %L and id < %L)', parent || '_default', first_id(since), first_id(until))
      into has_rows;
    if has_rows then return; end if;
    execute format('create table %I (like %I including defaults including constraints)', part, parent);
    execute format('alter table %I attach partition %I for values from (%L) to (%L)', parent, part, first_id(since), first_id(until));
    -- PostgreSQL gives a partition the row triggers of its table, but not those of statements.
    if parent = 'audit_entry' then
      execute format('create trigger audit_entry_only_grows before update or delete or truncate on %I
        for each statement execute function audit_only_grows()', part);
    end if;
  end $$`;

/** Messages are removed row by row once they need not be kept; then their month goes too. */
const DROP_EMPTY = `
  create function drop_empty_months(parent text, until timestamptz) returns void language plpgsql as $$
  declare
    part text;
    has_rows boolean;
  begin
    for part in
      select inhrelid::regclass::text from pg_inherits where inhparent = parent::regclass
        and inhrelid::regclass::text ~ '_[0-9]{4}_[0-9]{2}$'
        and to_date(right(inhrelid::regclass::text, 7), 'YYYY_MM') + interval '1 month' <= until
    loop
      execute format('select exists (select from %I)', part) into has_rows;
      continue when has_rows;
      execute format('alter table %I detach partition %I', parent, part);
      execute format('drop table %I', part);
    end loop;
  end $$`;

/** As the owner of the tables, so that the server's role may have it done and nothing else of the kind. */
const KEEP_PARTITIONS = `
  create function keep_partitions() returns void language plpgsql security definer
    set search_path = public, pg_temp set lock_timeout = '2s' as $$
  declare
    month timestamptz := date_trunc('month', now(), 'UTC');
    quarter timestamptz := date_trunc('quarter', now(), 'UTC');
  begin
    perform pg_advisory_xact_lock(7304);
    for ahead in 1..3 loop
      perform add_partition('message', month + ahead * interval '1 month', month + (ahead + 1) * interval '1 month');
    end loop;
    for ahead in 1..2 loop
      perform add_partition('audit_entry', quarter + ahead * interval '3 months', quarter + (ahead + 1) * interval '3 months');
    end loop;
    perform drop_empty_months('message', month - interval '1 year');
  end $$`;

/**
 * Messages and the audit log are divided by time: their ids begin with it. What is there becomes the first partition as it
 * stands, without being copied.
 */
export class Migration20261127000100 extends Migration {
  override up(): void {
    this.addSql(FIRST_ID);
    this.addSql('alter table push drop constraint push_message_id_foreign');
    this.divide(MESSAGES);
    this.addSql(`
      alter table push add constraint push_message_id_foreign foreign key (message_id) references message (id)
      on update cascade on delete cascade
    `);
    this.addSql('drop trigger audit_entry_stamped on audit_entry');
    this.addSql('alter table audit_entry disable trigger audit_entry_only_grows');
    this.divide(AUDIT);
    this.addSql('alter table audit_entry_before enable trigger audit_entry_only_grows');
    this.addSql(`
      create trigger audit_entry_stamped before insert on audit_entry for each row execute function audit_stamp()
    `);
    for (const table of ['audit_entry', 'audit_entry_default'])
      this.addSql(`
        create trigger audit_entry_only_grows before update or delete or truncate on ${table}
        for each statement execute function audit_only_grows()
      `);
    this.addSql(ADD_PARTITION);
    this.addSql(DROP_EMPTY);
    this.addSql(KEEP_PARTITIONS);
    this.addSql('revoke all on function keep_partitions() from public');
    this.addSql('select keep_partitions()');
  }

  private divide({ table, end, foreignKeys, indexes }: Growing): void {
    this.addSql(`alter table ${table} rename to ${table}_before`);
    this.addSql(`alter table ${table}_before rename constraint ${table}_pkey to ${table}_before_pkey`);
    for (const index of Object.keys(indexes)) this.addSql(`alter index ${index} rename to ${index}_before`);
    this.addSql(`
      create table ${table} (like ${table}_before including defaults including constraints) partition by range (id)
    `);
    this.addSql(`alter table ${table} add constraint ${table}_pkey primary key (id)`);
    for (const [column, other] of Object.entries(foreignKeys))
      this.addSql(`
        alter table ${table} add constraint ${table}_${column}_foreign foreign key (${column}) references ${other} (id)
      `);
    for (const [index, columns] of Object.entries(indexes)) this.addSql(`create index ${index} on ${table} ${columns}`);
    this.addSql(`create table ${table}_default partition of ${table} default`);
    // What a clock that goes before its time has made lies beyond.
    this.addSql(`
      with moved as (delete from ${table}_before where id >= first_id(${end}) returning *) insert into ${table}_default select * from moved
    `);
    this.addSql(`
      do $$ begin
        execute format('alter table ${table} attach partition ${table}_before for values from (minvalue) to (%L)', first_id(${end}));
      end $$
    `);
  }
}
