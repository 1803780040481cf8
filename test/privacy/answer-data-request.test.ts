import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { statementsOf } from '../support/statements.ts';
import {
  answer,
  BY_POST,
  correct,
  expectTable,
  givenACast,
  givenAKnownElder,
  messagesOf,
  outcomeOf,
  withdraw,
} from './cast.ts';

const QUEUE = /* GraphQL */ `
  query ($first: Int! = 20, $after: String) {
    dataRequestQueue(first: $first, after: $after) {
      edges {
        node {
          id
          isOverdue
          maskedValue
          person {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
const VALUES = 'query ($id: ID!) { dataRequestValues(id: $id) { requested recorded } }';
const DAY_MS = 24 * 3_600_000;

describe('answering requests', () => {
  let t: TestApp;
  let region = 630_200;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  /** A region that no other test uses. */
  const aRegion = () => String(region++);
  const queueOf = async (as: Sender, args: object = {}) => (await send(t, as, QUEUE, args)).data.dataRequestQueue;
  const idsIn = (page: { edges: { node: { id: string } }[] }) => page.edges.map(({ node }) => node.id);
  const asked = async (
    over: object = {},
    person: object = {},
  ): Promise<{ id: string; personId: string; elder: Sender }> => {
    const elder = await givenAKnownElder(t, person);
    const { data } = await correct(t, elder, elder.id, over);
    return { id: data.requestCorrection.request.id, personId: elder.id, elder };
  };
  const recordedName = async (id: string) => t.vault.open(await t.orm.em.fork().findOneOrFail(Person, id), 'name');

  test('the queue shows the earliest deadline first, and what is late; what was answered or withdrawn is gone', async () => {
    const residenceRegion = aRegion();
    const reviewer = await givenStaff(t, { regionCode: residenceRegion });
    t.clock.now = new Date(NOON.getTime() - 20 * DAY_MS);
    const late = await asked({}, { residenceRegion });
    t.clock.now = NOON;
    const today = await asked({}, { residenceRegion });
    const withdrawn = await asked({}, { residenceRegion });
    const answered = await asked({}, { residenceRegion });
    await withdraw(t, withdrawn.elder, withdrawn.id);
    await answer(t, reviewer, answered.id);

    const page = await queueOf(reviewer);

    expect(page.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { id: late.id, isOverdue: true, maskedValue: '王秀蓝', person: { name: '王秀兰' } },
      { id: today.id, isOverdue: false },
    ]);
  });

  test('it comes in pages, and takes as many statements for fifty as for one; each person sees that staff looked', async () => {
    const residenceRegion = aRegion();
    const reviewer = await givenStaff(t, { regionCode: residenceRegion });
    const [first] = [await asked({}, { residenceRegion })];
    await queueOf(reviewer);
    const one = await statementsOf(t, () => queueOf(reviewer, { first: 50 }));
    const rest: string[] = [];
    for (let i = 0; i < 11; i += 1) rest.push((await asked({}, { residenceRegion })).id);

    const many = await statementsOf(t, () => queueOf(reviewer, { first: 50 }));
    const pages = [await queueOf(reviewer, { first: 5 })];
    while (pages.at(-1).pageInfo.hasNextPage)
      pages.push(await queueOf(reviewer, { first: 5, after: pages.at(-1).pageInfo.endCursor }));

    expect(idsIn(many.answer)).toEqual([first.id, ...rest]);
    expect(pages.flatMap(idsIn)).toEqual(idsIn(many.answer));
    expect(many.statements.length).toBe(one.statements.length);
    const looks = {
      subjectId: first.personId,
      action: 'dataRequestQueue',
      outcome: 'READ',
      actorStaffId: reviewer.id,
    };
    expect(await t.orm.em.fork().count(AuditEntry, looks as never)).toBe(4);
  });

  test('both values in full are for whoever answers, and the person sees who looked at them and why', async () => {
    const { id, personId } = await asked(
      { field: 'ID_NUMBER', value: '11010519491231002X' },
      { idNumber: '110105194912310038' },
    );
    const reviewer = await givenStaff(t);

    const { data } = await send(t, reviewer, VALUES, { id });

    expect(data.dataRequestValues).toEqual({ requested: '11010519491231002X', recorded: '110105194912310038' });
    const looked = await t.orm.em.fork().findOneOrFail(AuditEntry, { subjectId: personId, action: 'ID_NUMBER' });
    expect(looked).toMatchObject({
      actorStaffId: reviewer.id,
      authority: 'DUTY',
      purpose: 'CORRECT_RECORD',
      outcome: 'READ',
    });
    await answer(t, reviewer, id);
    expect(outcomeOf(await send(t, reviewer, VALUES, { id }))).toBe('NOT_FOUND');
  });

  test('staff of the region answer, nobody else; staff of another region find nothing', async () => {
    const { person, senders } = await givenACast(t);
    const { id } = (await correct(t, person, person.id)).data.requestCorrection.request;

    await expectTable(BY_POST, (who) => send(t, senders[who], VALUES, { id }));
    await expectTable(BY_POST, (who) => answer(t, senders[who], id));
    const agent = await givenStaff(t, { roles: [Role.HOTLINE_AGENT] });
    expect(outcomeOf(await answer(t, agent, id))).toBe('FORBIDDEN');
    expect(outcomeOf(await send(t, agent, QUEUE))).toBe('FORBIDDEN');
    expect(idsIn(await queueOf(senders['staff of another region']))).not.toContain(id);
  });

  test('for people of whom no home is known any administrator answers, and no reviewer', async () => {
    const { id } = await asked({}, { residenceRegion: null });
    const reviewer = await givenStaff(t, { regionCode: '63' });
    const administrator = await givenStaff(t, { regionCode: '3301', roles: [Role.ADMINISTRATOR] });

    expect(idsIn(await queueOf(reviewer, { first: 100 }))).not.toContain(id);
    expect(outcomeOf(await answer(t, reviewer, id))).toBe('NOT_FOUND');
    expect(idsIn(await queueOf(administrator, { first: 100 }))).toContain(id);
    expect(outcomeOf(await answer(t, administrator, id))).toBe('OK');
  });

  test('a yes writes what was asked for, and the person is told by whom', async () => {
    const { id, personId, elder } = await asked();
    const reviewer = await givenStaff(t, { name: '马文静' });

    const { data } = await answer(t, reviewer, id, { words: '已核对身份证。' });

    expect(data.answerDataRequest.request).toMatchObject({
      status: 'DONE',
      words: '已核对身份证。',
      answeredBy: { ground: 'DUTY', name: '马文静' },
    });
    expect(await recordedName(personId)).toBe('王秀蓝');
    expect((await messagesOf(t, elder))[0]).toBe('已经更正王秀蓝的姓名。已核对身份证。不是您要求的，请打12349。');
    const entry = await t.orm.em.fork().findOneOrFail(AuditEntry, { subjectId: personId, action: 'answerDataRequest' });
    expect(entry).toMatchObject({ actorStaffId: reviewer.id, authority: 'DUTY', outcome: 'DONE' });
    expect(entry.touched).toEqual(expect.arrayContaining([`person:${personId}`, `data_request:${id}`]));
  });

  test('who is found by name and birthday is found by the new one', async () => {
    const { id, personId } = await asked({ field: 'BIRTH_DATE', value: '1944-03-20' });
    const reviewer = await givenStaff(t);
    await answer(t, reviewer, id);

    const { data } = await send(t, reviewer, '{ findPeople(name: "王秀兰", birthDate: "1944-03-20") { id } }');

    expect(data.findPeople).toEqual([{ id: personId }]);
  });

  test('a no needs a reason, which the person is told; nothing is written', async () => {
    const { id, personId, elder } = await asked();
    const reviewer = await givenStaff(t);

    expect(outcomeOf(await answer(t, reviewer, id, { decision: 'REFUSED' }))).toBe('BAD_VALUE');
    const { data } = await answer(t, reviewer, id, {
      decision: 'REFUSED',
      reason: 'NOT_PROVEN',
      words: '请带户口本来。',
    });

    expect(data.answerDataRequest.request).toMatchObject({ status: 'REFUSED', reason: 'NOT_PROVEN' });
    expect(await recordedName(personId)).toBe('王秀兰');
    expect((await messagesOf(t, elder))[0]).toBe(
      '更正王秀兰的姓名的申请没有办成：还缺证明材料。请带户口本来。有疑问请打12349。',
    );
  });

  test('what staff put right by themselves they put into words', async () => {
    const { id } = await asked({ field: 'OTHER', value: '户籍应该是西宁' });
    const reviewer = await givenStaff(t);

    expect(outcomeOf(await answer(t, reviewer, id))).toBe('BAD_VALUE');
    expect(outcomeOf(await answer(t, reviewer, id, { words: '户籍已改为西宁。' }))).toBe('OK');
  });

  test('an id number that stands under another name is refused, and stays open', async () => {
    const idNumber = '630102194403020027';
    await givenAnElder(t, { idNumber });
    const { id, personId } = await asked({ field: 'ID_NUMBER', value: idNumber });
    const reviewer = await givenStaff(t);

    expect(outcomeOf(await answer(t, reviewer, id))).toBe('ALREADY_KNOWN');

    expect((await t.orm.em.fork().findOneOrFail(Person, personId)).idNumberHash ?? null).toBeNull();
    expect(outcomeOf(await answer(t, reviewer, id, { decision: 'REFUSED', reason: 'NOT_PROVEN' }))).toBe('OK');
  });

  test('of two people who are given one id number at once exactly one gets it', async () => {
    const value = '630102194403020035';
    const [one, two] = [await asked({ field: 'ID_NUMBER', value }), await asked({ field: 'ID_NUMBER', value })];
    const [a, b] = [await givenStaff(t), await givenStaff(t)];

    const outcomes = await Promise.all([answer(t, a, one.id), answer(t, b, two.id)]);

    expect(outcomes.map(outcomeOf).sort()).toEqual(['ALREADY_KNOWN', 'OK']);
  });

  test('of a yes and a no at once one counts; the same answer again is the first one', async () => {
    const { id, personId, elder } = await asked();
    const [yes, no] = [await givenStaff(t), await givenStaff(t)];

    const outcomes = await Promise.all([
      answer(t, yes, id),
      answer(t, no, id, { decision: 'REFUSED', reason: 'ALREADY_RIGHT' }),
    ]);

    expect(outcomes.map(outcomeOf).sort()).toEqual(['OK', 'REQUEST_ANSWERED']);
    const isDone = outcomeOf(outcomes[0]) === 'OK';
    expect(await recordedName(personId)).toBe(isDone ? '王秀蓝' : '王秀兰');
    const again = isDone ? await answer(t, no, id) : await answer(t, yes, id, { decision: 'REFUSED', reason: 'OTHER' });
    expect(outcomeOf(again)).toBe('OK');
    expect(again.data.answerDataRequest.request.answeredBy).toEqual(
      outcomes.find((one) => outcomeOf(one) === 'OK')!.data.answerDataRequest.request.answeredBy,
    );
    expect(await messagesOf(t, elder)).toHaveLength(2);
  });

  test('withdrawn and answered at once: one of the two, never both', async () => {
    for (let i = 0; i < 5; i += 1) {
      const { id, personId, elder } = await asked();

      const [withdrawn, answered] = await Promise.all([withdraw(t, elder, id), answer(t, await givenStaff(t), id)]);

      expect([outcomeOf(withdrawn), outcomeOf(answered)].sort()).toEqual(['OK', 'REQUEST_ANSWERED']);
      expect(await recordedName(personId)).toBe(outcomeOf(answered) === 'OK' ? '王秀蓝' : '王秀兰');
    }
  });
});
