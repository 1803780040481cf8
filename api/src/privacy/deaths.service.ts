import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { endAwardsOf, restoreAwardsOf } from '../awards/end-awards.ts';
import { closeAbsencesOf } from '../absences/end-absence.ts';
import type { Delegation } from '../delegations/delegation.entity.ts';
import { endDelegationsOf } from '../delegations/end-delegations.ts';
import { covers } from '../identity/covers.ts';
import { doerOf } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { endCardsOf } from '../identity/person-cards.ts';
import { Person } from '../identity/person.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import { withdrawAllOf } from '../applications/withdraw-application.ts';
import { cancelUpcoming } from '../meals/cancel-upcoming.ts';
import { stopAllOrdersOf } from '../meals/stop-standing-order.ts';
import { tell } from '../messages/messages.service.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { endStaysOf } from '../respite/end-stays-of.ts';
import { StayEnd } from '../respite/stay.ts';
import { endTasksOf } from '../timebank/end-tasks-of.ts';
import { DeathRecord, type DeathPaper } from './death-record.entity.ts';

/** Who died, when, and the paper that was seen. */
export interface RecordDeath {
  personId: string;
  diedOn: CivilDate;
  paper: DeathPaper;
}

/**
 * Records that a person died: he is signed out everywhere, delegations on both sides and cards end, stays are over or given up,
 * meals from today on are cancelled and no more are booked, absences are over. Consents stay as the record that they were given.
 * Recording the same again returns it.
 */
export async function recordDeath(ctx: ViewerContext, { personId, diedOn, paper }: RecordDeath): Promise<DeathRecord> {
  const { vault, viewer, now } = ctx;
  let endedAccess: string[] = [];
  const death = await atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const staff = await coveringStaff(inside, personId);
    const ended = await endDelegationsOf(inside, personId);
    const person = await lockPerson(em, personId);
    const earlier = await em.findOne(DeathRecord, { person, revokedAt: null });
    if (earlier) return sameDeathOrRefuse(earlier, diedOn, paper);
    refuseBadDay(diedOn, vault.open(person, 'birthDate'), civilDate(now()));
    person.diedOn = diedOn;
    const by = doerOf(viewer, { ground: Ground.DUTY });
    await em.flush(); // Nothing starts again for the dead.
    await endStaysOf(inside, personId, { by, reason: StayEnd.DIED });
    await endTasksOf(inside, personId, by);
    await stopAllOrdersOf(inside, personId, by);
    await cancelUpcoming(inside, personId, by);
    await closeAbsencesOf(inside, personId, by);
    await withdrawAllOf(inside, personId, by);
    await endAwardsOf(inside, personId, diedOn);
    await endCardsOf(inside, personId);
    await tellTheOthers(inside, person, ended);
    endedAccess = await ctx.sessions.endAllOf(em, personId, now());
    return em.create(DeathRecord, { person, diedOn, paper, recordedAt: now(), recordedBy: staff });
  });
  await ctx.sessions.forget(endedAccess);
  return death;
}

/**
 * Puts a mistaken record right: the person may sign in and book again, and is told. What he is paid goes on, for it is his
 * right as before. What else was ended stays ended, for places may have gone to others and a delegation is the person's own
 * to grant: it is asked for anew.
 */
export async function revokeDeath(ctx: ViewerContext, personId: string): Promise<DeathRecord> {
  const { viewer, now } = ctx;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const staff = await coveringStaff(inside, personId);
    const person = await lockPerson(em, personId);
    const [death] = await em.find(DeathRecord, { person }, { orderBy: { recordedAt: 'desc', id: 'desc' }, limit: 1 });
    if (!death) throw new Refusal(UserErrorCode.NOT_FOUND, '没有登记过他去世，不用撤销。', ['personId']);
    if (death.revokedAt) return death;
    em.assign(death, { revokedAt: now(), revokedBy: em.getReference(Staff, viewer.staffId!) });
    em.assign(person, { diedOn: null });
    await em.flush(); // He is paid again only once he is not dead.
    const subsidies = (await restoreAwardsOf(inside, personId)) > 0 ? '补贴接着发，中间该发的会补上。' : '';
    await tell(inside, [personId], {
      aboutId: personId,
      text: `${staff.name}更正了一处登记错误，您可以照常使用了。${subsidies}原来的代办授权、卡、订餐和短住已经取消，需要的话请重新办理；有疑问请打${HOTLINE}。`,
    });
    return death;
  });
}

async function coveringStaff(ctx: ViewerContext, personId: string): Promise<Staff> {
  const { em, viewer } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const person = await em.findOne(Person, personId);
  if (!person || person.erasedAt || !covers(staff, person.residenceRegion))
    throw new Refusal(UserErrorCode.NOT_FOUND, '在您负责的地区没有找到这个人。请核对后再找一次。', [
      'personId',
    ]).concerning({ subjectId: personId });
  ctx.trail.about = { subjectId: personId, ground: Ground.DUTY };
  return staff;
}

function sameDeathOrRefuse(earlier: DeathRecord, diedOn: CivilDate, paper: DeathPaper): DeathRecord {
  if (earlier.diedOn === diedOn && earlier.paper === paper) return earlier;
  throw new Refusal(UserErrorCode.ALREADY_KNOWN, '已经登记过他去世了。登记有误的，请先撤销，再重新登记。', [
    'personId',
  ]);
}

function refuseBadDay(diedOn: CivilDate, birthDate: CivilDate | undefined, today: CivilDate): void {
  if (diedOn > today || (birthDate && diedOn < birthDate))
    throw new Refusal(UserErrorCode.BAD_VALUE, '去世日期不对：不能在今天以后，也不能早于出生日期。请核对证明。', [
      'diedOn',
    ]);
}

/** Whoever acted for him learns why he no longer can, and where to turn, also should it be a mistake. */
async function tellTheOthers(ctx: ViewerContext, person: Person, ended: readonly Delegation[]): Promise<void> {
  const { em, vault } = ctx;
  const granted = ended.filter(({ grantedAt }) => grantedAt);
  await em.populate(granted, ['person', 'delegate']);
  const name = vault.open(person, 'name') ?? '';
  for (const { person: client, delegate } of granted) {
    if (client?.id === person.id)
      await tell(ctx, [delegate.id], {
        aboutId: person.id,
        text: `社区登记了${name}去世，您替他办事的授权已经结束。要查询或删除他的资料，请带上证明到社区；登记有误，请打${HOTLINE}。`,
      });
    else if (client)
      await tell(ctx, [client.id], { aboutId: client.id, text: `${name}不再替您办事了。有疑问请打${HOTLINE}。` });
  }
}
