import {
  OutreachContactDocument,
  RecordOutreachDocument,
  type OutreachContactQuery,
  type OutreachOutcome,
  type OutreachPartsFragment,
} from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useAskOnce, useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Refusal } from '../../../ui/refusal';
import { TextArea } from '../../../ui/text-area';
import { doerWords } from '../../../words/doer';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';
import { whoWords } from './person-row';

const OUTCOMES: readonly OutreachOutcome[] = ['CONTACTED', 'NOT_WANTED', 'DONE'];

interface TellingProps {
  row: OutreachPartsFragment;
  onRecorded(): void;
}

/** What somebody may have, how to reach him, and what came of it. */
export function Telling({ row, onRecorded }: TellingProps) {
  const { item, note, recordedAt, recordedBy } = row;
  const by = recordedBy && doerWords(recordedBy);
  return (
    <>
      <Card title={item?.title ?? words.outreachDesk.ended}>
        <Line>{whoWords(row)}</Line>
        {item && <Note>{item.summary}</Note>}
        {recordedAt !== null && by && (
          <Note>{words.outreachDesk.recorded(yearDateWords(civilDate(new Date(recordedAt))), by)}</Note>
        )}
        {note !== null && <Line>{words.outreachDesk.note(note)}</Line>}
        <Contact id={row.id} />
      </Card>
      <Card>
        <Result id={row.id} onRecorded={onRecorded} />
      </Card>
    </>
  );
}

function Contact({ id }: { id: string }) {
  const [contact, setContact] = useState<OutreachContactQuery['outreachContact']>();
  const [isOpening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const ask = useAskOnce(OutreachContactDocument);

  async function look(): Promise<void> {
    setOpening(true);
    const { data, error } = await ask({ id });
    setOpening(false);
    setRefusal(whyNot(undefined, error));
    setContact(data?.outreachContact);
  }

  if (contact) {
    const { name, phone } = contact;
    return phone === null ? (
      <>
        <Line>{name}</Line>
        <Line>{words.outreachDesk.noPhone}</Line>
      </>
    ) : (
      <CallButton who={name} phone={phone} />
    );
  }
  return (
    <>
      {refusal && <Refusal {...refusal} />}
      <Note>{words.outreachDesk.seeNote}</Note>
      <Button isDisabled={isOpening} onPress={() => void look()}>
        {isOpening ? words.outreachDesk.opening : words.outreachDesk.see}
      </Button>
    </>
  );
}

function Result({ id, onRecorded }: { id: string; onRecorded(): void }) {
  const [outcome, setOutcome] = useState<OutreachOutcome>();
  const [note, setNote] = useState('');
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const record = useSend(RecordOutreachDocument);

  async function save(): Promise<void> {
    if (!outcome) return setRefusal({ what: words.outreachDesk.fill });
    setSending(true);
    const { data, error } = await record({ input: { outreachId: id, outcome, note: note.trim() || null } });
    setSending(false);
    const why = whyNot(data?.recordOutreach, error);
    setRefusal(why);
    if (!why) onRecorded();
  }

  return (
    <>
      <Choices<OutreachOutcome>
        question={words.outreachDesk.came}
        choices={OUTCOMES.map((value) => ({ value, title: words.outreachDesk.outcome[value] }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
      <TextArea label={words.outreachDesk.addNote} value={note} mostLetters={300} onInput={setNote} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void save()}>
        {isSending ? words.outreachDesk.saving : words.outreachDesk.save}
      </Button>
    </>
  );
}
