import { randomUUID } from 'node:crypto';
import { memberIn, ofBook } from '../../api/src/credits/hours-accounts.ts';
import { holdHours, type HoursToHold } from '../../api/src/credits/hold-hours.ts';
import { settleService, type ServiceToSettle } from '../../api/src/credits/settle-service.ts';
import type { CreditsContext } from '../../api/src/credits/credits.ts';
import { accountOf, type AccountName } from '../../api/src/ledger/account-of.ts';
import type { AccountKind } from '../../api/src/ledger/ledger.ts';
import type { PolicyLibrary } from '../../api/src/policies/policy-library.ts';
import type { TimeBankData } from '../../api/src/policies/timebank-data.ts';
import { booking, BY } from '../ledger/books.ts';
import type { TestApp } from '../support/app.ts';
import { givenAnElder, type GivenPerson, type SignedInPerson } from '../support/givens.ts';

/** Hangzhou, where most of these people live, and two more cities. */
export const HANGZHOU = '3301';
export const JINGZHOU = '4210';
export const SHAOXING = '3306';

/** 上城区 of Hangzhou, 沙市区 of Jingzhou. */
export const IN_HANGZHOU = { residenceRegion: '330102', householdRegion: '330102' };
export const IN_JINGZHOU = { residenceRegion: '421002', householdRegion: '421002' };

/** Does it in one transaction. */
export const within = <T>(t: TestApp, work: (ctx: CreditsContext) => Promise<T>): Promise<T> =>
  booking(t).em.transactional((em) => work({ ...booking(t), policies: t.policies.current, em }));

/** Rules of some books that are others than those of the packs. */
export const rulesThat = (t: TestApp, over: Record<string, Partial<TimeBankData>>): PolicyLibrary =>
  Object.assign(Object.create(t.policies.current) as PolicyLibrary, {
    timeBankOf: (book: string) => {
      const rules = t.policies.current.timeBankOf(book);
      return rules && { ...rules, ...over[book.slice(0, 4)] };
    },
  });

export const serves = (
  t: TestApp,
  volunteer: { id: string },
  minutes: number,
  over: Partial<ServiceToSettle> = {},
  policies: PolicyLibrary = t.policies.current,
) => {
  const id = randomUUID();
  return within(t, (ctx) =>
    settleService(
      { ...ctx, policies },
      {
        ...{ volunteerId: volunteer.id, book: HANGZHOU, spentMinutes: minutes, earnedMinutes: minutes },
        ...{ about: `task_claim:${id}`, key: `claim:${id}`, doneBy: BY, ...over },
      },
    ),
  );
};

export const asksFor = (t: TestApp, elder: { id: string }, minutes: number, over: Partial<HoursToHold> = {}) =>
  within(t, (ctx) =>
    holdHours(ctx, {
      ...{ personId: elder.id, book: HANGZHOU, from: 'OWN' as const, minutes, about: `time_task:${randomUUID()}` },
      ...{ key: randomUUID(), doneBy: BY, until: new Date('2027-01-01T00:00:00Z'), ...over },
    }),
  );

/** Somebody of Hangzhou who has served so many minutes there. */
export async function aVolunteerWith(t: TestApp, minutes: number, over: GivenPerson = {}): Promise<SignedInPerson> {
  const person = await givenAnElder(t, { ...IN_HANGZHOU, name: '陈志强', birthDate: '1962-05-06', ...over });
  if (minutes > 0) await serves(t, person, minutes);
  return person;
}

const balanceOf = async (t: TestApp, name: AccountName): Promise<number> =>
  (await accountOf(t.orm.em.fork(), name)).balance;

export const has = (t: TestApp, { id }: { id: string }, book = HANGZHOU): Promise<number> =>
  balanceOf(t, memberIn(book, id));

export const bookHas = (t: TestApp, kind: AccountKind, book = HANGZHOU): Promise<number> =>
  balanceOf(t, ofBook(book, kind as never));
