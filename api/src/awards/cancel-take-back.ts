import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { InstalmentStatus } from './award.ts';
import { lockInstalmentToKeep } from './award-to-keep.ts';
import type { Instalment } from './instalment.entity.ts';

/**
 * Says that what one officer asked back stays with the person: whoever asked withdraws it, another officer does not agree.
 * Nothing has moved by then, and the person never heard of it. Safe to repeat. Refused once two have said the same.
 */
export async function cancelTakeBack(ctx: ViewerContext, instalmentId: string): Promise<Instalment> {
  return atomically(ctx, async (em) => {
    const instalment = await lockInstalmentToKeep({ ...ctx, em }, instalmentId);
    if (instalment.status !== InstalmentStatus.PAID) throw notAskedOnly(instalment);
    instalment.dropAskedBack();
    return instalment;
  });
}

const TWO_SAID_SO: readonly InstalmentStatus[] = [InstalmentStatus.OWED_BACK, InstalmentStatus.REPAID];

function notAskedOnly({ status }: Instalment): Refusal {
  const words = TWO_SAID_SO.includes(status)
    ? '两位同事都核实过了，已经告诉本人退回，现在不能撤销，没有改动。'
    : '这一笔没有人要求退回，没有可以撤销的，没有改动。请刷新再看。';
  return new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, words, ['instalmentId']);
}
