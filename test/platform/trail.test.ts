import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { sendKnown } from '../support/known-operations.ts';

describe('what a request leaves in the audit log', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const entriesOf = async (actorPersonId: string) =>
    (await t.orm.em.fork().find(AuditEntry, { actorPersonId }, { orderBy: { id: 'asc' } })).map(
      ({ action, outcome, code, subjectId }) => [action, outcome, code ?? null, subjectId ?? null],
    );

  test('several acts of one request are each told under their own name, about their own person', async () => {
    const elder = await givenAnElder(t, { consents: [] });
    const stranger = await givenAnElder(t);

    await send(
      t,
      elder,
      `mutation ($me: ID!, $other: ID!) {
         a: giveConsent(input: { personId: $me, purpose: HEALTH_FOR_MEALS }) { userErrors { code } }
         b: giveConsent(input: { personId: $other, purpose: HEALTH_FOR_MEALS }) { userErrors { code } }
         c: chooseMessages(input: { personId: $me, matter: MEALS, recipientIds: [$me] }) { userErrors { code } }
         d: withdrawConsent(input: { personId: $me, purpose: CHILD_DATA }) { userErrors { code } }
       }`,
      { me: elder.id, other: stranger.id },
    );

    expect(await entriesOf(elder.id)).toEqual([
      ['giveConsent', 'DONE', null, elder.id],
      ['giveConsent', 'REFUSED', 'NOT_FOUND', stranger.id],
      ['chooseMessages', 'DONE', null, elder.id],
      // Taking back what was never given changes nothing.
    ]);
  });

  test('an operation of our own client, which runs compiled, leaves the same', async () => {
    const elder = await givenAnElder(t, { consents: [] });

    await sendKnown(t, elder, 'GiveConsent', { input: { personId: elder.id, purpose: 'HEALTH_FOR_MEALS' } });

    expect(await entriesOf(elder.id)).toEqual([['giveConsent', 'DONE', null, elder.id]]);
  });

  test('what was rolled back leaves only its refusal', async () => {
    const elder = await givenAnElder(t);
    const sitting = '018f0000-0000-7000-8000-000000000000';

    await send(t, elder, 'mutation ($input: BookMealInput!) { bookMeal(input: $input) { userErrors { code } } }', {
      input: {
        sittingId: sitting,
        dinerId: elder.id,
        fulfilment: 'DINE_IN',
        agreedOwnShareFen: 0,
        idempotencyKey: '018f0000-0000-4000-8000-000000000001',
      },
    });

    expect(await entriesOf(elder.id)).toEqual([['bookMeal', 'REFUSED', 'NOT_FOUND', elder.id]]);
  });
});
