import { addDays } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Disclosure } from '../../../ui/disclosure';
import { dayWords } from '../../../words/when';
import { say } from '../../parts/say';
import { FORMS, type Terms } from '../../parts/terms';
import { MoreWishes } from './more-wishes';

const SHOWN_FIRST = 7;
const DAYS_AHEAD = 30;
const LENGTHS = [1, 2, 3, 5, 7, 10, 14, 30];
const KILOMETRES = [2, 5, 10, 20];

export interface WishesProps {
  terms: Terms;
  onChange(terms: Terms): void;
}

/** What is looked for; each question has an answer already, so that one press finds. */
export function Wishes({ terms, onChange }: WishesProps) {
  const { form, startsOn, days, withinMetres } = terms;
  return (
    <>
      <Card>
        <Choices
          question={say().what}
          choices={FORMS.map((value) => ({ value, title: say().form[value] }))}
          chosen={form}
          onChoose={(value) => onChange({ ...terms, form: value })}
        />
      </Card>
      <Card>
        <FirstDay chosen={startsOn} onChoose={(value) => onChange({ ...terms, startsOn: value })} />
      </Card>
      <Card>
        <Choices
          question={say().many[form]}
          choices={LENGTHS.map((count) => ({
            value: String(count),
            title: form === 'BED' ? say().nights(count) : say().days(count),
          }))}
          chosen={String(days)}
          isRow
          onChoose={(value) => onChange({ ...terms, days: Number(value) })}
        />
      </Card>
      <Card>
        <Choices
          question={say().far}
          choices={KILOMETRES.map((count) => ({ value: String(count), title: say().kilometres(count) }))}
          chosen={String(withinMetres / 1_000)}
          isRow
          onChoose={(value) => onChange({ ...terms, withinMetres: Number(value) * 1_000 })}
        />
      </Card>
      <Disclosure more={say().more} less={say().less}>
        <MoreWishes terms={terms} onChange={onChange} />
      </Disclosure>
    </>
  );
}

function FirstDay({ chosen, onChoose }: { chosen: string; onChoose(day: string): void }) {
  const { today } = useHere();
  const [hasMore, setMore] = useState(chosen > addDays(today, SHOWN_FIRST - 1));
  const count = hasMore ? DAYS_AHEAD : SHOWN_FIRST;
  return (
    <>
      <Choices
        question={say().from}
        choices={Array.from({ length: count }, (_unused, index) => addDays(today, index)).map((value) => ({
          value,
          title: dayWords(value, today),
        }))}
        chosen={chosen}
        isRow
        onChoose={onChoose}
      />
      {!hasMore && <Button onPress={() => setMore(true)}>{say().moreDays}</Button>}
    </>
  );
}
