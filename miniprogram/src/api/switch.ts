import { chooseActing, endedActing, type Acting, type TalkChannel } from './acting';
import { chosenPlace } from './place';

/** From now on things are done for this person; null for oneself, whoever that is. The next person lives elsewhere. */
export function switchTo(next: Acting | null, channel?: TalkChannel): void {
  endedActing.set(null);
  chosenPlace.set(null);
  chooseActing(next, channel);
}
