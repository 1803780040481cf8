import { maskIdNumber, maskPhone } from '@doorstep/shared/id-number';
import { readAbout } from '../delegations/authority.ts';
import { PersonCard } from '../identity/person-card.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { recordReading } from '../platform/trail.ts';
import { lunarBirthday, nominalAge } from './lunar.ts';
import { PersonalField, type HealthRecord, type Profile, type Purpose } from './profile.ts';

const notFound = () => new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']);

/** What is recorded of a person, masked. */
export async function profile(ctx: ViewerContext, personId: string): Promise<Profile> {
  const { em, vault, regions, now } = ctx;
  await readAbout(ctx, personId, Scope.PROFILE, notFound());
  const person = await em.findOneOrFail(Person, personId);
  const idNumber = vault.open(person, 'idNumber');
  const phone = vault.open(person, 'phone');
  const birthDate = vault.open(person, 'birthDate');
  const residence = person.residenceRegion ? regions.find(person.residenceRegion) : undefined;
  const cards = await em.find(PersonCard, { person: personId, endedAt: null }, { orderBy: { issuedAt: 'asc' } });
  return {
    personId,
    name: vault.open(person, 'name') ?? '',
    maskedIdNumber: idNumber && maskIdNumber(idNumber),
    maskedPhone: phone && maskPhone(phone),
    maskedAddress: person.hasHomeAddress ? `${residence ? regions.fullNameOf(residence.code) : ''}****` : undefined,
    birthDate,
    lunarBirthday: birthDate && lunarBirthday(birthDate),
    nominalAge: birthDate ? nominalAge(birthDate, now()) : undefined,
    household: person.householdRegion ? regions.find(person.householdRegion) : undefined,
    residence,
    maskedCards: cards.map((card) => `****${vault.open(card, 'number')!.slice(-4)}`),
  };
}

/** What is recorded of a person's health. */
export async function healthRecord(ctx: ViewerContext, personId: string): Promise<HealthRecord> {
  const { em, vault, policies } = ctx;
  await readAbout(ctx, personId, Scope.HEALTH, notFound());
  const person = await em.findOneOrFail(Person, personId);
  const { needs = [], allergens = [] } = vault.open(person, 'diet') ?? {};
  const facts = Object.entries(vault.open(person, 'facts') ?? {}).filter(([path]) => policies.isHealthFact(path));
  return {
    personId,
    dietNeeds: needs,
    allergens,
    answers: facts.map(([path, value]) => ({ asks: policies.questionOf(path), answer: answerWords(value) })),
  };
}

const answerWords = (value: string | number | boolean | string[]): string =>
  typeof value === 'boolean' ? (value ? '是' : '否') : String(value);

/** One value in full, for a stated purpose, which is recorded with who looked: for oneself too. */
export async function personalValue(
  ctx: ViewerContext,
  personId: string,
  field: PersonalField,
  purpose: Purpose,
): Promise<string | undefined> {
  const { em, vault, viewer } = ctx;
  await ctx.rateLimits.count('reveal', actorId(viewer));
  const authority = await readAbout(ctx, personId, Scope.PROFILE, notFound());
  // Whose own value it is may look without being noted as somebody who looked.
  if (authority.ground !== Ground.SELF) await recordReading(ctx, field, { subjectId: personId, ...authority, purpose });
  if (field === PersonalField.CARD_NUMBER) {
    const card = await em.findOne(PersonCard, { person: personId, endedAt: null }, { orderBy: { issuedAt: 'desc' } });
    return card ? vault.open(card, 'number') : undefined;
  }
  const person = await em.findOneOrFail(Person, personId);
  return vault.open(person, PROPERTY[field]);
}

const PROPERTY = {
  [PersonalField.ID_NUMBER]: 'idNumber',
  [PersonalField.PHONE]: 'phone',
  [PersonalField.HOME_ADDRESS]: 'homeAddress',
} as const;
