import type { EntityManager } from '@mikro-orm/postgresql';
import { dayWords } from '@doorstep/shared/civil-date';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { clash, type When } from './overlap.rules.ts';
import { HOLDING } from './respite.rules.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';

/** Refuses a second stay of a locked person at the same time. Who only waits for one may take another meanwhile. */
export async function refuseOverlap(
  em: EntityManager,
  stay: When & { id?: string; person: { id: string } },
): Promise<void> {
  const open = await em.find(
    RespiteStay,
    {
      ...{ person: stay.person.id, status: { $in: [...HOLDING, StayStatus.REQUESTED] } },
      ...{ startsOn: { $lte: stay.endsOn }, endsOn: { $gte: stay.startsOn } },
    },
    { populate: ['house.servicePoint'], orderBy: { startsOn: 'asc', id: 'asc' } },
  );
  const other = open.find((one) => one.id !== stay.id && clash(one, stay));
  if (!other) return;
  throw new Refusal(
    UserErrorCode.ALREADY_STAYING,
    `这几天已经有安排了：${other.house.servicePoint.name}，${dayWords(other.startsOn)}到${dayWords(other.endsOn)}，没有再申请。请在“我的短住”里看，或者改日子。`,
    ['startsOn'],
  );
}
