import {
  PostCentreTaskDocument,
  TimeBankKindsDocument,
  type SpokenLanguage,
  type TimeBankKindsQuery,
} from '@doorstep/schema/documents';
import { instantOf } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { useKeys } from '../../../api/unanswered';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Card, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { Answered, Empty } from '../../../ui/state';
import { TextArea } from '../../../ui/text-area';
import { dayTyped } from '../../../words/day-typed';
import type { PointOfBooks } from '../../parts/choose-point';
import { centreWords } from './words';

const TIMES = ['09:00', '10:00', '11:00', '14:00', '15:00', '16:00'];
const LENGTHS = [30, 60, 90, 120, 180, 240];
const LANGUAGES: readonly SpokenLanguage[] = ['MANDARIN', 'LOCAL_DIALECT', 'TIBETAN', 'SIGN'];
const ANY = 'ANY';

interface PostProps {
  point: PointOfBooks;
  onDone(says: string): void;
}

/** A new task of a centre, by the kinds that the rules there know. */
export function Post(props: PostProps) {
  const asked = useAsk(TimeBankKindsDocument, { regionCode: props.point.regionCode });
  return (
    <Answered asked={asked}>
      {({ timeBankRules: rules }) =>
        rules ? <Form {...props} kinds={rules.kinds} /> : <Empty says={centreWords().noRules} />
      }
    </Answered>
  );
}

type Kinds = NonNullable<TimeBankKindsQuery['timeBankRules']>['kinds'];

function Form({ point, kinds, onDone }: PostProps & { kinds: Kinds }) {
  const [code, setCode] = useState(kinds[0]!.code);
  const [typedDay, setDay] = useState('');
  const [time, setTime] = useState('10:00');
  const [length, setLength] = useState('60');
  const [typedPlaces, setPlaces] = useState('1');
  const [language, setLanguage] = useState<SpokenLanguage | typeof ANY>(ANY);
  const [needs, setNeeds] = useState('');
  const keyOf = useKeys();
  const post = useSend(PostCentreTaskDocument);
  const { isSending, refusal, refuse, settle } = useSending();
  const words = centreWords();
  const kind = kinds.find((one) => one.code === code)!;
  const lengths = LENGTHS.filter((minutes) => minutes >= kind.minMinutes && minutes <= kind.maxMinutes);
  const plannedMinutes = lengths.indexOf(Number(length)) >= 0 ? Number(length) : lengths[0]!;

  async function press(): Promise<void> {
    const day = dayTyped(typedDay);
    const places = Number(typedPlaces);
    if (!day) return refuse(words.badDay);
    if (!(places >= 1 && places <= 50 && Math.floor(places) === places)) return refuse(words.badPlaces);
    const wanted = {
      ...{ servicePointId: point.id, kind: code, startsAt: instantOf(day, time).toISOString(), plannedMinutes },
      ...{ places, language: language === ANY ? null : language, needs: needs.trim() || null },
    };
    const input = { ...wanted, idempotencyKey: keyOf(JSON.stringify(wanted)) };
    const sent = post({ input }, { additionalTypenames: ['TimeTask'] }).then(({ data, error }) => ({
      payload: data?.postCentreTask,
      error,
    }));
    if (await settle(sent)) onDone(words.sent(kind.title));
  }

  return (
    <Card>
      <Choices
        question={words.what}
        choices={kinds.map(({ code: value, title }) => ({ value, title }))}
        chosen={code}
        onChoose={setCode}
      />
      <Field label={words.day} value={typedDay} onInput={setDay} />
      <Choices
        question={words.time}
        choices={TIMES.map((value) => ({ value, title: value }))}
        chosen={time}
        isRow
        onChoose={setTime}
      />
      <Choices
        question={words.long}
        choices={lengths.map((value) => ({ value: String(value), title: words.minutes(value) }))}
        chosen={String(plannedMinutes)}
        isRow
        onChoose={setLength}
      />
      <Field label={words.places} value={typedPlaces} typed="number" mostLetters={2} onInput={setPlaces} />
      <Choices<SpokenLanguage | typeof ANY>
        question={words.language}
        choices={[
          { value: ANY, title: words.anyLanguage },
          ...LANGUAGES.map((value) => ({ value, title: words.spoken[value] })),
        ]}
        chosen={language}
        isRow
        onChoose={setLanguage}
      />
      <TextArea label={words.needs} value={needs} onInput={setNeeds} />
      <Note>{words.free}</Note>
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.send(kind.title)}
      </Button>
    </Card>
  );
}
