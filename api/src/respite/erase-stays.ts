import { Person } from '../identity/person.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { RatioOverride } from './ratio-override.entity.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayEvent } from './stay-event.entity.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';

/**
 * Removes what was written to and about a person from his stays, in the surrounding transaction: that there was one, when, where and
 * what it cost stays, and says nothing of whose it was.
 */
export async function eraseStaysOf({ em, vault }: ViewerContext, personId: string, noWords: string): Promise<void> {
  const person = em.getReference(Person, personId);
  const stays = await em.find(RespiteStay, { person });
  for (const stay of stays) {
    em.assign(stay, { endWords: null, needs: { equipment: [] } });
    stay.isSevere = vault.seal(RespiteStay, stay.id, 'isSevere', false);
  }
  for (const event of await em.find(StayEvent, { stay: { $in: stays } })) em.assign(event, { words: null });
  for (const override of await em.find(RatioOverride, { stay: { $in: stays } }))
    override.reason = vault.seal(RatioOverride, override.id, 'reason', noWords);
  const placements = stays.map(({ placementId }) => placementId);
  for (const entry of await em.find(WaitlistEntry, { placementId: { $in: placements } }))
    entry.ranking = vault.seal(WaitlistEntry, entry.id, 'ranking', { classRank: 0, points: 0, lines: [] });
}
