import { Migration } from '@mikro-orm/migrations';

/** What belongs to one person, booking or payment is found without looking through everybody's. */
export class Migration20261127000000 extends Migration {
  override up(): void {
    this.addSql(`create index consent_of_person on consent (person_id, id desc)`);
    this.addSql(`create index meal_subsidy_of_booking on meal_subsidy (booking_id, place)`);
    this.addSql(`create index stay_subsidy_of_stay on stay_subsidy (stay_id, place)`);
    this.addSql(
      `create index payout_line_of_instalment on payout_line (instalment_id) where instalment_id is not null`,
    );
    this.addSql(
      `create index payout_line_to_repair on payout_line (id) where status in ('FAILED', 'RETURNED') and repaired_at is null`,
    );
    this.addSql(
      `create index payout_line_of_a_settlement on payout_line (settlement_id) where settlement_id is not null`,
    );
    this.addSql(`create index session_of_person on session (person_id, id desc) where person_id is not null`);
    this.addSql(`create index death_record_of_person on death_record (person_id, recorded_at desc, id desc)`);
    this.addSql(`create index receiving_number_of on receiving_number (person_id, id desc)`);
    this.addSql(`create index bank_account_of on bank_account (person_id, id desc)`);
    this.addSql(`create index wechat_account_of_person on wechat_account (person_id, id desc)`);
    this.addSql(`create index ratio_override_of_stay on ratio_override (stay_id)`);
    this.addSql(`create index hours_sent_of_book on hours_sent (book varchar_pattern_ops, status) include (minutes)`);
    this.addSql(
      `create index hours_received_of_book on hours_received (book varchar_pattern_ops, status) include (arriving_minutes)`,
    );
    this.addSql(`create index point_account_of on point_account (service_point_id, id desc)`);
    this.addSql(`create index person_of_the_demo_world on person (id) where demo_introduction is not null`);
  }
}
