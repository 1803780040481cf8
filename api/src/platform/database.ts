import { MikroORM, type EntityManager, type Options } from '@mikro-orm/postgresql';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { Absence } from '../absences/absence.entity.ts';
import { Application } from '../applications/application.entity.ts';
import { ApplicationEvent } from '../applications/application-event.entity.ts';
import { ApplicationMember } from '../applications/application-member.entity.ts';
import { Attachment } from '../applications/attachment.entity.ts';
import { Decision } from '../applications/decision.entity.ts';
import { Entitlement } from '../applications/entitlement.entity.ts';
import { Rating } from '../applications/rating.entity.ts';
import { ReviewStep } from '../applications/review-step.entity.ts';
import { Award } from '../awards/award.entity.ts';
import { Instalment } from '../awards/instalment.entity.ts';
import { Outreach } from '../benefits/outreach.entity.ts';
import { OutreachRun } from '../benefits/outreach-run.entity.ts';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { ServicePointClosure } from '../catalog/service-point-closure.entity.ts';
import { ClearingStatement } from '../clearing/clearing-statement.entity.ts';
import { HoursReceived } from '../clearing/hours-received.entity.ts';
import { HoursSent } from '../clearing/hours-sent.entity.ts';
import { ReceivingNumber } from '../clearing/receiving-number.entity.ts';
import { ConfigError } from '../config.ts';
import { Consent } from '../consents/consent.entity.ts';
import { ServiceCertificate } from '../credits/service-certificate.entity.ts';
import { Assistance } from '../delegations/assistance.entity.ts';
import { Delegation } from '../delegations/delegation.entity.ts';
import { MessageChoice } from '../delegations/message-choice.entity.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { Ward } from '../houses/ward.entity.ts';
import { Bed } from '../houses/bed.entity.ts';
import { BedUse } from '../houses/bed-use.entity.ts';
import { CarePlan } from '../houses/care-plan.entity.ts';
import { CareSlot } from '../houses/care-slot.entity.ts';
import { HousePicture } from '../houses/house-picture.entity.ts';
import { SlotUse } from '../houses/slot-use.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { PersonCard } from '../identity/person-card.entity.ts';
import { Session } from '../identity/session.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import { WeChatAccount } from '../identity/wechat-account.entity.ts';
import { Message } from '../messages/message.entity.ts';
import { Push } from '../messages/push.entity.ts';
import { PushCredit } from '../messages/push-credit.entity.ts';
import { MealBooking } from '../meals/meal-booking.entity.ts';
import { MealPlan } from '../meals/meal-plan.entity.ts';
import { MealSubsidy } from '../meals/meal-subsidy.entity.ts';
import { Sitting } from '../meals/sitting.entity.ts';
import { StandingOrder } from '../meals/standing-order.entity.ts';
import { StandingOrderDay } from '../meals/standing-order-day.entity.ts';
import { BankAccount } from '../payouts/bank-account.entity.ts';
import { BankAnswer } from '../payouts/bank-answer.entity.ts';
import { BankImport } from '../payouts/bank-import.entity.ts';
import { Difference } from '../payouts/difference.entity.ts';
import { PayoutBatch } from '../payouts/payout-batch.entity.ts';
import { PayoutLine } from '../payouts/payout-line.entity.ts';
import { PointAccount } from '../payouts/point-account.entity.ts';
import { DataRequest } from '../privacy/data-request.entity.ts';
import { DeathRecord } from '../privacy/death-record.entity.ts';
import { PolicyPackVersion } from '../policies/policy-pack.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { PausedDay } from '../respite/paused-day.entity.ts';
import { RespiteStay } from '../respite/respite-stay.entity.ts';
import { StaySubsidy } from '../respite/stay-subsidy.entity.ts';
import { StayEvent } from '../respite/stay-event.entity.ts';
import { RatioOverride } from '../respite/ratio-override.entity.ts';
import { DueList } from '../respite/due-list.entity.ts';
import { WaitingList } from '../respite/waiting-list.entity.ts';
import { WaitlistEntry } from '../respite/waitlist-entry.entity.ts';
import { WaitlistEvent } from '../respite/waitlist-event.entity.ts';
import { Fund } from '../subsidies/fund.entity.ts';
import { FundBudget } from '../subsidies/fund-budget.entity.ts';
import { Settlement } from '../subsidies/settlement.entity.ts';
import { LedgerAccount } from '../ledger/ledger-account.entity.ts';
import { LedgerEntry } from '../ledger/ledger-entry.entity.ts';
import { LedgerTransfer } from '../ledger/ledger-transfer.entity.ts';
import { Volunteer } from '../timebank/volunteer.entity.ts';
import { TimeTask } from '../timebank/time-task.entity.ts';
import { TaskClaim } from '../timebank/task-claim.entity.ts';
import { DataKey } from './data-key.entity.ts';
import { StrayFile } from './files/stray-file.entity.ts';
import { migrations } from '../../migrations/index.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { AuditHead } from './audit-head.entity.ts';
import { AuditSeal } from './audit-seal.entity.ts';
import { nameStatements } from './bound.ts';

