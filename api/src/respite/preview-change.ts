import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { AbsenceItem } from '../absences/absence.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserError, UserErrorCode } from '../platform/errors.ts';
import { ownShareOf } from './accept-offer.ts';
import { cancelWithin, type Changed } from './cancel-stay.ts';
import { changeWithin } from './change-stay.ts';
import { itemToday } from './make-offer.ts';
import { countedStays, pairOf, quotaOf } from './quota.ts';
import { daysByPeriod } from './quota.rules.ts';
import { daysOf } from './respite.rules.ts';
import { StayStatus } from './stay.ts';

@ObjectType({ description: 'What other dates of a stay, or giving it up, would do; nothing is done yet.' })
export class StayChangePreview {
  @Field(() => UserError, { nullable: true, description: 'Why it cannot be done, where it cannot.' })
  refusal?: UserError | undefined;

  @Field(() => Int, { nullable: true, description: 'What the families pay then, for all who are placed together.' })
  ownShareFen?: Fen | undefined;

  @Field(() => Int, { nullable: true, description: 'What they pay as it stands.' })
  ownShareNowFen?: Fen | undefined;

  @Field(() => Int, { nullable: true, description: 'Nights of a bed, otherwise days.' })
  days?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'How many days of the quota are left then; null for no limit.' })
  quotaLeft?: number | undefined;

  @Field(() => Boolean, { description: 'Whether it would be another bed.' })
  isOtherBed!: boolean;

  @Field(() => [AbsenceItem], { description: 'Which meals and visits at home stop for it, or come again.' })
  items!: AbsenceItem[];
}

interface Wanted {
  stayId: string;
  /** The new dates; without them it is given up. */
  dates?: { startsOn: CivilDate; endsOn: CivilDate } | undefined;
}

/** Carries what was found out of a transaction that must not stay. */
class Undone extends Error {
  readonly found: StayChangePreview;

  constructor(found: StayChangePreview) {
    super();
    this.found = found;
  }
}

/** Does it, looks at what came of it, and takes everything back: what is shown is what will happen. */
export async function previewChange(ctx: ViewerContext, wanted: Wanted): Promise<StayChangePreview> {
  try {
    return await ctx.em.fork().transactional(async (em): Promise<StayChangePreview> => {
      throw new Undone(await found({ ...ctx, em }, wanted));
    });
  } catch (error) {
    if (error instanceof Undone) return error.found;
    if (!(error instanceof Refusal) || error.code === UserErrorCode.NOT_FOUND) throw error;
    const { code, message, field } = error;
    return { refusal: { code, message, field }, isOtherBed: false, items: [] };
  }
}

async function found(ctx: ViewerContext, { stayId, dates }: Wanted): Promise<StayChangePreview> {
  const { em } = ctx;
  const before = await em.execute<{ id: string; bed: string | null; fen: Fen }[]>(
    `select id, bed_id as bed, own_share_fen as fen from respite_stay
     where placement_id = (select placement_id from respite_stay where id = ?)`,
    [stayId],
  );
  const changed = dates ? await changeWithin(ctx, { stayId, ...dates }) : await cancelWithin(ctx, stayId);
  await em.flush();
  const own = before.filter(({ id }) => changed.stays.some((stay) => stay.id === id));
  const isOver = changed.stay.status === StayStatus.CANCELLED;
  return {
    ownShareFen: isOver ? 0 : ownShareOf(changed.stays),
    ownShareNowFen: own.reduce((sum, { fen }) => sum + fen, 0),
    days: isOver ? 0 : daysOf(changed.stay),
    quotaLeft: await quotaLeftOf(ctx, changed),
    isOtherBed:
      !isOver && changed.stays.some(({ id, bed }) => own.find((one) => one.id === id)!.bed !== (bed?.id ?? null)),
    items: changed.items,
  };
}

/** Of the period in which the stay begins. */
async function quotaLeftOf(ctx: ViewerContext, { stay }: Changed): Promise<number | undefined> {
  const item = await itemToday(ctx, stay);
  const quota = await quotaOf(ctx.em, item, stay.person.id, stay);
  if (!quota) return undefined;
  const counted = await countedStays(ctx, pairOf(stay), stay.itemId, quota);
  const [period] = [...daysByPeriod([stay], quota.per).keys()].sort();
  return Math.max(0, quota.days - (daysByPeriod(counted, quota.per).get(period!) ?? 0));
}
