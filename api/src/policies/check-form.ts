import type { FieldData, FormData } from './application-data.ts';
import { problem, repeated, type Checking } from './checking.ts';
import type { FactCatalog } from './policy-pack.ts';
import type { Path } from './yaml-file.ts';

type WrittenForm = Omit<FormData, 'code'>;

/** What is wrong with a form beyond its shape. */
export function formProblems(checking: Checking, at: Path, form: WrittenForm): string[] {
  const { required, properties } = form;
  const fields = Object.entries(properties);
  return [
    ...groupProblems(checking, at, form),
    ...required
      .map((name, i) => ({ name, i }))
      .filter(({ name }) => !Object.hasOwn(properties, name))
      .map(({ name, i }) => problem(checking, [...at, 'required', i], `${name} is required, and is no field`)),
    ...fields.flatMap(([name, field]) =>
      [...wrongIn(field), ...wrongFact(field, checking.facts)].map((what) =>
        problem(checking, [...at, 'properties', name], `field ${name} ${what}`),
      ),
    ),
    ...repeated(fields.map(([, { fact, of }]) => fact && [fact, of].join(' ').trim()))
      .filter(([, fact]) => fact)
      .map(([i, fact]) => problem(checking, [...at, 'properties', fields[i]![0]], `two fields tell ${fact}`)),
  ];
}

function groupProblems(checking: Checking, at: Path, { groups, properties }: WrittenForm): string[] {
  const grouped = groups.flatMap(({ fields }, i) => fields.map((name, j) => ({ name, i, j })));
  const places = (i: number, j: number): Path => [...at, 'groups', i, 'fields', j];
  return [
    ...repeated(groups.map(({ code }) => code)).map(([i, code]) =>
      problem(checking, [...at, 'groups', i], `group ${code} stands twice`),
    ),
    ...groups.flatMap(({ code }, i) =>
      /^facts(-|$)/.test(code) ? [problem(checking, [...at, 'groups', i], `group ${code} comes by itself`)] : [],
    ),
    ...grouped
      .filter(({ name }) => !Object.hasOwn(properties, name))
      .map(({ name, i, j }) =>
        problem(checking, places(i, j), `group ${groups[i]!.code} names ${name}, which is no field`),
      ),
    ...repeated(grouped.map(({ name }) => name)).map(([k, name]) =>
      problem(checking, places(grouped[k]!.i, grouped[k]!.j), `field ${name} stands in two groups`),
    ),
    ...Object.keys(properties)
      .filter((name) => !grouped.some((one) => one.name === name))
      .map((name) => problem(checking, [...at, 'properties', name], `field ${name} stands in no group`)),
  ];
}

/** What does not go together in a field. */
function wrongIn({ type, options, none, maxLength, pattern, format, minimum, maximum }: FieldData): string[] {
  const isText = type === 'string' && !options;
  const wrong = [
    type === 'array' && !options && 'takes several of no options',
    options && type !== 'string' && type !== 'array' && `is of type ${type} and has options`,
    none && type !== 'array' && 'says none, and takes but one',
    !isText && (maxLength ?? pattern ?? format) && 'is no text, and has maxLength, pattern or format',
    isText && !maxLength && !format && 'is a text without maxLength or format',
    type !== 'integer' && (minimum ?? maximum) !== undefined && 'is no number, and has minimum or maximum',
    minimum !== undefined && maximum !== undefined && minimum > maximum && 'has a minimum above its maximum',
    pattern && !isPattern(pattern) && `has a pattern that is none: ${pattern}`,
    ...repeated((options ?? []).map((option) => option.const)).map(([, value]) => `offers ${value} twice`),
  ];
  return wrong.filter((what) => typeof what === 'string');
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false; // What a pattern is, only its parser knows.
  }
}

/** Whether a field that tells a fact takes only what the fact may be. */
function wrongFact({ type, fact, options = [] }: FieldData, facts: FactCatalog): string[] {
  if (!fact) return [];
  const data = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (!data) return [`tells ${fact}, which is no fact`];
  if (data.isOnRecord) return [`asks for ${fact}, which the record says`];
  if (data.type !== type) return [`is of type ${type}, and ${fact} of type ${data.type}`];
  const strange = options.map((option) => option.const).filter((value) => !Object.hasOwn(data.options ?? {}, value));
  return strange.map((value) => `offers ${value}, which is no answer to ${fact}`);
}
