import type { ApplicationData, FormData, PaperData, ProcedureData } from './application-data.ts';
import { withFacts } from './facts-form.ts';
import type { PackKit, Procedures } from './pack-file.ts';
import { criteriaOf } from './policies.rules.ts';
import type { ItemData, ParameterData, PolicyPack, WrittenItem, WrittenPack } from './policy-pack.ts';
import { regimeOf } from './resolve-respite.ts';

/** A checked pack with forms, procedures and regimes written out, so that its content and hash hold all that a decision needs. */
export const resolvePack = (pack: WrittenPack, kit: PackKit): PolicyPack => ({
  ...pack,
  items: pack.items.map((item) => resolveItem(item, kit, pack.parameters)),
});

function resolveItem({ respite, ...item }: WrittenItem, kit: PackKit, parameters: readonly ParameterData[]): ItemData {
  const resolved = resolveApplication(item, kit);
  return respite ? { ...resolved, respite: regimeOf(kit.respite.content, respite, parameters) } : resolved;
}

function resolveApplication(
  { application, ...item }: Omit<WrittenItem, 'respite'>,
  { facts, procedures }: PackKit,
): ItemData {
  if (!application) return item;
  const { subject = 'PERSON', members, form, procedure, grants, again = {} } = application;
  const asking = { eligibility: item.eligibility, members, grants };
  const resolved: ApplicationData = {
    subject,
    ...(members && { members }),
    form: withFacts(formOf(procedures.content, form), asking, facts.content),
    papers: papersOf({ ...item, application }),
    procedure: procedureOf(procedures.content, procedure),
    grants,
    again,
  };
  return { ...item, application: resolved };
}

const formOf = ({ forms }: Procedures, code: string): FormData => ({ code, ...forms[code]! });

function procedureOf({ procedures, standing, note }: Procedures, code: string): ProcedureData {
  const procedure = procedures[code]!;
  return { code, ...procedure, ...(procedure.standing ? { standing: procedure.standing } : { standing, note }) };
}

/** What an item's own papers rest on. */
type Bringing = Pick<ItemData, 'bring' | 'eligibility'> & { application?: Pick<ApplicationData, 'members'> };

/** What proves a criterion, and then what else is needed. */
export const papersOf = (item: WrittenItem): PaperData[] => [
  ...provingPapers(item),
  ...(item.application?.papers ?? []),
];

/** The papers of `bring`, each with the words of the criterion that it proves. */
export function provingPapers({ bring = [], eligibility, application }: Bringing): PaperData[] {
  const others = (application?.members ?? []).map((member, i) => ({ ...member, of: i > 0 ? member.code : undefined }));
  const criteria = [{ eligibility, of: undefined }, ...others].flatMap(({ eligibility: rule, of }) =>
    rule ? criteriaOf(rule).map(({ code, says }) => ({ code, says, of })) : [],
  );
  return bring.map(({ paper, proves }) => {
    const { says = proves, of } = criteria.find(({ code }) => code === proves) ?? {};
    return { code: proves, paper, purpose: says, proves, ...(of && { of }) };
  });
}
