import { PersonalValueDocument, type PersonalField, type Purpose } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAskOnce } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Line } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Refusal } from '../../../ui/refusal';
import { landmark } from '../../../ui/pressable';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';

const FOR_OTHERS: readonly Purpose[] = ['CALL_BACK', 'BRING_MEAL', 'VERIFY_IDENTITY', 'CORRECT_RECORD', 'EMERGENCY'];

interface FullValueProps {
  personId: string;
  field: PersonalField;
  masked: string;
}

/** A masked value, and the whole of it on demand: one's own at once, another's for a purpose that he will see. */
export function FullValue({ personId, field, masked }: FullValueProps) {
  const { acting } = useHere();
  const [purpose, setPurpose] = useState<Purpose | undefined>(acting ? undefined : 'CHECK_OWN');
  const [isAsking, setAsking] = useState(false);
  const { value, refusal, isSending, look, hide } = useLooking(personId, field);
  const name = words.personalField[field];

  async function press(): Promise<void> {
    if (!purpose) return setAsking(true);
    await look(purpose);
    setAsking(false);
  }

  return (
    <>
      <View className="full-value" {...landmark('status', { isLive: true })}>
        {value ?? masked}
      </View>
      {refusal && <Refusal {...refusal} />}
      {isAsking && (
        <>
          <Line>{words.profile.whySeen}</Line>
          <Choices<Purpose>
            question={words.profile.why}
            choices={FOR_OTHERS.map((one) => ({ value: one, title: words.purpose[one] }))}
            chosen={purpose}
            onChoose={setPurpose}
          />
        </>
      )}
      {value !== undefined ? (
        <Button onPress={hide}>{words.profile.hide(name)}</Button>
      ) : (
        <Button isDisabled={isSending || (isAsking && !purpose)} onPress={() => void press()}>
          {isSending ? words.profile.seeing : lookWords(name, isAsking, purpose)}
        </Button>
      )}
    </>
  );
}

function lookWords(name: string, isAsking: boolean, purpose: Purpose | undefined): string {
  if (!isAsking) return words.profile.see(name);
  return purpose ? words.profile.seeFor(words.purpose[purpose]) : words.profile.whyFirst;
}

function useLooking(personId: string, field: PersonalField) {
  const [value, setValue] = useState<string>();
  const [refusal, setRefusal] = useState<Why>();
  const [isSending, setSending] = useState(false);
  const ask = useAskOnce(PersonalValueDocument);

  async function look(purpose: Purpose): Promise<void> {
    setSending(true);
    const { data, error } = await ask({ personId, field, purpose });
    setSending(false);
    setRefusal(whyNot(undefined, error));
    if (data) setValue(data.personalValue ?? words.profile.gone);
  }

  return { value, refusal, isSending, look, hide: () => setValue(undefined) };
}
