import { momentWords } from '@doorstep/shared/civil-date';
import { type ServicePoint } from '../catalog/service-point.entity.ts';
import type { Doer } from '../identity/doer.ts';
import type { Person } from '../identity/person.entity.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { TaskKindData, TimeBankData } from '../policies/timebank-data.ts';
import { v7 as uuidv7 } from 'uuid';
import { kindIn } from './rules-here.ts';
import { TimeTask } from './time-task.entity.ts';
import type { Payer, SpokenLanguage } from './timebank.ts';

/** What is asked for, by whomever. */
export interface TaskWanted {
  kind: string;
  startsAt: Date;
  plannedMinutes: number;
  places: number;
  language?: SpokenLanguage | undefined;
  needs?: string | undefined;
  idempotencyKey: string;
}

/** How long before somebody may ask. Our own setting. */
const AHEAD_MS = 60 * 86_400_000;

const refuse = (code: UserErrorCode, message: string, field: string): never => {
  throw new Refusal(code, message, [field]);
};

/** Refuses a time or a length that the kind of service does not have, and gives the kind. */
export function fittingKind(rules: TimeBankData, wanted: TaskWanted, now: Date): TaskKindData {
  const { startsAt, plannedMinutes } = wanted;
  const kind = kindIn(rules, wanted.kind);
  if (plannedMinutes < kind.minMinutes || plannedMinutes > kind.maxMinutes)
    refuse(
      UserErrorCode.BAD_VALUE,
      `“${kind.title}”一次是${kind.minMinutes}到${kind.maxMinutes}分钟，没有发出。请改一下时长。`,
      'plannedMinutes',
    );
  if (startsAt <= now)
    refuse(UserErrorCode.DATES_NOT_POSSIBLE, `${momentWords(startsAt)}已经过了，没有发出。请换个时间。`, 'startsAt');
  if (startsAt.getTime() > now.getTime() + AHEAD_MS)
    refuse(UserErrorCode.DATES_NOT_POSSIBLE, '最多提前60天，没有发出。请换个近一点的日子。', 'startsAt');
  return kind;
}

/** The task that this viewer asked for before by this key; refused when it was another one. */
export async function askedBefore(
  { em, viewer }: ViewerContext,
  wanted: TaskWanted,
  askerId: string,
): Promise<TimeTask | undefined> {
  const key = { actorId: actorId(viewer), idempotencyKey: wanted.idempotencyKey };
  const known = await em.findOne(TimeTask, key, { populate: ['claims', 'servicePoint'] });
  if (!known) return undefined;
  const isSame =
    (known.person?.id ?? known.servicePoint?.id) === askerId &&
    known.kind === wanted.kind &&
    known.startsAt.getTime() === wanted.startsAt.getTime() &&
    known.plannedMinutes === wanted.plannedMinutes &&
    known.places === wanted.places &&
    (known.language ?? undefined) === (wanted.language ?? undefined);
  if (isSame) return known;
  return refuse(
    UserErrorCode.IDEMPOTENCY_KEY_REUSED,
    '这次请求和上一次的重复了，没有发出。请回到上一页再试。',
    'idempotencyKey',
  );
}

interface Asked {
  asker: { person: Person; regionCode: string } | { servicePoint: ServicePoint; regionCode: string };
  kind: TaskKindData;
  payer: Payer;
  by: Doer;
}

/** Enters the task; the row is written by the surrounding transaction. */
export async function createTask(ctx: ViewerContext, wanted: TaskWanted, asked: Asked): Promise<TimeTask> {
  const { em, vault, viewer, now } = ctx;
  const { asker, kind, payer, by } = asked;
  const id = uuidv7();
  const { startsAt, plannedMinutes, places, language, needs, idempotencyKey } = wanted;
  return em.create(TimeTask, {
    id,
    ...asker,
    ...(await placeOf(ctx, asker)),
    ...{ kind: kind.code, percent: kind.percent, startsAt, plannedMinutes, places, payer },
    endsAt: new Date(startsAt.getTime() + plannedMinutes * 60_000),
    ...(kind.training && { training: kind.training }),
    ...(language && { language }),
    ...(needs && { needs: vault.seal(TimeTask, id, 'needs', needs) }),
    ...{ askedBy: by, actorId: actorId(viewer), idempotencyKey, askedAt: now() },
  });
}

/** About where it is: the centre, the community's own position, or the middle of what is there to go to. Nobody's home. */
async function placeOf(
  { em, regions }: ViewerContext,
  asker: Asked['asker'],
): Promise<{ latitude: number; longitude: number } | undefined> {
  if ('servicePoint' in asker)
    return { latitude: asker.servicePoint.latitude, longitude: asker.servicePoint.longitude };
  const { latitude, longitude } = regions.find(asker.regionCode) ?? {};
  if (latitude != null && longitude != null) return { latitude, longitude };
  const [middle] = await em.execute<{ latitude: number | null; longitude: number | null }[]>(
    'select avg(latitude) as latitude, avg(longitude) as longitude from service_point where region_code like ?',
    [`${asker.regionCode}%`],
  );
  return middle?.latitude == null ? undefined : { latitude: middle.latitude, longitude: middle.longitude! };
}
