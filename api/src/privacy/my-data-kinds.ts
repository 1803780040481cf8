import type { Dictionary, EntityClass, EntityManager } from '@mikro-orm/core';
import { Absence } from '../absences/absence.entity.ts';
import { Application } from '../applications/application.entity.ts';
import { ApplicationEvent } from '../applications/application-event.entity.ts';
import { ApplicationMember } from '../applications/application-member.entity.ts';
import { Attachment } from '../applications/attachment.entity.ts';
import { Decision } from '../applications/decision.entity.ts';
import { Entitlement } from '../applications/entitlement.entity.ts';
import { Rating } from '../applications/rating.entity.ts';
import { Award } from '../awards/award.entity.ts';
import { Instalment } from '../awards/instalment.entity.ts';
import { Outreach } from '../benefits/outreach.entity.ts';
import { HoursReceived } from '../clearing/hours-received.entity.ts';
import { HoursSent } from '../clearing/hours-sent.entity.ts';
import { ReceivingNumber } from '../clearing/receiving-number.entity.ts';
import { Consent } from '../consents/consent.entity.ts';
import { ServiceCertificate } from '../credits/service-certificate.entity.ts';
import { Assistance } from '../delegations/assistance.entity.ts';
import { Delegation } from '../delegations/delegation.entity.ts';
import { MessageChoice } from '../delegations/message-choice.entity.ts';
import { PersonCard } from '../identity/person-card.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Session } from '../identity/session.entity.ts';
import { WeChatAccount } from '../identity/wechat-account.entity.ts';
import { LedgerAccount } from '../ledger/ledger-account.entity.ts';
import { LedgerEntry } from '../ledger/ledger-entry.entity.ts';
import { MealBooking } from '../meals/meal-booking.entity.ts';
import { StandingOrder } from '../meals/standing-order.entity.ts';
import { StandingOrderDay } from '../meals/standing-order-day.entity.ts';
import { Message } from '../messages/message.entity.ts';
import { PushCredit } from '../messages/push-credit.entity.ts';
import { RatioOverride } from '../respite/ratio-override.entity.ts';
import { RespiteStay } from '../respite/respite-stay.entity.ts';
import { StayEvent } from '../respite/stay-event.entity.ts';
import { WaitlistEntry } from '../respite/waitlist-entry.entity.ts';
import { WaitlistEvent } from '../respite/waitlist-event.entity.ts';
import { TaskClaim } from '../timebank/task-claim.entity.ts';
import { TimeTask } from '../timebank/time-task.entity.ts';
import { Volunteer } from '../timebank/volunteer.entity.ts';
import { BankAccount } from '../payouts/bank-account.entity.ts';
import { BankAnswer } from '../payouts/bank-answer.entity.ts';
import { PayoutLine } from '../payouts/payout-line.entity.ts';
import { AuditEntry } from '../platform/audit-entry.entity.ts';
import { DataRequest } from './data-request.entity.ts';
import { DeathRecord } from './death-record.entity.ts';

/** One kind of rows in which a person occurs. Every column is exported but those that are named here. */
export interface DataKind<T extends object = Dictionary> {
  /** What it is called in the export. */
  name: string;
  entity: EntityClass<T>;
  /** The properties by which a row is about the person, or the way to them over another row. */
  by: readonly ((keyof T & string) | `${keyof T & string}.${string}`)[];
  /** Where the way is no reference: what the rows must meet. */
  through?: (em: EntityManager, personId: string) => Promise<Dictionary>;
  withheld?: readonly (keyof T & string)[];
  populate?: readonly string[];
  /** More than the columns say, or less where a row is another's too. */
  reshape?: (plain: Dictionary, row: T, personId: string) => Dictionary;
}

const kind = <T extends object>(one: DataKind<T>): DataKind => one as unknown as DataKind;

/** The placements of somebody's stays: of himself alone, and with another. */
async function placementsOf(em: EntityManager, personId: string): Promise<{ alone: string[]; ofTwo: string[] }> {
  const own = (await em.find(RespiteStay, { person: personId })).map(({ placementId }) => placementId);
  const others = await em.find(RespiteStay, { placementId: { $in: own }, person: { $ne: personId } });
  const ofTwo = others.map(({ placementId }) => placementId);
  return { alone: own.filter((id) => !ofTwo.includes(id)), ofTwo };
}

async function entriesOf(em: EntityManager, personId: string): Promise<string[]> {
  const { alone, ofTwo } = await placementsOf(em, personId);
  return (await em.find(WaitlistEntry, { placementId: { $in: [...alone, ...ofTwo] } })).map(({ id }) => id);
}

