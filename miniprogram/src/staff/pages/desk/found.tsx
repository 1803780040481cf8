import { StartAssistanceDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { TalkChannel } from '../../../api/acting';
import { useSend } from '../../../api/ask';
import { switchTo } from '../../../api/switch';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { goHome } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import type { FoundPerson } from '../../parts/search';

interface FoundProps {
  person: FoundPerson;
  isByPhoneFirst: boolean;
}

/** Somebody who was found, masked, and the two ways to do things for him. */
export function Found({ person, isByPhoneFirst }: FoundProps) {
  const { maskedName, maskedPhone, age, residence, identifiedBy } = person;
  const { isSending, refusal, start } = useStarting(person);
  const ways: [TalkChannel, string][] = [
    ['PHONE', words.desk.byPhone],
    ['IN_PERSON', words.desk.inPerson],
  ];
  return (
    <Card>
      <View className="question">{maskedName}</View>
      {age !== null && <Line>{words.desk.age(age)}</Line>}
      {maskedPhone !== null && <Line>{words.desk.phone(maskedPhone)}</Line>}
      {residence && <Note>{residence.fullName}</Note>}
      <Note>{words.identification[identifiedBy]}</Note>
      {refusal && <Refusal {...refusal} />}
      {(isByPhoneFirst ? ways : ways.reverse()).map(([channel, says], place) => (
        <Button
          key={channel}
          kind={place === 0 ? 'main' : 'quiet'}
          isDisabled={isSending}
          onPress={() => void start(channel)}
        >
          {says}
        </Button>
      ))}
    </Card>
  );
}

function useStarting({ id, identifiedBy }: FoundPerson) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const send = useSend(StartAssistanceDocument);

  async function start(channel: TalkChannel): Promise<void> {
    setSending(true);
    const { data, error } = await send({ input: { personId: id, channel, identifiedBy } });
    setSending(false);
    const why = whyNot(data?.startAssistance, error);
    setRefusal(why);
    const assistance = data?.startAssistance.assistance;
    if (why || !assistance) return;
    const { id: groundId, person } = assistance;
    switchTo({ groundId, ground: 'ASSISTANCE', person, scopes: [], relation: null, endsOn: null }, channel);
    goHome();
  }

  return { isSending, refusal, start };
}
