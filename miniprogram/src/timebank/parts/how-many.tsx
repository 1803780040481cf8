import type { HoursAccountPartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import { Card } from '../../ui/card';
import { Choices } from '../../ui/choices';
import { Field } from '../../ui/field';
import { hoursWords } from './words';

type Account = HoursAccountPartsFragment;

const USUAL = [30, 60, 120, 300];
const OTHER = 'OTHER';

/** How many minutes are meant; undefined while what was typed is no number of minutes. */
export interface Many {
  chosen: string;
  typed: string;
  minutes: number | undefined;
  choose(chosen: string): void;
  type(typed: string): void;
}

/** What was chosen or typed, an hour to begin with. */
export function useMany(): Many {
  const [chosen, choose] = useState('60');
  const [typed, type] = useState('');
  const text = chosen === OTHER ? typed.trim() : chosen;
  const minutes = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
  return { chosen, typed, minutes, choose, type };
}

/** Which of a person's cities, where there is more than one with hours. */
export function FromWhere(props: { accounts: readonly Account[]; book: string; onChoose(book: string): void }) {
  const { accounts, book, onChoose } = props;
  const words = hoursWords();
  if (accounts.length < 2) return null;
  return (
    <Card>
      <Choices
        question={words.from}
        choices={accounts.map(({ book: value, place, balanceMinutes }) => ({
          value,
          title: words.has(place, words.span(balanceMinutes)),
        }))}
        chosen={book}
        onChoose={onChoose}
      />
    </Card>
  );
}

/** How much: some usual spans that there are hours for, or any other number. */
export function HowMany({ many, most }: { many: Many; most: number }) {
  const words = hoursWords();
  const usual = USUAL.filter((minutes) => minutes <= most).map(String);
  return (
    <>
      <Choices
        question={words.many}
        choices={[
          ...usual.map((value) => ({ value, title: words.span(Number(value)) })),
          { value: OTHER, title: words.other },
        ]}
        chosen={many.chosen}
        isRow
        onChoose={many.choose}
      />
      {many.chosen === OTHER && (
        <Field label={words.typed} value={many.typed} typed="number" mostLetters={6} onInput={many.type} />
      )}
    </>
  );
}
