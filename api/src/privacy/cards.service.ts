import { LockMode } from '@mikro-orm/core';
import { actFor, IN_PERSON_ONLY, readAbout } from '../delegations/authority.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { PersonCard } from '../identity/person-card.entity.ts';
import { enterCard } from '../identity/person-cards.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';

const noSuchPerson = () => new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);

/** Hands a printed card to the person the viewer assists. Handing out the card he has already returns it. */
export async function issueCard(ctx: ViewerContext, personId: string, cardNumber: string): Promise<PersonCard> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    await actFor(inside, personId, IN_PERSON_ONLY, noSuchPerson());
    const person = await lockPerson(em, personId);
    if (person.diedOn || person.erasedAt)
      throw new Refusal(UserErrorCode.RECORD_CLOSED, '他的登记已经停用，不能发卡。', ['personId']);
    const known = await em.findOne(PersonCard, { numberHash: ctx.vault.lookupHash('card', cardNumber) });
    if (known?.person.id === personId && !known.endedAt) return known;
    if (known)
      throw new Refusal(UserErrorCode.ALREADY_KNOWN, '这个卡号已经用过了，没有发卡。请核对卡号，或换一张卡。', [
        'cardNumber',
      ]);
    return enterCard(inside, person, cardNumber);
  });
}

/** Ends a card that was lost or handed back: from now on it opens nothing. Ending what has ended returns it. */
export async function endCard(ctx: ViewerContext, cardId: string): Promise<PersonCard> {
  const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这张卡，没有挂失。', ['cardId']);
  return atomically(ctx, async (em) => {
    const known = await em.findOne(PersonCard, cardId);
    if (!known) throw notFound;
    await actFor({ ...ctx, em }, known.person.id, IN_PERSON_ONLY, notFound);
    // Locked after the right to act, as where a death ends delegations and then cards.
    const card = await em.findOneOrFail(PersonCard, cardId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    card.endedAt ??= ctx.now();
    return card;
  });
}

/** The cards a person ever had, the newest first. */
export async function personCards(ctx: ViewerContext, personId: string): Promise<PersonCard[]> {
  await readAbout(ctx, personId, IN_PERSON_ONLY, noSuchPerson());
  return ctx.em.find(PersonCard, { person: personId }, { orderBy: { issuedAt: 'desc', id: 'desc' }, limit: 100 });
}
