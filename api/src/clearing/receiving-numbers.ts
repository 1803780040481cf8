import { randomInt } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { spacedReceivingNumber, withCheckDigits } from '@doorstep/shared/receiving-number';
import { v7 as uuidv7 } from 'uuid';
import { rulesOf } from '../credits/credits.ts';
import { bookOfHis } from '../credits/give-hours.ts';
import { noSuchPerson } from '../credits/my-hours.ts';
import { actFor, readAbout } from '../delegations/authority.ts';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { ReceivingNumber } from './receiving-number.entity.ts';

/** It is told over the telephone and then lies about on paper: a year is enough, and a new one is had at once. */
const LASTS_DAYS = 365;

/** The number by which somebody is sent hours now, if he has one that is still good. */
export async function receivingNumber(ctx: ViewerContext, personId: string): Promise<ReceivingNumber | null> {
  await readAbout(ctx, personId, Scope.TIME_BANK, noSuchPerson());
  return ctx.em.findOne(ReceivingNumber, { person: personId, ...goodNow(ctx) });
}

/** Another number for somebody, in the book of where he lives; the one before is good no more. */
export async function renewReceivingNumber(ctx: ViewerContext, personId: string): Promise<ReceivingNumber> {
  return atomically(ctx, async (em) => {
    await actFor({ ...ctx, em }, personId, Scope.TIME_BANK, noSuchPerson());
    const person = await lockPerson(em, personId);
    if (isClosed(person)) throw noSuchPerson();
    const book = bookOfHis(person);
    rulesOf(ctx, book);
    const before = await em.findOne(ReceivingNumber, { person, endedAt: null });
    if (before) {
      before.endedAt = ctx.now();
      await em.flush(); // There is never more than one.
    }
    const [id, number] = [uuidv7(), aNumber(book)];
    return em.create(ReceivingNumber, {
      ...{ id, person, book, number: ctx.vault.seal(ReceivingNumber, id, 'number', number) },
      ...{ numberHash: hashOfNumber(ctx, number), issuedAt: ctx.now() },
      expiresOn: addDays(civilDate(ctx.now()), LASTS_DAYS),
    });
  });
}

const aNumber = (book: string): string => withCheckDigits(book + String(randomInt(10 ** 10)).padStart(10, '0'));

/** By which a number is found. */
export const hashOfNumber = ({ vault }: Pick<Context, 'vault'>, number: string): string =>
  vault.lookupHash('receiving-number', number);

const goodNow = ({ now }: Pick<Context, 'now'>) => ({ endedAt: null, expiresOn: { $gte: civilDate(now()) } });

/** Whose number it is, of those that are good now. */
export async function holderOf(
  ctx: Pick<Context, 'vault' | 'now'> & { em: EntityManager },
  number: string,
): Promise<ReceivingNumber | undefined> {
  const where = { numberHash: hashOfNumber(ctx, number), ...goodNow(ctx) };
  const found = await ctx.em.findOne(ReceivingNumber, where, { populate: ['person'] });
  return found && !isClosed(found.person) ? found : undefined;
}

/** As its owner reads it out. */
export const shownNumber = ({ vault }: Pick<Context, 'vault'>, row: ReceivingNumber): string =>
  spacedReceivingNumber(vault.open(row, 'number')!);
