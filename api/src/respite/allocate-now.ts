import type { Context } from '../platform/context.ts';
import { allocateDue } from './allocate.ts';

/**
 * Gives on what the viewer has just given back. What he did stands, whatever comes of this: where it fails, the clock does it a few
 * seconds later.
 */
export async function allocateNow(ctx: Context): Promise<void> {
  try {
    await allocateDue(ctx);
  } catch (err) {
    ctx.log.error({ err }, 'what came free could not be given on at once');
  }
}
