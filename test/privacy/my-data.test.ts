import { ReferenceKind } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Allergen, DietNeed } from '../../api/src/identity/diet.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { createLog } from '../../api/src/platform/log.ts';
import { rateLimits } from '../../api/src/platform/rate-limits.ts';
import { Trail } from '../../api/src/platform/trail.ts';
import { givenAFullHouse, givenAWait } from '../respite/waiting.ts';
import { DATA_KINDS } from '../../api/src/privacy/my-data-kinds.ts';
import { myData } from '../../api/src/privacy/my-data.ts';
import { ask, givenADelegation, givenAnAssistant } from '../delegations/delegations.ts';
import { startWeChat, type WeChatStandIn } from '../identity/wechat-stand-in.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder, givenASitting, givenStaff } from '../support/givens.ts';
import { ALL_SCOPES, correct, expectTable, givenACast, givenAKnownElder, IN_PERSON_ONLY, outcomeOf } from './cast.ts';

const MY_DATA = 'query ($id: ID!) { myData(personId: $id) { fileName mediaType content } }';

/** Properties that hold who did something, and no more than that: the rows they stand in are exported by whom they are about. */
const NAMES_OF_DOERS = [
  'MealBooking.actorId',
  'StandingOrder.actorId',
  'StandingOrder.startedBy',
  'StandingOrder.stoppedBy',
  'Absence.actorId',
  'HousePicture.actorId',
  'Absence.recordedBy',
  'Absence.endedBy',
  'DataRequest.actorId',
  'MealBooking.bookedBy',
  'MealBooking.cancelledBy',
  'MealBooking.collectedBy',
  'Consent.givenBy',
  'Consent.withdrawnBy',
  'DataRequest.askedBy',
  'DataRequest.answeredBy',
  'MessageChoice.recipientIds',
  'Application.actorId',
  'Attachment.actorId',
  'BankAccount.actorId',
  'RespiteStay.actorId',
  'TimeTask.actorId',
  'HoursSent.actorId',
  'HoursSent.sentBy',
  'RespiteStay.requestedBy',
  'RespiteStay.endedBy',
  // Of the post, not of the person.
  'Staff.personId',
];

