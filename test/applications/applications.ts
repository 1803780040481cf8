import { randomUUID } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import { Attachment } from '../../api/src/applications/attachment.entity.ts';
import { Application } from '../../api/src/applications/application.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import type { Staff } from '../../api/src/identity/staff.entity.ts';
import { send, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type GivenPerson, type SignedInPerson } from '../support/givens.ts';

/** A county of Zhejiang, whose pack has a three-level review. */
export const GONGSHU = '330105';
export const RESPITE = '33/respite-stay';

const CASE = `
  id number status draftVersion answers closesOn expectedOn nextDeed mayEdit mayWithdraw mayAppeal mayRate appealableUntil
  person { name } members { code person { id name } } item { id title }
  papers { code paper need isAskedFor purpose attachments { id } } returnedWords
  path { code standing expectedOn isOverdue isEscalated officer outcome desk { code } }
  timeline { kind stepTitle words doneBy { ground name } }
  decisions { id outcome verdict isOverride reason words criterion { code clause { id } } members { code criteria { code verdict } } confirmedBy { name } }
  entitlements { id kind says amountFen quota unit startsOn endsOn renewableFrom }
  rating { level reasons words answer }
`;

/** Sends one of the mutations that change an application, and gives its payload. */
export async function change(t: TestApp, as: Sender, verb: string, input: object, more = ''): Promise<Answer['data']> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await send(
    t,
    as,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { application { ${CASE} } userErrors { code message field } ${more} } }`,
    { input },
  );
  if (errors || !data?.[verb])
    throw new Error(
      `${verb}: ${JSON.stringify(errors)} ${t.logged.filter((line) => line.includes('"err"')).at(-1) ?? ''}`,
    );
  return data[verb];
}

/** The same, with its refusal's code or OK. */
export async function codeOf(t: TestApp, as: Sender, verb: string, input: object): Promise<string> {
  const { userErrors } = await change(t, as, verb, input);
  return userErrors[0]?.code ?? 'OK';
}

export const start = (t: TestApp, as: Sender, personId: string, over: object = {}) =>
  change(t, as, 'startApplication', { itemId: RESPITE, personId, idempotencyKey: randomUUID(), ...over });

export const save = (t: TestApp, as: Sender, applicationId: string, draftVersion: number, answers: object) =>
  change(t, as, 'saveApplicationDraft', { applicationId, draftVersion, answers }, 'fieldErrors { field message }');

export const submit = (t: TestApp, as: Sender, applicationId: string) =>
  change(t, as, 'submitApplication', { applicationId }, 'fieldErrors { field message } missingPapers');

/** The application as somebody reads it. */
export const read = async (t: TestApp, as: Sender, id: string): Promise<Answer> =>
  send(t, as, `query ($id: ID!) { application(id: $id) { ${CASE} } }`, { id });

/** Whose conditions for respite care are all met by the register: nothing but wishes is left to say. */
export const ELIGIBLE: GivenPerson = {
  name: '陈建国',
  birthDate: '1970-05-06',
  phone: '13800000001',
  householdRegion: GONGSHU,
  residenceRegion: GONGSHU,
  facts: {
    'person.disability.hasCertificate': true,
    'person.disability.severe': true,
    'person.disability.category': 'PHYSICAL',
    'person.disability.grade': 1,
    'person.needsCare': true,
    'person.willing': true,
  },
};

/** A file for each paper that is needed, as if it had been uploaded. */
export async function givenPapers(t: TestApp, by: SignedInPerson, applicationId: string, codes: readonly string[]) {
  const em = t.orm.em.fork();
  for (const paperCode of codes) {
    const id = randomUUID();
    em.create(Attachment, {
      id,
      application: em.getReference(Application, applicationId),
      paperCode,
      mediaType: 'image/jpeg',
      bytes: 3,
      storageKey: `test/${id}`,
      contentKey: t.vault.seal(Attachment, id, 'contentKey', 'key'),
      uploadedBy: { ground: 'SELF' as never, personId: by.id },
      actorId: by.id,
      idempotencyKey: randomUUID(),
      uploadedAt: t.clock.now,
    });
  }
  await em.flush();
}

/** Fills in whatever a draft still needs, with anything that fits. */
export async function fillIn(t: TestApp, as: SignedInPerson, id: string): Promise<void> {
  const { data } = await send(
    t,
    as,
    `query ($id: ID!) { application(id: $id) { draftVersion answers papers { code need attachments { id } }
      groups { fields { name kind isRequired options { value } minimum } } } }`,
    { id },
  );
  const { draftVersion, answers, papers, groups } = data.application;
  const missing = groups
    .flatMap((group: { fields: object[] }) => group.fields)
    .filter(({ name, isRequired }: { name: string; isRequired: boolean }) => isRequired && !(name in answers));
  const filled = Object.fromEntries(
    missing.map((field: Parameters<typeof anyAnswer>[0]) => [field.name, anyAnswer(field)]),
  );
  const { fieldErrors } = await save(t, as, id, draftVersion, filled);
  if (fieldErrors.length > 0) throw new Error(JSON.stringify(fieldErrors));
  const needed = papers.filter(
    ({ need, attachments }: { need: string; attachments: unknown[] }) => need === 'NEEDED' && attachments.length === 0,
  );
  await givenPapers(
    t,
    as,
    id,
    needed.map(({ code }: { code: string }) => code),
  );
}

/** An answer that a field takes. */
export function anyAnswer({
  kind,
  options,
  minimum,
}: {
  name: string;
  kind: string;
  options: { value: string }[];
  minimum?: number | null;
}) {
  switch (kind) {
    case 'YES_NO':
      return true;
    case 'NUMBER':
      return Math.max(minimum ?? 0, 1);
    case 'ONE_OF':
      return options[0]!.value;
    case 'SEVERAL_OF':
      return [options[0]!.value];
    case 'DATE':
      return '2026-12-01';
    case 'PHONE':
      return '13800000001';
    default:
      return '家里要人照看几天';
  }
}

export const officer = (t: TestApp, regionCode: string, over: Partial<RequiredEntityData<Staff>> = {}) =>
  givenStaff(t, { roles: [Role.REVIEWER], regionCode, ...over });

/** A person whose application for respite care is handed in. */
export async function givenASubmitted(t: TestApp, over: GivenPerson = {}, itemId = RESPITE) {
  const person = await givenAnElder(t, { ...ELIGIBLE, ...over });
  const { application, userErrors } = await start(t, person, person.id, { itemId });
  if (!application) throw new Error(JSON.stringify(userErrors));
  await fillIn(t, person, application.id);
  const done = await submit(t, person, application.id);
  if (done.userErrors.length > 0) throw new Error(JSON.stringify(done));
  return { person, id: application.id as string };
}

/** An application of this person that was rejected, and how he found that. */
export async function givenARatedRejection(
  t: TestApp,
  person: SignedInPerson,
  reviewer: { token: string },
  itemId: string,
): Promise<string> {
  const { application } = await start(t, person, person.id, { itemId });
  await fillIn(t, person, application.id);
  await givenPapers(t, person, application.id, ['MORE']);
  await submit(t, person, application.id);
  await change(t, reviewer, 'claimReview', { applicationId: application.id });
  const reason = { reason: 'NOT_PROVEN', words: '材料看不清，请重新拍。' };
  const { userErrors } = await change(t, reviewer, 'rejectApplication', { applicationId: application.id, ...reason });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  await change(t, person, 'rateApplication', { applicationId: application.id, level: 2, words: '太慢了' });
  return application.id as string;
}
