import {
  GiveConsentDocument,
  WithdrawConsentDocument,
  type ConsentPartsFragment,
  type ConsentPurpose,
} from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Refusal } from '../../../ui/refusal';
import { doerWords } from '../../../words/doer';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';

interface OnePurposeProps {
  personId: string;
  purpose: ConsentPurpose;
  /** The last answer, yes or taken back. */
  last: ConsentPartsFragment | undefined;
}

/** One use of sensitive data: what it means, whether it was agreed to, and the other answer. */
export function OnePurpose({ personId, purpose, last }: OnePurposeProps) {
  const live = last?.withdrawnAt === null ? last : undefined;
  const { isSending, refusal, done, give, withdraw } = useAnswering(personId, purpose);
  const by = live && doerWords(live.givenBy);
  return (
    <Card title={words.consent.purpose[purpose]}>
      <Line>{words.consent.explained[purpose]}</Line>
      <View className="status">{live ? words.consents.yes : words.consents.no}</View>
      {last && (
        <Note>
          {live ? words.consents.since(dayOf(last.givenAt)) : words.consents.tookBack(dayOf(last.withdrawnAt!))}
        </Note>
      )}
      {by !== undefined && <Note>{words.consents.by(by)}</Note>}
      {refusal && <Refusal {...refusal} />}
      <Button isDisabled={isSending} onPress={() => void (live ? withdraw() : give())}>
        {isSending ? words.consents.sending : live ? words.consents.withdraw : words.consents.give}
      </Button>
      <Done says={done} />
    </Card>
  );
}

const dayOf = (instant: string): string => yearDateWords(civilDate(new Date(instant)));

function useAnswering(personId: string, purpose: ConsentPurpose) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const [done, setDone] = useState<string>();
  const sendYes = useSend(GiveConsentDocument);
  const sendNo = useSend(WithdrawConsentDocument);
  const input = { personId, purpose };

  async function answer(send: () => Promise<Why | undefined>, says: string): Promise<void> {
    setSending(true);
    setDone(undefined);
    const why = await send();
    setSending(false);
    setRefusal(why);
    if (!why) setDone(says);
  }

  const give = () =>
    answer(async () => {
      const { data, error } = await sendYes({ input });
      return whyNot(data?.giveConsent, error);
    }, words.consents.given);
  const withdraw = () =>
    answer(async () => {
      const { data, error } = await sendNo({ input });
      return whyNot(data?.withdrawConsent, error);
    }, words.consents.withdrawn);

  return { isSending, refusal, done, give, withdraw };
}
