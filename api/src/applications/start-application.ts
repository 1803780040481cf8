import { v7 as uuidv7 } from 'uuid';
import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { doerOf } from '../identity/doer.ts';
import { isClosed, lockPeople } from '../identity/lock-person.ts';
import { isChild } from '../identity/people.ts';
import { Person } from '../identity/person.entity.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { itemIdOf } from '../policies/policy-library.ts';
import { applicableItem, membersOf, type ApplicableItem } from './applicable-item.ts';
import { ApplicationEventKind, ApplicationStatus } from './application.ts';
import { Application } from './application.entity.ts';
import { ApplicationMember } from './application-member.entity.ts';
import { newApplicationNumber } from './application-number.ts';
import { actForAll } from './case-authority.ts';
import { happened } from './happened.ts';
import { prefilled } from './prefill.ts';
import { refuseSecond } from './refuse-second.ts';

export interface StartApplication {
  itemId: string;
  personId: string;
  /** Of a household: who the others are, by the codes of the item. */
  others?: { code: string; personId: string }[] | null | undefined;
  idempotencyKey: string;
}

const noSuchPerson = () =>
  new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人，没有开始申请。请回到上一页再选。', ['personId']);

/**
 * Begins an application as a draft, filled in with what the platform knows already.
 *
 * Safe to repeat: the same key from the same viewer returns the first one.
 */
export async function startApplication(ctx: ViewerContext, input: StartApplication): Promise<Application> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const item = applicableItem(ctx, input.itemId);
    const who = whoIsWho(item, input);
    const authority = await actForAll(inside, [...who.values()], noSuchPerson);
    // Locked before looking for the key and for an open one: of several begun at once the second meets the first.
    await lockPeople(em, [...who.values()]);
    const key = { actorId: actorId(ctx.viewer), idempotencyKey: input.idempotencyKey };
    const earlier = await em.findOne(Application, key, { populate: ['members.person', 'person'] });
    if (earlier) return sameOrRefuse(earlier, item, who);
    const people = await peopleOf(inside, who);
    const [person] = people.values();
    if (isChild(ctx, person!) && authority.ground === Ground.SELF)
      throw new Refusal(UserErrorCode.GUARDIAN_NEEDED, '十四岁以下的孩子，要由监护人来办。请让爸爸妈妈来办。', [
        'personId',
      ]);
    await refuseSecond(em, item, person!, civilDate(ctx.now()));
    const application = await create(inside, item, people, key, doerOf(ctx.viewer, authority));
    await happened(inside, application, { kind: ApplicationEventKind.STARTED, by: application.startedBy });
    return application;
  });
}

/** Who each member of the case is, by his code; every one of them, and nobody twice. */
function whoIsWho(item: ApplicableItem, { personId, others: given }: StartApplication): Map<string, string> {
  const others = given ?? [];
  const [first, ...rest] = membersOf(item).map(({ code }) => code);
  const who = new Map([[first!, personId], ...others.map(({ code, personId: id }) => [code, id] as const)]);
  const isWhole = rest.every((code) => who.has(code)) && who.size === rest.length + 1 && others.length === rest.length;
  if (isWhole && new Set(who.values()).size === who.size) return who;
  throw new Refusal(
    UserErrorCode.WRONG_MEMBERS,
    rest.length > 0
      ? '这项申请要一家人一起办，请把每一位都选好，同一个人不能选两次。'
      : '这项申请只给一个人办，请不要再选别的人。',
    ['others'],
  );
}

async function peopleOf({ em }: ViewerContext, who: ReadonlyMap<string, string>): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  for (const [code, id] of who) {
    const person = await em.findOneOrFail(Person, id);
    if (isClosed(person)) throw noSuchPerson();
    people.set(code, person);
  }
  return people;
}

function sameOrRefuse(earlier: Application, item: ApplicableItem, who: ReadonlyMap<string, string>): Application {
  const isSame =
    earlier.itemId === itemIdOf(item) &&
    earlier.members.length === who.size &&
    earlier.members.getItems().every(({ code, person }) => who.get(code) === person.id);
  if (isSame) return earlier;
  throw new Refusal(
    UserErrorCode.IDEMPOTENCY_KEY_REUSED,
    '这次请求和上一次的重复了，没有开始申请。请回到上一页再试。',
    ['idempotencyKey'],
  );
}

async function create(
  ctx: ViewerContext,
  item: ApplicableItem,
  people: ReadonlyMap<string, Person>,
  key: { actorId: string; idempotencyKey: string },
  startedBy: Application['startedBy'],
): Promise<Application> {
  const { em, vault, now } = ctx;
  const today = civilDate(now());
  const [person] = people.values();
  const id = uuidv7();
  const application = em.create(Application, {
    id,
    ...key,
    number: newApplicationNumber(today),
    person: person!,
    itemId: itemIdOf(item),
    packHash: item.pack.hash,
    regionCode: regionOf(item, person!),
    status: ApplicationStatus.DRAFT,
    isOnlyOne: !item.application.again.manyOpen,
    answers: vault.seal(Application, id, 'answers', await prefilled(ctx, item, people)),
    startedBy,
    startedAt: now(),
    closesOn: addDays(today, item.application.procedure.draftDays),
  });
  let place = 0;
  for (const [code, member] of people)
    application.members.add(em.create(ApplicationMember, { application, person: member, code, place: place++ }));
  return application;
}

/** Where a case is handled: where the household is registered, or where the person lives, as far as the item's region reaches. */
function regionOf({ pack: { region } }: ApplicableItem, { householdRegion, residenceRegion }: Person): string {
  const code = [householdRegion, residenceRegion].find((one) => one?.startsWith(region));
  if (code) return code;
  throw new Refusal(
    UserErrorCode.NOT_IN_YOUR_REGION,
    `这项服务是给户口或住处在当地的人办的，登记的户口和住处都不在那里。登记有误的，请先到“我的资料”更正，或打${HOTLINE}。`,
    ['itemId'],
  );
}
