import { Migration } from '@mikro-orm/migrations';

/** Files that no row owns; a file whose row goes, by whatever way, becomes one. */
export class Migration20261125000200 extends Migration {
  override up(): void {
    this.addSql(`
      create table "stray_file" (
        "storage_key" varchar(80) not null,
        "since" timestamptz not null,
        primary key ("storage_key")
      )
    `);
    this.addSql(`create index "stray_file_since_index" on "stray_file" ("since")`);
    this.addSql(`
      create function attachment_leaves_file() returns trigger language plpgsql as $$
        begin
          insert into stray_file (storage_key, since) values (old.storage_key, '-infinity');
          return old;
        end
      $$
    `);
    this.addSql(`
      create trigger attachment_left_file after delete on "attachment" for each row execute function attachment_leaves_file()
    `);
  }
}
