import { ChangeWishesDocument, type WaitingStayPartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Refusal } from '../../../ui/refusal';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { More } from './more';
import type { Place } from './index';
import { say } from './say';

/** A house that is wished for. */
export interface Wish {
  id: string;
  name: string;
}

/** As many as the service takes. */
const MOST = 5;

interface WishesProps {
  stay: WaitingStayPartsFragment;
  place: Place;
  onDone(): void;
}

/** The houses in the order of wish, and how to change it: the place in line stays. */
export function Wishes({ stay, place, onDone }: WishesProps) {
  return (
    <Card title={say().wishes}>
      {stay.wishes.map(({ id, servicePoint }, i) => (
        <Line key={id}>{say().wish(i + 1, servicePoint.name)}</Line>
      ))}
      <Note>{say().wishesHow}</Note>
      {stay.status === 'OFFERED' ? (
        <Note>{say().wishesOffered}</Note>
      ) : (
        <Disclosure more={say().change} less={say().changeLess}>
          <Change stay={stay} place={place} onDone={onDone} />
        </Disclosure>
      )}
    </Card>
  );
}

function Change({ stay, place, onDone }: WishesProps) {
  const wished = stay.wishes.map(({ id, servicePoint: { name } }): Wish => ({ id, name }));
  const [chosen, setChosen] = useState(wished);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const change = useSend(ChangeWishesDocument);
  const ids = chosen.map(({ id }) => id);
  const isSame = ids.join() === wished.map(({ id }) => id).join();

  async function send(): Promise<void> {
    setSending(true);
    const { data, error } = await change(
      { input: { stayId: stay.id, houseIds: ids } },
      { additionalTypenames: ['RespiteStay'] },
    );
    setSending(false);
    const why = whyNot(data?.changeWishes, error);
    setRefusal(why);
    if (!why) onDone();
  }

  return (
    <>
      {chosen.map((house, i) => (
        <Card key={house.id}>
          <Line>{say().wish(i + 1, house.name)}</Line>
          {i > 0 && (
            <Button label={say().upOf(house.name)} onPress={() => setChosen(movedUp(chosen, i))}>
              {say().up}
            </Button>
          )}
          {chosen.length > 1 && (
            <Button
              label={say().offOf(house.name)}
              onPress={() => setChosen(chosen.filter(({ id }) => id !== house.id))}
            >
              {say().off}
            </Button>
          )}
        </Card>
      ))}
      {chosen.length < MOST && (
        <>
          <Heading level={3}>{say().add}</Heading>
          <More stay={stay} place={place} chosen={ids} onAdd={(house) => setChosen([...chosen, house])} />
        </>
      )}
      {refusal && <Refusal {...refusal} />}
      {!isSame && (
        <Button kind="main" isDisabled={isSending} onPress={() => void send()}>
          {isSending ? say().sending : say().send(chosen.length)}
        </Button>
      )}
    </>
  );
}

const movedUp = (houses: readonly Wish[], at: number): Wish[] =>
  houses.map((house, i) => (i === at - 1 ? houses[at]! : i === at ? houses[at - 1]! : house));
