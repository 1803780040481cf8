import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lapseHours } from '../../api/src/credits/lapse-hours.ts';
import { reverseService } from '../../api/src/credits/reverse-service.ts';
import { AccountKind } from '../../api/src/ledger/ledger.ts';
import { BY, booking, proofOf, SOUND } from '../ledger/books.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { ISSUE } from './certificates.ts';
import { asksFor, aVolunteerWith, bookHas, HANGZHOU, has, IN_HANGZHOU, serves, within } from './hours.ts';

const STATEMENT = `query ($personId: ID!, $on: LocalDate, $first: Int!, $after: String) {
  hoursStatement(personId: $personId, book: "3301", on: $on, first: $first, after: $after) {
    edges { node { kind minutes balanceMinutes otherName doneBy { ground } } } pageInfo { hasNextPage endCursor } } }`;
const FILE = `query ($personId: ID!) { hoursStatementFile(personId: $personId, book: "3301") { fileName mediaType content } }`;
const VERIFY = `query ($number: String!) { serviceCertificate(number: $number) { maskedName minutes services startsOn endsOn } }`;
const GIVE = `mutation ($input: GiveHoursInput!) { giveHours(input: $input) { userErrors { code } } }`;

describe('what somebody reads of his hours', () => {
  let t: TestApp;
  beforeEach(async () => {
    t = await startApp();
  });
  afterEach(async () => {
    expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
    await t.close();
  });

  const statement = async (who: SignedInPerson, over: object = {}) =>
    (await send(t, who, STATEMENT, { personId: who.id, first: 10, ...over })).data.hoursStatement;

  const certificate = async (who: SignedInPerson, startsOn = '2026-11-01', endsOn = '2026-11-30') =>
    (await send(t, who, ISSUE, { input: { personId: who.id, startsOn, endsOn } })).data.issueServiceCertificate;

  /** Who served, gave a part of it, and waits for somebody. */
  async function aBusyVolunteer(): Promise<SignedInPerson> {
    t.clock.now = new Date('2026-11-22T23:55:00+08:00');
    const who = await aVolunteerWith(t, 100);
    await givenAnElder(t, { ...IN_HANGZHOU, name: '=王秀兰', phone: '13900000001' });
    const input = { personId: who.id, to: { name: '=王秀兰', phone: '13900000001' }, minutes: 30 };
    await send(t, who, GIVE, { input: { ...input, idempotencyKey: randomUUID() } });
    t.clock.now = new Date('2026-11-23T00:05:00+08:00');
    await asksFor(t, who, 20);
    return who;
  }

  test('line by line, the latest first, page by page, as of a day', async () => {
    const who = await aBusyVolunteer();

    const { edges, pageInfo } = await statement(who, { first: 2 });

    expect(edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { kind: 'ASKED', minutes: -20, balanceMinutes: 50, otherName: null },
      { kind: 'GIVEN', minutes: -30, balanceMinutes: 70, otherName: '=**兰', doneBy: { ground: 'SELF' } },
    ]);
    expect(await statement(who, { after: pageInfo.endCursor })).toMatchObject({
      edges: [{ node: { kind: 'EARNED', minutes: 100, balanceMinutes: 100 } }],
      pageInfo: { hasNextPage: false },
    });
    expect((await statement(who, { on: '2026-11-22' })).edges[0].node).toMatchObject({ balanceMinutes: 70 });
    const query =
      'query ($personId: ID!) { hours(personId: $personId) { place isHome says balanceMinutes heldMinutes } }';
    expect((await send(t, who, query, { personId: who.id })).data.hours).toEqual([
      {
        ...{ place: '浙江省杭州市', isHome: true, balanceMinutes: 50, heldMinutes: 20 },
        says: '在浙江省杭州市有50分钟可以用，另有20分钟先留着：是约好的服务，或者等工作人员来定的。',
      },
    ]);
  });

  test('as a file in which nothing runs', async () => {
    const who = await aBusyVolunteer();

    const { fileName, mediaType, content } = (await send(t, who, FILE, { personId: who.id })).data.hoursStatementFile;

    expect({ fileName, mediaType }).toEqual({ fileName: 'hours-3301-2026-11-23.csv', mediaType: 'text/csv' });
    expect(content.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFF日期,时间,事由,对方,分钟（支出为负）,结余（分钟）,账册',
      '2026-11-23,00:05,申请服务，先留出,,-20,50,浙江省杭州市',
      `2026-11-22,23:55,赠送,'=**兰,-30,70,浙江省杭州市`,
    ]);
  });

  test('a certificate says what was served, and anybody with its number can verify it', async () => {
    const who = await aVolunteerWith(t, 90);
    await serves(t, who, 45);
    await serves(t, who, 30, { about: 'task_claim:1' });
    await within(t, (ctx) => reverseService(ctx, 'task_claim:1', { doneBy: BY }));

    const { certificate: issued } = await certificate(who);

    expect(issued).toMatchObject({ maskedName: '陈*强', minutes: 135, services: 2, endsOn: '2026-11-22' });
    expect((await certificate(who)).certificate.number).toBe(issued.number);
    const verified = await send(t, undefined, VERIFY, { number: issued.number });
    expect(verified.data.serviceCertificate).toMatchObject({ maskedName: '陈*强', minutes: 135, services: 2 });
    expect((await send(t, undefined, VERIFY, { number: '0000000000000000' })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  test.each([
    ['that ends before it begins', '2026-11-20', '2026-11-19', 'BAD_VALUE'],
    ['that lies ahead', '2026-11-23', '2026-11-30', 'BAD_VALUE'],
    ['without a service', '2026-01-01', '2026-01-31', 'NOT_FOUND'],
  ])('a period %s has no certificate', async (_what, startsOn, endsOn, code) => {
    const who = await aVolunteerWith(t, 90);

    expect(await certificate(who, startsOn, endsOn)).toEqual({ certificate: null, userErrors: [{ code }] });
  });
});

describe('hours that lapse where the rules say so', () => {
  let t: TestApp;
  beforeEach(async () => {
    t = await startApp();
  });
  afterEach(() => t?.close());

  const lapse = (lapseMonths?: number) => {
    const rules = { ...t.policies.current.timeBankOf(HANGZHOU)!, ...(lapseMonths && { lapseMonths }) };
    return lapseHours({ ...booking(t), policies: Object.assign(Object.create(t.policies.current), { timeBankOf: () => rules }) }); // prettier-ignore
  };

  test('what came first was used first; what is left of it lapses once, and the rest stays', async () => {
    const who = await aVolunteerWith(t, 100);
    await asksFor(t, who, 30);
    t.clock.now = new Date('2027-06-01T12:00:00+08:00');
    await serves(t, who, 50);
    t.clock.now = new Date('2027-11-30T12:00:00+08:00');

    await Promise.all([lapse(12), lapse(12)]);
    await lapse(12);

    expect([await has(t, who), await bookHas(t, AccountKind.EXPIRED)]).toEqual([50, 70]);
    expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
  });

  test('nowhere without such a rule, however long it is', async () => {
    const who = await aVolunteerWith(t, 100);
    t.clock.now = new Date(NOON.getTime() + 20 * 365 * 86_400_000);

    await lapse();

    expect(await has(t, who)).toBe(100);
  });
});
