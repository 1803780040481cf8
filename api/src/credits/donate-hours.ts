import type { EntityManager } from '@mikro-orm/postgresql';
import { actFor } from '../delegations/authority.ts';
import { type Doer, doerOf } from '../identity/doer.ts';
import { lockedPeople } from '../identity/lock-person.ts';
import type { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { postEach, type TransferToPost } from '../ledger/post-transfer.ts';
import type { ViewerContext } from '../platform/context.ts';
import { type Call, type Done, doingTogether } from '../platform/doing-together.ts';
import { goOn, type Outcome, outcomeOf, outcomesOf } from '../platform/outcome.ts';
import { HoursMove, rulesOf } from './credits.ts';
import { bookOfHis, refuseClosed, refuseOddMinutes } from './give-hours.ts';
import { idsOf, memberIn, ofBook } from './hours-accounts.ts';
import { tellOfDonations } from './hours-news.ts';
import { noSuchPerson } from './my-hours.ts';

export interface DonateHours {
  personId: string;
  /** Of which book, and to its fund; of the one where he lives, unless another is named. */
  book?: string | undefined;
  minutes: number;
  idempotencyKey: string;
}

/** Gives hours to all, for elders who have none. Safe to repeat with the same key. */
export async function donateHours(ctx: ViewerContext, input: DonateHours): Promise<void> {
  await donate({ ctx, input });
}

/** Everybody gives to the one fund of the city: those who wait for each other are served together. */
const donate = doingTogether<DonateHours, Person>({ all: donateAll, apart: ({ input }) => [input.personId] });

/** A gift that may be made. */
interface Donation extends DonateHours {
  ctx: ViewerContext;
  /** Locked. */
  person: Person;
  book: string;
  doneBy: Doer;
}

async function donateAll(em: EntityManager, calls: readonly Call<DonateHours>[]): Promise<Outcome<Done<Person>>[]> {
  return goOn(await outcomesOf(calls, (call) => allow(em, call)), async (givers) => {
    const people = await lockedPeople(
      em,
      givers.map(({ input }) => input.personId),
    );
    const sound = givers.map((giver) => outcomeOf(() => donationOf(giver, people.get(giver.input.personId)!)));
    return goOn(sound, (donations) => post(em, donations));
  });
}

interface Giver extends Call<DonateHours> {
  doneBy: Doer;
}

async function allow(em: EntityManager, { ctx, input }: Call<DonateHours>): Promise<Giver> {
  const authority = await actFor({ ...ctx, em }, input.personId, Scope.TIME_BANK, noSuchPerson());
  refuseOddMinutes(input.minutes);
  return { ctx, input, doneBy: doerOf(ctx.viewer, authority) };
}

function donationOf({ ctx, input, doneBy }: Giver, person: Person): Donation {
  refuseClosed(person);
  const book = input.book ?? bookOfHis(person);
  rulesOf(ctx, book);
  return { ...input, ctx, person, book, doneBy };
}

async function post(em: EntityManager, donations: readonly Donation[]): Promise<Outcome<Done<Person>>[]> {
  if (donations.length === 0) return [];
  const own = { ...donations[0]!.ctx, em };
  const posted = await postEach(own, await transfersOf(em, donations));
  const fresh = donations.filter((_, i) => 'value' in posted[i]! && posted[i].value[0]!.isNew);
  const news = await tellOfDonations(own, fresh);
  const written = new Map(fresh.map((donation, i) => [donation, news[i]!]));
  return donations.map((donation, i) => {
    const outcome = posted[i]!;
    if ('error' in outcome) return outcome;
    return { value: { answer: donation.person, written: written.get(donation) ?? [] } };
  });
}

async function transfersOf(em: EntityManager, donations: readonly Donation[]): Promise<TransferToPost[][]> {
  const names = donations.flatMap(({ book, personId }) => [
    memberIn(book, personId),
    ofBook(book, AccountKind.COMMON_FUND),
  ]);
  const ids = await idsOf(em, names);
  return donations.map(({ personId, minutes, idempotencyKey, doneBy }, i) => {
    const parts = [
      { accountId: ids[2 * i]!, amount: -minutes },
      { accountId: ids[2 * i + 1]!, amount: minutes },
    ];
    const key = `donation:${personId}:${idempotencyKey}`;
    return [{ unit: LedgerUnit.MINUTES, kind: HoursMove.DONATED, key, doneBy, parts }];
  });
}
