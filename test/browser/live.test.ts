import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Person } from '../../api/src/identity/person.entity.ts';
import { tell } from '../../api/src/messages/messages.service.ts';
import { givenASubmitted, GONGSHU, officer } from '../applications/applications.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { aReader, leave, signIn, type Reader } from './support/reader.ts';

const MESSAGES = '/pages/identity/messages/index';

describe('what changes while somebody looks at it, in a browser', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let reader: Reader;
  /** The streams that were asked for, and the questions, by what they ask. */
  const streams: string[] = [];
  const questions: string[] = [];

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
  }, BUILD_MS);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    reader = await aReader(browser!, t);
    await signIn(reader, '马占福');
    streams.length = questions.length = 0;
    reader.page.on('request', (request) => {
      if (request.url().endsWith('/graphql/stream')) streams.push(request.postData() ?? '');
      else if (request.url().endsWith('/graphql')) questions.push(request.postData() ?? '');
    });
    await reader.open(MESSAGES);
  }, START_MS);
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await leave(reader, t);
  }, START_MS);

  async function tellHim(text: string): Promise<void> {
    const { orm, vault, clock } = t!;
    await orm.em.fork().transactional(async (em) => {
      const people = await em.find(Person, { demoIntroduction: { $ne: null } });
      const { id } = people.find((person) => vault.open(person, 'name') === '马占福')!;
      await tell({ em, vault, now: () => clock.now }, [id], { aboutId: id, text });
    });
  }
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await reader.page.waitForTimeout(20);
  };
  const openStreams = async () =>
    Number(/^live_streams (\d+)$/m.exec(await (await fetch(`${t!.url}/metrics`)).text())![1]);

  test('he is told something, and it is there at once: the app asks when there is something to ask for', async () => {
    await until(async () => (await openStreams()) === 1);
    await reader.page.waitForTimeout(500); // What is asked when the stream opens is answered.
    const before = questions.length;

    await tellHim('今天的午餐改到十一点半。');
    await reader.reads('今天的午餐改到十一点半。');

    expect(streams).toHaveLength(1);
    expect(streams[0]).not.toContain('subscription');
    expect(questions.length - before).toBeLessThanOrEqual(2); // The messages, and that they were read.
  });

  test('staff take an application while he looks at it, and the page says so', async () => {
    const worker = await officer(t!, GONGSHU); // The desk is the nearest one where there is somebody.
    const { id } = await givenASubmitted(t!, { name: '陈建国', demoIntroduction: '陈建国，56岁' });
    await signIn(reader, '陈建国');
    await reader.open(`/applications/pages/application/index?id=${id}`);
    await reader.reads('已提交，等工作人员接手');
    await until(async () => (await openStreams()) === 1);

    const CLAIM = 'mutation ($input: ClaimReviewInput!) { claimReview(input: $input) { userErrors { code } } }';
    const { data } = await send(t!, worker, CLAIM, { input: { applicationId: id } });
    expect(data.claimReview.userErrors).toEqual([]);

    await reader.reads('经办人：马文静');
  });

  test('the stream is cut: another one is opened, and what came in between is there', async () => {
    await until(async () => (await openStreams()) === 1);

    await t!.asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'doorstep live'`,
    );
    await tellHim('断线的时候说的。');
    await reader.reads('断线的时候说的。');
    await until(async () => (await openStreams()) === 1);
    await tellHim('又连上了。');

    await reader.reads('又连上了。');
  });

  test('a page that nobody looks at has no stream', async () => {
    await until(async () => (await openStreams()) === 1);

    await reader.open();

    await until(async () => (await openStreams()) === 0);
  });
});
