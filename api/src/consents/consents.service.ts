import { actFor, IN_PERSON_ONLY, readAbout } from '../delegations/authority.ts';
import { doerOf } from '../identity/doer.ts';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import { isChild } from '../identity/people.ts';
import type { Person } from '../identity/person.entity.ts';
import { atomically } from '../platform/atomically.ts';
import { executeBound } from '../platform/bound.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { Consent, ConsentPurpose } from './consent.entity.ts';

/** Whether sensitive data of a person may be used for this now; of a child only if its data may be used at all. */
export const mayUse = async (ctx: Context, person: Person, purpose: ConsentPurpose): Promise<boolean> =>
  (await whoLetsUse(ctx, [person], purpose)).has(person.id);

/** Those of many people whose data may be used for this now, asked in one go. */
export async function whoLetsUse(
  ctx: Pick<Context, 'em' | 'vault' | 'now'>,
  people: readonly Pick<Person, 'id' | 'birthDate'>[],
  purpose: ConsentPurpose,
): Promise<Set<string>> {
  // Rows, not entities: of many people at once that is a tenth of the work.
  const live = await executeBound<{ personId: string; purpose: ConsentPurpose }>(ctx.em, LIVE, [
    people.map(({ id }) => id),
  ]);
  const given = new Set(live.map(({ personId, purpose }) => `${personId} ${purpose}`));
  const isGiven = (by: Pick<Person, 'id'>, wanted: ConsentPurpose) => given.has(`${by.id} ${wanted}`);
  const letting = people.filter(
    (person) => isGiven(person, purpose) && (!isChild(ctx, person) || isGiven(person, ConsentPurpose.CHILD_DATA)),
  );
  return new Set(letting.map(({ id }) => id));
}

const LIVE = `
  select person_id as "personId", purpose from consent where person_id = any($1::uuid[]) and withdrawn_at is null`;

const notFound = () => new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);

/** Says yes to one use; for a child only a guardian can, or staff who sit with one. Saying it twice returns the first. */
export async function giveConsent(ctx: ViewerContext, personId: string, purpose: ConsentPurpose): Promise<Consent> {
  return atomically(ctx, async (em) => {
    const authority = await actFor({ ...ctx, em }, personId, IN_PERSON_ONLY, notFound());
    const person = await lockPerson(em, personId);
    if (isClosed(person)) throw notFound();
    if (isChild(ctx, person) && authority.ground === Ground.SELF)
      throw new Refusal(UserErrorCode.GUARDIAN_NEEDED, '十四岁以下的孩子，要由监护人同意。请让爸爸妈妈来办。', [
        'personId',
      ]);
    const live = await em.findOne(Consent, { person, purpose, withdrawnAt: null });
    return live ?? em.create(Consent, { person, purpose, givenAt: ctx.now(), givenBy: doerOf(ctx.viewer, authority) });
  });
}

/** Takes a yes back; from the next request on the data is not used for this. Nothing is lost of what was recorded. */
export async function withdrawConsent(
  ctx: ViewerContext,
  personId: string,
  purpose: ConsentPurpose,
): Promise<Consent | undefined> {
  return atomically(ctx, async (em) => {
    const authority = await actFor({ ...ctx, em }, personId, IN_PERSON_ONLY, notFound());
    await lockPerson(em, personId);
    const live = await em.findOne(Consent, { person: personId, purpose, withdrawnAt: null });
    return live ? em.assign(live, { withdrawnAt: ctx.now(), withdrawnBy: doerOf(ctx.viewer, authority) }) : undefined;
  });
}

/** The last word on each use. */
export async function consents(ctx: ViewerContext, personId: string): Promise<Consent[]> {
  await readAbout(ctx, personId, IN_PERSON_ONLY, notFound());
  const all = await ctx.em.find(Consent, { person: personId }, { orderBy: { givenAt: 'asc', id: 'asc' } });
  return [...new Map(all.map((consent) => [consent.purpose, consent])).values()];
}
