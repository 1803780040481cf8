import { describe, expect, test } from '@jest/globals';
import { offerOf } from '../../api/src/applications/applicable-item.ts';
import type { ApplicationData, FieldData } from '../../api/src/policies/application-data.ts';
import { withFacts } from '../../api/src/policies/facts-form.ts';
import { formAjv, formSchema } from '../../api/src/policies/form-schema.ts';
import { readPacks } from '../../api/src/policies/load-policies.ts';
import { readFacts, readKit } from '../../api/src/policies/pack-file.ts';
import { criteriaOf, factsIn, nested } from '../../api/src/policies/policies.rules.ts';
import { PolicyLibrary } from '../../api/src/policies/policy-library.ts';
import type { EligibilityRule, Facts, ItemData, LoadedPack } from '../../api/src/policies/policy-pack.ts';

const facts = readFacts();
const packs = readPacks(false);
const library = new PolicyLibrary(packs, facts);

/** Every item one can apply for, by its id. */
const ITEMS = packs.flatMap(({ region, items }) =>
  items.filter(({ access }) => access === 'APPLY').map((item): [string, ItemData] => [`${region}/${item.code}`, item]),
);
const applicationOf = (item: ItemData): ApplicationData => item.application!;

/** An answer that somebody gives: the example of the fact, or whatever the field takes. */
function answerTo({ type, fact, options, format, pattern, minimum = 1 }: FieldData): Facts[string] {
  if (fact) return facts[fact]!.example;
  if (type === 'boolean') return true;
  if (type === 'integer') return minimum;
  if (type === 'array') return [options![0]!.const];
  if (format) return format === 'date' ? '2026-11-22' : '13900000000';
  return options?.[0]!.const ?? (pattern ? '9'.repeat(18) : '您好');
}

const answersTo = ({ form }: ApplicationData) =>
  Object.fromEntries(Object.entries(form.properties).map(([name, field]) => [name, answerTo(field)]));

/** The rules by the member they ask about; nothing for the applicant. */
function rulesOf({ eligibility, application }: ItemData): [string | undefined, EligibilityRule][] {
  const others = (application?.members ?? []).map((member, i) => ({ ...member, of: i > 0 ? member.code : undefined }));
  return [{ eligibility, of: undefined }, ...others].flatMap(({ eligibility: rule, of }) => (rule ? [[of, rule]] : []));
}

/** What is known of a member: by the record, and by the answers about him. */
function factsToldOf(application: ApplicationData, of: string | undefined): Facts {
  const answers = answersTo(application);
  const told = Object.entries(application.form.properties)
    .filter(([, field]) => field.fact && field.of === of)
    .map(([name, { fact }]): [string, Facts[string]] => [fact!, answers[name]!]);
  const recorded = Object.entries(facts).flatMap(([path, { isOnRecord, example }]): [string, Facts[string]][] =>
    isOnRecord ? [[path, example]] : [],
  );
  return nested(Object.fromEntries([...recorded, ...told]));
}

