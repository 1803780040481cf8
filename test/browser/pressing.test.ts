import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.ts';
import { pages } from '../support/pages.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { deafTo, pressablesOf, tabStops, type Pressable } from './support/pressables.ts';
import { aReader, signIn, type Reader } from './support/reader.ts';

const ROLES = ['button', 'radio', 'checkbox', 'switch', 'link', 'textbox'];

const says = ({ role, name, words }: Pressable): string => `${role} “${name || words}”`;

/** A state is told exactly where it can be seen. */
function statesFit({ classes, role, states, isDisclosure }: Pressable): boolean {
  const isChosen = classes.includes('--chosen');
  const isDisabled = classes.includes('--disabled');
  return (
    (['radio', 'checkbox', 'switch'].includes(role) ? states['checked'] === String(isChosen) : !isChosen) &&
    (states['disabled'] ?? 'false') === String(isDisabled) &&
    (isDisclosure ? /^(true|false)$/ : /^(true|false)?$/).test(states['expanded'] ?? '')
  );
}

describe('everything to press', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let reader: Reader;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
  }, BUILD_MS);
  afterAll(async () => {
    await browser?.close();
    t?.app.server.closeAllConnections();
    await t?.close();
  });

  // A browser for each page, since everything on it is pressed in the end.
  beforeEach(async () => {
    reader = await aReader(browser!, t!);
    await signIn(reader, '王秀兰');
  }, START_MS);
  afterEach(() => reader.context.close());

  test.each(pages)(
    '$name: has a role, a name and its state, and obeys the keyboard',
    async ({ go, says: [chinese] }) => {
      const { page } = reader;
      await go(reader);
      await reader.reads(chinese);

      const all = await pressablesOf(page);
      const stops = await tabStops(page, 2 * all.length + 10);
      await page.route('**/graphql', (route) => route.abort());
      const deaf = { Enter: await deafTo(page, 'Enter'), Space: await deafTo(page, ' ') };

      expect(all.length).toBeGreaterThan(2);
      expect(all.filter(({ role }) => !ROLES.includes(role)).map(says)).toEqual([]);
      expect(all.filter(({ name }) => name.trim() === '').map(says)).toEqual([]);
      expect(all.filter((one) => !statesFit(one)).map(says)).toEqual([]);
      expect(all.filter(({ number }) => !stops.has(number)).map(says)).toEqual([]);
      expect(deaf).toEqual({ Enter: [], Space: [] });
    },
    60_000,
  );
});
