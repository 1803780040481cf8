import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { Absence } from '../absences/absence.entity.ts';
import { RespiteStay } from './respite-stay.entity.ts';

/** A day of day care, or of help at home, on which nobody comes because the person is away: it is not held, paid or counted. */
@Entity()
@Index({
  name: 'paused_day_by_absence',
  expression: 'create index paused_day_by_absence on paused_day (absence_id) where absence_id is not null',
})
export class PausedDay {
  [PrimaryKeyProp]?: ['stay', 'onDay'];

  @ManyToOne(() => RespiteStay, { primary: true })
  stay!: Rel<RespiteStay>;

  @Property({ type: 'date', primary: true })
  onDay!: CivilDate;

  /** With which it starts again; none for what could not be had again. */
  @ManyToOne(() => Absence, { nullable: true })
  absence?: Rel<Absence> | undefined;
}
