import { randomUUID } from 'node:crypto';
import { send, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenStaff, type SignedInPerson } from '../support/givens.ts';

const DELEGATION =
  'delegation { id status kind scopes endsOn soughtName person { id } } userErrors { code message field }';

/** Asks to act for somebody by his name and phone. */
export const ask = (t: TestApp, as: Sender, over: object = {}): Promise<Answer> =>
  send(t, as, `mutation ($input: RequestDelegationInput!) { requestDelegation(input: $input) { ${DELEGATION} } }`, {
    input: {
      name: '马占福',
      phone: '13800001234',
      scopes: ['MEALS'],
      purpose: 'DAILY_LIFE',
      relation: 'DAUGHTER',
      endsOn: '2027-11-22',
      idempotencyKey: randomUUID(),
      ...over,
    },
  });

export const grant = (t: TestApp, as: Sender, delegationId: string, over: object = {}): Promise<Answer> =>
  send(t, as, `mutation ($input: GrantDelegationInput!) { grantDelegation(input: $input) { ${DELEGATION} } }`, {
    input: { delegationId, ...over },
  });

export const revoke = (t: TestApp, as: Sender, delegationId: string): Promise<Answer> =>
  send(t, as, `mutation ($input: RevokeDelegationInput!) { revokeDelegation(input: $input) { ${DELEGATION} } }`, {
    input: { delegationId },
  });

export const assist = (t: TestApp, as: Sender, personId: string, channel = 'IN_PERSON'): Promise<Answer> =>
  send(
    t,
    as,
    'mutation ($input: StartAssistanceInput!) { startAssistance(input: $input) { assistance { id person { name } } userErrors { code } } }',
    { input: { personId, channel, identifiedBy: 'ID_NUMBER' } },
  );

/** A delegation asked for and granted through the door, by the two people themselves. */
export async function givenADelegation(
  t: TestApp,
  elder: SignedInPerson & { name: string; phone: string },
  delegate: SignedInPerson,
  over: object = {},
): Promise<{ id: string }> {
  const asked = await ask(t, delegate, { name: elder.name, phone: elder.phone, ...over });
  const { id } = asked.data.requestDelegation.delegation;
  const { data, errors } = await grant(t, elder, id);
  if (data?.grantDelegation.delegation?.status !== 'LIVE')
    throw new Error(`Not granted: ${JSON.stringify(errors ?? data.grantDelegation.userErrors)}`);
  return { id };
}

/** Staff who sit with a person, or talk to him on the telephone. */
export async function givenAnAssistant(
  t: TestApp,
  personId: string,
  over: object = {},
): Promise<{ id: string; token: string }> {
  const staff = await givenStaff(t, over);
  const { data } = await assist(t, staff, personId);
  if (!data.startAssistance.assistance) throw new Error(JSON.stringify(data.startAssistance.userErrors));
  return staff;
}
