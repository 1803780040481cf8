import { ReturnBedToServiceDocument } from '@doorstep/schema/documents';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Refusal } from '../../../ui/refusal';
import { dateWords } from '../../../words/when';
import { houseWords } from '../../parts/words';
import type { BoardBed, BoardOf, BoardUse } from './board';
import { takenBy, takenWords } from './cell-words';
import { LeaveForm } from './leave-form';
import { OutForm } from './out-form';
import { ResidentForm } from './resident-form';
import { useSending } from '../../parts/use-sending';
import { bedsWords } from './words';

interface OneBedProps {
  board: BoardOf;
  bed: BoardBed;
  day: CivilDate;
  onClose(): void;
  onDone(says: string): void;
}

/** One bed: what takes it in the days of the board, and what may be done about it. */
export function OneBed({ board: { mayChange }, bed, day, onClose, onDone }: OneBedProps) {
  const words = bedsWords();
  const { id, room, label } = bed.bed;
  const use = takenBy(bed, day);
  return (
    <Card title={houseWords().bed(room, label)}>
      {bed.uses.length === 0 && <Line>{words.freeAll}</Line>}
      {bed.uses.map((each) => (
        <OneUse key={each.id} use={each} />
      ))}
      {mayChange && use?.kind === 'MAINTENANCE' && <GiveBack bedId={id} use={use} onDone={onDone} />}
      {mayChange && use?.kind === 'RESIDENT' && (
        <Disclosure more={words.doLeave} less={words.cancel}>
          <LeaveForm bedId={id} use={use} day={day} onDone={onDone} />
        </Disclosure>
      )}
      {mayChange && !use && (
        <Disclosure more={words.doResident} less={words.cancel}>
          <ResidentForm bedId={id} day={day} onDone={onDone} />
        </Disclosure>
      )}
      {mayChange && use?.kind !== 'RESIDENT' && use?.kind !== 'MAINTENANCE' && (
        <Disclosure more={words.doOut} less={words.cancel}>
          <OutForm bedId={id} day={day} onDone={onDone} />
        </Disclosure>
      )}
      <Button onPress={onClose}>{words.close}</Button>
    </Card>
  );
}

function OneUse({ use }: { use: BoardUse }) {
  const words = bedsWords();
  const { startsOn, endsOn, reason, isSevere } = use;
  return (
    <>
      <Line>{`${words.span(dateWords(startsOn), endsOn && dateWords(endsOn))} ${takenWords(use)}`}</Line>
      {reason !== null && <Note>{reason}</Note>}
      {isSevere && <Note>{words.severe}</Note>}
    </>
  );
}

interface GiveBackProps {
  bedId: string;
  use: BoardUse;
  onDone(says: string): void;
}

function GiveBack({ bedId, use, onDone }: GiveBackProps) {
  const words = bedsWords();
  const { isSending, refusal, settle } = useSending();
  const send = useSend(ReturnBedToServiceDocument);

  async function press(): Promise<void> {
    const sent = send({ input: { bedId, useId: use.id } });
    if (await settle(sent.then(({ data, error }) => ({ payload: data?.returnBedToService, error }))))
      onDone(words.backDone);
  }

  return (
    <>
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.backAsk}
      </Button>
    </>
  );
}
