import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CivilDate } from '@doorstep/shared/civil-date';

/** One day's search for people to be told: how far it came, so that whoever goes on begins there. */
@Entity()
export class OutreachRun {
  @PrimaryKey({ type: 'date' })
  day!: CivilDate;

  /** All people up to this id were looked at. */
  @Property({ type: 'uuid', nullable: true })
  reachedId?: string | undefined;

  @Property({ type: 'datetime', nullable: true })
  finishedAt?: Date | undefined;
}
