import {
  RequestCorrectionDocument,
  type CorrectableField,
  type DataRequestPartsFragment,
} from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useKeys } from '../../../api/unanswered';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { goUp } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { DietFields } from './diet-fields';
import { AT_ONCE, FIELDS, problemIn, questionOf, requestIn, type Form } from './form';

interface CorrectionFormProps {
  personId: string;
  first: CorrectableField | undefined;
  onSent(request: DataRequestPartsFragment): void;
}

/** Which thing is wrong, and what is right. */
export function CorrectionForm({ personId, first, onSent }: CorrectionFormProps) {
  const { viewer } = useHere();
  const [form, setForm] = useState<Form>({ field: first ?? 'PHONE', value: '', diet: undefined, note: '' });
  const { isSending, refusal, send } = useSending(form, personId, onSent);
  const { field, value, note, diet } = form;
  // What staff type for a caller is looked at by another of them.
  const isAtOnce = (one: CorrectableField): boolean => !viewer?.staff && AT_ONCE.indexOf(one) >= 0;
  return (
    <>
      {refusal && <Refusal {...refusal} />}
      <Card>
        <Choices<CorrectableField>
          question={words.correction.what}
          choices={FIELDS.map((one) => ({
            value: one,
            title: words.dataRequest.field[one],
            detail: isAtOnce(one) ? words.correction.atOnce : words.correction.checked,
          }))}
          chosen={field}
          isRow
          onChoose={(one) => setForm({ ...form, field: one, value: '', diet: undefined })}
        />
      </Card>
      <Card>
        {field === 'DIET' ? (
          <DietFields personId={personId} diet={diet} onChange={(chosen) => setForm({ ...form, diet: chosen })} />
        ) : (
          <Field
            key={field}
            label={questionOf(field)}
            value={value}
            typed={field === 'PHONE' ? 'number' : field === 'ID_NUMBER' ? 'idcard' : 'text'}
            mostLetters={field === 'OTHER' ? 500 : 200}
            onInput={(text) => setForm({ ...form, value: text })}
          />
        )}
        {!isAtOnce(field) && (
          <Field
            label={words.correction.note}
            value={note}
            mostLetters={500}
            onInput={(text) => setForm({ ...form, note: text })}
          />
        )}
      </Card>
      <Button kind="main" isDisabled={isSending || (field === 'DIET' && !diet)} onPress={() => void send()}>
        {isSending ? words.correction.sending : words.correction.send(words.dataRequest.field[field])}
      </Button>
    </>
  );
}

function useSending(form: Form, personId: string, onSent: CorrectionFormProps['onSent']) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const keyOf = useKeys();
  const request = useSend(RequestCorrectionDocument);

  function refuse(why: Why): void {
    setRefusal(why);
    goUp();
  }

  async function send(): Promise<void> {
    const problem = problemIn(form);
    if (problem !== undefined) return refuse({ what: words.correction.missing, why: problem });
    const input = requestIn(form, personId);
    setSending(true);
    const { data, error } = await request({ input: { ...input, idempotencyKey: keyOf(JSON.stringify(input)) } });
    setSending(false);
    const why = whyNot(data?.requestCorrection, error);
    if (why) return refuse(why);
    if (data?.requestCorrection.request) onSent(data.requestCorrection.request);
    goUp();
  }

  return { isSending, refusal, send };
}
