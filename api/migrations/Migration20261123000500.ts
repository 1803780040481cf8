import { Migration } from '@mikro-orm/migrations';

/** Who ended a delegation; and the ways to what is held about a person, however long the log has grown. */
export class Migration20261123000500 extends Migration {
  override up(): void {
    this.addSql(`alter table "delegation" add column "ended_by" jsonb null`);
    this.addSql(`create index "audit_entry_actor_person_id_index" on "audit_entry" ("actor_person_id")`);
    this.addSql(`create index "message_about_id_index" on "message" ("about_id")`);
    this.addSql(`create index "assistance_person_id_index" on "assistance" ("person_id")`);
  }
}
