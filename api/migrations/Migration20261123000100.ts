import { Migration } from '@mikro-orm/migrations';

/** The audit log, its chain of seals, and what keeps both from changing. */
export class Migration20261123000100 extends Migration {
  override up(): void {
    this.addSql(`
      create table "audit_entry" (
        "id" uuid not null,
        "at" timestamptz not null,
        "action" varchar(60) not null,
        "outcome" varchar(10) not null,
        "code" varchar(40) null,
        "actor_person_id" uuid null,
        "actor_staff_id" uuid null,
        "session_id" uuid null,
        "subject_id" uuid null,
        "authority" varchar(20) null,
        "authority_id" uuid null,
        "purpose" varchar(40) null,
        "touched" jsonb not null,
        "request_id" varchar(64) null,
        "transaction" xid8 not null default pg_current_xact_id(),
        primary key ("id")
      )
    `);
    this.addSql(`
      create index audit_entry_about on audit_entry (subject_id, at desc, id desc)
    `);
    this.addSql(`
      create index "audit_entry_transaction_id_index" on "audit_entry" ("transaction", "id")
    `);
    this.addSql(`
      alter table "audit_entry" add constraint "audit_entry_outcome" check (outcome in ('DONE', 'READ', 'REFUSED'))
    `);
    this.addSql(`
      create table "audit_seal" (
        "position" bigint not null,
        "entry_id" uuid not null,
        "mac" bytea not null,
        primary key ("position")
      )
    `);
    this.addSql(`
      alter table "audit_seal" add constraint "audit_seal_entry_id_unique" unique ("entry_id")
    `);
    this.addSql(`
      alter table "audit_seal" add constraint "audit_seal_position" check (position > 0)
    `);
    this.addSql(`
      create table "audit_head" (
        "id" smallint not null,
        "position" bigint not null,
        "mac" bytea null,
        "sealed_before" xid8 not null,
        primary key ("id")
      )
    `);
    this.addSql(`
      alter table "audit_head" add constraint "audit_head_is_one" check (id = 1)
    `);
    this.addSql(`
      insert into "audit_head" ("id", "position", "sealed_before") values (1, 0, '0')
    `);
    this.addTriggers();
  }

  /** What is written stays, for the owner of the tables too until he switches these off. */
  private addTriggers(): void {
    this.addSql(`
      create function audit_stamp() returns trigger language plpgsql as $$
      begin
        new.transaction := pg_current_xact_id();
        return new;
      end $$
    `);
    this.addSql(`
      create trigger audit_entry_stamped before insert on "audit_entry" for each row execute function audit_stamp()
    `);
    this.addSql(`
      create function audit_only_grows() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit log only grows: no % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
      end $$
    `);
    for (const table of ['audit_entry', 'audit_seal']) {
      this.addSql(`
        create trigger "${table}_only_grows" before update or delete or truncate on "${table}"
        for each statement execute function audit_only_grows()
      `);
    }
    this.addSql(`
      create trigger audit_head_stays before delete or truncate on "audit_head"
      for each statement execute function audit_only_grows()
    `);
    this.addSql(`
      create trigger audit_head_moves_on before update on "audit_head"
      for each row when (new.position < old.position) execute function audit_only_grows()
    `);
  }
}
