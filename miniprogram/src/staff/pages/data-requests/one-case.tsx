import {
  DataRequestValuesDocument,
  type DataRequestDecision,
  type DataRequestPartsFragment,
  type DataRequestReason,
  type DataRequestValuesQuery,
} from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAskOnce } from '../../../api/ask';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { DataRequestFacts } from '../../../ui/data-request-facts';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { requestWords } from '../../../words/data-request';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { useAnswering, type Answer } from './use-answering';

interface OneCaseProps {
  request: DataRequestPartsFragment;
  onAnswered(): void;
}

/** One request: what is asked, both values beside each other on demand, and the answer with its reason. */
export function OneCase({ request, onAnswered }: OneCaseProps) {
  return (
    <>
      <Card title={words.dataRequests.of(request.person.name, requestWords(request))}>
        <DataRequestFacts request={request} />
        {request.kind === 'CORRECTION' && <Values requestId={request.id} />}
      </Card>
      <Card>
        <Decision request={request} onAnswered={onAnswered} />
      </Card>
    </>
  );
}

function Values({ requestId }: { requestId: string }) {
  const [values, setValues] = useState<DataRequestValuesQuery['dataRequestValues']>();
  const [refusal, setRefusal] = useState<Why>();
  const ask = useAskOnce(DataRequestValuesDocument);

  async function look(): Promise<void> {
    const { data, error } = await ask({ id: requestId });
    setRefusal(whyNot(undefined, error));
    setValues(data?.dataRequestValues);
  }

  if (values) {
    return (
      <>
        <Line>{words.dataRequests.requested(values.requested ?? words.dataRequests.nothing)}</Line>
        <Line>{words.dataRequests.recorded(values.recorded ?? words.dataRequests.nothing)}</Line>
      </>
    );
  }
  return (
    <>
      {refusal && <Refusal {...refusal} />}
      <Note>{words.dataRequests.seeNote}</Note>
      <Button onPress={() => void look()}>{words.dataRequests.seeValues}</Button>
    </>
  );
}

function Decision({ request, onAnswered }: OneCaseProps) {
  const { kind, person } = request;
  const [answer, setAnswer] = useState<Answer>({ decision: undefined, reason: undefined, words: '' });
  const { isSending, refusal, send } = useAnswering(request.id, answer, onAnswered);
  const set = (part: Partial<Answer>): void => setAnswer({ ...answer, ...part });
  const { decision } = answer;
  return (
    <>
      <Choices<DataRequestDecision>
        question={words.dataRequests.decide}
        choices={[
          { value: 'DONE', title: words.dataRequests.done[kind], detail: words.dataRequests.doneDetail[kind] },
          { value: 'REFUSED', title: words.dataRequests.refuse, detail: words.dataRequests.refuseDetail },
        ]}
        chosen={decision}
        onChoose={(chosen) => set({ decision: chosen, reason: undefined })}
      />
      {decision === 'REFUSED' && (
        <Choices<DataRequestReason>
          question={words.dataRequests.why}
          choices={(Object.keys(words.dataRequest.reason) as DataRequestReason[]).map((value) => ({
            value,
            title: words.dataRequest.reason[value],
          }))}
          chosen={answer.reason}
          onChoose={(reason) => set({ reason })}
        />
      )}
      {decision && (
        <Field
          label={words.dataRequests.words}
          value={answer.words}
          mostLetters={500}
          onInput={(text) => set({ words: text })}
        />
      )}
      {refusal && <Refusal {...refusal} />}
      {decision === 'DONE' && kind === 'DELETION' ? (
        <AskTwice
          label={words.dataRequests.send.DONE}
          question={words.dataRequests.deleteAsk(person.name)}
          yes={words.dataRequests.deleteYes}
          no={words.dataRequests.deleteNo}
          sending={words.dataRequests.sending}
          send={send}
        />
      ) : (
        decision && (
          <Button kind="main" isDisabled={isSending} onPress={() => void send()}>
            {isSending ? words.dataRequests.sending : words.dataRequests.send[decision]}
          </Button>
        )
      )}
    </>
  );
}
