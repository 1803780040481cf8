import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Person } from '../../api/src/identity/person.entity.ts';
import { PointAccount } from '../../api/src/payouts/point-account.entity.ts';
import { faultsOf, SOUND } from '../subsidies/fund-support.ts';
import { send, startApp, type TestApp } from '../support/app.ts';

const ENTER =
  'mutation ($input: SignInAsDemoPersonInput!) { signInAsDemoPerson(input: $input) { tokens { accessToken } } }';
const AWARDS = `query ($personId: ID!) { awards(personId: $personId) { edges { node {
  title amountFen status fund { name } instalments { number amountFen status dueOn } } } } }`;

describe('what is paid in the demo world', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp({ withDemoWorld: true });
  });
  afterAll(() => t?.close());

  test('a carer of the third grade has had a fifth of her 18,000 yuan, and is owed the next one', async () => {
    const people = await t.orm.em.fork().find(Person, { demoIntroduction: { $ne: null } });
    const { id } = people.find((person) => t.vault.open(person, 'name') === '赵敏')!;
    const signed = await send(t, undefined, ENTER, { input: { personId: id } });
    const token = signed.data.signInAsDemoPerson.tokens.accessToken as string;

    const { data } = await send(t, { token }, AWARDS, { personId: id });

    const [{ node: award }] = data.awards.edges;
    expect(award).toMatchObject({ title: '养老机构护理员持证奖补', amountFen: 1_800_000, status: 'ACTIVE' });
    expect(award.fund.name).toMatch(/（示例）$/);
    expect(award.instalments.map(({ status }: { status: string }) => status)).toEqual([
      'PAID',
      'DUE',
      'PLANNED',
      'PLANNED',
      'PLANNED',
    ]);
    expect(award.instalments.every(({ amountFen }: { amountFen: number }) => amountFen === 360_000)).toBe(true);
    expect(await faultsOf(t)).toEqual(SOUND);
  });

  test('a canteen has an account that an officer has checked, so that its closed month can be paid', async () => {
    const [account] = await t.orm.em.fork().find(PointAccount, {}, { populate: ['servicePoint'] });
    expect(account!.servicePoint.name).toBe('清江社区食堂');
    expect(account!.checkedAt).toBeInstanceOf(Date);
    expect(t.vault.open(account!, 'bank')).toMatch(/^示例/);
  });
});
