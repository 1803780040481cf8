import { itemOf, type ApplicableItem } from '../applications/applicable-item.ts';
import type { ServerContext } from '../platform/context.ts';
import type { PaymentData, ReadingData } from '../policies/application-data.ts';
import type { CriterionRule } from '../policies/policy-pack.ts';
import type { Award } from './award.entity.ts';

/** By what an award is paid, as the version of the pack has it under which it was granted. */
export interface AwardRules {
  item: ApplicableItem;
  payment: PaymentData;
  reading: ReadingData;
}

/** The rules of an award. */
export async function rulesOf(
  ctx: Pick<ServerContext, 'em' | 'policies' | 'now'>,
  { itemId, packHash, reading }: Pick<Award, 'itemId' | 'packHash' | 'reading'>,
): Promise<AwardRules> {
  const item = await itemOf(ctx, { itemId, packHash });
  const payment = item.application.grants.payment!; // Nothing is awarded without it.
  return { item, payment, reading: readingIn(payment, reading) };
}

/** A reading by its code: packs are checked to have the one that they choose. */
export const readingIn = ({ readings }: PaymentData, code: string): ReadingData =>
  readings.find((reading) => reading.code === code)!;

/** What must hold on the day of one payment. */
export const conditionsOf = ({ every, instalments }: ReadingData, number: number): CriterionRule[] =>
  instalments[every ? 0 : number - 1]?.conditions ?? [];
