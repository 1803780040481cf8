import { LockMode } from '@mikro-orm/core';
import { doerOf } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { peopleKnownBy, writePersonalData } from '../identity/people.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { recordReading } from '../platform/trail.ts';
import { asPersonalData, maskedValue } from './correction.rules.ts';
import {
  CorrectableField,
  DataRequestDecision,
  DataRequestKind,
  DataRequestStatus,
  type DataRequestReason,
} from './data-request.ts';
import { DataRequest } from './data-request.entity.ts';
import { answerableBy, mayAnswer } from './data-requests.access.ts';
import { tellOfDataRequest } from './data-request-news.ts';
import { erasePerson } from './erase-person.ts';
import { Purpose } from './profile.ts';

export interface AnswerDataRequest {
  requestId: string;
  decision: DataRequestDecision;
  reason?: DataRequestReason | undefined;
  words?: string | undefined;
}

const notFound = () =>
  new Refusal(UserErrorCode.NOT_FOUND, '在您负责的地区没有找到这份申请。请回到列表再看。', ['requestId']);

/** The open requests of people who live where the viewer works, the earliest deadline first. Each one seen is recorded. */
export async function dataRequestQueue(
  ctx: ViewerContext,
  { first, after }: { first: number; after?: string },
): Promise<Page<DataRequest>> {
  const { em, viewer } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const [dueOn, id] = fromCursor(after, KEY.DAY, KEY.ID) ?? [];
  const rest = dueOn && { $or: [{ dueOn: { $gt: dueOn } }, { dueOn, id: { $gt: id } }] };
  const rows = await em.find(
    DataRequest,
    { $and: [{ status: DataRequestStatus.OPEN }, answerableBy(staff), ...(rest ? [rest] : [])] },
    { orderBy: { dueOn: 'asc', id: 'asc' }, populate: ['person'], limit: first + 1 },
  );
  const page = pageOf(rows, first, (request) => [request.dueOn, request.id]);
  const seen = new Set(page.edges.map(({ node }) => node.person.id));
  await recordSeen(ctx, [...seen]);
  return page;
}

async function recordSeen(ctx: ViewerContext, personIds: readonly string[]): Promise<void> {
  const em = ctx.em.fork();
  for (const subjectId of personIds)
    record(
      { ...ctx, em },
      { action: 'dataRequestQueue', outcome: AuditOutcome.READ, subjectId, authority: Ground.DUTY },
    );
  await em.flush();
}

/** What was asked to be recorded and what is recorded, in full, to be compared with a paper; each look is recorded. */
export async function dataRequestValues(
  ctx: ViewerContext,
  requestId: string,
): Promise<{ requested?: string | undefined; recorded?: string | undefined }> {
  const { em, vault, viewer } = ctx;
  await ctx.rateLimits.count('reveal', actorId(viewer));
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const request = await em.findOne(DataRequest, requestId, { populate: ['person'] });
  if (!request) throw notFound();
  const subjectId = request.person.id;
  if (!mayAnswer(staff, request) || request.status !== DataRequestStatus.OPEN)
    throw notFound().concerning({ subjectId });
  await recordReading(ctx, request.field ?? 'dataRequestValues', {
    subjectId,
    ground: Ground.DUTY,
    purpose: Purpose.CORRECT_RECORD,
  });
  const property = request.field && PROPERTY[request.field];
  return {
    requested: inWords(vault.open(request, 'value')),
    recorded: property && inWords(vault.open(request.person, property)),
  };
}

const PROPERTY = {
  [CorrectableField.NAME]: 'name',
  [CorrectableField.BIRTH_DATE]: 'birthDate',
  [CorrectableField.ID_NUMBER]: 'idNumber',
  [CorrectableField.PHONE]: 'phone',
  [CorrectableField.HOME_ADDRESS]: 'homeAddress',
  [CorrectableField.DIET]: 'diet',
  [CorrectableField.OTHER]: undefined,
} as const;

const inWords = (value: string | { needs: string[]; allergens: string[] } | undefined): string | undefined =>
  typeof value === 'object' ? [...value.needs, ...value.allergens].join() : value;

