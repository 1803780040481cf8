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
 * one for this kind of bed, or the one for every kind where none is wanted. Where no document knows two who go together, each is
 * placed as he would be alone.
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
  const thus = (how: Serves) => fitting.filter(({ respite }) => respite.serves === how);
  const own = thus(serves);
  const candidates = own.length > 0 || serves !== 'TOGETHER' ? own : thus('STAY');
  const nearest = candidates.filter(({ pack }) => pack === candidates[0]!.pack);
  const isForSome = bedKind !== undefined;
  return nearest.find(({ respite }) => (respite.bedKinds !== undefined) === isForSome) ?? nearest[0];
}

const isForKind = (kinds: BedKindName[] | undefined, wanted: BedKindName | undefined): boolean =>
  !kinds || !wanted || kinds.includes(wanted);
