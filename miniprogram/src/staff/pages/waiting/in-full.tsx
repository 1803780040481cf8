import { WaitingEntryDocument, type WaitingEntryQuery } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAskOnce } from '../../../api/ask';
import { troubleOf } from '../../../api/trouble';
import { Button } from '../../../ui/button';
import { Line, Note } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { troubleWords, type Why } from '../../../words/refused';
import { waitingWords } from './words';

type Seen = WaitingEntryQuery['waitingEntry'];

/** Who somebody on a list is, and what each rule gives him: asked for by a press, for it is noted who looked. */
export function InFull({ entryId }: { entryId: string }) {
  const words = waitingWords();
  const [seen, setSeen] = useState<Seen>();
  const [refusal, setRefusal] = useState<Why>();
  const [isAsking, setAsking] = useState(false);
  const ask = useAskOnce(WaitingEntryDocument);

  async function look(): Promise<void> {
    setAsking(true);
    const { data, error } = await ask({ id: entryId });
    setAsking(false);
    setRefusal(error && troubleWords(troubleOf(error)));
    setSeen(data?.waitingEntry);
  }

  if (!seen)
    return (
      <View className="entry__look">
        {refusal && <Refusal {...refusal} />}
        <Button isDisabled={isAsking} onPress={() => void look()}>
          {isAsking ? words.sending : words.see}
        </Button>
        <Note>{words.seeNote}</Note>
      </View>
    );
  return (
    <View className="entry__look">
      <View className="question">{seen.people.map(({ name }) => name).join(words.and)}</View>
      {seen.rules.map((rule) => (
        <Rule key={rule.code} rule={rule} />
      ))}
      <Button onPress={() => setSeen(undefined)}>{words.hide}</Button>
    </View>
  );
}

function Rule({ rule }: { rule: Seen['rules'][number] }) {
  const { verdict, says, isClass, points, worth, asks, clause } = rule;
  const words = waitingWords();
  const line = {
    MET: () => (isClass ? words.first(says) : words.gives(says, points)),
    UNMET: () => (isClass ? words.notFirst(says) : words.unmet(says)),
    UNKNOWN: () => (isClass ? words.maybeFirst(says) : words.unknown(says, worth)),
  };
  return (
    <>
      <Line>{line[verdict]()}</Line>
      {verdict === 'UNKNOWN' && asks.length > 0 && <Note>{words.asks(asks.join(words.and))}</Note>}
      <Note>{words.source(clause.document.title, clause.quote)}</Note>
    </>
  );
}
