import { FindPeopleDocument, type FindPeopleQuery } from '@doorstep/schema/documents';
import { useState, type ReactNode } from 'react';
import { useAskOnce } from '../../api/ask';
import { words } from '../../locale/words';
import { Button } from '../../ui/button';
import { Card, Heading, Line, Note } from '../../ui/card';
import { Field } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { dayTyped } from '../../words/day-typed';
import type { Why } from '../../words/refused';
import { whyNot } from '../../words/reply';
import { readSearch, searchIn } from './search-text';

type People = FindPeopleQuery['findPeople'];

/** Somebody who was found, masked. */
export type FoundPerson = People[number];

interface SearchProps {
  /** One who was found, and what can be done for him. */
  children(person: FoundPerson): ReactNode;
}

/** One line that takes a phone number, a card, an id number, or a name, for which it asks the birthday too. */
export function Search({ children }: SearchProps) {
  const [typed, setTyped] = useState('');
  const [birthday, setBirthday] = useState('');
  const { people, refusal, isSending, find } = useFinding();
  const wanted = readSearch(typed);
  const isByName = wanted?.by === 'NAME_AND_BIRTHDAY';
  const press = (): void => void find(typed, birthday);
  return (
    <>
      <Card title={words.desk.ask}>
        <Field label={words.desk.what} value={typed} onInput={setTyped} onEnter={press} />
        {wanted && <Note>{words.desk.by[wanted.by]}</Note>}
        {isByName && <Field label={words.desk.birthday} value={birthday} onInput={setBirthday} onEnter={press} />}
        <Button kind="main" isDisabled={isSending} onPress={press}>
          {isSending ? words.desk.finding : words.desk.find}
        </Button>
      </Card>
      {refusal && <Refusal {...refusal} />}
      {people && (
        <>
          <Heading>{words.desk.found(people.length)}</Heading>
          {people.length === 0 ? <Line>{words.desk.foundNone}</Line> : <Line>{words.desk.check}</Line>}
          {people.map(children)}
        </>
      )}
    </>
  );
}

function useFinding() {
  const [people, setPeople] = useState<People>();
  const [refusal, setRefusal] = useState<Why>();
  const [isSending, setSending] = useState(false);
  const ask = useAskOnce(FindPeopleDocument);

  async function find(typed: string, birthday: string): Promise<void> {
    const wanted = readSearch(typed);
    setPeople(undefined);
    if (!wanted) return setRefusal({ what: words.desk.nothing });
    const birthDate = dayTyped(birthday);
    if (wanted.by === 'NAME_AND_BIRTHDAY' && !birthDate) return setRefusal({ what: words.desk.badBirthday });
    setSending(true);
    const { data, error } = await ask(searchIn(wanted, birthDate));
    setSending(false);
    setRefusal(whyNot(undefined, error));
    setPeople(data?.findPeople);
  }

  return { people, refusal, isSending, find };
}
