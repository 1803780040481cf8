import { daysBetween } from '@doorstep/shared/civil-date';
import { CareForm } from '../houses/care.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';

const { REQUESTED, WAITLISTED, OFFERED, CONFIRMED, IN_STAY, COMPLETED, DECLINED, CANCELLED } = StayStatus;

/** Where a stay can go from where it stands. */
const MOVES: Record<StayStatus, readonly StayStatus[]> = {
  [REQUESTED]: [OFFERED, WAITLISTED, DECLINED, CANCELLED],
  [WAITLISTED]: [OFFERED, CANCELLED],
  // To a dearer wish that came free; back onto the list, or to the house, when it is declined, ends, or its bed is lost.
  [OFFERED]: [OFFERED, CONFIRMED, WAITLISTED, REQUESTED, CANCELLED],
  // Nobody is admitted to a day place or to help at home: it is over when its last day is.
  [CONFIRMED]: [IN_STAY, COMPLETED, WAITLISTED, REQUESTED, CANCELLED],
  [IN_STAY]: [COMPLETED],
  [COMPLETED]: [],
  [DECLINED]: [],
  [CANCELLED]: [],
};

export const mayMove = (from: StayStatus, to: StayStatus): boolean => MOVES[from].includes(to);

/** The states in which a place is held. */
export const HOLDING: readonly StayStatus[] = [OFFERED, CONFIRMED, IN_STAY];

/** The states that are still to come to an end. */
export const OPEN: readonly StayStatus[] = [REQUESTED, WAITLISTED, ...HOLDING];

/** The states whose days count against a quota. */
export const COUNTING: readonly StayStatus[] = [...HOLDING, COMPLETED];

type Dates = Pick<RespiteStay, 'form' | 'startsOn' | 'endsOn'>;

/** Nights of a bed, days of the others: what a quota counts, and the longest stay of a house limits. */
export const daysOf = ({ form, startsOn, endsOn }: Dates): number =>
  daysBetween(startsOn, endsOn) + (form === CareForm.BED ? 0 : 1);