/** Every table. A new entity is added here, and nowhere else. */
const entities = [
  Region,
  Person,
  PersonCard,
  Delegation,
  MessageChoice,
  Assistance,
  Consent,
  ServiceCertificate,
  Message,
  Push,
  PushCredit,
  DataRequest,
  DeathRecord,
  Staff,
  Session,
  WeChatAccount,
  PolicyPackVersion,
  ServicePoint,
  ServicePointClosure,
  MealPlan,
  Sitting,
  MealBooking,
  MealSubsidy,
  Absence,
  StandingOrder,
  StandingOrderDay,
  Application,
  ApplicationMember,
  ReviewStep,
  ApplicationEvent,
  Decision,
  Attachment,
  Entitlement,
  Rating,
  Award,
  Instalment,
  Outreach,
  OutreachRun,
  CareHouse,
  HousePicture,
  Ward,
  Bed,
  BedUse,
  CarePlan,
  CareSlot,
  SlotUse,
  PausedDay,
  RespiteStay,
  StaySubsidy,
  StayEvent,
  RatioOverride,
  DueList,
  WaitingList,
  WaitlistEntry,
  WaitlistEvent,
  Fund,
  FundBudget,
  Settlement,
  LedgerAccount,
  LedgerTransfer,
  LedgerEntry,
  Volunteer,
  TimeTask,
  TaskClaim,
  ReceivingNumber,
  HoursSent,
  HoursReceived,
  ClearingStatement,
  BankAccount,
  PayoutBatch,
  PayoutLine,
  PointAccount,
  BankImport,
  BankAnswer,
  Difference,
  DataKey,
  StrayFile,
  AuditEntry,
  AuditSeal,
  AuditHead,
];

/** Where PostgreSQL is: a URL, or the socket folder of the embedded one. */
export type DatabaseAddress = Pick<Options, 'clientUrl'> | Pick<Options, 'host' | 'port' | 'user' | 'dbName'>;

/** The most connections of a command or a test; how many a server has is a setting. */
const POOL_SIZE = 16;

/** Nobody waits for ever on a PostgreSQL that hangs. */
const PATIENCE = { connectionTimeoutMillis: 10_000, statement_timeout: 30_000, keepAlive: true };

/** The tables at an address; connects at the first query. */
export const connect = (address: DatabaseAddress, poolSize = POOL_SIZE): Promise<MikroORM> =>
  MikroORM.init({
    ...address,
    logger: () => undefined,
    entities,
    metadataProvider: ReflectMetadataProvider,
    ensureDatabase: false, // A slip in the name would serve from a new, empty database.
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false },
    pool: { min: 0, max: poolSize },
    driverOptions: { ...PATIENCE, onPoolCreated: nameStatements },
    timezone: '+00:00',
    forceUtcTimezone: true,
  });

/** Connects, and makes sure that PostgreSQL answers. `setting` is where the address came from. */
export async function reach(address: DatabaseAddress, setting?: string, poolSize?: number): Promise<MikroORM> {
  const orm = await connect(address, poolSize);
  try {
    await orm.em.execute('select 1');
    return orm;
  } catch (error) {
    await orm.close();
    throw new ConfigError(`PostgreSQL ${setting ? `at ${setting} ` : ''}does not answer: ${lastLineOf(error)}`);
  }
}

/** What was wrong, in one line. The driver's own words come last; what stands before them is SQL. */
export const lastLineOf = (error: unknown): string => (error as Error).message.trim().split('\n').at(-1)!;

/** Any number; all processes that prepare one database take this lock in turn. */
const PREPARING = 7_301;

/** Runs `work` while no other process prepares the same database. */
export const onlyOneAtATime = <T>(em: EntityManager, work: () => Promise<T>): Promise<T> =>
  em.fork().transactional(async (em) => {
    await em.execute('set local statement_timeout = 0'); // The other process may be migrating a large table.
    await em.execute('select pg_advisory_xact_lock(?)', [PREPARING]);
    return work();
  });

/** Brings the tables up to date; where they are, any role may ask for it. */
export async function migrate(orm: MikroORM): Promise<void> {
  try {
    await onlyOneAtATime(orm.em, () => orm.migrator.up());
  } catch (error) {
    if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new ConfigError(
      'The tables are not up to date, and the role of DATABASE_URL may not change them: give their owner as DATABASE_OWNER_URL.',
    );
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';
