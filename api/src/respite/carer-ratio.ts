import { dayWords, type CivilDate } from '@doorstep/shared/civil-date';
import { BedUseKind, CareForm } from '../houses/care.ts';
import { BedUse } from '../houses/bed-use.entity.ts';
import type { CareHouse } from '../houses/care-house.entity.ts';
import type { Context } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { carersNeeded, isBroken, severeEachNight, type Nights } from './carer-ratio.rules.ts';
import { RatioOverride } from './ratio-override.entity.ts';
import { RespiteStay } from './respite-stay.entity.ts';

type RatioContext = Pick<Context, 'em' | 'policies' | 'regions' | 'vault' | 'now'>;

/** The rule of carers that a house stands under. */
export interface RatioRule {
  residentsPerCarer: number;
  /** Row of the requirement matrix that names it. */
  clause: string;
}

/** One night of a house under the rule. */
export interface NightRatio {
  on: CivilDate;
  severe: number;
  carers: number;
  /** How many it would take. */
  carersNeeded: number;
  isBroken: boolean;
}

/** The rule of carers of a house, by the packs of its region on a day; undefined where none asks for a ratio. */
export function ratioRuleOf(
  { policies, regions }: Pick<Context, 'policies' | 'regions'>,
  { servicePoint: { kind, regionCode } }: CareHouse,
  on: CivilDate,
): RatioRule | undefined {
  const nearest = regions.chainOf(regionCode).map(({ code }) => code);
  const item = policies
    .itemsOf(nearest, on)
    .find(({ servicePointKinds, respite }) => servicePointKinds?.includes(kind) && respite?.carerRatio);
  return item?.respite?.carerRatio;
}

/** Carers and severely disabled people of a house on each night; undefined where no rule asks for a ratio. */
export async function ratioOf(
  ctx: RatioContext,
  house: CareHouse,
  from: CivilDate,
  until: CivilDate,
): Promise<NightRatio[] | undefined> {
  const rule = ratioRuleOf(ctx, house, from);
  return rule && nightRatios(house, rule, await severePeople(ctx, [house.id], from, until), from, until);
}

/**
 * The nights of these stays, which are placed together, as they are with them in the house: undefined where no rule asks for a
 * ratio, or none of them is severely disabled.
 */
export async function ratioWith(
  ctx: RatioContext,
  house: CareHouse,
  stays: readonly RespiteStay[],
): Promise<NightRatio[] | undefined> {
  const { from, until, severe } = severeNights(ctx, stays);
  if (severe.length === 0 || !ratioRuleOf(ctx, house, from)) return undefined;
  return ratioAmong(ctx, house, stays, await severePeople(ctx, [house.id], from, until));
}

/** The same where it is known who else has a bed there. */
export function ratioAmong(
  ctx: RatioContext,
  house: CareHouse,
  stays: readonly RespiteStay[],
  people: readonly SeverePerson[],
): NightRatio[] | undefined {
  const { from, until, severe } = severeNights(ctx, stays);
  const rule = severe.length > 0 ? ratioRuleOf(ctx, house, from) : undefined;
  if (!rule) return undefined;
  const own = new Set(stays.map(({ id }) => id));
  const others = people.filter(({ houseId, stayId }) => houseId === house.id && !(stayId && own.has(stayId)));
  return nightRatios(house, rule, [...others, ...severe], from, until);
}

/** The stays in beds among these whose people are severely disabled, and from when to when they are. */
function severeNights({ vault }: RatioContext, stays: readonly RespiteStay[]) {
  const severe = stays.filter((stay) => stay.form === CareForm.BED && vault.open(stay, 'isSevere'));
  const from = severe.map(({ startsOn }) => startsOn).sort()[0] ?? '';
  const until =
    severe
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1) ?? '';
  return { severe, from, until };
}

/**
 * Refuses stays that are placed together where they would leave a locked house with too few carers on some night, unless a second
 * officer has said that they may.
 */
export async function refuseBrokenRatio(
  ctx: RatioContext,
  house: CareHouse,
  stays: readonly RespiteStay[],
): Promise<void> {
  const worst = worstOf(await ratioWith(ctx, house, stays));
  if (!worst || (await isGranted(ctx, stays, worst))) return;
  const { on, severe, carers, carersNeeded: needed } = worst;
  throw new Refusal(
    UserErrorCode.RATIO_BROKEN,
    `${dayWords(on)}这一晚护理员不够：有${severe}位重度残疾人，要${needed}位护理员，现在有${carers}位，没有安排。请换日子、换一家，或者由工作人员另行核准。`,
    ['houseId'],
  );
}

/** The night with the fewest carers to its people among those on which the rule is broken. */
export const worstOf = (nights: readonly NightRatio[] | undefined): NightRatio | undefined =>
  nights?.filter((night) => night.isBroken).sort((a, b) => b.severe - a.severe || a.on.localeCompare(b.on))[0];

/** What was granted holds as long as it is no worse than it was when it was asked. */
async function isGranted(
  { em }: RatioContext,
  stays: readonly RespiteStay[],
  { carers, severe }: NightRatio,
): Promise<boolean> {
  const granted = { stay: { $in: stays.map(({ id }) => id) }, isGranted: true };
  return (await em.count(RatioOverride, { ...granted, carers: { $lte: carers }, severe: { $gte: severe } })) > 0;
}

/** What the rule says of a house with these people on each night. */
export function nightRatios(
  { carers }: CareHouse,
  { residentsPerCarer }: RatioRule,
  people: readonly Nights[],
  from: CivilDate,
  until: CivilDate,
): NightRatio[] {
  return severeEachNight(people, from, until).map(({ on, severe }) => ({
    on,
    severe,
    carers,
    carersNeeded: carersNeeded(severe, residentsPerCarer),
    isBroken: isBroken(severe, carers, residentsPerCarer),
  }));
}

/** Somebody severely disabled who has a bed of a house; without a stay he lives there. */
export interface SeverePerson extends Nights {
  houseId: string;
  stayId?: string | undefined;
}

/** Who is severely disabled and has a bed of these houses on any of these nights: residents, and people of stays. */
export async function severePeople(
  { em, vault }: RatioContext,
  houseIds: readonly string[],
  from: CivilDate,
  until: CivilDate,
): Promise<SeverePerson[]> {
  const uses = await em.find(
    BedUse,
    {
      bed: { house: { $in: [...houseIds] } },
      kind: { $in: [BedUseKind.STAY, BedUseKind.RESIDENT] },
      startsOn: { $lt: until },
      $or: [{ endsOn: null }, { endsOn: { $gt: from } }],
    },
    { populate: ['bed'] },
  );
  const stays = await em.find(RespiteStay, { id: { $in: uses.flatMap(({ stayId }) => stayId ?? []) } });
  const severe = new Set(stays.filter((stay) => vault.open(stay, 'isSevere')).map(({ id }) => id));
  return uses
    .filter(({ stayId, isSevere }) => (stayId ? severe.has(stayId) : isSevere))
    .map(({ bed, stayId, startsOn, endsOn }) => ({ houseId: bed.house.id, stayId, startsOn, endsOn }));
}