describe('what one can apply for', () => {
  test('are 63 items, in every region', () => {
    expect(ITEMS).toHaveLength(63);
    expect(new Set(ITEMS.map(([id]) => id.split('/')[0]))).toEqual(new Set(['33', '3301', '4210', '63', '31']));
  });

  test.each(ITEMS)('%s: its form is a JSON Schema, and takes answers', (_id, item) => {
    const isAnswered = formAjv().compile(formSchema(applicationOf(item).form));

    expect(isAnswered(answersTo(applicationOf(item)))).toBe(true);
    expect(isAnswered({})).toBe(applicationOf(item).form.required.length === 0);
    expect(isAnswered({ ...answersTo(applicationOf(item)), more: 1 })).toBe(false);
  });

  test.each(ITEMS)('%s: with all questions answered every condition says yes or no', (_id, item) => {
    for (const [of, rule] of rulesOf(item))
      expect(library.explain(rule, factsToldOf(applicationOf(item), of)).verdict).not.toBe('UNKNOWN');
  });

  test.each(ITEMS)('%s: each question stands on one page, and none is asked twice', (_id, item) => {
    const { groups, properties } = applicationOf(item).form;
    const asked = Object.values(properties).flatMap(({ fact, of }) => (fact ? [`${fact} ${of}`] : []));

    expect(groups.flatMap(({ fields }) => fields).sort()).toEqual(Object.keys(properties).sort());
    expect(new Set(asked).size).toBe(asked.length);
    for (const [member, rule] of rulesOf(item))
      for (const path of criteriaOf(rule).flatMap(({ met }) => factsIn(met, facts)))
        expect(Object.values(properties).some(({ fact, of }) => fact === path && of === member)).toBe(
          !facts[path]!.isOnRecord,
        );
  });

  test.each(ITEMS)('%s: what is granted and what is brought is said in Chinese, with its clause', (_id, item) => {
    const { grants, papers, procedure } = applicationOf(item);

    expect(grants.says).toMatch(/\p{Script=Han}/u);
    expect(item.clauses).toContain(grants.clause);
    expect(papers.map(({ proves }) => proves).filter(Boolean)).toEqual((item.bring ?? []).map(({ proves }) => proves));
    for (const { purpose } of papers) expect(purpose).toMatch(/\p{Script=Han}/u);
    expect(procedure).toMatchObject({ standing: 'SAMPLE', note: expect.stringContaining('以当地公布为准') });
  });

  test('a decision years later reads all of it from the pack as it was stored', () => {
    const [pack] = packs;
    const stored = JSON.parse(JSON.stringify(pack)) as LoadedPack;

    expect(offerOf(stored, 'respite-stay')).toEqual(library.item('33', 'respite-stay', '2026-11-22'));
    expect(offerOf(stored, 'respite-stay')?.application).toMatchObject({
      form: { code: 'respite' },
      procedure: { steps: [{ level: 'COMMUNITY' }, { level: 'TOWNSHIP' }, { level: 'COUNTY' }] },
    });
    expect(offerOf(stored, 'no-such-item')).toBeUndefined();
  });
});

describe('the amounts', () => {
  const amountsOf = (id: string) => applicationOf(new Map(ITEMS).get(id)!).grants.amountBy;

  test('for a certificate are those of Hangzhou’s draft, (3) 10, in fen', () => {
    expect(amountsOf('3301/certificate-reward')).toEqual({
      fact: 'worker.certificateGrade',
      fen: { '5': 1_200_000, '4': 1_500_000, '3': 1_800_000, '2': 2_100_000, '1': 2_700_000 },
      clause: 'H42',
    });
  });

  test('for a graduate who begins too', () => {
    expect(amountsOf('3301/entry-reward')).toEqual({
      fact: 'worker.education',
      fen: { SECONDARY: 3_000_000, COLLEGE: 4_000_000, BACHELOR_PLUS: 5_000_000 },
      clause: 'H47',
    });
  });

  test('are set by no other document', () => {
    const set = ITEMS.filter(([, item]) => {
      const { amountFen, amountBy } = applicationOf(item).grants;
      return amountFen ?? amountBy;
    });
    expect(set.map(([id]) => id)).toEqual(['3301/certificate-reward', '3301/entry-reward']);
  });

  test('so are how many, but for the two that a document counts', () => {
    const set = ITEMS.filter(([, item]) => applicationOf(item).grants.quota);
    expect(set.map(([id, item]) => [id, applicationOf(item).grants.quota, applicationOf(item).grants.per])).toEqual([
      ['63/monthly-visits', 1, 'MONTH'],
      ['31/parenting-guidance', 10, 'YEAR'],
    ]);
  });
});

