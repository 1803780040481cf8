import { addDays, civilDate, dayWords, type CivilDate } from '@doorstep/shared/civil-date';
import type { Bed } from '../houses/bed.entity.ts';
import { BedUse } from '../houses/bed-use.entity.ts';
import { BedUseKind } from '../houses/care.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { lockedBed, usesOf } from './bed-to-run.ts';
import { markDue } from './mark-due.ts';

/** For so many days ahead somebody may be entered. */
const AHEAD_DAYS = 366;

export interface EnterResident {
  bedId: string;
  startsOn: CivilDate;
  /** Whether he counts as severely disabled in the ratio of carers. */
  isSevere: boolean;
}

/**
 * Writes down that somebody lives in a bed from a day on, without saying who: what is so is written, whatever the ratio of carers.
 * The same again changes at most whether he is severely disabled.
 */
export async function enterResident(ctx: ViewerContext, { bedId, startsOn, isSevere }: EnterResident): Promise<Bed> {
  if (startsOn > addDays(civilDate(ctx.now()), AHEAD_DAYS))
    throw new Refusal(UserErrorCode.BAD_VALUE, '入住日子太远了，没有登记。请写一年以内的日子。', ['startsOn']);
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { bed } = await lockedBed(inside, bedId);
    const [first] = await usesOf(inside, bed, startsOn);
    if (first?.kind === BedUseKind.RESIDENT && first.startsOn === startsOn && !first.endsOn) {
      first.isSevere = isSevere;
      return bed;
    }
    if (first)
      throw inUse(
        `这张床从${dayWords(first.startsOn)}起有人用或者停用，没有登记。请换一张床，或者先把那边安排好。`,
        'bedId',
      );
    em.create(BedUse, { bed, kind: BedUseKind.RESIDENT, startsOn, isSevere });
    return bed;
  });
}

export interface EndResidence {
  bedId: string;
  /** The bed's use, as the board has it. */
  useId: string;
  /** The day of leaving; the first day itself for what was entered by mistake. */
  endsOn: CivilDate;
}

/** Writes down that somebody does not live in a bed any more from a day on. Safe to repeat. */
export async function endResidence(ctx: ViewerContext, { bedId, useId, endsOn }: EndResidence): Promise<Bed> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { bed, house } = await lockedBed(inside, bedId);
    const use = await em.findOne(BedUse, { id: useId, bed, kind: BedUseKind.RESIDENT }, { refresh: true });
    if (!use || use.endsOn === endsOn) return bed; // Removed, or ended so, by the same words sent before.
    if (endsOn < use.startsOn)
      throw new Refusal(UserErrorCode.BAD_VALUE, '离开的日子早于入住的日子，没有改动。请再看一看。', ['endsOn']);
    const later = (await usesOf(inside, bed, use.endsOn ?? endsOn, endsOn)).find(({ id }) => id !== use.id);
    if (later) throw inUse(`这张床从${dayWords(later.startsOn)}起已经有安排，没有改动。请写更早的日子。`, 'endsOn');
    if (endsOn === use.startsOn) em.remove(use);
    else use.endsOn = endsOn;
    await markDue(inside, house);
    return bed;
  });
}

const inUse = (words: string, field: string) => new Refusal(UserErrorCode.BED_IN_USE, words, [field]);
