import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PushCredit } from '../../api/src/messages/push-credit.entity.ts';
import { removeWhatIsDue } from '../../api/src/privacy/retention.ts';
import { answer, givenAKnownElder, remove } from '../privacy/cast.ts';
import { startWeChat, type WeChatStandIn } from '../identity/wechat-stand-in.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { accept, creditsOf, TEMPLATES } from './pushes.ts';

const DAY_MS = 24 * 3_600_000;

describe('acceptPushes', () => {
  let t: TestApp;
  let weChat: WeChatStandIn;
  beforeAll(async () => {
    weChat = await startWeChat();
    t = await startApp({ env: { ...weChat.env, ...TEMPLATES } });
  });
  afterAll(async () => {
    await t?.close();
    await weChat?.stop();
  });

  test('each yes counts, also those that come at once, and only the viewer’s own are told', async () => {
    const [elder, other] = [await givenAnElder(t), await givenAnElder(t)];

    await Promise.all(Array.from({ length: 10 }, () => accept(t, elder, 'MEAL', 'DELEGATION')));

    expect(await creditsOf(t, elder)).toEqual({ DELEGATION: 10, MEAL: 10 });
    expect(await creditsOf(t, other)).toEqual({});
  });

  test('beyond a hundred more changes nothing', async () => {
    const elder = await givenAnElder(t);
    await accept(t, elder, 'MEAL');
    await t.orm.em.fork().nativeUpdate(PushCredit, { person: elder.id }, { remaining: 100 });

    await accept(t, elder, 'MEAL');

    expect(await creditsOf(t, elder)).toEqual({ MEAL: 100 });
  });

  test('staff have nobody’s WeChat, and visitors none that we know', async () => {
    const refused = await Promise.all([accept(t, await givenStaff(t), 'MEAL'), accept(t, undefined, 'MEAL')]);

    expect(refused.map(({ errors }) => errors![0]!.extensions.code)).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
  });

  test('a template whose keywords are not said stops the start, in one line', async () => {
    const start = startApp({ env: { ...weChat.env, WECHAT_TEMPLATE_MEAL: 'template-of-meals-0001' } });

    await expect(start).rejects.toThrow('WECHAT_TEMPLATE_MEAL must be the id of a template, a colon and three of its');
  });

  test('what she agreed to is in her export, and goes when she has everything removed', async () => {
    const elder = await givenAKnownElder(t);
    await accept(t, elder, 'MEAL');
    const { data } = await send(t, elder, 'query ($id: ID!) { myData(personId: $id) { content } }', { id: elder.id });
    const asked = await remove(t, elder, elder.id);

    await answer(t, await givenStaff(t), asked.data.requestDeletion.request.id);

    expect(JSON.parse(data.myData.content).pushCredits).toMatchObject([{ kind: 'MEAL', remaining: 1 }]);
    expect(await t.orm.em.fork().count(PushCredit, { person: elder.id })).toBe(0);
  });

  test('who does not come back for a year is asked again', async () => {
    await t.orm.em.fork().nativeDelete(PushCredit, {});
    await accept(t, await givenAnElder(t), 'MEAL');
    const after = async (days: number) =>
      (await removeWhatIsDue(t.orm.em, new Date(NOON.getTime() + days * DAY_MS))).pushCredits;

    expect([await after(364), await after(366)]).toEqual([undefined, 1]);
  });
});
