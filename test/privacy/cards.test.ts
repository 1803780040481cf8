import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { givenAnAssistant } from '../delegations/delegations.ts';
import { send, startApp, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { expectTable, givenACast, givenAKnownElder, IN_PERSON_ONLY, outcomeOf } from './cast.ts';

const CARD = 'card { id maskedNumber endedAt } userErrors { code field }';

describe('cards', () => {
  let t: TestApp;
  let numbers = 7_700_000_000;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const aNumber = () => String(numbers++);
  const issue = (as: Sender, personId: string, cardNumber: string): Promise<Answer> =>
    send(t, as, `mutation ($input: IssueCardInput!) { issueCard(input: $input) { ${CARD} } }`, {
      input: { personId, cardNumber },
    });
  const end = (as: Sender, cardId: string): Promise<Answer> =>
    send(t, as, `mutation ($input: EndCardInput!) { endCard(input: $input) { ${CARD} } }`, { input: { cardId } });
  const cards = (as: Sender, id: string): Promise<Answer> =>
    send(t, as, 'query ($id: ID!) { personCards(personId: $id) { id maskedNumber endedAt } }', { id });
  const found = async (cardNumber: string) =>
    (await send(t, await givenStaff(t), 'query ($n: String) { findPeople(cardNumber: $n) { id } }', { n: cardNumber }))
      .data.findPeople;

  test('staff who sit with an elder hand him a card; lost, it opens nothing, and another takes its place', async () => {
    const elder = await givenAKnownElder(t);
    const worker = await givenAnAssistant(t, elder.id);
    const [first, second] = [aNumber(), aNumber()];

    const { data } = await issue(worker, elder.id, first);

    expect(data.issueCard).toMatchObject({
      card: { maskedNumber: `****${first.slice(-4)}`, endedAt: null },
      userErrors: [],
    });
    expect(await found(first)).toEqual([{ id: elder.id }]);
    await end(worker, data.issueCard.card.id);
    await issue(worker, elder.id, second);
    expect([await found(first), await found(second)]).toEqual([[], [{ id: elder.id }]]);
    expect((await cards(elder, elder.id)).data.personCards).toMatchObject([
      { maskedNumber: `****${second.slice(-4)}`, endedAt: null },
      { maskedNumber: `****${first.slice(-4)}`, endedAt: expect.any(String) },
    ]);
    const entry = await t.orm.em.fork().findOneOrFail(AuditEntry, { subjectId: elder.id, action: 'endCard' });
    expect(entry).toMatchObject({ actorStaffId: worker.id, authority: 'ASSISTANCE' });
    expect(JSON.stringify(await t.orm.em.fork().find(AuditEntry, { subjectId: elder.id }))).not.toContain(first);
  });

  test('the same card again is the same card; another’s, or one that was lost, is refused', async () => {
    const elder = await givenAKnownElder(t);
    const worker = await givenAnAssistant(t, elder.id);
    const other = await givenAKnownElder(t);
    const otherWorker = await givenAnAssistant(t, other.id);
    const number = aNumber();

    const answers = await Promise.all([issue(worker, elder.id, number), issue(worker, elder.id, number)]);

    const [id] = answers.map(({ data }) => data.issueCard.card.id as string);
    expect(answers.map(({ data }) => data.issueCard.card.id)).toEqual([id, id]);
    expect(outcomeOf(await issue(otherWorker, other.id, number))).toBe('ALREADY_KNOWN');
    expect(outcomeOf(await end(elder, id!))).toBe('OK');
    expect(outcomeOf(await end(elder, id!))).toBe('OK');
    expect(outcomeOf(await issue(worker, elder.id, number))).toBe('ALREADY_KNOWN');
    expect(outcomeOf(await issue(worker, elder.id, '123'))).toBe('BAD_USER_INPUT');
  });

  test('two people who are handed one number at once: one gets it', async () => {
    const [one, two] = [await givenAnElder(t), await givenAnElder(t)];
    const [a, b] = [await givenAnAssistant(t, one.id), await givenAnAssistant(t, two.id)];
    const number = aNumber();

    const outcomes = await Promise.all([issue(a, one.id, number), issue(b, two.id, number)]);

    expect(outcomes.map(outcomeOf).sort()).toEqual(['ALREADY_KNOWN', 'OK']);
  });

  test('only assisting staff hand one out; the person and a guardian may report it lost', async () => {
    const { person, senders } = await givenACast(t);
    const number = aNumber();
    const card = await issue(senders['staff who assist'], person.id, number);

    await expectTable(
      {
        'the person': 'FORBIDDEN',
        'a delegate with every scope': 'FORBIDDEN',
        'a guardian': 'FORBIDDEN',
        'staff who assist': 'OK',
        'staff of the region': 'NOT_FOUND',
        'staff of another region': 'NOT_FOUND',
        'a stranger': 'FORBIDDEN',
        'a visitor': 'UNAUTHENTICATED',
      },
      (who) => issue(senders[who], person.id, number),
    );
    await expectTable(IN_PERSON_ONLY, (who) => cards(senders[who], person.id));
    await expectTable(IN_PERSON_ONLY, (who) => end(senders[who], card.data.issueCard.card.id));
    expect(outcomeOf(await end(person, '00000000-0000-7000-8000-000000000000'))).toBe('NOT_FOUND');
  });
});
