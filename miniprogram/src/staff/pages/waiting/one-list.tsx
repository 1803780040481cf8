import { SetWaitingListOpenDocument, type WaitingListPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Heading, Line } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Done } from '../../../ui/done';
import { goUp } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { Log } from './log';
import { Order } from './order';
import { Replay } from './replay';
import { waitingWords } from './words';

/** One list: its order, whether it is open, what happened on it, and its order of another moment. */
export function OneList({ list }: { list: WaitingListPartsFragment }) {
  const { id, region, regionCode, itemTitle } = list;
  const [done, setDone] = useState<string>();
  const words = waitingWords();

  function finish(says: string): void {
    setDone(says);
    goUp();
  }

  return (
    <>
      <Done says={done} />
      <Heading>{words.of(region?.name ?? regionCode, itemTitle)}</Heading>
      <View className="list">
        <View className="list__part list__part--order">
          <Card title={words.order}>
            <Order listId={id} />
          </Card>
        </View>
        <View className="list__part">
          <Openness list={list} onDone={finish} />
          <Card>
            <Disclosure more={words.replay} less={words.closeReplay}>
              <Replay listId={id} />
            </Disclosure>
            <Disclosure more={words.log} less={words.closeLog}>
              <Log listId={id} />
            </Disclosure>
          </Card>
        </View>
      </View>
    </>
  );
}

interface OpennessProps {
  list: WaitingListPartsFragment;
  onDone(says: string): void;
}

/** Whether somebody new can join, and the other way. */
function Openness({ list: { id, form, waiting, isOpen }, onDone }: OpennessProps) {
  const words = waitingWords();
  const send = useSend(SetWaitingListOpenDocument);

  async function change(): Promise<Why | undefined> {
    const { data, error } = await send({ input: { listId: id, isOpen: !isOpen } });
    const why = whyNot(data?.setWaitingListOpen, error);
    if (!why) onDone(isOpen ? words.closed : words.opened);
    return why;
  }

  return (
    <Card>
      <Line>{words.waiting(words.form[form], waiting)}</Line>
      <Line>{isOpen ? words.isOpen : words.isClosed}</Line>
      <AskTwice
        label={isOpen ? words.close : words.open}
        question={isOpen ? words.closeAsk : words.openAsk}
        {...{ yes: words.yes, no: words.no, sending: words.sending }}
        send={change}
      />
    </Card>
  );
}
