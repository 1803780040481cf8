import type { ItemData, LoadedPack } from './policy-pack.ts';
import type { BedKindName, CareFormName, RespiteData, Serves } from './respite-data.ts';

/** An item of which a place is held, offered and waited for. */
export type RespiteItemData = ItemData & { respite: RespiteData };

/** What is wanted beside the form. */
export interface RespiteWish {
  /** STAY without it. */
  serves?: Serves;
  bedKind?: BedKindName | undefined;
}

export const hasRegime = <T extends ItemData>(item: T): item is T & { respite: RespiteData } =>
  item.respite !== undefined;

/**
 * The item under whose regime a house of a kind takes people in a form: of the nearest region first, and of its items first the
 * one for this kind of bed. Where no document knows two who go together, each is placed as he would be alone.
 */
export function chooseRespiteItem<T extends ItemData & { pack: LoadedPack }>(
  nearestFirst: readonly T[],
  kind: string,
  form: CareFormName,
  { serves = 'STAY', bedKind }: RespiteWish = {},
): (T & { respite: RespiteData }) | undefined {
  const fitting = nearestFirst
    .filter(hasRegime)
    .filter(({ servicePointKinds = [] }) => servicePointKinds.includes(kind))
    .filter(({ respite: { forms, bedKinds } }) => forms.includes(form) && isForKind(bedKinds, bedKind));
  const own = fitting.filter(({ respite }) => respite.serves === serves);
  const candidates =
    own.length > 0 || serves !== 'TOGETHER' ? own : fitting.filter(({ respite }) => respite.serves === 'STAY');
  const [first, ...others] = candidates;
  return others.find((item) => item.pack === first!.pack && item.respite.bedKinds && !first!.respite.bedKinds) ?? first;
}

const isForKind = (kinds: BedKindName[] | undefined, wanted: BedKindName | undefined): boolean =>
  !kinds || (wanted !== undefined && kinds.includes(wanted));
