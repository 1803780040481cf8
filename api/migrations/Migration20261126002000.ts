import { Migration } from '@mikro-orm/migrations';

/** Certificates of service, which anybody can verify by their number. */
export class Migration20261126002000 extends Migration {
  override up(): void {
    this.addSql(`
      create table "service_certificate" (
        "id" uuid not null,
        "number" varchar(16) not null,
        "person_id" uuid not null,
        "starts_on" date not null,
        "ends_on" date not null,
        "minutes" int not null,
        "services" int not null,
        "issued_at" timestamptz not null,
        primary key ("id"),
        constraint "service_certificate_number" unique ("number"),
        constraint "service_certificate_period" check (starts_on <= ends_on)
      )
    `);
    this.addSql(`create index "service_certificate_person_id_index" on "service_certificate" ("person_id")`);
    this.addSql(`
      alter table "service_certificate" add constraint "service_certificate_person_id_foreign"
      foreign key ("person_id") references "person" ("id")
    `);
  }
}
