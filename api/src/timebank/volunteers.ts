import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { Entitlement } from '../applications/entitlement.entity.ts';
import { covers } from '../identity/covers.ts';
import type { Doer } from '../identity/doer.ts';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import type { Person } from '../identity/person.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import { tell } from '../messages/messages.service.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { rulesHere } from './rules-here.ts';
import type { SpokenLanguage } from './timebank.ts';
import { Volunteer } from './volunteer.entity.ts';

/** The item by whose approval a citizen becomes a volunteer, whatever region it is of. */
const ITEM = '/time-bank';

/** What a volunteer offers. */
export interface Offering {
  languages: SpokenLanguage[];
  kinds: string[];
  radiusMetres: number;
}

const notFound = (field: string) =>
  new Refusal(UserErrorCode.NOT_FOUND, `没有找到这个人，没有登记。请核对后再试，或打${HOTLINE}。`, [field]);

/**
 * Registers a verified person as a volunteer: himself, once his application was approved, or staff of where he lives.
 * Registering who is registered returns him.
 */
export const registerVolunteer = (
  ctx: ViewerContext,
  { personId, ...offering }: Offering & { personId: string },
): Promise<Volunteer> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const registeredBy = await whoRegisters(inside, personId);
    const person = await lockPerson(em, personId);
    if (isClosed(person)) throw new Refusal(UserErrorCode.RECORD_CLOSED, '登记已经停用，没有登记成志愿者。');
    const known = await em.findOne(Volunteer, { person: personId });
    if (known) return known;
    refuseUnknownKinds(inside, person, offering.kinds);
    return em.create(Volunteer, { person, ...offering, registeredBy, registeredAt: ctx.now() });
  });

async function whoRegisters(ctx: ViewerContext, personId: string): Promise<Doer> {
  const { em, viewer, trail } = ctx;
  if (viewer.staffId) {
    const { ground } = await coveredPerson(ctx, personId);
    return { ground, staffId: viewer.staffId };
  }
  if (viewer.personId !== personId) throw notFound('personId').concerning({ subjectId: personId });
  trail.about = { subjectId: personId, ground: Ground.SELF };
  const today = civilDate(ctx.now());
  const granted = await em.find(Entitlement, { person: personId, itemId: { $like: `%${ITEM}` } });
  if (granted.some(({ startsOn, endsOn }) => startsOn <= today && (!endsOn || today <= endsOn)))
    return { ground: Ground.SELF, personId };
  throw new Refusal(
    UserErrorCode.NOT_APPLIED_FOR,
    '还没有登记成志愿者。请先申请“养老服务时间银行”，批准以后再来；也可以到社区当面登记。',
    ['personId'],
  );
}

function refuseUnknownKinds(ctx: ViewerContext, { residenceRegion }: Person, kinds: readonly string[]): void {
  const known = rulesHere(ctx, residenceRegion).kinds.map(({ code }) => code);
  if (kinds.every((kind) => known.includes(kind))) return;
  throw new Refusal(UserErrorCode.BAD_VALUE, '这里没有这种服务。请重新选。', ['kinds']);
}

/** Changes what the viewer offers. */
export const changeVolunteering = (ctx: ViewerContext, offering: Offering): Promise<Volunteer> =>
  atomically(ctx, async (em) => {
    const volunteer = await lockVolunteer(em, ctx.viewer.personId!);
    ctx.trail.about = { subjectId: volunteer.person.id, ground: Ground.SELF };
    refuseUnknownKinds(ctx, volunteer.person, offering.kinds);
    return em.assign(volunteer, offering);
  });

/** The volunteer that a person is, locked: whatever he takes on is decided one after the other. */
export async function lockVolunteer(em: ViewerContext['em'], personId: string): Promise<Volunteer> {
  await em.execute('select 1 from volunteer where person_id = ? for update', [personId]);
  const volunteer = await em.findOne(Volunteer, { person: personId }, { populate: ['person'], refresh: true });
  if (volunteer) return volunteer;
  throw new Refusal(
    UserErrorCode.NOT_A_VOLUNTEER,
    `您还没有登记成志愿者。请先申请“养老服务时间银行”，或到社区当面登记，也可以打${HOTLINE}。`,
  );
}

/** Records that a volunteer went through a training; staff of where he lives. Recording it again changes nothing. */
export const recordTraining = (
  ctx: ViewerContext,
  { personId, training, doneOn }: { personId: string; training: string; doneOn: CivilDate },
): Promise<Volunteer> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { person } = await coveredPerson(inside, personId);
    const volunteer = await lockVolunteer(em, personId);
    const known = rulesHere(ctx, person.residenceRegion).trainings.find(({ code }) => code === training);
    if (!known) throw new Refusal(UserErrorCode.BAD_VALUE, '规定里没有这项培训，没有记。', ['training']);
    if (doneOn > civilDate(ctx.now())) throw new Refusal(UserErrorCode.BAD_VALUE, '日期还没有到，没有记。', ['doneOn']);
    if (volunteer.hasTraining(training)) return volunteer;
    volunteer.trainings = [...volunteer.trainings, { code: training, doneOn }];
    const text = `“${known.title}”培训已经记上，需要这项培训的任务您可以接了。`;
    await tell(inside, [personId], { aboutId: personId, text });
    return volunteer;
  });

/** Stops a volunteer from claiming, with the reason, or lets him again; what he has claimed stays his. */
export const suspendVolunteer = (
  ctx: ViewerContext,
  { personId, words }: { personId: string; words?: string | undefined },
): Promise<Volunteer> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    await coveredPerson(inside, personId);
    const volunteer = await lockVolunteer(em, personId);
    if (Boolean(words) === Boolean(volunteer.suspendedAt)) return volunteer;
    const none = null as unknown as undefined; // PostgreSQL's null.
    volunteer.suspendedAt = words ? ctx.now() : none;
    volunteer.suspendedWords = words ? ctx.vault.seal(Volunteer, volunteer.id, 'suspendedWords', words) : none;
    const text = words ? `您暂时不能接新任务：${words} 有疑问请打${HOTLINE}。` : '您又可以接任务了，谢谢您。';
    await tell(inside, [personId], { aboutId: personId, text });
    return volunteer;
  });

/** Somebody who lives where the viewer works, and not himself; not living there and not existing look alike. */
async function coveredPerson(ctx: ViewerContext, personId: string): Promise<{ person: Person; ground: Ground }> {
  const { em, viewer, trail } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const [known] = await em.execute<object[]>('select 1 from person where id = ?', [personId]);
  if (!known) throw notFound('personId').concerning({ subjectId: personId });
  const person = await lockPerson(em, personId);
  if (!covers(staff, person.residenceRegion)) throw notFound('personId').concerning({ subjectId: personId });
  if (staff.personId === personId)
    throw new Refusal(UserErrorCode.OWN_CASE, '这是您自己的登记，请同事来办。', ['personId']);
  trail.about = { subjectId: personId, ground: Ground.DUTY };
  return { person, ground: Ground.DUTY };
}
