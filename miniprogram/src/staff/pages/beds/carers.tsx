import { SetCarersDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { useHere } from '../../../api/viewer';
import { dayWords } from '../../../words/when';
import type { BoardOf } from './board';
import { useSending } from '../../parts/use-sending';
import { bedsWords } from './words';

interface CarersProps {
  board: BoardOf;
  onDone(says: string): void;
}

/** How many carers there are, whether that is enough each night, and a way to write down how many there are now. */
export function Carers({ board, onDone }: CarersProps) {
  const { today } = useHere();
  const { carers, ratios, mayChange } = board;
  const words = bedsWords();
  const broken = (ratios ?? []).filter(({ isBroken }) => isBroken);
  return (
    <Card>
      <Line>{words.carers(carers)}</Line>
      {ratios && broken.length === 0 && <Line>{words.enough}</Line>}
      {broken.map(({ on, severe, carersNeeded }) => (
        <Line key={on}>{words.short(dayWords(on, today), severe, carersNeeded, carers)}</Line>
      ))}
      {mayChange && (
        <Disclosure more={words.changeCarers} less={words.closeCarers}>
          <ChangeCarers board={board} onDone={onDone} />
        </Disclosure>
      )}
    </Card>
  );
}

function ChangeCarers({ board: { house }, onDone }: CarersProps) {
  const words = bedsWords();
  const [typed, setTyped] = useState('');
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(SetCarersDocument);

  async function save(): Promise<void> {
    if (!/^\d{1,3}$/.test(typed.trim())) return refuse(words.badCarers);
    const input = { houseId: house.id, carers: Number(typed) };
    const sent = send({ input }).then(({ data, error }) => ({ payload: data?.setCarers, error }));
    if (await settle(sent)) onDone(words.carersSaved);
  }

  return (
    <>
      <Field label={words.carersField} value={typed} typed="number" mostLetters={3} onInput={setTyped} />
      {refusal && <Refusal {...refusal} />}
      <Button isDisabled={isSending} onPress={() => void save()}>
        {isSending ? words.sending : words.saveCarers}
      </Button>
    </>
  );
}
