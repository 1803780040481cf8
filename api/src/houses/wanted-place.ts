import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import type { BedEquipment, BedKind, CareForm, RoomSex } from './care.ts';

/** What a stay wants of a house. Of a BED `endsOn` is the day of leaving, otherwise the last day. */
export interface WantedPlace {
  stayId: string;
  form: CareForm;
  startsOn: CivilDate;
  endsOn: CivilDate;
  /** Of HOME_HOURS when the caregiver comes; of a DAY_PLACE which session, the first of the day without it. */
  startsTime?: CivilTime | undefined;
  hours?: number | undefined;
  /** Of those: days in between on which nothing is wanted. */
  exceptOn?: readonly CivilDate[] | undefined;
  /** Of a BED: the kinds that will do, */
  bedKinds: readonly BedKind[];
  /** what must stand at it, */
  equipment: readonly BedEquipment[];
  /** and in whose rooms, besides those of anybody. */
  roomSex?: RoomSex | undefined;
  /** The bed that it should be, if it can. */
  bedId?: string | undefined;
  /** A bed that it must not be. */
  exceptBedId?: string | undefined;
}
