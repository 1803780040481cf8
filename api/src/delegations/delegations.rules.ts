import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { ALL_SCOPES, type Scope } from '../identity/scope.ts';
import { DelegationKind } from './delegation.ts';

/** Our own settings; no document names such numbers. */
const LONGEST_DAYS = 3 * 365;
/** How many people one may act for, and how many may act for one. Four at least must be possible. */
const MOST_AT_A_TIME = 8;

/** Refuses an end that is past, or so far away that nobody would think of it again. */
export function refuseBadEnd(endsOn: CivilDate, today: CivilDate): void {
  if (endsOn < today)
    throw new Refusal(UserErrorCode.BAD_END_DATE, '截止日期已经过去了。请选今天或以后的日子。', ['endsOn']);
  if (endsOn > addDays(today, LONGEST_DAYS))
    throw new Refusal(UserErrorCode.BAD_END_DATE, '截止日期太远了，最长三年，到期可以再办。请选近一些的日子。', [
      'endsOn',
    ]);
}

/** What is granted: never more than was asked; a guardian has it all. */
export function grantedScopes(
  kind: DelegationKind,
  asked: readonly Scope[],
  chosen: readonly Scope[] | undefined,
): Scope[] {
  if (kind === DelegationKind.GUARDIANSHIP) return ALL_SCOPES;
  const scopes = chosen ? asked.filter((scope) => chosen.includes(scope)) : [...asked];
  if (scopes.length === 0)
    throw new Refusal(UserErrorCode.NO_SCOPE, '还没有选哪些事可以代办。请至少选一样。', ['scopes']);
  return scopes;
}

/** Refuses one more when there are as many as anybody can keep an eye on. */
export function refuseTooMany(live: number, message: string): void {
  if (live >= MOST_AT_A_TIME) throw new Refusal(UserErrorCode.TOO_MANY_DELEGATIONS, message);
}