/**
 * Says yes or no. A correction that is done is written; a deletion that is done removes what is personal.
 *
 * Giving the same answer again returns it. Nobody answers what he asked for a caller.
 */
export async function answerDataRequest(ctx: ViewerContext, input: AnswerDataRequest): Promise<DataRequest> {
  const { vault, viewer, now } = ctx;
  let endedAccess: string[] = [];
  const request = await atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const request = await lockedRequest(inside, input.requestId);
    if (isAnswered(request, input.decision)) return request;
    refuseEmpty(request, input);
    const answeredBy = doerOf(viewer, { ground: Ground.DUTY });
    Object.assign(request, { status: DataRequestStatus[input.decision], closedAt: now(), answeredBy });
    if (input.reason) request.reason = input.reason;
    if (input.words) request.words = vault.seal(DataRequest, request.id, 'words', input.words);
    if (input.decision === DataRequestDecision.DONE) {
      if (request.kind === DataRequestKind.CORRECTION) await writeCorrection(inside, request);
      else endedAccess = await erasePerson(inside, request.person.id, answeredBy);
    }
    await tellOfDataRequest(inside, request);
    return request;
  });
  await ctx.sessions.forget(endedAccess);
  return request;
}

async function lockedRequest(ctx: ViewerContext, id: string): Promise<DataRequest> {
  const { em, viewer } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const request = await em.findOne(DataRequest, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!request) throw notFound();
  await em.populate(request, ['person']);
  const subjectId = request.person.id;
  if (!mayAnswer(staff, request)) throw notFound().concerning({ subjectId });
  ctx.trail.about = { subjectId, ground: Ground.DUTY };
  if (request.askedBy.staffId === staff.id)
    throw new Refusal(UserErrorCode.OWN_REQUEST, '这份申请是您替他提交的，要由另一位同事答复。', ['requestId']);
  return request;
}

function isAnswered({ status }: DataRequest, decision: DataRequestDecision): boolean {
  if (status === DataRequestStatus.OPEN) return false;
  if (status === DataRequestStatus[decision]) return true;
  throw new Refusal(
    UserErrorCode.REQUEST_ANSWERED,
    status === DataRequestStatus.WITHDRAWN ? '这份申请已经撤回，不用答复了。' : '这份申请已经答复过了。请看答复。',
    ['requestId'],
  );
}

/** Who is refused is told why; what was put right by hand is told how. */
function refuseEmpty({ field }: DataRequest, { decision, reason, words }: AnswerDataRequest): void {
  if (decision === DataRequestDecision.REFUSED && !reason)
    throw new Refusal(UserErrorCode.BAD_VALUE, '请选一个不能办的理由，告诉申请人。', ['reason']);
  if (decision === DataRequestDecision.DONE && field === CorrectableField.OTHER && !words)
    throw new Refusal(UserErrorCode.BAD_VALUE, '请写明更正了什么，告诉申请人。', ['words']);
}

async function writeCorrection(ctx: ViewerContext, request: DataRequest): Promise<void> {
  const { em, vault } = ctx;
  const person = await lockPerson(em, request.person.id);
  const data = asPersonalData(request.field!, vault.open(request, 'value')!);
  if (!data) return;
  if (data.idNumber) {
    const [other] = (await peopleKnownBy(em, vault, { idNumber: data.idNumber })).filter(({ id }) => id !== person.id);
    if (other)
      throw new Refusal(
        UserErrorCode.ALREADY_KNOWN,
        '这个身份证号已经登记在另一个人名下，没有更正。请核对号码；确实没错的，请找管理员查清是不是重复登记。',
        ['requestId'],
      );
  }
  writePersonalData(vault, person, data);
}

/** What was asked to be recorded, as lists show it. */
export function shownValue({ vault }: Pick<ViewerContext, 'vault'>, request: DataRequest): string | undefined {
  const value = vault.open(request, 'value');
  return request.field && value !== undefined ? maskedValue(request.field, value) : undefined;
}
