import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import type { ViewerContext } from '../platform/context.ts';
import { announce } from '../platform/live.ts';
import type { ApplicationEventKind } from './application.ts';
import type { Application } from './application.entity.ts';
import { ApplicationEvent } from './application-event.entity.ts';
import { tellOfApplication } from './application-news.ts';
import type { ReviewStep } from './review-step.entity.ts';

/** What {@link happened} needs of a context; the server's own work has no viewer. */
export type Happening = Pick<ViewerContext, 'em' | 'vault' | 'now' | 'policies'>;

interface Event {
  kind: ApplicationEventKind;
  by: Doer;
  step?: ReviewStep | undefined;
  words?: string | undefined;
}

/** Notes in a case what happened to it, and tells its people and whoever watches it; all within the transaction of what happened. */
export async function happened(ctx: Happening, application: Application, event: Event): Promise<void> {
  const { em, vault, now } = ctx;
  const { kind, by, step, words } = event;
  const id = uuidv7();
  em.create(ApplicationEvent, {
    id,
    application,
    kind,
    at: now(),
    doneBy: by,
    ...(step && { step }),
    ...(words && { words: vault.seal(ApplicationEvent, id, 'words', words) }),
  });
  await tellOfApplication(ctx, application, kind);
  await announce(em, 'application', application.id);
}