describe('parents who grow old with a disabled child', () => {
  const { form, members, papers, subject } = applicationOf(new Map(ITEMS).get('33/aged-and-disabled-together')!);

  test('apply together, the child under the conditions of all care for the disabled', () => {
    const { eligibility } = library.item('33', 'residential-care', '2026-11-22')!;

    expect(subject).toBe('HOUSEHOLD');
    expect(members).toEqual([
      { code: 'PARENT', title: '父亲或母亲' },
      { code: 'CHILD', title: '残疾子女', eligibility },
    ]);
  });

  test('are each asked for himself, on a page of his own', () => {
    expect(form.groups.slice(-2).map(({ code }) => code)).toEqual(['facts', 'facts-child']);
    expect(form.properties['childPersonDisabilityHasCertificate']).toEqual({
      type: 'boolean',
      title: '残疾子女有残疾人证吗？',
      fact: 'person.disability.hasCertificate',
      of: 'CHILD',
    });
    expect(form.properties['carerIsAgedParent']).not.toHaveProperty('of');
  });

  test('are asked the same about each, though the form has asked it of one', () => {
    const rule = { code: 'C', met: 'person.willing', says: '愿意', clause: 'Z06' };
    const willing: FieldData = { type: 'boolean', title: '愿意吗？', fact: 'person.willing', of: 'CHILD' };
    const asked = { code: 'ask', groups: [], required: [], properties: { isWilling: willing } };
    const household = {
      members: [
        { code: 'PARENT', title: '母亲', eligibility: rule },
        { code: 'CHILD', title: '儿子', eligibility: rule },
      ],
      grants: { kind: 'PLACE' as const, says: '位置' },
    };

    const { groups, properties } = withFacts(asked, household, facts);

    expect(groups.map(({ title, fields }) => ({ title, fields }))).toEqual([
      { title: '情况说明：母亲', fields: ['personWilling'] },
    ]);
    expect(properties['isWilling']).toBe(willing);
  });

  test('bring the papers of the child', () => {
    expect(papers.filter(({ of }) => of === 'CHILD').map(({ code }) => code)).toEqual([
      'HOUSEHOLD',
      'CERTIFICATE',
      'STABLE',
    ]);
  });
});

describe('a form', () => {
  test('that tells a fact by itself is not asked for it again', () => {
    const { form } = applicationOf(new Map(ITEMS).get('31/kindergarten-nursery')!);

    expect(form.groups.map(({ code }) => code)).toEqual(['contact', 'child', 'place']);
    expect(form.properties['childAge']).toMatchObject({ fact: 'household.childAge' });
  });

  test.each([
    ['a telephone number', 'phone', '12349', ['13900000000', '021-12345678', '02112345678']],
    ['a day', 'startsOn', '2026-02-30', ['2026-02-28']],
    ['a number', 'stayDays', 0, [1, 365]],
    ['a choice', 'helps', ['FLYING'], [['EATING', 'COMPANY']]],
    ['a text of some length', 'place', '院'.repeat(61), ['院'.repeat(60)]],
    ['a text at all', 'place', '', ['院']],
  ])('takes %s for what it is', (_what, name, wrong, right) => {
    const application = applicationOf(new Map(ITEMS).get('33/respite-stay')!);
    const isAnswered = formAjv().compile(formSchema(application.form));
    const given = (value: unknown) => isAnswered({ ...answersTo(application), [name]: value });

    expect(right.map(given)).toEqual(right.map(() => true));
    expect(given(wrong)).toBe(false);
    expect(isAnswered.errors).toEqual([expect.objectContaining({ instancePath: expect.stringContaining(`/${name}`) })]);
  });

  test('says of a list that none of it holds only where it asks so', () => {
    const mayBeEmpty = (id: string, name: string) =>
      formAjv().compile({ ...formSchema(applicationOf(new Map(ITEMS).get(id)!).form), required: [] })({ [name]: [] });

    expect(mayBeEmpty('63/public-care-home', 'hardship')).toBe(true);
    expect(mayBeEmpty('63/home-adaptation', 'places')).toBe(false);
  });

  test('and a procedure that no item uses would be idle words', () => {
    const { forms, procedures } = readKit().procedures.content;
    const used = ITEMS.map(([, item]) => applicationOf(item));

    expect(new Set(used.map(({ form }) => form.code))).toEqual(new Set(Object.keys(forms)));
    expect(new Set(used.map(({ procedure }) => procedure.code))).toEqual(new Set(Object.keys(procedures)));
  });
});
