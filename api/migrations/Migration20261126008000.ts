import { Migration } from '@mikro-orm/migrations';

/** What a disputed service brought is kept until the desk decides; proofs read tasks by region; whoever is forgotten has no certificates. */
export class Migration20261126008000 extends Migration {
  override up(): void {
    this.addSql('alter table task_claim add column dispute_hold_id uuid null');
    this.addSql('create index time_task_by_region on time_task (region_code varchar_pattern_ops)');
    this.addSql(`
      delete from service_certificate using person
      where person.id = service_certificate.person_id and person.erased_at is not null
    `);
  }
}
