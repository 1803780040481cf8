import {
  AbsencePreviewDocument,
  RecordAbsenceDocument,
  type AbsenceItemPartsFragment,
  type AbsenceReason,
} from '@doorstep/schema/documents';
import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { useKeys } from '../../../api/unanswered';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Refusal } from '../../../ui/refusal';
import { Answered } from '../../../ui/state';
import { goUp } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { dayWords } from '../../../words/when';
import { Items } from './items';
import { say } from './say';

const UNKNOWN = 'UNKNOWN';
const REASONS: readonly AbsenceReason[] = ['HOSPITAL', 'TRAVEL', 'OTHER'];
/** The days on which people leave, from today; and after how many they are home. */
const LEAVING = [0, 1, 2, 3, 4, 5, 6];
const LASTING = [1, 2, 3, 5, 7, 10, 14, 30];

interface RecordProps {
  personId: string;
  onRecorded(items: readonly AbsenceItemPartsFragment[]): void;
}

/** From when until when and why; then what it stops, thing by thing, above the button that does it. */
export function Record({ personId, onRecorded }: RecordProps) {
  const { today } = useHere();
  const [startsOn, setStart] = useState<CivilDate>(addDays(today, 1));
  const [back, setBack] = useState<string>(UNKNOWN);
  const [reason, setReason] = useState<AbsenceReason>('HOSPITAL');
  const day = (value: CivilDate) => ({ value, title: dayWords(value, today) });
  const lasting = LASTING.map((days) => day(addDays(startsOn, days)));
  // Another first day moves the last one's choices.
  const backOn = lasting.some(({ value }) => value === back) ? back : null;
  return (
    <>
      <Heading>{say().record}</Heading>
      <Card>
        <Choices
          question={say().from}
          choices={LEAVING.map((days) => day(addDays(today, days)))}
          chosen={startsOn}
          onChoose={setStart}
        />
      </Card>
      <Card>
        <Choices
          question={say().back}
          choices={[{ value: UNKNOWN, title: say().unknown }, ...lasting]}
          chosen={backOn ?? UNKNOWN}
          onChoose={setBack}
        />
      </Card>
      <Card>
        <Choices<AbsenceReason>
          question={say().reasonAsk}
          choices={REASONS.map((value) => ({ value, title: say().reason[value] }))}
          chosen={reason}
          isRow
          onChoose={setReason}
        />
      </Card>
      <Stops wanted={{ personId, startsOn, backOn, reason }} onRecorded={onRecorded} />
    </>
  );
}

interface Wanted {
  personId: string;
  startsOn: CivilDate;
  backOn: CivilDate | null;
  reason: AbsenceReason;
}

function Stops({ wanted, onRecorded }: { wanted: Wanted; onRecorded: RecordProps['onRecorded'] }) {
  const { personId, startsOn, backOn } = wanted;
  const asked = useAsk(
    AbsencePreviewDocument,
    { personId, startsOn, backOn },
    { about: ['AbsenceItem', 'Absence', 'MealBooking'] },
  );
  return (
    <Card title={say().stops}>
      <Answered asked={asked}>
        {({ absencePreview }) => (
          <>
            {absencePreview.length === 0 ? <Note>{say().stopsNone}</Note> : <Items items={absencePreview} />}
            <Send
              wanted={wanted}
              count={absencePreview.filter(({ outcome }) => outcome === 'STOPS').length}
              onRecorded={onRecorded}
            />
          </>
        )}
      </Answered>
    </Card>
  );
}

interface SendProps {
  wanted: Wanted;
  count: number;
  onRecorded: RecordProps['onRecorded'];
}

function Send({ wanted, count, onRecorded }: SendProps) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const keyOf = useKeys();
  const record = useSend(RecordAbsenceDocument);

  async function send(): Promise<void> {
    setSending(true);
    setRefusal(undefined);
    const idempotencyKey = keyOf(JSON.stringify(wanted));
    const { data, error } = await record(
      { input: { ...wanted, idempotencyKey } },
      { additionalTypenames: ['Absence', 'MealBooking', 'StandingOrder'] },
    );
    setSending(false);
    const why = whyNot(data?.recordAbsence, error);
    if (why) return setRefusal(why);
    onRecorded(data?.recordAbsence.items ?? []);
    goUp();
  }

  return (
    <>
      {refusal && <Refusal {...refusal} />}
      {isSending && <Line>{say().sending}</Line>}
      <Button kind="main" isDisabled={isSending} onPress={() => void send()}>
        {say().send(count)}
      </Button>
    </>
  );
}
