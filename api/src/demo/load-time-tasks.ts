import { addDays, civilDate, instantOf, type CivilDate, type CivilTime } from '@doorstep/shared/civil-date';
import { v7 as uuidv7 } from 'uuid';
import type { ServicePoint } from '../catalog/service-point.entity.ts';
import type { Doer } from '../identity/doer.ts';
import type { Person } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { setAside } from '../timebank/ask-for-help.ts';
import { kindIn, rulesHere } from '../timebank/rules-here.ts';
import { settleClaim } from '../timebank/settle-claim.ts';
import { TaskClaim } from '../timebank/task-claim.entity.ts';
import { TimeTask } from '../timebank/time-task.entity.ts';
import { ClaimStatus, ConfirmedHow, Payer, Side, SpokenLanguage, VisitProof } from '../timebank/timebank.ts';
import { found, oneOf } from './lookup.ts';

/** Help of the demo world as the file has it. A `day` counts from the one on which it is loaded. */
export interface TaskRow {
  kind: string;
  day: number;
  at: CivilTime;
  minutes: number;
  places?: number;
  language?: string;
  needs: string;
  volunteer?: string;
  /** Where the volunteer's part stands; nobody has taken it without. */
  stage?: string;
  /** Of a dispute: what the one who was helped says, and the volunteer. */
  words?: string;
  answer?: string;
}

/** Who asks: where it is, who pays, and in whose name. */
export interface Asker {
  of: { person: Person } | { servicePoint: ServicePoint };
  regionCode: string;
  at: { latitude: number; longitude: number };
  payer: Payer.COMMON_FUND | Payer.NOBODY;
  askedBy: Doer;
}

export type TimeBankContext = Pick<ServerContext, 'em' | 'vault' | 'now' | 'policies' | 'regions'>;

/** A day as it is counted in the file. */
export const dayFrom = ({ now }: Pick<TimeBankContext, 'now'>, day: number): CivilDate =>
  addDays(civilDate(now()), day);

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const shifted = (at: Date, byMs: number): Date => new Date(at.getTime() + byMs);

/** Loads what was asked for, with what is set aside for it and whoever has taken it on. */
export async function loadTask(
  ctx: TimeBankContext,
  row: TaskRow,
  asker: Asker,
  people: ReadonlyMap<string, Person>,
): Promise<void> {
  const task = createTask(ctx, row, asker);
  const then = { ...ctx, now: () => task.askedAt };
  const { payer } = task;
  const rules = rulesHere(ctx, asker.regionCode);
  if (payer !== Payer.NOBODY) task.freeHolds = await setAside(then, task, rules, payer);
  if (row.volunteer)
    await loadClaim(ctx, task, row, found(people.get(row.volunteer), 'person', row.volunteer, row.needs));
  await ctx.em.flush(); // What is earned next is written in SQL.
}

function createTask(ctx: TimeBankContext, row: TaskRow, { of, regionCode, at, payer, askedBy }: Asker): TimeTask {
  const { em, vault } = ctx;
  const id = uuidv7();
  const startsAt = instantOf(dayFrom(ctx, row.day), row.at);
  const { code, percent, training } = kindIn(rulesHere(ctx, regionCode), row.kind);
  return em.create(TimeTask, {
    ...{ id, ...of, ...at, regionCode, kind: code, percent, payer, askedBy, startsAt },
    ...(training && { training }),
    ...(row.language && { language: oneOf(SpokenLanguage, row.language, row.needs) }),
    endsAt: shifted(startsAt, row.minutes * 60_000),
    plannedMinutes: row.minutes,
    places: row.places ?? 1,
    needs: vault.seal(TimeTask, id, 'needs', row.needs),
    actorId: found(askedBy.personId ?? askedBy.staffId, 'asker of', row.needs, 'the time bank'),
    idempotencyKey: uuidv7(),
    askedAt: row.day > 0 ? ctx.now() : shifted(startsAt, -3 * DAY_MS),
  });
}

/** The volunteer's part, served from the first to the last minute, up to where it stands. */
async function loadClaim(ctx: TimeBankContext, task: TimeTask, row: TaskRow, volunteer: Person): Promise<void> {
  const { startsAt, endsAt, plannedMinutes: countedMinutes } = task;
  const id = uuidv7();
  const [pendingId, ...others] = task.freeHolds;
  task.freeHolds = others;
  const { confirmDays } = rulesHere(ctx, task.regionCode);
  const claim = ctx.em.create(TaskClaim, {
    ...{ id, task, volunteer, startsAt, endsAt, countedMinutes, ...(pendingId && { pendingId }) },
    status: ClaimStatus.AWAITING_CONFIRMATION,
    claimedAt: shifted(startsAt, -2 * DAY_MS),
    ...{ checkedInAt: startsAt, checkInProof: VisitProof.CODE, checkedOutAt: endsAt, checkOutProof: VisitProof.CODE },
    earnedMinutes: task.minutesWorth,
    confirmDueAt: shifted(endsAt, confirmDays * DAY_MS),
  });
  task.claims.add(claim);
  task.follow(ctx.now());
  await ctx.em.flush();
  const stage = oneOf(ClaimStatus, row.stage ?? '', row.needs);
  if (stage === ClaimStatus.SETTLED) await confirm(ctx, task, claim);
  else if (stage === ClaimStatus.DISPUTED) dispute(ctx, task, claim, row);
}

async function confirm(ctx: TimeBankContext, task: TimeTask, claim: TaskClaim): Promise<void> {
  const then = { ...ctx, now: () => shifted(claim.endsAt, 2 * HOUR_MS) };
  await settleClaim(then, { task, claim }, { by: task.askedBy, how: ConfirmedHow.IN_PERSON });
}

function dispute({ vault, now }: TimeBankContext, task: TimeTask, claim: TaskClaim, row: TaskRow): void {
  const { words, answer } = row;
  claim.moveTo(ClaimStatus.DISPUTED);
  claim.disputedBy = Side.ASKER;
  claim.disputedAt = shifted(claim.endsAt, 2 * HOUR_MS);
  claim.disputeWords = vault.seal(TaskClaim, claim.id, 'disputeWords', found(words, 'words of', row.needs, 'dispute'));
  if (answer) claim.answerWords = vault.seal(TaskClaim, claim.id, 'answerWords', answer);
  task.follow(now());
}
