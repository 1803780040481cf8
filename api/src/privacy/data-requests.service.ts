import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { isChild } from '../identity/people.ts';
import { actFor, type Authority, IN_PERSON_ONLY, readAbout } from '../delegations/authority.ts';
import { doerOf } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { writePersonalData } from '../identity/people.ts';
import type { Diet, Person } from '../identity/person.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { asPersonalData, correctValue, isRightByItself, type Wanted } from './correction.rules.ts';
import { type CorrectableField, DataRequestKind, DataRequestStatus } from './data-request.ts';
import { DataRequest } from './data-request.entity.ts';
import { tellOfDataRequest } from './data-request-news.ts';

interface Asked {
  personId: string;
  note?: string | undefined;
  idempotencyKey: string;
}

interface Asking extends Asked {
  kind: DataRequestKind;
  field?: CorrectableField;
  value?: string | Diet;
}

const noSuchPerson = () =>
  new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人，没有提交。请回到上一页再试。', ['personId']);

/**
 * Asks for something recorded to be put right.
 *
 * What the person or a guardian knows best is put right at once; the rest is answered by staff, who see a paper.
 */
export async function requestCorrection(
  ctx: ViewerContext,
  { field, value, diet, ...asked }: Asked & Wanted & { field: CorrectableField },
): Promise<DataRequest> {
  const wanted = correctValue(field, { value, diet }, civilDate(ctx.now()));
  return ask(ctx, { ...asked, kind: DataRequestKind.CORRECTION, field, value: wanted }, (person, authority) => {
    // A child's word alone changes nothing.
    if (!isRightByItself(field, authority.ground) || (authority.ground === Ground.SELF && isChild(ctx, person))) return;
    const data = asPersonalData(field, wanted);
    if (data) writePersonalData(ctx.vault, person, data);
    return DataRequestStatus.DONE;
  });
}

/** Asks for everything personal to be removed; for a child its guardian asks. */
export async function requestDeletion(ctx: ViewerContext, asked: Asked): Promise<DataRequest> {
  return ask(ctx, { ...asked, kind: DataRequestKind.DELETION }, (person, { ground }) => {
    if (ground === Ground.SELF && isChild(ctx, person))
      throw new Refusal(UserErrorCode.GUARDIAN_NEEDED, '十四岁以下的孩子，要由监护人来办。请让爸爸妈妈来办。', [
        'personId',
      ]);
    return undefined;
  });
}

/** Enters a request; `settle` may put it right at once. */
async function ask(
  ctx: ViewerContext,
  asking: Asking,
  settle: (person: Person, authority: Authority) => DataRequestStatus | undefined,
): Promise<DataRequest> {
  const { viewer, now } = ctx;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const authority = await actFor(inside, asking.personId, IN_PERSON_ONLY, noSuchPerson());
    // Locked before looking for the key: of several sent at once the second finds what the first entered.
    const person = await lockPerson(em, asking.personId);
    if (person.erasedAt) throw noSuchPerson();
    const key = { actorId: (viewer.personId ?? viewer.staffId)!, idempotencyKey: asking.idempotencyKey };
    const earlier = await em.findOne(DataRequest, key, { populate: ['person'] });
    if (earlier) return sameRequestOrRefuse(ctx, earlier, asking);
    await refuseSecond(inside, asking);
    const { kind, field } = asking;
    const request = em.create(DataRequest, {
      person,
      kind,
      ...(field && { field }),
      ...(person.residenceRegion && { regionCode: person.residenceRegion }),
      ...key,
      askedBy: doerOf(viewer, authority),
      requestedAt: now(),
      status: DataRequestStatus.OPEN,
      dueOn: addDays(civilDate(now()), ctx.dataRequestDays),
    });
    Object.assign(request, ctx.vault.sealAll(DataRequest, request.id, { value: asking.value, note: asking.note }));
    const status = settle(person, authority);
    if (status) Object.assign(request, { status, closedAt: now(), answeredBy: request.askedBy });
    await tellOfDataRequest(inside, request);
    return request;
  });
}

async function refuseSecond({ em }: ViewerContext, { personId, kind, field }: Asking): Promise<void> {
  const open = { person: personId, kind, field: field ?? null, status: DataRequestStatus.OPEN };
  if ((await em.count(DataRequest, open)) > 0)
    throw new Refusal(
      UserErrorCode.REQUEST_OPEN,
      '同样的申请已经提交过，正在办理，不用再提交。要改内容，请先撤回上一份。',
    );
}

function sameRequestOrRefuse({ vault }: ViewerContext, earlier: DataRequest, asking: Asking): DataRequest {
  const isSame =
    earlier.person.id === asking.personId &&
    earlier.kind === asking.kind &&
    (earlier.field ?? undefined) === asking.field &&
    isDeepStrictEqual(vault.open(earlier, 'value'), asking.value);
  if (isSame) return earlier;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次请求和上一次的重复了，没有提交。请回到上一页再试。', [
    'idempotencyKey',
  ]);
}

/** Takes a request back before it is answered: whoever may ask may. Withdrawing what is withdrawn returns it. */
export async function withdrawDataRequest(ctx: ViewerContext, requestId: string): Promise<DataRequest> {
  const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这份申请，没有撤回。', ['requestId']);
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const request = await em.findOne(DataRequest, requestId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!request) throw notFound;
    await actFor(inside, request.person.id, IN_PERSON_ONLY, notFound);
    await em.populate(request, ['person']);
    if (request.status === DataRequestStatus.WITHDRAWN) return request;
    if (request.status !== DataRequestStatus.OPEN)
      throw new Refusal(UserErrorCode.REQUEST_ANSWERED, '这份申请已经答复，不能撤回了。请看答复。', ['requestId']);
    Object.assign(request, { status: DataRequestStatus.WITHDRAWN, closedAt: ctx.now() });
    await tellOfDataRequest(inside, request);
    return request;
  });
}

/** What was asked about a person's data, the newest first. */
export async function dataRequests(ctx: ViewerContext, personId: string): Promise<DataRequest[]> {
  await readAbout(
    ctx,
    personId,
    IN_PERSON_ONLY,
    new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']),
  );
  return ctx.em.find(
    DataRequest,
    { person: personId },
    { orderBy: { requestedAt: 'desc', id: 'desc' }, populate: ['person'], limit: 100 },
  );
}
