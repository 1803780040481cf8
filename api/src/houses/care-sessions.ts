import { addDays, isoWeekday, type CivilDate, type CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { CareForm } from './care.ts';
import type { CarePlan } from './care-plan.entity.ts';
import type { WantedPlace } from './wanted-place.ts';

/** One day session, or one hour of a caregiver. */
export interface CareSession {
  heldOn: CivilDate;
  startsTime: CivilTime;
  capacity: number;
  priceFen: Fen;
}

type Planned = Pick<CarePlan, 'form' | 'weekday' | 'startsTime' | 'endsTime' | 'capacity' | 'priceFen'>;
type Asked = Pick<WantedPlace, 'form' | 'startsOn' | 'endsOn' | 'startsTime' | 'hours' | 'exceptOn'>;

/**
 * The sessions that make up what is asked of a house's weekly plans: of day places one a day, on days on which it is closed none;
 * of hours at home all of each day. Undefined where the plans do not offer it.
 */
export function sessionsOf(
  plans: readonly Planned[],
  asked: Asked,
  closedOn: ReadonlySet<CivilDate> = new Set(),
): CareSession[] | undefined {
  const days = daysFrom(asked.startsOn, asked.endsOn).filter((day) => !asked.exceptOn?.includes(day));
  if (asked.form === CareForm.DAY_PLACE) {
    const open = days.filter((day) => !closedOn.has(day)).flatMap((day) => daySession(plans, day, asked.startsTime));
    return open.length > 0 ? open : undefined;
  }
  const hours = days.flatMap((day) => hoursOf(day, asked).map((hour) => homeHour(plans, hour)));
  return hours.every((hour) => hour !== undefined) ? hours : undefined;
}

const daysFrom = (first: CivilDate, last: CivilDate): CivilDate[] => {
  const days = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

function daySession(plans: readonly Planned[], heldOn: CivilDate, startsTime: CivilTime | undefined): CareSession[] {
  const [plan] = plans
    .filter(({ form, weekday }) => form === CareForm.DAY_PLACE && weekday === isoWeekday(heldOn))
    .filter((one) => !startsTime || one.startsTime === startsTime)
    .sort((a, b) => a.startsTime.localeCompare(b.startsTime));
  return plan ? [{ heldOn, startsTime: plan.startsTime, capacity: plan.capacity, priceFen: plan.priceFen }] : [];
}

const hourOf = (time: CivilTime): number => Number(time.slice(0, 2));

/** The hours of one visit, past midnight too. */
const hoursOf = (day: CivilDate, { startsTime = '00:00', hours = 0 }: Asked): { heldOn: CivilDate; hour: number }[] =>
  Array.from({ length: hours }, (_, i) => hourOf(startsTime) + i).map((hour) =>
    hour < 24 ? { heldOn: day, hour } : { heldOn: addDays(day, 1), hour: hour - 24 },
  );

/** Who comes at an hour: by the plan of that day, or by the one that began the evening before. */
function homeHour(
  plans: readonly Planned[],
  { heldOn, hour }: { heldOn: CivilDate; hour: number },
): CareSession | undefined {
  const plan = plans.find(({ form, weekday, startsTime, endsTime }) => {
    if (form !== CareForm.HOME_HOURS) return false;
    const [from, to] = [hourOf(startsTime), hourOf(endsTime)];
    const isOvernight = to <= from;
    if (weekday === isoWeekday(heldOn) && hour >= from && (isOvernight || hour < to)) return true;
    return isOvernight && weekday === isoWeekday(addDays(heldOn, -1)) && hour < to;
  });
  if (!plan) return undefined;
  const startsTime = `${String(hour).padStart(2, '0')}:00`;
  return { heldOn, startsTime, capacity: plan.capacity, priceFen: plan.priceFen };
}
