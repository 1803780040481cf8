import { isCivilDate } from '@doorstep/shared/civil-date';
import type { FieldData, FormData } from '../policies/application-data.ts';
import type { Answers } from './application.ts';

/** What is wrong with one answer, in words. */
export interface FieldError {
  field: string;
  message: string;
}

/** Nothing that is typed into a form is longer, whatever the field allows. */
const MOST_LETTERS = 500;

/** Sorts answers into those that can be kept and those that cannot, and says why; null takes an answer back. */
export function checkedAnswers(
  { properties }: FormData,
  given: Record<string, unknown>,
): { kept: Record<string, Answers[string] | null>; errors: FieldError[] } {
  const kept: Record<string, Answers[string] | null> = {};
  const errors: FieldError[] = [];
  for (const [field, value] of Object.entries(given)) {
    const question = Object.hasOwn(properties, field) ? properties[field] : undefined;
    const message = question ? problemOf(question, value) : '这份表里没有这一项，请刷新后再填。';
    if (message) errors.push({ field, message });
    else kept[field] = typeof value === 'string' ? value.trim() : (value as Answers[string] | null);
  }
  return { kept, errors };
}

/** What is still missing before a form can be handed in. */
export const missingAnswers = ({ required, properties }: FormData, answers: Answers): FieldError[] =>
  required
    .filter((field) => isEmpty(answers[field]))
    .map((field) => ({ field, message: `“${properties[field]!.title}”还没有填，请填上。` }));

const isEmpty = (answer: Answers[string] | undefined): boolean => answer === undefined || answer === '';

function problemOf(question: FieldData, value: unknown): string | undefined {
  if (value === null) return undefined;
  const { title } = question;
  switch (question.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `“${title}”请选“是”或“不是”。`;
    case 'integer':
      return numberProblem(question, value);
    case 'array':
      return Array.isArray(value) && value.every((one) => isOption(question, one)) && isOnceEach(value)
        ? undefined
        : `“${title}”请在给出的里面选。`;
    case 'string':
      return textProblem(question, value);
  }
}

const isOption = ({ options = [] }: FieldData, value: unknown): boolean =>
  options.some((option) => option.const === value);

const isOnceEach = (values: unknown[]): boolean => new Set(values).size === values.length;

function numberProblem({ title, minimum = 0, maximum = 1_000_000 }: FieldData, value: unknown): string | undefined {
  if (!Number.isInteger(value)) return `“${title}”请填整数。`;
  return Number(value) >= minimum && Number(value) <= maximum
    ? undefined
    : `“${title}”请填${minimum}到${maximum}之间的数。`;
}

function textProblem(question: FieldData, value: unknown): string | undefined {
  const { title, options, maxLength = MOST_LETTERS, pattern, format } = question;
  if (typeof value !== 'string') return `“${title}”请填文字。`;
  if (options) return isOption(question, value) ? undefined : `“${title}”请在给出的里面选一个。`;
  const text = value.trim();
  if (text.includes('\0')) return `“${title}”里有不能用的字符，请重新填。`;
  if (Array.from(text).length > maxLength) return `“${title}”太长了，最多${maxLength}个字。`;
  if (text === '') return undefined;
  if (format === 'date' && !isCivilDate(text)) return `“${title}”请写成 1944-03-12 这样的日期。`;
  if (format === 'phone' && !/^(1\d{10}|0\d{2,3}-?\d{7,8})$/.test(text))
    return `“${title}”请填电话号码，手机号是11位数字。`;
  if (pattern && !new RegExp(pattern, 'u').test(text)) return `“${title}”填得不对，请再看一看。`;
  return undefined;
}
