import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AuditEntry, AuditOutcome } from '../../api/src/platform/audit-entry.entity.ts';
import { givenADelegation, revoke } from '../delegations/delegations.ts';
import { startWeChat, type WeChatStandIn } from '../identity/wechat-stand-in.ts';
import { accept, aSender, creditsOf, onWeChat, TEMPLATES } from '../messages/pushes.ts';
import { hasHeardAll, openStream, type OpenStream } from '../messages/stream.ts';
import { aPhone } from '../privacy/cast.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { ELIGIBLE, fillIn, givenASubmitted, GONGSHU, officer, start, submit } from './applications.ts';

const WATCH = 'subscription ($id: ID!) { applicationChanged(id: $id) { id status } }';

describe('what happens to an application', () => {
  let t: TestApp;
  let weChat: WeChatStandIn;
  let worker: SignedInPerson;
  const opened: OpenStream[] = [];
  beforeAll(async () => {
    weChat = await startWeChat();
    t = await startApp({ env: { ...weChat.env, ...TEMPLATES } });
    worker = await officer(t, GONGSHU);
  });
  afterEach(() => {
    for (const stream of opened.splice(0)) stream.close();
    weChat.pushed.length = 0;
  });
  afterAll(async () => {
    await t?.close();
    await weChat?.stop();
  });

  const watch = async (as: Sender, id: string) => {
    const stream = await openStream(t, as, { query: WATCH, variables: { id } });
    opened.push(stream);
    return stream;
  };
  const review = async (verb: string, input: object) => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const { data, errors } = await send(
      t,
      worker,
      `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code message } } }`,
      { input },
    );
    expect([errors, data?.[verb].userErrors]).toEqual([undefined, []]);
  };
  const claim = (applicationId: string) => review('claimReview', { applicationId });
  const giveBack = (applicationId: string) =>
    review('returnApplication', {
      applicationId,
      words: '照片看不清。',
      papers: [{ paper: '残疾人证', why: '请重拍一张' }],
    });
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] } = {}) => errors?.[0]?.extensions.code;

  describe('applicationChanged', () => {
    test('who applied sees it move while he looks at it', async () => {
      const { person, id } = await givenASubmitted(t);
      await hasHeardAll(t);
      const stream = await watch(person, id);

      await claim(id);
      expect((await stream.next())!.data).toEqual({ applicationChanged: { id, status: 'IN_REVIEW' } });
      await giveBack(id);

      expect((await stream.next())!.data).toEqual({ applicationChanged: { id, status: 'RETURNED' } });
    });

    test('a daughter who acts for him sees it, until he takes that back', async () => {
      const known = { name: '陈建国', phone: aPhone() };
      const { person, id } = await givenASubmitted(t, known);
      const daughter = await givenAnElder(t, { name: '陈小芳' });
      const delegation = await givenADelegation(t, { ...person, ...known }, daughter, { scopes: ['APPLICATIONS'] });
      await hasHeardAll(t);
      const stream = await watch(daughter, id);
      await claim(id);
      expect((await stream.next())!.data.applicationChanged.status).toBe('IN_REVIEW');

      await revoke(t, person, delegation.id);
      await giveBack(id);

      expect(codeOf(await stream.next())).toBe('NOT_FOUND');
      expect(await stream.next()).toBeUndefined();
      expect(codeOf((await watch(daughter, id)).refusal)).toBe('NOT_FOUND');
    });

    test('strangers, delegates in other matters, and staff who have nothing to do with him see nothing', async () => {
      const known = { name: '陈建国', phone: aPhone() };
      const { person, id } = await givenASubmitted(t, known);
      const cook = await givenAnElder(t, { name: '送饭的' });
      await givenADelegation(t, { ...person, ...known }, cook, { scopes: ['MEALS'] });
      const others = [await givenAnElder(t), cook, await officer(t, '630102')];

      const streams = await Promise.all(others.map((other) => watch(other, id)));
      const ofNothing = await Promise.all([watch(person, randomUUID()), watch(person, 'x')]);

      expect([...streams, ...ofNothing].map(({ status, refusal }) => [status, codeOf(refusal)])).toEqual(
        Array<unknown>(5).fill([404, 'NOT_FOUND']),
      );
      const noted = await t.orm.em.fork().find(AuditEntry, { action: 'applicationChanged', subjectId: person.id });
      expect(noted.map(({ outcome, code }) => [outcome, code])).toEqual(
        Array<unknown>(3).fill([AuditOutcome.REFUSED, 'NOT_FOUND']),
      );
    });
  });

  describe('in WeChat', () => {
    test('it says how it stands and not what for, and the last agreement is kept for what weighs more', async () => {
      const person = await givenAnElder(t, ELIGIBLE);
      await onWeChat(t, person.id, `open-${person.id}`);
      await accept(t, person, 'APPLICATION');
      await accept(t, person, 'APPLICATION');
      const { application } = await start(t, person, person.id);
      await fillIn(t, person, application.id);
      const { sendDue } = aSender(t, weChat);

      await submit(t, person, application.id);
      await sendDue();
      await claim(application.id);
      await sendDue();
      await giveBack(application.id);
      await sendDue();

      expect(weChat.pushed).toMatchObject(
        ['已提交', '请补材料'].map((status) => ({
          page: expect.stringContaining(`applications/pages/application/index?id=${application.id}&news=`),
          data: { thing1: { value: '您的服务申请' }, phrase2: { value: status } },
        })),
      );
      expect(weChat.pushed).toHaveLength(2);
      expect(await creditsOf(t, person)).toEqual({ APPLICATION: 0 });
    });
  });
});
