import { OfferStayDocument, RefuseStayDocument, StayRequestsDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { Heading, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Refusal } from '../../../ui/refusal';
import { NextPage } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { TextArea } from '../../../ui/text-area';
import { momentWords } from '../../../words/when';
import { useSending } from '../../parts/use-sending';
import { AskOverride } from './ask-override';
import type { Stay } from './house-day';
import { StayCard } from './stay-card';
import { staysWords } from './words';

const PAGE = 10;

interface RequestsProps {
  houseId: string;
  after?: string;
  onDone(says: string): void;
}

/** Requests that the house has to answer, the oldest first. */
export function Requests({ houseId, after, onDone }: RequestsProps) {
  const asked = useAsk(StayRequestsDocument, { houseId, first: PAGE, after: after ?? null }, { about: ['HouseStay'] });
  useUpToDate(asked);
  const words = staysWords();

  function finish(says: string): void {
    asked.again();
    onDone(says);
  }

  return (
    <Answered asked={asked}>
      {({ stayRequests: { edges, pageInfo } }) => (
        <>
          {after === undefined && <Heading>{words.requests}</Heading>}
          {after === undefined && edges.length === 0 && <Note>{words.noRequests}</Note>}
          <View className="people">
            {edges.map(({ node }) => (
              <Request key={node.id} stay={node} onDone={finish} />
            ))}
          </View>
          <NextPage pageInfo={pageInfo}>
            {(next) => <Requests houseId={houseId} after={next} onDone={onDone} />}
          </NextPage>
        </>
      )}
    </Answered>
  );
}

interface RequestProps {
  stay: Stay;
  onDone(says: string): void;
}

function Request({ stay, onDone }: RequestProps) {
  const { id, form, person, requestedAt } = stay;
  const { today } = useHere();
  const words = staysWords();
  const [isRatioBroken, setRatioBroken] = useState(false);
  const { isSending, refusal, settle } = useSending();
  const send = useSend(OfferStayDocument);

  async function offer(): Promise<void> {
    const answer = send({ input: { stayId: id } });
    const isDone = await settle(answer.then(({ data, error }) => ({ payload: data?.offerStay, error })));
    const errors = (await answer).data?.offerStay.userErrors ?? [];
    setRatioBroken(errors.some(({ code }) => code === 'RATIO_BROKEN'));
    if (isDone) onDone(words.offered(person.name));
  }

  return (
    <StayCard stay={stay}>
      <Note>{words.askedAt(momentWords(requestedAt, today))}</Note>
      {refusal && <Refusal {...refusal}>{isRatioBroken && <AskOverride stayId={id} onDone={onDone} />}</Refusal>}
      <Button kind="main" isDisabled={isSending} onPress={() => void offer()}>
        {isSending ? words.sending : words.offerForm[form]}
      </Button>
      <Disclosure more={words.refuse} less={words.close}>
        <RefuseForm stay={stay} onDone={onDone} />
      </Disclosure>
    </StayCard>
  );
}

function RefuseForm({ stay: { id, person }, onDone }: RequestProps) {
  const words = staysWords();
  const [text, setText] = useState('');
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(RefuseStayDocument);

  async function press(): Promise<void> {
    if (text.trim() === '') return refuse(words.noWords);
    const sent = send({ input: { stayId: id, words: text.trim() } });
    if (await settle(sent.then(({ data, error }) => ({ payload: data?.refuseStay, error }))))
      onDone(words.refused(person.name));
  }

  return (
    <>
      <TextArea label={words.refuseWords} value={text} mostLetters={200} onInput={setText} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="danger" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.doRefuse}
      </Button>
    </>
  );
}
