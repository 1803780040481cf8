import { Migration } from '@mikro-orm/migrations';

/** A payment that the bank gave back later, for which conditions one was not made, and since when a difference is gone. */
export class Migration20261126007800 extends Migration {
  override up(): void {
    // Written anew, for they name the old type.
    this.addSql(`drop index "payout_line_one_live"`);
    this.addSql(`alter table "payout_line" drop constraint "payout_line_sent"`);
    this.addSql(`alter table "payout_line" alter column "status" type varchar(8)`);
    this.addSql(`alter table "payout_line" drop constraint "payout_line_paid"`);
    this.addSql(`
      alter table "payout_line" add constraint "payout_line_paid" check ((status in ('PAID', 'RETURNED')) = (transfer_id is not null))
    `);
    this.addSql(`
      create unique index "payout_line_one_live" on "payout_line" (instalment_id) where status in ('READY', 'SENT', 'PAID')
    `);
    this.addSql(`
      alter table "payout_line" add constraint "payout_line_sent" check (account_id is not null or status in ('READY', 'REMOVED', 'FAILED'))
    `);
    this.addSql(`alter table "instalment" add column "unmet" jsonb null`);
    this.addSql(`alter table "difference" add column "gone_on" date null`);
    this.addSql(`update "difference" set gone_on = resolved_on where settled_by_id is null`);
  }
}
