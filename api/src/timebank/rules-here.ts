import { HOTLINE } from '@doorstep/shared/hotline';
import type { Context } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { TaskKindData, TimeBankData } from '../policies/timebank-data.ts';

/** The rules of the time bank where somebody lives; refused where there is none. */
export function rulesHere({ policies }: Pick<Context, 'policies'>, regionCode: string | undefined): TimeBankData {
  const rules = regionCode && regionCode.length >= 4 ? policies.timeBankOf(regionCode) : undefined;
  if (rules) return rules;
  throw new Refusal(UserErrorCode.NOT_IN_YOUR_REGION, `登记的住处还没有时间银行。有疑问请打${HOTLINE}。`, ['personId']);
}

/** A kind of service by its code. */
export function kindIn({ kinds }: TimeBankData, code: string): TaskKindData {
  const kind = kinds.find((one) => one.code === code);
  if (!kind) throw new Refusal(UserErrorCode.BAD_VALUE, '这里没有这种服务。请重新选一种。', ['kind']);
  return kind;
}

/** What a kind of service is called where it is asked for; its code once the rules no longer know it. */
export const kindTitle = ({ policies }: Pick<Context, 'policies'>, regionCode: string, code: string): string =>
  policies.timeBankOf(regionCode)?.kinds.find((kind) => kind.code === code)?.title ?? code;

/** The name under which transfers say by which rule hours were moved, "timebank 33 COMPANY 100%". */
export const ruleName = ({ region }: TimeBankData, kind: string, percent: number): string =>
  `timebank ${region} ${kind} ${percent}%`;
