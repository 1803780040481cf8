import type { ApplicationData, FieldData, FormData, GroupData, MemberData } from './application-data.ts';
import { criteriaOf, factsIn } from './policies.rules.ts';
import { optionsOf, type EligibilityRule, type FactCatalog, type FactData } from './policy-pack.ts';

/** What of an item decides which facts it needs. */
export interface Asking {
  eligibility?: EligibilityRule | undefined;
  members?: readonly MemberData[] | undefined;
  grants: ApplicationData['grants'];
}

/** A form with a last page for each member, which asks what conditions and amounts rest on and no field tells yet. */
export function withFacts(form: FormData, asking: Asking, catalog: FactCatalog): FormData {
  const properties = { ...form.properties };
  const groups = [...form.groups];
  for (const member of asking.members ?? [undefined]) {
    const other = member === asking.members?.[0] ? undefined : member;
    const of = other?.code;
    const fields = Object.fromEntries(
      untoldFacts(form, asking, of, catalog).map((path) => [fieldName(path, of), fieldOf(path, catalog[path]!, other)]),
    );
    if (Object.keys(fields).length === 0) continue;
    Object.assign(properties, fields);
    groups.push(groupOf(Object.keys(fields), member, of));
  }
  return { ...form, groups, properties };
}

/** The facts that the member's conditions, and for the first one the amount, rest on, beyond his record and the form. */
function untoldFacts(form: FormData, asking: Asking, of: string | undefined, catalog: FactCatalog): string[] {
  const told = Object.values(form.properties)
    .filter((field) => field.of === of)
    .map(({ fact }) => fact);
  return factsOfMember(asking, of, catalog).filter((path) => !catalog[path]!.isOnRecord && !told.includes(path));
}

function factsOfMember({ eligibility, members, grants }: Asking, of: string | undefined, catalog: FactCatalog) {
  const member = of ? members?.find(({ code }) => code === of) : members?.[0];
  const rules = [...(of ? [] : [eligibility]), member?.eligibility].filter((rule) => rule !== undefined);
  const paths = rules.flatMap(criteriaOf).flatMap(({ met }) => factsIn(met, catalog));
  const amountFact = of ? undefined : grants.amountBy?.fact;
  return [...new Set([...paths, ...(amountFact && catalog[amountFact] ? [amountFact] : [])])];
}

const groupOf = (fields: string[], member: MemberData | undefined, of: string | undefined): GroupData => ({
  code: of ? `facts-${of.toLowerCase().replaceAll('_', '-')}` : 'facts',
  title: member ? `情况说明：${member.title}` : '情况说明',
  help: `${member ? `这一页问的是${member.title}的情况。` : ''}不清楚的可以先不填，工作人员会核实。`,
  fields,
});

/** `other` is the member it is about, unless that is the applicant: then the question names him. */
function fieldOf(fact: string, data: FactData, other: MemberData | undefined): FieldData {
  const { type, asks, help, options, none, minimum, maximum } = data;
  return {
    type: type === 'region' ? 'string' : type,
    title: other ? asks.replaceAll('您', other.title) : asks,
    ...(help && { description: help }),
    ...(options && { options: optionsOf(data) }),
    ...(none && { none }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    fact,
    ...(other && { of: other.code }),
  };
}

/** `person.disability.grade` of CHILD → `childPersonDisabilityGrade`. */
export const fieldName = (path: string, of?: string): string =>
  [...(of ? of.toLowerCase().split('_') : []), ...path.split('.')]
    .map((word, i) => (i === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join('');
