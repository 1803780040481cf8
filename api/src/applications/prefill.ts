import type { Person } from '../identity/person.entity.ts';
import type { Context } from '../platform/context.ts';
import type { FieldData, Prefill } from '../policies/application-data.ts';
import { recordedFacts } from '../policies/facts.service.ts';
import { type ApplicableItem, membersOf } from './applicable-item.ts';
import type { Answers } from './application.ts';
import { checkedAnswers } from './form.rules.ts';

/** What the platform knows of the answers already, so that nobody types it again; what does not fit the form is left out. */
export async function prefilled(
  ctx: Context,
  item: ApplicableItem,
  people: ReadonlyMap<string, Person>,
): Promise<Answers> {
  const { form } = item.application;
  const [first] = membersOf(item);
  const facts = new Map<string, Awaited<ReturnType<typeof recordedFacts>>>();
  for (const [code, person] of people) facts.set(code, await recordedFacts(ctx, person));
  const known: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(form.properties)) {
    const code = field.of ?? first!.code;
    const value = knownOf(ctx, field, people.get(code), facts.get(code) ?? {});
    if (value !== undefined) known[name] = value;
  }
  return checkedAnswers(form, known).kept as Answers;
}

function knownOf(
  { vault }: Context,
  { prefill, fact }: FieldData,
  person: Person | undefined,
  facts: Awaited<ReturnType<typeof recordedFacts>>,
): unknown {
  if (fact) return facts[fact];
  return prefill && person && vault.open(person, COLUMN[prefill]);
}

const COLUMN = {
  'person.name': 'name',
  'person.phone': 'phone',
  'person.homeAddress': 'homeAddress',
  'person.birthDate': 'birthDate',
} as const satisfies Record<Prefill, string>;
