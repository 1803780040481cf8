import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { send, startApp, type Answer, type TestApp } from '../support/app.ts';
import { change, givenASubmitted, GONGSHU, officer, read } from './applications.ts';
import { decideAs } from './cases.ts';

const STATUS = `query ($number: String!, $idTail: String!) { applicationStatus(number: $number, idTail: $idTail) {
  status nextDeed expectedOn until path { code title standing expectedOn isOverdue isEscalated officer outcome doneAt desk { code name } } } }`;
const BORN = '33010519700506';
let people = 0;
const NAME = '穆罕默德江';

describe('where an application stands, for whoever knows its number and the end of the id number', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const ask = (number: string, idTail: string): Promise<Answer> => send(t, undefined, STATUS, { number, idTail });
  async function givenANumber() {
    const tail = `00${(people += 1)}X`;
    const { person, id } = await givenASubmitted(t, { idNumber: BORN + tail, name: NAME });
    return { id, tail, number: (await read(t, person, id)).data.application.number as string };
  }

  test('a son reads it on his own telephone, without signing in: where it is and by when it is decided', async () => {
    const { id, number, tail } = await givenANumber();
    const reviewer = await officer(t, GONGSHU, { name: '裘丽萍' });
    await decideAs(t, reviewer, 'passApplication', id);
    await change(t, reviewer, 'claimReview', { applicationId: id });

    const { data, errors } = await ask(number, tail);

    expect(errors).toBeUndefined();
    expect(data.applicationStatus).toMatchObject({
      status: 'IN_REVIEW',
      nextDeed: 'WAIT',
      expectedOn: '2026-12-08',
      path: [
        { code: 'community', standing: 'DONE', outcome: 'PASSED', desk: { code: GONGSHU } },
        { code: 'township', standing: 'NOW', officer: null },
        { code: 'county', standing: 'NEXT' },
      ],
    });
  });

  test('it tells nothing else: no name, no service, no officer, no word of what was written', async () => {
    const { id, number, tail } = await givenANumber();
    const words = '请补病历，地址也写全。';
    const reviewer = await officer(t, GONGSHU, { name: '裘丽萍' });
    await decideAs(t, reviewer, 'returnApplication', id, { words, papers: [{ paper: '病历', why: '看不清' }] });

    const answer = JSON.stringify(await ask(number, tail.toLowerCase()));

    expect(answer).toContain('"until":"2026-12-07"');
    for (const secret of [NAME, '喘息', '裘丽萍', words, '病历', id, tail, '13800000001'])
      expect(answer).not.toContain(secret);
  });

  test('the number is read with spaces, and a small x is an X', async () => {
    const { number, tail } = await givenANumber();

    const spaced = `${number.slice(0, 6)} ${number.slice(6, 10)} ${number.slice(10)}`;
    expect((await ask(spaced, tail.toLowerCase())).data.applicationStatus.status).toBe('SUBMITTED');
  });

  test('a wrong number, a wrong end, and the number of somebody who gave no id number answer alike', async () => {
    const [{ number, tail }, without] = [await givenANumber(), await givenASubmitted(t)];
    const nobodys = (await read(t, without.person, without.id)).data.application.number as string;

    const answers = [await ask('26112200000000', tail), await ask(number, '0011'), await ask(nobodys, '0011')];

    expect(answers).toEqual(Array(3).fill({ data: { applicationStatus: null } }));
  });

  test('what is no number at all is said so, and what was typed is not repeated', async () => {
    for (const [number, idTail] of [
      ['12', '001X'],
      ['26112200000000', `${BORN}001X`],
    ] as const) {
      const { errors } = await ask(number, idTail);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(JSON.stringify(errors)).not.toContain(BORN);
    }
  });

  test('who tries every end of an id number is stopped after ten, though he guesses right then', async () => {
    const { number, tail } = await givenANumber();
    const own = await startApp({ database: t.database });

    const guesses = Array.from({ length: 10 }, (_, i) => String(1000 + i));
    for (const guess of guesses)
      expect((await send(own, undefined, STATUS, { number, idTail: guess })).data.applicationStatus).toBeNull();
    const right = await send(own, undefined, STATUS, { number, idTail: tail });
    await own.close();

    expect(right.errors?.[0]?.extensions.code).toBe('TOO_MANY_TRIES');
    expect(right.data).toEqual({ applicationStatus: null });
  });
});
