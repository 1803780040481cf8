import { addDays, civilDate, civilTime, type CivilDate } from '@doorstep/shared/civil-date';
import { CareForm } from '../houses/care.ts';
import type { CheckData } from '../policies/respite-data.ts';
import { problemOfDates } from './request.rules.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';

type Dates = Pick<RespiteStay, 'startsOn' | 'endsOn'>;
type Going = Dates & Pick<RespiteStay, 'form' | 'status' | 'startsTime' | 'hours'>;

/** Whether some of it is lived already: who was admitted, or a day place or help at home whose first day came. */
export function hasBegun({ form, status, startsOn, startsTime }: Going, now: Date): boolean {
  if (form === CareForm.BED) return status === StayStatus.IN_STAY;
  if (status !== StayStatus.CONFIRMED) return false;
  const today = civilDate(now);
  return startsOn < today || (form === CareForm.HOME_HOURS && startsOn === today && startsTime! <= civilTime(now));
}

/** What is wrong with other dates of a stay. */
export type ChangeProblem = 'FIRST_DAY_LIVED' | 'ENDS_BEFORE_TODAY' | 'ENDS_FIRST' | 'PAST' | 'TOO_FAR';

/** What is wrong with other dates of a stay at a moment, the first thing; undefined where nothing is. */
export function problemOfChange(stay: Going, dates: Dates, now: Date): ChangeProblem | undefined {
  const today = civilDate(now);
  if (hasBegun(stay, now)) {
    if (dates.startsOn !== stay.startsOn) return 'FIRST_DAY_LIVED';
    if (dates.endsOn < today) return 'ENDS_BEFORE_TODAY';
  }
  const problem = problemOfDates({ ...stay, ...dates }, { today, time: civilTime(now) });
  if (problem === 'PAST' || problem === 'OVER_NOW') return hasBegun(stay, now) ? undefined : 'PAST';
  return problem === 'ENDS_FIRST' || problem === 'TOO_FAR' ? problem : undefined;
}

/** Whether other dates ask for no day that is not had already: what is given back is refused by nothing. */
export const isWithin = (dates: Dates, { startsOn, endsOn }: Dates): boolean =>
  dates.startsOn >= startsOn && dates.endsOn <= endsOn;

/** When somebody who goes on a day leaves his bed: at the earliest after the first night, for which the bed was kept. */
export const leavingOn = ({ startsOn, endsOn }: Dates, today: CivilDate): CivilDate => {
  const earliest = today > startsOn ? today : addDays(startsOn, 1);
  return earliest < endsOn ? earliest : endsOn;
};

/** What of a check-list still has to be ticked. */
export const missingChecks = (list: readonly CheckData[], ticked: readonly string[]): CheckData[] =>
  list.filter(({ code, isOptional }) => !isOptional && !ticked.includes(code));

/** Whether nobody came on the first day, nor was anything said. */
export const isNoShow = (
  { form, status, startsOn }: Pick<RespiteStay, 'form' | 'status' | 'startsOn'>,
  today: CivilDate,
) =>
  startsOn < today && (status === StayStatus.REQUESTED || (status === StayStatus.CONFIRMED && form === CareForm.BED));

/** Whether somebody is still there though he should have left. */
export const isOverstay = ({ status, endsOn }: Pick<RespiteStay, 'status' | 'endsOn'>, today: CivilDate): boolean =>
  status === StayStatus.IN_STAY && endsOn < today;
