import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Role } from '../../api/src/identity/role.ts';
import { ask, givenADelegation, givenAnAssistant, grant } from '../delegations/delegations.ts';
import { send, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type GivenPerson, type SignedInPerson } from '../support/givens.ts';

let phones = 15_000_000_000;

/** A phone that no other person of the tests has. */
export const aPhone = (): string => String(phones++);

export type KnownPerson = SignedInPerson & { name: string; phone: string };

/** An elder with a phone of her own, whom others can ask for. */
export async function givenAKnownElder(t: TestApp, over: GivenPerson = {}): Promise<KnownPerson> {
  const known = { name: over.name ?? '王秀兰', phone: aPhone() };
  return { ...known, ...(await givenAnElder(t, { ...over, ...known })) };
}

export const ALL_SCOPES = ['MEALS', 'APPLICATIONS', 'RESPITE', 'TIME_BANK', 'HEALTH', 'PROFILE'];

/** A guardianship that staff entered by a paper. */
export async function givenAGuardian(t: TestApp, ward: KnownPerson, over: GivenPerson = {}): Promise<SignedInPerson> {
  const guardian = await givenAnElder(t, { name: '王建国', ...over });
  const worker = await givenAnAssistant(t, ward.id);
  const { name, phone } = ward;
  const wanted = { name, phone, kind: 'GUARDIANSHIP', relation: 'SON', scopes: ALL_SCOPES };
  const asked = await ask(t, guardian, wanted);
  const { id } = asked.data.requestDelegation.delegation;
  const { data } = await grant(t, worker, id, { confirmation: 'PAPER', paper: 'COURT_DECISION', paperNumber: 'G-77' });
  if (!data.grantDelegation.delegation) throw new Error(JSON.stringify(data.grantDelegation.userErrors));
  return guardian;
}

export const WHO = [
  'the person',
  'a delegate with every scope',
  'a guardian',
  'staff who assist',
  'staff of the region',
  'staff of another region',
  'a stranger',
  'a visitor',
] as const;

export type Who = (typeof WHO)[number];

/** A person, and everybody who might do something about him. */
export async function givenACast(t: TestApp, over: GivenPerson = {}) {
  const person = await givenAKnownElder(t, over);
  const delegate = await givenAnElder(t, { name: '王芳' });
  await givenADelegation(t, person, delegate, { scopes: ALL_SCOPES });
  const roles = [Role.REVIEWER, Role.ADMINISTRATOR, Role.HOTLINE_AGENT];
  const senders: Record<Who, Sender> = {
    'the person': person,
    'a delegate with every scope': delegate,
    'a guardian': await givenAGuardian(t, person),
    'staff who assist': await givenAnAssistant(t, person.id, { roles, name: '周工' }),
    'staff of the region': await givenStaff(t, { roles, name: '李工' }),
    'staff of another region': await givenStaff(t, { roles, regionCode: '3301' }),
    'a stranger': await givenAnElder(t, { name: '陌生人' }),
    'a visitor': undefined,
  };
  return { person, delegate, senders };
}

/** `OK`, or the code with which it was refused. */
export function outcomeOf({ data, errors }: Answer): string {
  if (errors) return errors[0]!.extensions.code;
  const [payload] = Object.values(data as Record<string, { userErrors?: { code: string }[] } | null>);
  return payload?.userErrors?.[0]?.code ?? 'OK';
}

/** What only the person, a guardian or assisting staff may do. */
export const IN_PERSON_ONLY: Record<Who, string> = {
  'the person': 'OK',
  'a delegate with every scope': 'NOT_FOUND',
  'a guardian': 'OK',
  'staff who assist': 'OK',
  'staff of the region': 'NOT_FOUND',
  'staff of another region': 'NOT_FOUND',
  'a stranger': 'NOT_FOUND',
  'a visitor': 'UNAUTHENTICATED',
};

/** What staff with a post in the region do. */
export const BY_POST: Record<Who, string> = {
  'the person': 'FORBIDDEN',
  'a delegate with every scope': 'FORBIDDEN',
  'a guardian': 'FORBIDDEN',
  'staff who assist': 'OK',
  'staff of the region': 'OK',
  'staff of another region': 'NOT_FOUND',
  'a stranger': 'FORBIDDEN',
  'a visitor': 'UNAUTHENTICATED',
};

/** Expects that each of the cast gets what the table says. */
export async function expectTable(table: Record<Who, string>, send: (who: Who) => Promise<Answer>): Promise<void> {
  const outcomes: Partial<Record<Who, string>> = {};
  for (const who of WHO) outcomes[who] = outcomeOf(await send(who));
  expect(outcomes).toEqual(table);
}

const REQUEST =
  'request { id kind field status maskedValue note reason words dueOn isOverdue person { id name } askedBy { ground name } answeredBy { ground name } diet { needs allergens } } userErrors { code message field }';

const mutation =
  (name: string) =>
  (t: TestApp, as: Sender, input: object): Promise<Answer> =>
    send(
      t,
      as,
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${REQUEST} } }`,
      {
        input,
      },
    );

/** Asks for a correction, of the name unless told otherwise. */
export const correct = (t: TestApp, as: Sender, personId: string, over: object = {}): Promise<Answer> =>
  mutation('requestCorrection')(t, as, {
    personId,
    field: 'NAME',
    value: '王秀蓝',
    idempotencyKey: randomUUID(),
    ...over,
  });

export const remove = (t: TestApp, as: Sender, personId: string, over: object = {}): Promise<Answer> =>
  mutation('requestDeletion')(t, as, { personId, idempotencyKey: randomUUID(), ...over });

export const withdraw = (t: TestApp, as: Sender, requestId: string): Promise<Answer> =>
  mutation('withdrawDataRequest')(t, as, { requestId });

export const answer = (t: TestApp, as: Sender, requestId: string, over: object = {}): Promise<Answer> =>
  mutation('answerDataRequest')(t, as, { requestId, decision: 'DONE', ...over });

/** The texts of somebody's messages, the newest first. */
export async function messagesOf(t: TestApp, as: Sender): Promise<string[]> {
  const { data } = await send(t, as, '{ messages(first: 50) { edges { node { text } } } }');
  return data.messages.edges.map(({ node }: { node: { text: string } }) => node.text);
}
