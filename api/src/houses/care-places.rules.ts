import { addDays, isoWeekday, type CivilDate } from '@doorstep/shared/civil-date';
import { CareForm } from './care.ts';
import type { CarePlan } from './care-plan.entity.ts';
import type { CareSlot } from './care-slot.entity.ts';

type Planned = Pick<CarePlan, 'form' | 'weekday' | 'startsTime' | 'endsTime' | 'capacity'>;

/** How many day places, or hours of caregivers at home, a house has on a day, and how many are taken. */
export interface PlacesOfDay {
  on: CivilDate;
  form: CareForm;
  taken: number;
  capacity: number;
}

/** What the weekly plans of a house make of each day; on days on which it is closed it has no day places. */
export function placesEachDay(
  plans: readonly Planned[],
  slots: readonly Pick<CareSlot, 'form' | 'heldOn' | 'taken'>[],
  days: readonly CivilDate[],
  closedOn: ReadonlySet<CivilDate>,
): PlacesOfDay[] {
  const forms = [CareForm.DAY_PLACE, CareForm.HOME_HOURS].filter((form) => plans.some((plan) => plan.form === form));
  return forms.flatMap((form) =>
    days.map((on) => ({
      ...{ on, form },
      taken: sum(slots.filter((slot) => slot.form === form && slot.heldOn === on).map(({ taken }) => taken)),
      capacity: form === CareForm.DAY_PLACE ? dayPlaces(plans, on, closedOn) : homeHours(plans, on),
    })),
  );
}

const dayPlaces = (plans: readonly Planned[], on: CivilDate, closedOn: ReadonlySet<CivilDate>): number =>
  closedOn.has(on) ? 0 : sum(ofDay(plans, CareForm.DAY_PLACE, on).map(({ capacity }) => capacity));

/** Hours that begin on the day, and those of the evening before that are left after midnight. */
function homeHours(plans: readonly Planned[], on: CivilDate): number {
  const today = ofDay(plans, CareForm.HOME_HOURS, on).map(
    (plan) => plan.capacity * ((isOvernight(plan) ? 24 : hourOf(plan.endsTime)) - hourOf(plan.startsTime)),
  );
  const before = ofDay(plans, CareForm.HOME_HOURS, addDays(on, -1))
    .filter(isOvernight)
    .map((plan) => plan.capacity * hourOf(plan.endsTime));
  return sum([...today, ...before]);
}

const ofDay = (plans: readonly Planned[], wanted: CareForm, on: CivilDate): Planned[] =>
  plans.filter(({ form, weekday }) => form === wanted && weekday === isoWeekday(on));

const isOvernight = ({ startsTime, endsTime }: Planned): boolean => hourOf(endsTime) <= hourOf(startsTime);
const hourOf = (time: string): number => Number(time.slice(0, 2));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
