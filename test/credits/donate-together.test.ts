import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AccountKind } from '../../api/src/ledger/ledger.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { proofOf, SOUND } from '../ledger/books.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import type { SignedInPerson } from '../support/givens.ts';
import { aVolunteerWith, bookHas, has } from './hours.ts';

const DONATE = `mutation ($input: DonateHoursInput!) { donateHours(input: $input) {
  hours { balanceMinutes } userErrors { code } } }`;

/** Calls that come while others are served go together into one transaction: nobody may notice. */
describe('people who give to all at the same moment', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(async () => {
    expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
    await t.close();
  });

  const someVolunteers = (count: number) => Promise.all(Array.from({ length: count }, () => aVolunteerWith(t, 100)));

  const donate = async (as: SignedInPerson, over: object = {}, through = t) => {
    const input = { personId: as.id, minutes: 60, idempotencyKey: randomUUID(), ...over };
    return (await send(through, as, DONATE, { input })).data.donateHours;
  };

  const fundHas = () => bookHas(t, AccountKind.COMMON_FUND);

  const given = (balanceMinutes: number) => ({ hours: [{ balanceMinutes }], userErrors: [] });
  const refused = (code: string) => ({ hours: null, userErrors: [{ code }] });

  test('each get an answer of their own, and share transactions', async () => {
    const MOTHER = { name: '王秀兰', phone: '13800004721' };
    const mother = await aVolunteerWith(t, 100, MOTHER);
    const [first, second, daughter] = await someVolunteers(3);
    const { id: delegationId } = await givenADelegation(t, { ...mother, ...MOTHER }, daughter!, {
      scopes: ['TIME_BANK'],
    });
    const others = await someVolunteers(26);
    const idempotencyKey = randomUUID();
    const before = await fundHas();
    await donate(first!, { idempotencyKey });

    const [again, reused, tooMuch, forMother, stranger, ...rest] = await Promise.all([
      donate(first!, { idempotencyKey }),
      donate(first!, { idempotencyKey, minutes: 30 }),
      donate(second!, { minutes: 101 }),
      donate(daughter!, { personId: mother.id }),
      donate(daughter!, { personId: first!.id }),
      ...others.map((other) => donate(other)),
    ]);

    expect([again, reused, tooMuch, forMother, stranger]).toEqual([
      given(40),
      refused('IDEMPOTENCY_KEY_REUSED'),
      refused('NOT_ENOUGH'),
      given(40),
      refused('NOT_FOUND'),
    ]);
    expect(rest).toEqual(others.map(() => given(40)));
    expect(await fundHas()).toBe(before + 60 * 28);
    const entries = await t.asOwner<{ actor: string; subject: string; on: string; rows: number; transaction: string }>(
      `select actor_person_id as actor, subject_id as subject, authority_id as on, jsonb_array_length(touched) as rows,
         transaction::text from audit_entry where action = 'donateHours' and outcome = 'DONE'`,
    );
    expect(entries.map(({ actor, subject, on, rows }) => [actor, subject, on, rows]).sort()).toEqual(
      [first!, mother, ...others]
        .map(({ id }) => (id === mother.id ? [daughter!.id, id, delegationId, 1] : [id, id, null, 1]))
        .sort(),
    );
    expect(new Set(entries.map(({ transaction }) => transaction)).size).toBeLessThan(15);
    const [told] = await t.asOwner(`select count(*)::int as messages from message where link = 'HOURS'`);
    expect(told).toEqual({ messages: 28 });
  });

  test('do not wait for one whose record somebody else is changing', async () => {
    const [slow, ...others] = await someVolunteers(8);
    let isAnswered = false;

    const waiting = await t.orm.em.fork().transactional(async (em) => {
      await em.execute('select 1 from person where id = ? for update', [slow!.id]);
      const late = donate(slow!).finally(() => (isAnswered = true));
      expect(await Promise.all(others.map((other) => donate(other)))).toEqual(others.map(() => given(40)));
      expect(isAnswered).toBe(false);
      return { late };
    });

    expect(await waiting.late).toEqual(given(40));
  });

  test('are not harmed by one for whom the database has no answer', async () => {
    const [broken, ...others] = await someVolunteers(6);
    await t.asOwner(`alter table ledger_transfer add constraint broken check (key not like 'donation:${broken!.id}%')`);

    const [failed, ...answers] = await Promise.all([
      send(t, broken, DONATE, { input: { personId: broken!.id, minutes: 60, idempotencyKey: randomUUID() } }),
      ...others.map((other) => donate(other)),
    ]);
    await t.asOwner('alter table ledger_transfer drop constraint broken');

    expect(failed.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(answers).toEqual(others.map(() => given(40)));
    expect(await has(t, broken!)).toBe(100);
  });

  test('on two servers: what is sent to both counts once', async () => {
    const other = await startApp({ database: t.database });
    const volunteers = await someVolunteers(12);
    const before = await fundHas();

    const answers = await Promise.all(
      volunteers.flatMap((volunteer) => {
        const idempotencyKey = randomUUID();
        return [t, other].map((server) => donate(volunteer, { idempotencyKey }, server));
      }),
    );

    expect(answers).toEqual(answers.map(() => given(40)));
    expect(await fundHas()).toBe(before + 60 * 12);
    await other.close();
  });
});
