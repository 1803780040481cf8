import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import type { ViewerContext } from '../platform/context.ts';
import { announce } from '../platform/live.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import type { StayEventKind } from './stay.ts';
import { StayEvent } from './stay-event.entity.ts';
import { tellOfStay } from './stay-news.ts';

/** What {@link stayHappened} needs of a context; the server's own work has no viewer. */
export type StayHappening = Pick<ViewerContext, 'em' | 'vault' | 'now' | 'regions'>;

interface Happened {
  kind: StayEventKind;
  by: Doer;
  /** What the one wrote to the other. */
  words?: string | undefined;
}

/** Notes what happened to a stay, tells its people and whoever watches it; all within the transaction of what happened. */
export async function stayHappened(
  ctx: StayHappening,
  stay: RespiteStay,
  { kind, by, words }: Happened,
): Promise<void> {
  const { em, vault, now } = ctx;
  const id = uuidv7();
  em.create(StayEvent, {
    id,
    stay,
    kind,
    at: now(),
    doneBy: by,
    ...(words && { words: vault.seal(StayEvent, id, 'words', words) }),
  });
  await tellOfStay(ctx, stay, kind);
  await announce(em, 'stay', stay.id);
}
