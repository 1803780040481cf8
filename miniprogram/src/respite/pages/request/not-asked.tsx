import { Button } from '../../../ui/button';
import { Heading } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { go } from '../../../words/go';
import { refusedWords, troubleWords } from '../../../words/refused';
import { HouseCard } from '../../parts/house-card';
import { say } from '../../parts/say';
import type { Terms } from '../../parts/terms';
import type { Refused } from './use-request';

interface NotAskedProps {
  refused: Refused;
  terms: Terms;
  /** The waiting list, where that was not asked for. */
  onWait: (() => void) | undefined;
  onNewPrice(): void;
}

/** A "no", and what to do now: the waiting list, another house, the new price. */
export function NotAsked({ refused: why, terms, onWait, onNewPrice }: NotAskedProps) {
  if ('trouble' in why) return <Refusal {...troubleWords(why.trouble)} />;
  const [first] = why.refused.userErrors;
  if (!first) return null;
  return (
    <Refusal {...refusedWords(first)}>
      {first.code === 'HOUSE_FULL' && onWait && <Button onPress={onWait}>{say().joinList}</Button>}
      {first.code === 'PRICE_RISEN' && <Button onPress={onNewPrice}>{say().newPrice}</Button>}
      <Button onPress={() => go('respiteSearch')}>{say().again}</Button>
      {why.refused.alternatives.length > 0 && <Heading level={3}>{say().alternatives}</Heading>}
      {why.refused.alternatives.map((card) => (
        <HouseCard key={card.house.id} card={card} terms={terms} />
      ))}
    </Refusal>
  );
}
