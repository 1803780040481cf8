import { Migration } from '@mikro-orm/migrations';

/** The nearest service points are found by walking outward from where somebody stands. */
export class Migration20261126009700 extends Migration {
  override up(): void {
    this.addSql(`create index "service_point_place" on "service_point" using gist (point(longitude, latitude))`);
  }
}
