import type { GrantKind, GrantPeriod, GrantUnit } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { words } from '../locale/words';

interface Granted {
  kind: GrantKind;
  amountFen: number | null;
  quota: number | null;
  unit?: GrantUnit | null;
  per?: GrantPeriod | null;
}

/** 每月 200 元, or 一共 15 天; nothing while neither is set. */
export function grantWords({ amountFen, quota, unit, per }: Granted): string | undefined {
  const often = words.grantPeriod[per ?? 'ONCE'];
  if (amountFen !== null) return words.grant.amount(often, yuan(amountFen));
  if (quota !== null) return words.grant.quota(often, quota, words.grantUnit[unit ?? 'TIME']);
  return undefined;
}
