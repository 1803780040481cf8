import { randomUUID } from 'node:crypto';
import { change, ELIGIBLE, fillIn, GONGSHU, officer, save, start, submit } from '../applications/applications.ts';
import { passToLast, serverOf } from '../applications/cases.ts';
import { Role } from '../../api/src/identity/role.ts';
import { decideDueInstalments } from '../../api/src/awards/decide-due.ts';
import { send, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type GivenPerson, type SignedInPerson } from '../support/givens.ts';

export const CERTIFICATE = '3301/certificate-reward';
export const ENTRY = '3301/entry-reward';

const AWARDS = `
  query ($personId: ID!) { awards(personId: $personId, first: 20) { edges { node {
    id title per amountFen countsFrom endsOn status applicationId entitlementId stopWords
    fund { id name } reading { code title note standing clause { id } others }
    instalments { id number amountFen dueOn status heldFor asks questions { fact asks kind } conditions { says clause { id } } unmet { says } backWords }
  } } } }`;

/** What a person is paid, as somebody reads it. */
export async function awardsOf(t: TestApp, as: Sender, personId: string): Promise<Answer['data'][]> {
  const { data, errors } = await send(t, as, AWARDS, { personId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.awards.edges.map(({ node }: { node: unknown }) => node);
}

/** Two officers of the county who decide, and the answers that make a carer of the first grade eligible. */
export interface Desk {
  first: Sender & { id: string };
  second: Sender & { id: string };
}

export async function aDesk(t: TestApp): Promise<Desk> {
  const roles = [Role.REVIEWER, Role.ASSESSOR];
  return { first: await officer(t, GONGSHU, { roles }), second: await officer(t, GONGSHU, { roles }) };
}

export const GRADE_5 = { workerIsFrontLineCarer: true, workerCertificateGrade: 5, workerIsPublicEstablishment: false };

/** A carer whose application was approved by two officers; how much is entered by them where no document sets it. */
export async function givenAnApproved(
  t: TestApp,
  { first, second }: Desk,
  over: { itemId?: string; answers?: object; person?: GivenPerson; approving?: object; by?: SignedInPerson } = {},
): Promise<{ person: SignedInPerson; applicationId: string }> {
  const { itemId = CERTIFICATE, answers = { ...GRADE_5, certifiedOn: '2026-11-01' }, approving = {} } = over;
  const person =
    over.by ?? (await givenAnElder(t, { ...ELIGIBLE, birthDate: '1990-01-02', facts: {}, ...over.person }));
  const { application, userErrors } = await start(t, person, person.id, { itemId });
  if (!application) throw new Error(JSON.stringify(userErrors));
  const saved = await save(t, person, application.id, 1, answers);
  if (saved.fieldErrors.length > 0) throw new Error(JSON.stringify(saved.fieldErrors));
  await fillIn(t, person, application.id);
  await submit(t, person, application.id);
  await passToLast(t, first, application.id);
  const approved = await change(t, first, 'approveApplication', { applicationId: application.id, ...approving });
  const needsSecond = approved.application?.status !== 'APPROVED';
  const done = needsSecond ? await change(t, second, 'confirmDecision', { applicationId: application.id }) : approved;
  if (!done.application) throw new Error(JSON.stringify([approved.userErrors, done.userErrors]));
  return { person, applicationId: application.id };
}

/** What the server does by itself each hour. */
export const decideDue = async (t: TestApp): Promise<number> => decideDueInstalments(await serverOf(t));

export const fundOfficer = (t: TestApp, over: object = {}) =>
  givenStaff(t, { roles: [Role.FUND_OFFICER], regionCode: GONGSHU, ...over });

/** Sends one of the mutations about awards and gives its payload. */
export async function act(t: TestApp, as: Sender, verb: string, input: object): Promise<Answer['data']> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const what = /Award$/.test(verb)
    ? 'award { id status stopWords }'
    : 'instalment { id status heldFor asks backWords backAskedBy }';
  const { data, errors } = await send(
    t,
    as,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { ${what} userErrors { code message field } } }`,
    { input },
  );
  if (errors) return { userErrors: [{ code: errors[0]!.extensions.code }] };
  return data[verb];
}

export const code = async (done: Promise<Answer['data']>): Promise<string> => (await done).userErrors[0]?.code ?? 'OK';

export const key = () => randomUUID();

/** Balances of all accounts that are not empty, by kind, and whose they are. */
export const balances = async (t: TestApp): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await t.asOwner<{ kind: string; sum: string }>(
        `select kind, sum(balance) as sum from ledger_account where unit = 'FEN' group by kind having sum(balance) <> 0 order by kind`,
      )
    ).map(({ kind, sum }) => [kind, Number(sum)]),
  );
