import { RegisterVolunteerDocument, type SpokenLanguage } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Search, type FoundPerson } from '../../../staff/parts/search';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Refusal } from '../../../ui/refusal';
import { Ticks } from '../../../ui/ticks';
import { useRules } from './use-rules';
import { volunteerWords } from './words';

const LANGUAGES: readonly SpokenLanguage[] = ['MANDARIN', 'LOCAL_DIALECT', 'TIBETAN', 'SIGN'];

/** How far somebody goes, in metres. */
const RADII: readonly string[] = ['1000', '3000', '5000', '10000'];

/** Finds a person and registers him as a volunteer, with what he offers. */
export function Register({ onDone }: { onDone(says: string): void }) {
  return <Search>{(person) => <Offering key={person.id} person={person} onDone={onDone} />}</Search>;
}

interface OfferingProps {
  person: FoundPerson;
  onDone(says: string): void;
}

function Offering({ person: { id, maskedName, maskedPhone, residence }, onDone }: OfferingProps) {
  const [languages, setLanguages] = useState<SpokenLanguage[]>(['MANDARIN']);
  const [kinds, setKinds] = useState<string[]>([]);
  const [radius, setRadius] = useState<string>('3000');
  const send = useSend(RegisterVolunteerDocument);
  const { isSending, refusal, refuse, settle } = useSending();
  const { kinds: known } = useRules();
  const words = volunteerWords();

  async function press(): Promise<void> {
    if (languages.length === 0) return refuse(words.noLanguage);
    const input = { personId: id, languages, kinds, radiusMetres: Number(radius) };
    const sent = send({ input }).then(({ data, error }) => ({ payload: data?.registerVolunteer, error }));
    if (await settle(sent)) onDone(words.registered(maskedName));
  }

  return (
    <Card>
      <View className="question">{maskedName}</View>
      {maskedPhone !== null && <Line>{maskedPhone}</Line>}
      {residence && <Note>{residence.fullName}</Note>}
      <Ticks
        question={words.whichLanguages}
        choices={LANGUAGES.map((value) => ({ value, title: words.language[value] }))}
        chosen={languages}
        onChoose={setLanguages}
      />
      <Ticks
        question={words.whichKinds}
        choices={known.map(({ code, title }) => ({ value: code, title }))}
        chosen={kinds}
        onChoose={setKinds}
      />
      <Choices
        question={words.howFar}
        choices={RADII.map((value) => ({ value, title: words.kilometres(Number(value) / 1000) }))}
        chosen={radius}
        isRow
        onChoose={setRadius}
      />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.registerHim(maskedName)}
      </Button>
    </Card>
  );
}
