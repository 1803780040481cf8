import type { CivilDate } from '@doorstep/shared/civil-date';
import type { OneStay } from '.';

/** Whether some of it is lived already, as far as days tell: the service has the last word. */
export const hasBegun = ({ form, status, startsOn }: OneStay, today: CivilDate): boolean =>
  status === 'IN_STAY' || (status === 'CONFIRMED' && form !== 'BED' && startsOn < today);

/** Whether it may get other days. */
export const mayBeChanged = ({ status }: OneStay): boolean => status === 'CONFIRMED' || status === 'IN_STAY';

/** Whether it may be given up as a whole; an offer that no list made is declined instead, which is the same. */
export function mayBeGivenUp(stay: OneStay, today: CivilDate): boolean {
  const { status, waitingPlace } = stay;
  if (status === 'OFFERED') return waitingPlace !== null;
  return status === 'REQUESTED' || status === 'WAITLISTED' || (status === 'CONFIRMED' && !hasBegun(stay, today));
}