/** What opens a file, and where it lies: whoever may have it fetches it by its id. */
const OF_FILES = ['contentKey', 'storageKey', 'idempotencyKey'] as const;

/** Everything that is held about a person. A new table with people in it is added here; a test says so. */
export const DATA_KINDS: readonly DataKind[] = [
  kind({
    name: 'person',
    entity: Person,
    by: ['id'],
    withheld: ['idNumberHash', 'phoneHash', 'nameAndBirthdayHash'],
  }),
  kind({ name: 'cards', entity: PersonCard, by: ['person'], withheld: ['numberHash'] }),
  kind({
    name: 'delegations',
    entity: Delegation,
    by: ['person', 'delegate'],
    withheld: ['idempotencyKey'],
    // Whoever asked learns only by the yes whether there is such a person.
    reshape: ({ person, ...plain }, { grantedAt, delegate }, id) =>
      !grantedAt && delegate.id === id ? plain : { ...plain, person: person as unknown },
  }),
  kind({ name: 'messageChoices', entity: MessageChoice, by: ['person'] }),
  kind({ name: 'assistances', entity: Assistance, by: ['person'] }),
  kind({ name: 'consents', entity: Consent, by: ['person'] }),
  kind({ name: 'messages', entity: Message, by: ['recipient', 'about'] }),
  kind({ name: 'pushCredits', entity: PushCredit, by: ['person'] }),
  kind({ name: 'dataRequests', entity: DataRequest, by: ['person'], withheld: ['idempotencyKey'] }),
  kind({ name: 'deathRecords', entity: DeathRecord, by: ['person'] }),
  kind({
    name: 'sessions',
    entity: Session,
    by: ['person'],
    withheld: ['accessHash', 'refreshHash', 'previousRefreshHash'],
  }),
  kind({ name: 'weChatAccounts', entity: WeChatAccount, by: ['person'], withheld: ['openId'] }),
  kind({
    name: 'mealBookings',
    entity: MealBooking,
    // What he booked for others is theirs to take away.
    by: ['diner'],
    withheld: ['idempotencyKey'],
    populate: ['sitting.servicePoint', 'subsidies'],
    reshape: (plain, { sitting, subsidies }) => ({
      ...plain,
      servedOn: sitting.servedOn,
      meal: sitting.meal,
      servicePoint: sitting.servicePoint.name,
      subsidies: subsidies.getItems().map(({ fund, says, amountFen }) => ({ fund, says, amountFen })),
    }),
  }),
  kind({
    name: 'standingOrders',
    entity: StandingOrder,
    by: ['diner'],
    withheld: ['idempotencyKey'],
    populate: ['servicePoint'],
    reshape: (plain, { servicePoint }) => ({ ...plain, servicePoint: servicePoint.name }),
  }),
  kind({
    name: 'standingOrderDays',
    entity: StandingOrderDay,
    by: ['order.diner'],
    populate: ['sitting'],
    reshape: (plain, { order, sitting, booking }) => ({
      ...plain,
      order: order.id,
      sitting: sitting.id,
      booking: booking?.id,
      servedOn: sitting.servedOn,
    }),
  }),
  kind({ name: 'absences', entity: Absence, by: ['person'], withheld: ['idempotencyKey'] }),
  kind({
    name: 'respiteStays',
    entity: RespiteStay,
    by: ['person', 'carer'],
    withheld: ['idempotencyKey'],
    populate: ['house.servicePoint', 'subsidies'],
    // Whoever rests meanwhile learns when and where, not how it stands with whom he cares for.
    reshape: ({ isSevere, endWords, needs, ...plain }, { person, house, subsidies }, id) => ({
      ...plain,
      ...(person.id === id && {
        isSevere: isSevere as unknown,
        endWords: endWords as unknown,
        needs: needs as unknown,
      }),
      house: house.servicePoint.name,
      subsidies: subsidies.getItems().map(({ fund, says, amountFen }) => ({ fund, says, amountFen })),
    }),
  }),
  kind({ name: 'stayEvents', entity: StayEvent, by: ['stay.person'] }),
  kind({ name: 'volunteer', entity: Volunteer, by: ['person'] }),
  kind({ name: 'timeTasks', entity: TimeTask, by: ['person'], withheld: ['idempotencyKey'] }),
  kind({ name: 'servicesGot', entity: TaskClaim, by: ['task.person'] }),
  kind({ name: 'servicesGiven', entity: TaskClaim, by: ['volunteer'] }),
  kind({ name: 'ledgerAccounts', entity: LedgerAccount, by: ['personId'] }),
  kind({
    name: 'ledgerEntries',
    entity: LedgerEntry,
    by: [],
    through: async (em, personId) => ({
      accountId: { $in: (await em.find(LedgerAccount, { personId })).map(({ id }) => id) },
    }),
  }),
  kind({ name: 'receivingNumbers', entity: ReceivingNumber, by: ['person'], withheld: ['numberHash'] }),
  kind({ name: 'hoursSent', entity: HoursSent, by: ['person'], withheld: ['idempotencyKey', 'numberHash'] }),
  kind({ name: 'hoursReceived', entity: HoursReceived, by: ['personId'], withheld: ['numberHash'] }),
  kind({ name: 'serviceCertificates', entity: ServiceCertificate, by: ['person'] }),
  kind({
    name: 'waitlistEntries',
    entity: WaitlistEntry,
    by: [],
    through: async (em, id) => ({ placementId: { $in: (await placementsOf(em, id)).alone } }),
    populate: ['list'],
    reshape: (plain, { list: { regionCode, itemId, form } }) => ({ ...plain, regionCode, itemId, form }),
  }),
  kind({
    name: 'waitlistEntriesOfTwo',
    entity: WaitlistEntry,
    by: [],
    through: async (em, id) => ({ placementId: { $in: (await placementsOf(em, id)).ofTwo } }),
    // What the rules said may be about the other one.
    withheld: ['ranking'],
    populate: ['list'],
    reshape: (plain, { list: { regionCode, itemId, form } }) => ({ ...plain, regionCode, itemId, form }),
  }),
  kind({
    name: 'waitlistEvents',
    entity: WaitlistEvent,
    by: [],
    through: async (em, id) => ({ entryId: { $in: await entriesOf(em, id) } }),
  }),
  kind({ name: 'ratioOverrides', entity: RatioOverride, by: ['stay.person'] }),
  kind({ name: 'applications', entity: Application, by: ['person'], withheld: ['idempotencyKey'] }),
  kind({ name: 'applicationMemberships', entity: ApplicationMember, by: ['person'] }),
  kind({ name: 'applicationEvents', entity: ApplicationEvent, by: ['application.person'] }),
  kind({ name: 'attachments', entity: Attachment, by: ['application.person'], withheld: OF_FILES }),
  kind({ name: 'decisions', entity: Decision, by: ['application.person'] }),
  kind({ name: 'entitlements', entity: Entitlement, by: ['person'] }),
  kind({
    name: 'awards',
    entity: Award,
    by: ['person'],
    populate: ['fund'],
    reshape: (plain, { fund }) => ({ ...plain, fund: fund.name }),
  }),
  kind({ name: 'instalments', entity: Instalment, by: ['award.person'] }),
  kind({ name: 'bankAccounts', entity: BankAccount, by: ['person'], withheld: ['idempotencyKey'] }),
  kind({ name: 'payments', entity: PayoutLine, by: ['person'] }),
  kind({ name: 'bankAnswers', entity: BankAnswer, by: ['line.person'] }),
  kind({ name: 'ratings', entity: Rating, by: ['application.person'] }),
  kind({ name: 'outreach', entity: Outreach, by: ['person'] }),
  kind({
    name: 'accessLog',
    entity: AuditEntry,
    by: ['subjectId', 'actorPersonId'],
    withheld: ['transaction', 'requestId', 'touched'],
    reshape: ({ actorPersonId, actorStaffId, sessionId, ...plain }, { at, action, outcome, code, subjectId }, id) => {
      const own = { actor: 'SELF', sessionId: sessionId as unknown };
      // Of whom it was about it says nothing: who asks to act for somebody must not learn whether he was found.
      if (subjectId !== id) return { at, action, outcome, code, ...own };
      // Who else it was is shown in the access log, as far as it may be.
      if (actorPersonId === id) return { ...plain, ...own };
      return { ...plain, actor: actorPersonId ? 'PERSON' : actorStaffId ? 'STAFF' : 'SYSTEM' };
    },
  }),
];

/** What the export says of what is not in it. */
export const LEFT_OUT = {
  hashes: 'Keyed hashes of the id number, the phone, name and birthday, and cards, by which a record is found.',
  tokens: 'Hashes of sign-in tokens.',
  files: 'The bytes of attachments, and the keys that open them: each file is fetched by its id.',
  weChatOpenId:
    'WeChat’s own id of the account: it says nothing to its owner, and would link a copy of this file to the account.',
  ranks: 'What each rule said of two who wait together on a list: it may be about the other.',
  others: 'Who else did something, where that person’s name is not the reader’s to know.',
};
