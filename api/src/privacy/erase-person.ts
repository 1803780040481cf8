import { LockMode } from '@mikro-orm/core';
import { Absence } from '../absences/absence.entity.ts';
import { eraseApplicationsOf } from '../applications/erase-applications.ts';
import { withdrawAllOf } from '../applications/withdraw-application.ts';
import { eraseAwardsOf } from '../awards/erase-awards.ts';
import { Outreach } from '../benefits/outreach.entity.ts';
import { eraseHoursSentOf } from '../clearing/erase-sent.ts';
import { Consent } from '../consents/consent.entity.ts';
import { eraseCertificatesOf } from '../credits/certificates.ts';
import { Assistance } from '../delegations/assistance.entity.ts';
import { Delegation } from '../delegations/delegation.entity.ts';
import { endDelegationsOf } from '../delegations/end-delegations.ts';
import { MessageChoice } from '../delegations/message-choice.entity.ts';
import type { Doer } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { writePersonalData } from '../identity/people.ts';
import { PersonCard } from '../identity/person-card.entity.ts';
import { WeChatAccount } from '../identity/wechat-account.entity.ts';
import { cancelUpcoming } from '../meals/cancel-upcoming.ts';
import { StandingOrder } from '../meals/standing-order.entity.ts';
import { Message } from '../messages/message.entity.ts';
import { PushCredit } from '../messages/push-credit.entity.ts';
import { eraseBankAccountsOf } from '../payouts/erase-bank-accounts.ts';
import type { ViewerContext } from '../platform/context.ts';
import { endStaysOf } from '../respite/end-stays-of.ts';
import { eraseStaysOf } from '../respite/erase-stays.ts';
import { StayEnd } from '../respite/stay.ts';
import { endTasksOf, eraseTasksOf } from '../timebank/end-tasks-of.ts';
import { DataRequestStatus } from './data-request.ts';
import { DataRequest } from './data-request.entity.ts';

/** What stands where a name stood. */
export const NO_NAME = '已注销';

/**
 * Removes what is personal of a person, in the surrounding transaction: bookings, consents and the audit stay, and say
 * nothing of whose they were. Returns what {@link Sessions.forget} is to be told once that is committed.
 */
export async function erasePerson(ctx: ViewerContext, personId: string, by: Doer): Promise<string[]> {
  const { em, vault, sessions, now } = ctx;
  const requests = await lockedRequests(ctx, personId);
  await endDelegationsOf(ctx, personId);
  const person = await lockPerson(em, personId);
  await endStaysOf(ctx, personId, { by, reason: StayEnd.RECORD_CLOSED });
  await cancelUpcoming(ctx, personId, by);
  await endTasksOf(ctx, personId, by);
  await withdrawAllOf(ctx, personId, by);
  await eraseApplicationsOf(ctx, personId);
  await eraseAwardsOf(ctx, personId);
  await eraseBankAccountsOf(ctx, personId, NO_NAME);
  await eraseStaysOf(ctx, personId, NO_NAME);
  await eraseTasksOf(ctx, personId);
  await eraseHoursSentOf(ctx, personId);
  await eraseCertificatesOf(ctx, personId);
  await em.flush(); // What was told of it goes with the messages below.
  writePersonalData(vault, person, {
    name: NO_NAME,
    birthDate: null,
    idNumber: null,
    phone: null,
    homeAddress: null,
    facts: null,
    diet: null,
  });
  em.assign(person, { householdRegion: null, residenceRegion: null, demoIntroduction: null, erasedAt: now() });
  await eraseWhatStays(ctx, personId);
  for (const request of requests) closeEmpty(ctx, request);
  for (const consent of await em.find(Consent, { person, withdrawnAt: null }))
    em.assign(consent, { withdrawnAt: now(), withdrawnBy: by });
  for (const open of await em.find(Assistance, { person, endedAt: null })) open.endedAt = now();
  await em.nativeDelete(WeChatAccount, { person });
  await em.nativeDelete(StandingOrder, { diner: person });
  await em.nativeDelete(Absence, { person });
  await em.nativeDelete(MessageChoice, { person });
  await em.nativeDelete(PushCredit, { person });
  await em.nativeDelete(Outreach, { person });
  await eraseMessages(ctx, personId);
  return sessions.endAllOf(em, personId, now());
}

/** What he was told, what others were told about him, and what they were told that he did: it holds his name. */
async function eraseMessages({ em }: ViewerContext, personId: string): Promise<void> {
  await em.nativeDelete(Message, { $or: [{ recipient: personId }, { about: personId }] });
  await em.execute(
    `delete from message where link = 'DELEGATION' and link_id in (select id from delegation where person_id = ? or delegate_id = ?)
       or link = 'MEAL_BOOKING' and link_id in (select id from meal_booking
         where booked_by ->> 'personId' = ? or cancelled_by ->> 'personId' = ? or collected_by ->> 'personId' = ?)
       or link = 'STANDING_ORDER' and link_id in (select id from standing_order
         where started_by ->> 'personId' = ? or stopped_by ->> 'personId' = ?)
       or link = 'ABSENCE' and link_id in (select id from absence
         where recorded_by ->> 'personId' = ? or ended_by ->> 'personId' = ?)
       or link = 'RESPITE_STAY' and link_id in (select id from respite_stay
         where requested_by ->> 'personId' = ? or ended_by ->> 'personId' = ? or carer_id = ?)
       or link = 'TIME_TASK' and link_id in (select task_id from task_claim where volunteer_id = ?)
       or link = 'TASK_CLAIM' and link_id in (select c.id from task_claim c join time_task t on t.id = c.task_id where t.person_id = ?)`,
    Array.from({ length: 14 }, () => personId),
  );
}

/** All that he ever asked for, locked before he is, as whoever answers does. */
const lockedRequests = ({ em }: ViewerContext, personId: string): Promise<DataRequest[]> =>
  em.find(DataRequest, { person: personId }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });

/** Nobody answers any more what else he asked for. */
function closeEmpty({ em, now }: ViewerContext, request: DataRequest): void {
  em.assign(request, { value: null, note: null, words: null });
  if (request.status === DataRequestStatus.OPEN)
    Object.assign(request, { status: DataRequestStatus.WITHDRAWN, closedAt: now() });
}

/** Names and numbers in rows that stay. */
async function eraseWhatStays({ em, vault, now }: ViewerContext, personId: string): Promise<void> {
  for (const delegation of await em.find(Delegation, { person: personId })) {
    delegation.soughtName = vault.seal(Delegation, delegation.id, 'soughtName', NO_NAME);
    em.assign(delegation, { paperNumber: null });
  }
  for (const card of await em.find(PersonCard, { person: personId })) {
    // The hash stays: the card lies in a drawer, and its number must not become another's.
    card.number = vault.seal(PersonCard, card.id, 'number', NO_NAME);
    card.endedAt ??= now();
  }
}
