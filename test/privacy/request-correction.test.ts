import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Person } from '../../api/src/identity/person.entity.ts';
import { DataRequest } from '../../api/src/privacy/data-request.entity.ts';
import { givenAnAssistant } from '../delegations/delegations.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import {
  answer,
  aPhone,
  correct,
  expectTable,
  givenACast,
  givenAGuardian,
  givenAKnownElder,
  IN_PERSON_ONLY,
  messagesOf,
  outcomeOf,
  withdraw,
} from './cast.ts';

const ID_NUMBER = '11010519491231002X';

describe('requestCorrection', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const recorded = async (id: string, field: 'name' | 'phone' | 'homeAddress' | 'diet' | 'idNumber') =>
    t.vault.open(await t.orm.em.fork().findOneOrFail(Person, id), field);

  test('an elder asks for her name to be put right; it waits for an answer, and she is told until when', async () => {
    const elder = await givenAKnownElder(t);

    const { data } = await correct(t, elder, elder.id, { note: '身份证上是“蓝”' });

    expect(data.requestCorrection).toMatchObject({
      request: {
        kind: 'CORRECTION',
        field: 'NAME',
        status: 'OPEN',
        maskedValue: '王秀蓝',
        note: '身份证上是“蓝”',
        dueOn: '2026-12-07',
        isOverdue: false,
        askedBy: { ground: 'SELF' },
        answeredBy: null,
      },
      userErrors: [],
    });
    expect(await recorded(elder.id, 'name')).toBe('王秀兰');
    expect(await messagesOf(t, elder)).toEqual(['收到更正王秀兰的姓名的申请，最晚12月7日答复。在这之前可以撤回。']);
  });

  test('the number of days for an answer is a setting', async () => {
    const quick = await startApp({ env: { DATA_REQUEST_DAYS: '3' } });
    const elder = await givenAnElder(quick);

    const { data } = await correct(quick, elder, elder.id);
    await quick.close();

    expect(data.requestCorrection.request.dueOn).toBe('2026-11-25');
  });

  test('what she says of her phone, her address and her diet is right at once, and she is told', async () => {
    const elder = await givenAKnownElder(t);
    const phone = aPhone();

    const answers = [
      await correct(t, elder, elder.id, { field: 'PHONE', value: phone }),
      await correct(t, elder, elder.id, { field: 'HOME_ADDRESS', value: ' 清江社区5号楼2单元 ' }),
      await correct(t, elder, elder.id, {
        field: 'DIET',
        value: null,
        diet: { needs: ['SOFT_FOOD'], allergens: ['EGG'] },
      }),
    ];

    expect(answers.map(({ data }) => data.requestCorrection.request)).toMatchObject([
      { status: 'DONE', maskedValue: `${phone.slice(0, 3)}****${phone.slice(-4)}`, answeredBy: { ground: 'SELF' } },
      { status: 'DONE', maskedValue: '****' },
      { status: 'DONE', maskedValue: null, diet: { needs: ['SOFT_FOOD'], allergens: ['EGG'] } },
    ]);
    expect(await recorded(elder.id, 'phone')).toBe(phone);
    expect(await recorded(elder.id, 'homeAddress')).toBe('清江社区5号楼2单元');
    expect(await recorded(elder.id, 'diet')).toEqual({ needs: ['SOFT_FOOD'], allergens: ['EGG'] });
    expect(await messagesOf(t, elder)).toEqual([
      '已经更正王秀兰的忌口和过敏。不是您要求的，请打12349。',
      '已经更正王秀兰的家庭住址。不是您要求的，请打12349。',
      '已经更正王秀兰的手机号。不是您要求的，请打12349。',
    ]);
    const found = await send(t, await givenStaff(t), 'query ($phone: String) { findPeople(phone: $phone) { id } }', {
      phone,
    });
    expect(found.data.findPeople).toEqual([{ id: elder.id }]);
  });

  test('a guardian’s word counts as much; what staff type for a caller is answered by another of them', async () => {
    const elder = await givenAKnownElder(t);
    const guardian = await givenAGuardian(t, elder);
    const agent = await givenAnAssistant(t, elder.id);

    const byGuardian = await correct(t, guardian, elder.id, { field: 'HOME_ADDRESS', value: '新家' });
    const byAgent = await correct(t, agent, elder.id, { field: 'HOME_ADDRESS', value: '别处' });

    expect(byGuardian.data.requestCorrection.request).toMatchObject({
      status: 'DONE',
      askedBy: { ground: 'GUARDIANSHIP' },
    });
    expect(byAgent.data.requestCorrection.request).toMatchObject({ status: 'OPEN', askedBy: { ground: 'ASSISTANCE' } });
    expect(await recorded(elder.id, 'homeAddress')).toBe('新家');
    const [told] = await messagesOf(t, guardian);
    expect(told).toBe('已经更正王秀兰的家庭住址。不是您要求的，请打12349。');
    const { id } = byAgent.data.requestCorrection.request;
    expect(outcomeOf(await answer(t, agent, id))).toBe('OWN_REQUEST');
    expect(outcomeOf(await answer(t, await givenStaff(t), id))).toBe('OK');
    expect(await recorded(elder.id, 'homeAddress')).toBe('别处');
  });

  test('a child’s own word changes nothing until staff have seen to it', async () => {
    const child = await givenAKnownElder(t, { name: '张乐乐', birthDate: '2018-05-01' });

    const { data } = await correct(t, child, child.id, { field: 'PHONE', value: aPhone() });

    expect(data.requestCorrection.request.status).toBe('OPEN');
    expect(await recorded(child.id, 'phone')).toBe(child.phone);
  });

  test('an id number is kept in the form in which it is compared', async () => {
    const elder = await givenAKnownElder(t);

    const { data } = await correct(t, elder, elder.id, { field: 'ID_NUMBER', value: '110105 19491231 002x' });
    await answer(t, await givenStaff(t), data.requestCorrection.request.id);

    expect(data.requestCorrection.request).toMatchObject({ status: 'OPEN', maskedValue: '110***********002X' });
    expect(await recorded(elder.id, 'idNumber')).toBe(ID_NUMBER);
  });

  test.each([
    ['an empty name', { field: 'NAME', value: '  ' }, '请填写正确的姓名。'],
    ['no name', { field: 'NAME', value: null }, '请填写正确的姓名。'],
    ['a name of 41 characters', { field: 'NAME', value: '长'.repeat(41) }, '姓名太长了，请核对一下。'],
    ['a day that is none', { field: 'BIRTH_DATE', value: '1944-02-30' }, '出生日期不对，请再看一看。'],
    ['a birthday to come', { field: 'BIRTH_DATE', value: '2026-11-23' }, '出生日期不对，请再看一看。'],
    [
      'a wrong check digit',
      { field: 'ID_NUMBER', value: '110105194912310021' },
      '身份证号有一位写错了，请再核对一遍。',
    ],
    ['ten digits', { field: 'PHONE', value: '1380000123' }, '手机号是11位数字，请再看一看。'],
    ['a long address', { field: 'HOME_ADDRESS', value: '路'.repeat(201) }, '地址太长了，请写短一些。'],
    ['no diet', { field: 'DIET', value: 'EGG' }, '请选好忌口和过敏的食物。都没有的，就一样也不选。'],
    ['nothing said', { field: 'OTHER', value: '' }, '请填写正确的登记的资料。'],
  ])('%s is refused in words', async (_what, over, message) => {
    const elder = await givenAKnownElder(t);

    const { data } = await correct(t, elder, elder.id, over);

    expect(data.requestCorrection).toMatchObject({ request: null, userErrors: [{ code: 'BAD_VALUE', message }] });
  });

  test('one correction of a field is open at a time; of another field meanwhile, and anew once it is withdrawn', async () => {
    const elder = await givenAKnownElder(t);
    const first = await correct(t, elder, elder.id);

    expect(outcomeOf(await correct(t, elder, elder.id, { value: '王秀岚' }))).toBe('REQUEST_OPEN');
    expect(outcomeOf(await correct(t, elder, elder.id, { field: 'BIRTH_DATE', value: '1944-03-03' }))).toBe('OK');
    await withdraw(t, elder, first.data.requestCorrection.request.id);
    expect(outcomeOf(await correct(t, elder, elder.id, { value: '王秀岚' }))).toBe('OK');
  });

  test('of several sent at once exactly one is entered', async () => {
    const elder = await givenAKnownElder(t);

    const outcomes = await Promise.all(Array.from({ length: 5 }, () => correct(t, elder, elder.id)));

    expect(outcomes.map(outcomeOf).sort()).toEqual(['OK', ...Array<string>(4).fill('REQUEST_OPEN')]);
    expect(await t.orm.em.fork().count(DataRequest, { person: elder.id })).toBe(1);
  });

  test('the same key is the same request, at once and later; with another value it is refused', async () => {
    const elder = await givenAKnownElder(t);
    const idempotencyKey = randomUUID();

    const answers = await Promise.all(Array.from({ length: 4 }, () => correct(t, elder, elder.id, { idempotencyKey })));
    const later = await correct(t, elder, elder.id, { idempotencyKey });
    const other = await correct(t, elder, elder.id, { idempotencyKey, value: '别的' });

    expect(new Set([...answers, later].map(({ data }) => data.requestCorrection.request.id)).size).toBe(1);
    expect(outcomeOf(other)).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await messagesOf(t, elder)).toHaveLength(1);
  });

  test('only the person, a guardian and assisting staff may ask, see and withdraw', async () => {
    const { person, senders } = await givenACast(t);
    const fields = ['NAME', 'BIRTH_DATE', 'ID_NUMBER'];
    const values: Record<string, string> = { NAME: '王', BIRTH_DATE: '1944-03-04', ID_NUMBER };

    await expectTable(IN_PERSON_ONLY, (who) => {
      const isAllowed = IN_PERSON_ONLY[who] === 'OK';
      const field = isAllowed ? fields.shift()! : 'OTHER';
      return correct(t, senders[who], person.id, { field, value: values[field] ?? '户籍' });
    });
    await expectTable(IN_PERSON_ONLY, (who) =>
      send(t, senders[who], 'query ($id: ID!) { dataRequests(personId: $id) { id } }', { id: person.id }),
    );
    const { id } = (await correct(t, person, person.id, { field: 'OTHER', value: '户籍' })).data.requestCorrection
      .request;
    await expectTable(IN_PERSON_ONLY, (who) => withdraw(t, senders[who], id));
  });

  test('what is asked for lies sealed', async () => {
    const elder = await givenAKnownElder(t);
    await correct(t, elder, elder.id, { field: 'ID_NUMBER', value: ID_NUMBER, note: '新办的证' });

    const [row] = await t.orm.em
      .fork()
      .execute<{ value: Buffer; note: Buffer }[]>(
        `select value, note from data_request where person_id = '${elder.id}'`,
      );

    expect(row!.value.includes('1949')).toBe(false);
    expect(row!.note.includes('新办')).toBe(false);
    expect(t.logged.join()).not.toContain(ID_NUMBER);
  });
});
