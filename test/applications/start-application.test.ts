import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ConsentPurpose } from '../../api/src/consents/consent.entity.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { expectTable, givenACast, givenAGuardian, givenAKnownElder } from '../privacy/cast.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { change, codeOf, ELIGIBLE, read, RESPITE, start } from './applications.ts';
import { BY_AUTHORITY, kindsOf } from './cases.ts';

const TOGETHER = '33/aged-and-disabled-together';

describe('startApplication', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  test('a man begins with a form in which his phone, his home and his certificate stand already', async () => {
    const man = await givenAnElder(t, ELIGIBLE);

    const { application, userErrors } = await start(t, man, man.id);

    expect(userErrors).toEqual([]);
    expect(application).toMatchObject({
      status: 'DRAFT',
      number: expect.stringMatching(/^261122\d{8}$/),
      draftVersion: 1,
      closesOn: '2026-12-22',
      nextDeed: 'FILL_IN',
      mayEdit: true,
      mayWithdraw: true,
      expectedOn: null,
      members: [{ code: 'SELF', person: { id: man.id, name: '陈建国' } }],
      item: { id: RESPITE },
    });
    expect(application.answers).toMatchObject({ phone: '13800000001', homeAddress: '清江社区3号楼' });
    expect(Object.values(application.answers)).toEqual(expect.arrayContaining(['PHYSICAL', 1]));
    expect(application.timeline).toMatchObject([{ kind: 'STARTED', doneBy: { ground: 'SELF' } }]);
  });

  test('what is recorded of the health of a man who has not agreed to its use stands in no form', async () => {
    const man = await givenAnElder(t, { ...ELIGIBLE, consents: [ConsentPurpose.HEALTH_FOR_MEALS] });

    const { application } = await start(t, man, man.id);

    expect(application.answers).toEqual({ phone: '13800000001', homeAddress: '清江社区3号楼', personWilling: true });
  });

  test('sent twice by a telephone in a tunnel, it is one application', async () => {
    const man = await givenAnElder(t, ELIGIBLE);
    const idempotencyKey = randomUUID();

    const answers = await Promise.all([1, 2, 3].map(() => start(t, man, man.id, { idempotencyKey })));

    expect(new Set(answers.map(({ application }) => application.id)).size).toBe(1);
    expect(await kindsOf(t, answers[0].application.id)).toEqual(['STARTED']);
  });

  test('a key that was used for another service is refused, and nothing begins', async () => {
    const man = await givenAnElder(t, ELIGIBLE);
    const idempotencyKey = randomUUID();
    await start(t, man, man.id, { idempotencyKey });

    const { application, userErrors } = await start(t, man, man.id, { idempotencyKey, itemId: '33/home-care' });

    expect([application, userErrors[0].code]).toEqual([null, 'IDEMPOTENCY_KEY_REUSED']);
  });

  test('of a service there is one application at a time: the second time the man is shown the first', async () => {
    const man = await givenAnElder(t, ELIGIBLE);

    const answers = await Promise.all([1, 2, 3, 4].map(() => start(t, man, man.id)));

    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'OK').sort();
    expect(codes).toEqual(['ALREADY_APPLIED', 'ALREADY_APPLIED', 'ALREADY_APPLIED', 'OK']);
    expect(new Set(answers.map(({ application }) => application.id)).size).toBe(1);
    const [{ application }] = answers;
    await change(t, man, 'withdrawApplication', { applicationId: application.id });
    expect((await start(t, man, man.id)).userErrors).toEqual([]);
  });

  test.each([
    ['what is only asked about', '63/community-care', 'NOT_APPLIED_FOR'],
    ['what is nowhere', '33/nothing', 'NOT_FOUND'],
    ['what is of another province', '31/community-childcare', 'NOT_IN_YOUR_REGION'],
  ])('a man of Zhejiang cannot apply for %s', async (_what, itemId, code) => {
    const man = await givenAnElder(t, ELIGIBLE);

    expect(await codeOf(t, man, 'startApplication', { itemId, personId: man.id, idempotencyKey: randomUUID() })).toBe(
      code,
    );
  });

  test('whoever lives in Zhejiang applies where he lives, and whoever is registered there where he is registered', async () => {
    const people = [
      { householdRegion: '630102', residenceRegion: '330106' },
      { householdRegion: '330105', residenceRegion: '330106' },
    ];
    for (const regions of people) {
      const man = await givenAnElder(t, { ...ELIGIBLE, ...regions });
      const { application } = await start(t, man, man.id);
      const { data } = await send(t, man, 'query ($id: ID!) { application(id: $id) { region { code } } }', {
        id: application.id,
      });
      const wanted = [regions.householdRegion, regions.residenceRegion].find((code) => code.startsWith('33'));
      expect(data.application.region.code).toBe(wanted);
    }
  });

  test('a child of eight does not apply by itself; its guardian does', async () => {
    const itemId = '63/ability-assessment';
    const child = await givenAKnownElder(t, { name: '马小宝', birthDate: '2018-05-01' });
    const guardian = await givenAGuardian(t, child);

    expect((await start(t, child, child.id, { itemId })).userErrors[0].code).toBe('GUARDIAN_NEEDED');

    const { application } = await start(t, guardian, child.id, { itemId });
    expect(application.timeline[0].doneBy.ground).toBe('GUARDIANSHIP');
  });

  describe('for two generations of a household', () => {
    async function givenAFamily(scopes = ['APPLICATIONS']) {
      const parent = await givenAnElder(t, { ...ELIGIBLE, name: '李桂花', birthDate: '1948-01-02', facts: {} });
      const child = await givenAKnownElder(t, { ...ELIGIBLE, name: '李小军', birthDate: '1985-01-02' });
      await givenADelegation(t, child, parent, { scopes });
      return { parent, child };
    }

    test('a mother of 78 applies for herself and her disabled son in one case; the form asks about both', async () => {
      const { parent, child } = await givenAFamily();
      const others = [{ code: 'CHILD', personId: child.id }];

      const { application, userErrors } = await start(t, parent, parent.id, { itemId: TOGETHER, others });

      expect(userErrors).toEqual([]);
      expect(application.members).toEqual([
        { code: 'PARENT', person: { id: parent.id, name: '李桂花' } },
        { code: 'CHILD', person: { id: child.id, name: '李小军' } },
      ]);
      expect((await read(t, child, application.id)).data.application.id).toBe(application.id);
    });

    test('nobody is left out, nobody comes twice, nobody comes who does not belong', async () => {
      const { parent, child } = await givenAFamily();
      const wrong = [
        [],
        [{ code: 'CHILD', personId: parent.id }],
        [{ code: 'UNCLE', personId: child.id }],
        [
          { code: 'CHILD', personId: child.id },
          { code: 'CHILD', personId: child.id },
        ],
        [
          { code: 'CHILD', personId: child.id },
          { code: 'UNCLE', personId: (await givenAnElder(t)).id },
        ],
      ];
      for (const others of wrong)
        expect((await start(t, parent, parent.id, { itemId: TOGETHER, others })).userErrors[0].code).toBe(
          'WRONG_MEMBERS',
        );
      const alone = await start(t, parent, parent.id, { others: [{ code: 'CHILD', personId: child.id }] });
      expect(alone.userErrors[0].code).toBe('WRONG_MEMBERS');
    });

    test('a mother whom her grown-up son let book his meals alone cannot apply for him', async () => {
      const { parent, child } = await givenAFamily(['MEALS']);
      const others = [{ code: 'CHILD', personId: child.id }];

      expect((await start(t, parent, parent.id, { itemId: TOGETHER, others })).userErrors[0].code).toBe('NOT_FOUND');
    });
  });

  test('whoever acts for the person in the matter of applications begins one, nobody else', async () => {
    const { person, senders } = await givenACast(t);

    await expectTable(BY_AUTHORITY, async (who) => {
      const answer = await send(
        t,
        senders[who],
        'mutation ($input: StartApplicationInput!) { startApplication(input: $input) { application { id } userErrors { code } } }',
        { input: { itemId: '63/ability-assessment', personId: person.id, idempotencyKey: randomUUID() } },
      );
      const applicationId = answer.data?.startApplication?.application?.id;
      if (applicationId) await change(t, senders[who], 'withdrawApplication', { applicationId });
      return answer;
    });
  });

  test('a daughter begins it for her father within her delegation, and not beyond it', async () => {
    const father = await givenAKnownElder(t, ELIGIBLE);
    const [daughter, neighbour] = [await givenAnElder(t), await givenAnElder(t)];
    await givenADelegation(t, father, daughter, { scopes: ['APPLICATIONS'] });
    await givenADelegation(t, father, neighbour, { scopes: ['MEALS', 'PROFILE'] });

    expect((await start(t, neighbour, father.id)).userErrors[0].code).toBe('NOT_FOUND');
    const { application } = await start(t, daughter, father.id);
    expect(application.timeline[0].doneBy).toMatchObject({ ground: 'DELEGATION' });
    expect((await read(t, neighbour, application.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
