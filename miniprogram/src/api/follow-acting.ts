import { useEffect } from 'react';
import { actingChoice, chooseActing, choiceIn, endedActing } from './acting';
import { useAgainOnReturn } from './ask';
import { onDoubt } from './doubt';
import { chosenPlace } from './place';
import { session } from './session';
import type { Here } from './viewer';

/**
 * Keeps a page in step with whom the viewer may act for.
 *
 * When that is gone she acts for herself again, with nothing of the other person left in memory, and is told so on
 * the page. The service is asked whenever something is not to be found, and when the page comes back to the front.
 */
export function useFollowActing({ answer, again, viewer, actsFor, acting }: Here): void {
  // While a newer answer is on its way nothing is concluded from the older one.
  const isSure = !answer.fetching && !answer.stale && !answer.error;
  useEffect(() => {
    if (!isSure || !viewer) return;
    const choice = choiceIn(session.get()?.id, actingChoice.get());
    if (choice && !actsFor.some(({ person }) => person.id === choice.personId)) {
      chosenPlace.set(null);
      endedActing.set(choice);
      chooseActing(null);
    } else if (!choice && viewer.staff && acting) chooseActing(acting);
  }, [isSure, viewer, actsFor, acting]);

  useEffect(() => onDoubt(again), [again]);
  useAgainOnReturn(acting ? again : noNeed);
}

const noNeed = (): void => undefined;
