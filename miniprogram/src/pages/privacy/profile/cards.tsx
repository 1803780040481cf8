import { EndCardDocument, IssueCardDocument, PersonCardsDocument } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { Answered } from '../../../ui/state';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';

const CARD_DIGITS = 10;

/** The printed cards of a person: one that is lost is ended here; staff hand out new ones. */
export function Cards({ personId }: { personId: string }) {
  const { viewer } = useHere();
  const [done, setDone] = useState<string>();
  const asked = useAsk(PersonCardsDocument, { personId }, { about: ['PersonCard'] });
  return (
    <Card title={words.profile.cards}>
      <Done says={done} />
      <Answered asked={asked}>
        {({ personCards }) => {
          const inUse = personCards.filter(({ endedAt }) => endedAt === null);
          return (
            <>
              {inUse.length === 0 && <Line>{words.profile.unknown}</Line>}
              {inUse.map((card) => (
                <OneCard key={card.id} card={card} onDone={setDone} />
              ))}
            </>
          );
        }}
      </Answered>
      {viewer?.staff && <NewCard personId={personId} onDone={setDone} />}
    </Card>
  );
}

interface OneCardProps {
  card: { id: string; maskedNumber: string; issuedAt: string };
  onDone(says: string): void;
}

function OneCard({ card: { id, maskedNumber, issuedAt }, onDone }: OneCardProps) {
  const end = useSend(EndCardDocument);

  async function send(): Promise<Why | undefined> {
    const { data, error } = await end({ input: { cardId: id } });
    const why = whyNot(data?.endCard, error);
    if (!why) onDone(words.profile.lostDone);
    return why;
  }

  return (
    <>
      <Line>{words.profile.card(maskedNumber, yearDateWords(civilDate(new Date(issuedAt))))}</Line>
      <AskTwice
        label={words.profile.lost(maskedNumber)}
        question={words.profile.lostAsk(maskedNumber)}
        yes={words.profile.lostYes}
        no={words.profile.lostNo}
        sending={words.requests.sending}
        send={send}
      />
    </>
  );
}

function NewCard({ personId, onDone }: { personId: string; onDone(says: string): void }) {
  const [cardNumber, setCardNumber] = useState('');
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const issue = useSend(IssueCardDocument);

  async function press(): Promise<void> {
    const digits = cardNumber.replace(/\D/g, '');
    if (digits.length !== CARD_DIGITS) return setRefusal({ what: words.profile.cardDigits });
    setSending(true);
    const { data, error } = await issue({ input: { personId, cardNumber: digits } });
    setSending(false);
    const why = whyNot(data?.issueCard, error);
    setRefusal(why);
    if (why) return;
    setCardNumber('');
    onDone(words.profile.issued);
  }

  return (
    <>
      {refusal && <Refusal {...refusal} />}
      <Field label={words.profile.newCard} value={cardNumber} typed="number" onInput={setCardNumber} />
      <Button isDisabled={isSending || cardNumber.trim() === ''} onPress={() => void press()}>
        {words.profile.issue}
      </Button>
    </>
  );
}
