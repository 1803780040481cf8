import type { FormFieldPartsFragment, FormOfApplicationFragment } from '@doorstep/schema/documents';
import { words } from '../../../locale/words';
import { dayTyped } from '../../../words/day-typed';
import { yearDateWords } from '../../../words/when';

export type Form = FormOfApplicationFragment;
export type FormField = FormFieldPartsFragment;
export type Group = Form['groups'][number];

/** An answer as the service keeps it. */
export type Answer = string | number | boolean | string[] | undefined;

/** An answer as it is being given: what is typed is text until it is kept. */
export type Raw = string | boolean | string[] | undefined;

/** What was given on this phone and not kept yet, and what the service had when it was given. */
export interface Given {
  raw: Raw;
  over: Answer;
}

export type AllGiven = Readonly<Record<string, Given>>;

/** What the service has for a question. */
export const keptOf = ({ answers }: Form, name: string): Answer => answers[name] as Answer;

export const rawOf = (answer: Answer): Raw => (typeof answer === 'number' ? String(answer) : answer);

/** What stands in a question now. */
export const standing = (form: Form, given: AllGiven, name: string): Raw =>
  given[name] ? given[name].raw : rawOf(keptOf(form, name));

export const isSame = (one: Answer, other: Answer): boolean => JSON.stringify(one) === JSON.stringify(other);

/** All questions of a form. */
export const fieldsOf = ({ groups }: Form): FormField[] =>
  groups.reduce<FormField[]>((all, { fields }) => all.concat(fields), []);

/** The answer in what was given, or what is wrong with it. */
export function answerIn({ kind }: FormField, raw: Raw): { answer: Answer } | { problem: string } {
  if (typeof raw !== 'string') return { answer: raw };
  const text = raw.trim();
  if (text === '') return { answer: undefined };
  if (kind === 'NUMBER') return /^\d{1,9}$/.test(text) ? { answer: Number(text) } : { problem: words.apply.badNumber };
  if (kind !== 'DATE') return { answer: text };
  const day = dayTyped(text);
  return day ? { answer: day } : { problem: words.apply.badDay };
}

/** What is wrong with the answers of a page, by the names of the questions. */
export function problemsIn({ fields }: Group, form: Form, given: AllGiven): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const field of fields) {
    const said = answerIn(field, standing(form, given, field.name));
    if ('problem' in said) problems[field.name] = said.problem;
    else if (field.isRequired && said.answer === undefined) problems[field.name] = words.apply.missing;
  }
  return problems;
}

/** What is to be kept: whatever is other than what the service has, and fit to be kept. */
export function changesIn(form: Form, given: AllGiven): Record<string, Answer | null> {
  const changes: Record<string, Answer | null> = {};
  for (const field of fieldsOf(form)) {
    const { name } = field;
    const said = given[name] && answerIn(field, given[name].raw);
    if (said && 'answer' in said && !isSame(said.answer, keptOf(form, name))) changes[name] = said.answer ?? null;
  }
  return changes;
}

/** Questions that were answered here and, otherwise, on another phone meanwhile. */
export function conflictsIn(form: Form, given: AllGiven): FormField[] {
  return fieldsOf(form).filter((field) => {
    const mine = given[field.name];
    if (!mine) return false;
    const said = answerIn(field, mine.raw);
    const now = keptOf(form, field.name);
    return !isSame(mine.over, now) && !('answer' in said && isSame(said.answer, now));
  });
}

/** An answer in words. */
export function answerWords({ kind, options, none }: FormField, raw: Raw): string {
  if (raw === undefined || raw === '') return words.apply.empty;
  if (typeof raw === 'boolean') return raw ? words.apply.yes : words.apply.no;
  const titleOf = (value: string): string => options.find((option) => option.value === value)?.title ?? value;
  if (typeof raw !== 'string') return raw.length === 0 ? (none ?? words.apply.empty) : words.ui.list(raw.map(titleOf));
  if (kind === 'ONE_OF') return titleOf(raw);
  const day = kind === 'DATE' ? dayTyped(raw) : undefined;
  return day ? yearDateWords(day) : raw;
}
