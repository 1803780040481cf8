import { LockMode } from '@mikro-orm/core';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { PersonCard } from '../identity/person-card.entity.ts';
import { peopleKnownBy } from '../identity/people.ts';
import { Person } from '../identity/person.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { openNow } from './authority.ts';
import { recordReading } from '../platform/trail.ts';
import { Assistance, type Channel, Identification } from './assistance.entity.ts';

/** By what a caller is found: exactly one way. */
export interface PersonSearch {
  phone?: string | undefined;
  name?: string | undefined;
  birthDate?: CivilDate | undefined;
  cardNumber?: string | undefined;
  idNumber?: string | undefined;
}

export interface FoundPerson {
  person: Person;
  identifiedBy: Identification;
}

/** Finds a caller among the people who live where the viewer works; each one found is recorded as looked at. */
export async function findPeople(ctx: ViewerContext, search: PersonSearch): Promise<FoundPerson[]> {
  await ctx.rateLimits.count('find-people', ctx.viewer.staffId!);
  const { identifiedBy, people } = await peopleBy(ctx, search);
  const { regionCode } = await ctx.em.findOneOrFail(Staff, ctx.viewer.staffId!);
  const found = people.filter((person) => isCovered(person, regionCode));
  for (const { id } of found) await recordReading(ctx, 'findPeople', { subjectId: id, ground: Ground.DUTY });
  return found.map((person) => ({ person, identifiedBy }));
}

const isCovered = ({ residenceRegion, erasedAt }: Person, regionCode: string): boolean =>
  !erasedAt && Boolean(residenceRegion?.startsWith(regionCode));

async function peopleBy({ em, vault }: ViewerContext, { phone, name, birthDate, cardNumber, idNumber }: PersonSearch) {
  if (cardNumber) {
    const card = await em.findOne(
      PersonCard,
      { numberHash: vault.lookupHash('card', cardNumber), endedAt: null },
      { populate: ['person'] },
    );
    return { identifiedBy: Identification.CARD, people: card ? [card.person] : [] };
  }
  if (idNumber) return { identifiedBy: Identification.ID_NUMBER, people: await peopleKnownBy(em, vault, { idNumber }) };
  if (phone) return { identifiedBy: Identification.PHONE_NUMBER, people: await peopleKnownBy(em, vault, { phone }) };
  if (name && birthDate)
    return {
      identifiedBy: Identification.NAME_AND_BIRTHDAY,
      people: await peopleKnownBy(em, vault, { name, birthDate }),
    };
  throw new Refusal(UserErrorCode.SEARCH_TOO_WIDE, '请用手机号、卡号、身份证号，或者姓名加生日来找。');
}

export interface StartAssistance {
  personId: string;
  channel: Channel;
  identifiedBy: Identification;
}

/** Begins to assist a person; from here on the viewer may do for him what he asks for. One at a time. */
export async function startAssistance(
  ctx: ViewerContext,
  { personId, channel, identifiedBy }: StartAssistance,
): Promise<Assistance> {
  const { viewer, now } = ctx;
  return atomically(ctx, async (em) => {
    // One who presses twice begins one call.
    const staff = await em.findOneOrFail(Staff, viewer.staffId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const person = await em.findOne(Person, personId);
    const notFound = new Refusal(UserErrorCode.NOT_FOUND, '在您负责的地区没有找到这个人。请核对后再找一次。', [
      'personId',
    ]);
    if (!person || !isCovered(person, staff.regionCode)) throw notFound.concerning({ subjectId: personId });
    const open = await em.find(Assistance, { staff, endedAt: null });
    const goingOn = await em.find(Assistance, { ...openNow(ctx), staff, person });
    const same = goingOn.find((one) => one.channel === channel);
    for (const other of open) if (other !== same) other.endedAt = now();
    const assistance = same ?? em.create(Assistance, { staff, person, channel, identifiedBy, startedAt: now() });
    ctx.trail.about = { subjectId: personId, ground: Ground.ASSISTANCE, groundId: assistance.id };
    return assistance;
  });
}

/** Ends it; the viewer may do no more for the person. Ending what has ended returns it. */
export async function endAssistance(ctx: ViewerContext, assistanceId: string): Promise<Assistance> {
  return atomically(ctx, async (em) => {
    const assistance = await em.findOne(
      Assistance,
      { id: assistanceId, staff: ctx.viewer.staffId! },
      { populate: ['person'] },
    );
    if (!assistance)
      throw new Refusal(UserErrorCode.NOT_FOUND, `没有找到这次服务记录。有疑问请打${HOTLINE}。`, ['assistanceId']);
    ctx.trail.about = { subjectId: assistance.person.id, ground: Ground.ASSISTANCE, groundId: assistance.id };
    assistance.endedAt ??= ctx.now();
    return assistance;
  });
}

/** Whom the viewer assists now. */
export const openAssistance = (ctx: ViewerContext): Promise<Assistance | null> =>
  ctx.em.findOne(
    Assistance,
    { ...openNow(ctx), staff: ctx.viewer.staffId! },
    { orderBy: { startedAt: 'desc' }, populate: ['person'] },
  );
