import { v7 as uuidv7 } from 'uuid';
import type { ServerContext } from '../platform/context.ts';
import type { ReadingData } from '../policies/application-data.ts';
import { AwardStatus } from './award.ts';
import type { Award } from './award.entity.ts';
import { Instalment } from './instalment.entity.ts';
import { plannedAfter } from './schedule.rules.ts';

/** Enters the payment after one of those that repeat; nothing after the last one, and nothing of what is over. */
export function planNext(
  { em }: Pick<ServerContext, 'em'>,
  award: Award,
  reading: ReadingData,
  number: number,
): Instalment | undefined {
  if (award.status === AwardStatus.ENDED) return undefined;
  const { entitlement, amountFen, countsFrom, endsOn } = award;
  const next = plannedAfter({ reading, amountFen, countsFrom, endsOn, grantedOn: entitlement.startsOn }, number);
  return next && em.create(Instalment, { id: uuidv7(), award, ...next });
}
