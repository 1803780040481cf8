import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { ServicePoint } from './service-point.entity.ts';

/** A day on which a service point stays closed though the weekday is one of its own. */
@Entity()
export class ServicePointClosure {
  [PrimaryKeyProp]?: ['servicePoint', 'closedOn'];

  @ManyToOne(() => ServicePoint, { primary: true })
  servicePoint!: ServicePoint;

  @Property({ type: 'date', primary: true })
  closedOn!: CivilDate;

  @Property({ type: 'string', length: 100 })
  reason!: string;
}
