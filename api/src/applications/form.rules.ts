import type { ErrorObject, ValidateFunction } from 'ajv';
import type { FieldData, FormData } from '../policies/application-data.ts';
import { formAjv, formSchema } from '../policies/form-schema.ts';
import type { Answers } from './application.ts';

/** What is wrong with one answer, in words. */
export interface FieldError {
  field: string;
  message: string;
}

/** Nothing that is typed into a form is longer, whatever the field allows. */
const MOST_LETTERS = 500;

/** Each form is compiled once, for as long as its pack is in use. */
const compiled = new WeakMap<FormData, ValidateFunction>();

function checkerOf(form: FormData): ValidateFunction {
  const known = compiled.get(form) ?? formAjv().compile(formSchema({ ...form, required: [] }));
  compiled.set(form, known);
  return known;
}

/** Sorts answers into those that can be kept and those that cannot, and says why; null, and nothing typed, takes one back. */
export function checkedAnswers(
  form: FormData,
  given: Record<string, unknown>,
): { kept: Record<string, Answers[string] | null>; errors: FieldError[] } {
  const tidy = Object.entries(given).map(([name, value]) => [name, tidied(value)] as const);
  const said = Object.fromEntries(tidy.filter(([, value]) => value !== null));
  const check = checkerOf(form);
  check(said);
  const errors = new Map(
    (check.errors ?? []).map((error) => [fieldOf(error), error]).reverse() as [string, ErrorObject][],
  );
  for (const [name, value] of tidy) if (isTooLong(value)) errors.set(name, { keyword: 'maxLength' } as ErrorObject);
  return {
    kept: Object.fromEntries(tidy.filter(([name]) => !errors.has(name))) as Record<string, Answers[string] | null>,
    errors: [...errors].map(([field, { keyword }]) => ({ field, message: wordsOf(form.properties, field, keyword) })),
  };
}

const tidied = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || null : (value ?? null));

const isTooLong = (value: unknown): boolean =>
  typeof value === 'string' && (value.includes('\0') || Array.from(value).length > MOST_LETTERS);

/** "/phone/0" → "phone"; of what the form does not ask, its name. */
const fieldOf = ({ instancePath, params }: ErrorObject): string =>
  'additionalProperty' in params && instancePath === ''
    ? String(params.additionalProperty)
    : (instancePath.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');

/** What is still missing before a form can be handed in. */
export const missingAnswers = ({ required, properties }: FormData, answers: Answers): FieldError[] =>
  required
    .filter((field) => answers[field] === undefined)
    .map((field) => ({ field, message: `“${properties[field]!.title}”还没有填，请填上。` }));

/** What is wrong, in words for an elder, by the word of JSON Schema that was not kept. */
function wordsOf(properties: FormData['properties'], field: string, keyword: string): string {
  const question = Object.hasOwn(properties, field) ? properties[field] : undefined;
  if (!question) return '这份表里没有这一项，请刷新后再填。';
  const { title, options, maxLength = MOST_LETTERS, minimum = 0, maximum, format } = question;
  if (options) return `“${title}”请在给出的里面选。`;
  if (keyword === 'maxLength') return `“${title}”太长了，最多${maxLength}个字，也不能有特殊符号。`;
  if (format === 'date') return `“${title}”请写成 1944-03-12 这样的日期。`;
  if (format === 'phone') return `“${title}”请填电话号码，手机号是11位数字。`;
  if (question.type === 'boolean') return `“${title}”请选“是”或“不是”。`;
  if (question.type === 'integer') return `“${title}”请填${rangeWords(minimum, maximum)}。`;
  return `“${title}”填得不对，请再看一看。`;
}

const rangeWords = (minimum: FieldData['minimum'], maximum: FieldData['maximum']): string =>
  maximum === undefined ? `整数，不小于${minimum ?? 0}` : `${minimum ?? 0}到${maximum}之间的整数`;