describe('myData', () => {
  let t: TestApp;
  let weChat: WeChatStandIn;
  beforeAll(async () => {
    weChat = await startWeChat();
    t = await startApp({ env: weChat.env });
  });
  afterAll(async () => {
    await t?.close();
    await weChat?.stop();
  });

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- A test says what it expects by expecting it.
  const exported = async (as: Sender, id: string): Promise<any> => {
    const { data, errors } = await send(t, as, MY_DATA, { id });
    if (!data) throw new Error(JSON.stringify(errors));
    return JSON.parse(data.myData.content);
  };

  test('every column by which a row is about a person is in the export: a new table without it fails here', () => {
    const columns = [...t.orm.getMetadata().getAll().values()].flatMap(({ className, props, class: entity }) =>
      props
        .filter(
          ({ kind, target, name, type }) =>
            (kind === ReferenceKind.MANY_TO_ONE && target === Person) ||
            (type === 'uuid' && /(person|subject|actor)(person)?id$/i.test(name)) ||
            // A person's id may also lie within JSON.
            ((type === 'jsonb' || type === 'json') && /(by|recipientIds)$/i.test(name)),
        )
        .map(({ name }) => ({ column: `${className}.${name}`, entity })),
    );

    const covered = DATA_KINDS.flatMap(({ entity, by }) => by.map((name) => `${entity.name}.${name}`));
    const missing = columns.filter(({ column }) => !covered.includes(column) && !NAMES_OF_DOERS.includes(column));
    expect(columns.length).toBeGreaterThan(15);
    expect(missing.map(({ column }) => column)).toEqual([]);
  });

  test('no column is left out but secrets, keys and what lies in the access log in a form of its own', () => {
    const left = DATA_KINDS.flatMap(({ name, withheld = [] }) => withheld.map((column) => `${name}.${column}`));

    expect(left).toEqual([
      'person.idNumberHash',
      'person.phoneHash',
      'person.nameAndBirthdayHash',
      'cards.numberHash',
      'delegations.idempotencyKey',
      'dataRequests.idempotencyKey',
      'sessions.accessHash',
      'sessions.refreshHash',
      'sessions.previousRefreshHash',
      'weChatAccounts.openId',
      'mealBookings.idempotencyKey',
      'standingOrders.idempotencyKey',
      'absences.idempotencyKey',
      'respiteStays.idempotencyKey',
      'timeTasks.idempotencyKey',
      'receivingNumbers.numberHash',
      'hoursSent.idempotencyKey',
      'hoursSent.numberHash',
      'hoursReceived.numberHash',
      'waitlistEntriesOfTwo.ranking',
      'applications.idempotencyKey',
      'attachments.contentKey',
      'attachments.storageKey',
      'attachments.idempotencyKey',
      'bankAccounts.idempotencyKey',
      'accessLog.transaction',
      'accessLog.requestId',
      'accessLog.touched',
    ]);
  });

  test('an elder takes away everything that is held about her, in plain words', async () => {
    const elder = await givenAKnownElder(t, {
      idNumber: '630102194403020019',
      facts: { 'person.hasCataract': true },
      diet: { needs: [DietNeed.SOFT_FOOD], allergens: [Allergen.EGG] },
    });
    const daughter = await givenAnElder(t, { name: '王芳' });
    await givenADelegation(t, elder, daughter, { scopes: ALL_SCOPES });
    const worker = await givenAnAssistant(t, elder.id);
    const ISSUE = 'mutation ($input: IssueCardInput!) { issueCard(input: $input) { userErrors { code } } }';
    await send(t, worker, ISSUE, { input: { personId: elder.id, cardNumber: '6600000001' } });
    const CHOOSE = 'mutation ($input: ChooseMessagesInput!) { chooseMessages(input: $input) { userErrors { code } } }';
    await send(t, elder, CHOOSE, { input: { personId: elder.id, matter: 'MEALS', recipientIds: [elder.id] } });
    await givenABooking(t, daughter, await givenASitting(t), { dinerId: elder.id });
    await correct(t, elder, elder.id, { value: '王秀蓝', note: '写错了' });

    const { data } = await send(t, elder, MY_DATA, { id: elder.id });
    const file = JSON.parse(data.myData.content);

    expect(data.myData).toMatchObject({ fileName: 'my-data-2026-11-22.json', mediaType: 'application/json' });
    expect(data.myData.content).toContain('\n  "person": [\n');
    expect(file).toMatchObject({
      about: { personId: elder.id, exportedAt: NOON.toISOString(), cutToTheNewest: { kinds: [] } },
      person: [
        {
          name: '王秀兰',
          birthDate: '1944-03-02',
          idNumber: '630102194403020019',
          phone: elder.phone,
          homeAddress: '清江社区3号楼',
          facts: { 'person.hasCataract': true },
          diet: { needs: ['SOFT_FOOD'], allergens: ['EGG'] },
          residenceRegion: '630102',
        },
      ],
      cards: [{ number: '6600000001' }],
      delegations: [{ delegate: daughter.id, relation: 'DAUGHTER', soughtName: '王秀兰' }],
      messageChoices: [{ matter: 'MEALS', recipientIds: [elder.id] }],
      assistances: [{ staff: worker.id, channel: 'IN_PERSON' }],
      consents: [{ purpose: 'HEALTH_FOR_ELIGIBILITY' }, { purpose: 'HEALTH_FOR_MEALS' }],
      dataRequests: [{ field: 'NAME', value: '王秀蓝', note: '写错了' }],
      sessions: [{ createdAt: NOON.toISOString() }],
      mealBookings: [
        { servedOn: '2026-11-23', servicePoint: '清江社区食堂', ownShareFen: 1350, bookedBy: { relation: 'DAUGHTER' } },
      ],
    });
    expect(file.messages.map(({ text }: { text: string }) => text)).toContain(
      '女儿王芳替王秀兰订了11月23日的午餐（清江社区食堂）。',
    );
    expect(file.accessLog).toContainEqual(
      expect.objectContaining({ action: 'bookMeal', actor: 'PERSON', authority: 'DELEGATION' }),
    );
    expect(file.accessLog).toContainEqual(expect.objectContaining({ action: 'requestCorrection', actor: 'SELF' }));
    expect(data.myData.content).not.toMatch(/Hash"|[0-9a-f]{64}|openId"/);
  });

  test('who waits takes away where and why he stands; of two who wait together not what the rules said', async () => {
    const house = await givenAFullHouse(t);
    const [alone, two] = [await givenAWait(t, [house]), await givenAWait(t, [house], { isPair: true })];

    const [one, other] = [alone, two].map(({ people }) => people[0]!);
    const file = await exported(one, one!.id);
    const together = await exported(other, other!.id);

    expect(file).toMatchObject({
      waitlistEntries: [{ itemId: '33/respite-stay', points: 20, ranking: { points: 20 } }],
      waitlistEntriesOfTwo: [],
      waitlistEvents: [{ kind: 'JOINED' }],
    });
    expect(together).toMatchObject({
      waitlistEntries: [],
      waitlistEntriesOfTwo: [{ points: 20 }],
      waitlistEvents: [{}],
    });
    expect(together.waitlistEntriesOfTwo[0]).not.toHaveProperty('ranking');
  });

  test('of her WeChat account it says that there is one, not by what WeChat knows her', async () => {
    const SIGN_IN =
      'mutation { signInWithWeChat(input: { code: "secret-self.1" }) { tokens { accessToken } viewer { id } } }';
    const { data } = await send(t, undefined, SIGN_IN);
    const { tokens, viewer } = data.signInWithWeChat;

    const file = await exported({ token: tokens.accessToken }, viewer.id);

    expect(file.weChatAccounts).toEqual([{ id: expect.any(String), person: viewer.id, createdAt: NOON.toISOString() }]);
    expect(JSON.stringify(file)).not.toContain('open-secret-self');
  });

  test('who asked to act for somebody does not learn from her file whether there is such a person', async () => {
    const elder = await givenAKnownElder(t);
    const [right, wrong] = [await givenAnElder(t, { name: '甲' }), await givenAnElder(t, { name: '乙' })];
    await ask(t, right, { name: elder.name, phone: elder.phone });
    await ask(t, wrong, { name: elder.name, phone: '15900000000' });

    const [one, two] = [await exported(right, right.id), await exported(wrong, wrong.id)];

    expect(Object.keys(one.delegations[0])).toEqual(Object.keys(two.delegations[0]));
    expect(Object.keys(one.accessLog[0])).toEqual(Object.keys(two.accessLog[0]));
    expect(one.accessLog[0].action).toBe('requestDelegation');
    expect(JSON.stringify(one)).not.toContain(elder.id);
  });

  test('a stranger who was refused is not named in it', async () => {
    const elder = await givenAKnownElder(t);
    const stranger = await givenAnElder(t, { name: '陌生人' });
    expect(outcomeOf(await send(t, stranger, MY_DATA, { id: elder.id }))).toBe('NOT_FOUND');

    const file = await exported(elder, elder.id);

    expect(file.accessLog).toContainEqual(
      expect.objectContaining({ action: 'myData', outcome: 'REFUSED', actor: 'PERSON' }),
    );
    expect(JSON.stringify(file)).not.toContain(stranger.id);
  });

  test('only the person, a guardian and assisting staff may have it, and hers is told of each', async () => {
    const { person, senders } = await givenACast(t);

    await expectTable(IN_PERSON_ONLY, (who) => send(t, senders[who], MY_DATA, { id: person.id }));

    const exports = await t.orm.em.fork().find(AuditEntry, { subjectId: person.id, action: 'myData' });
    expect(exports.map(({ outcome, authority }) => `${outcome} ${authority ?? 'by none'}`).sort()).toEqual([
      'READ ASSISTANCE',
      'READ GUARDIANSHIP',
      ...Array<string>(4).fill('REFUSED by none'),
    ]);
  });

  test('it says so when there is more than it holds', async () => {
    const elder = await givenAKnownElder(t);
    for (let i = 0; i < 3; i += 1) await correct(t, elder, elder.id, { field: 'HOME_ADDRESS', value: `${i}号楼` });
    const ctx = {
      em: t.orm.em.fork(),
      vault: t.vault,
      now: () => NOON,
      rateLimits: rateLimits(undefined),
      trail: new Trail(),
      log: createLog('silent'),
      viewer: { sessionId: 'of this test', roles: [], personId: elder.id },
    };

    const { content } = await myData(ctx as never, elder.id, 2);

    const file = JSON.parse(content);
    expect(file.about.cutToTheNewest).toEqual({ mostRows: 2, kinds: ['messages', 'dataRequests', 'accessLog'] });
    expect(file.dataRequests.map(({ value }: { value: string }) => value)).toEqual(['2号楼', '1号楼']);
  });

  test('it may be taken ten times a day', async () => {
    const elder = await givenAKnownElder(t);
    const outcomes: string[] = [];
    for (let i = 0; i < 11; i += 1) outcomes.push(outcomeOf(await send(t, elder, MY_DATA, { id: elder.id })));

    expect(outcomes).toEqual([...Array<string>(10).fill('OK'), 'TOO_MANY_TRIES']);
    expect(outcomeOf(await send(t, await givenStaff(t), MY_DATA, { id: elder.id }))).toBe('NOT_FOUND');
  });
});
