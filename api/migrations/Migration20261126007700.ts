import { Migration } from '@mikro-orm/migrations';

/** Why an award is over and when, so that an end that was a mistake can be taken back; those paid in full are over. */
export class Migration20261126007700 extends Migration {
  override up(): void {
    this.addSql(`alter table "award" add column "ended_at" timestamptz null, add column "ended_for" varchar(8) null`);
    this.addSql(`alter table "instalment" add column "cancelled_at" timestamptz null`);
    this.addSql(`alter table "award" drop constraint "award_stopped"`);
    this.addSql(`
      alter table "award" add constraint "award_stopped" check (case status when 'STOPPED' then stopped_at is not null when 'ACTIVE' then stopped_at is null else true end)
    `);
    this.addSql(`
      alter table "award" add constraint "award_ended" check ((ended_at is not null) = (ended_for is not null) and (ended_at is null or status = 'ENDED'))
    `);
    this.addSql(`
      update "award" a set status = 'ENDED', ended_at = now(), ended_for = 'DONE' where status = 'ACTIVE' and not exists (
        select 1 from "instalment" i where i.award_id = a.id and i.status in ('PLANNED', 'HELD_BACK', 'DUE', 'IN_PAYMENT'))
    `);
  }
}
