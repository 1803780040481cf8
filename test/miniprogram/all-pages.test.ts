import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pages, pathOf } from '../support/pages.ts';
import { BUILD_MS, buildWeapp, WEAPP } from './support/build.ts';
import { standAtNoon } from './support/clock.ts';
import { Phone, type Pressable } from './support/phone.ts';
import { startApi, type RunningApi } from './support/running-api.ts';
import { standInForWeChat, type WeChat } from './support/wechat.ts';

const ROLES = ['button', 'radio', 'checkbox', 'switch', 'link'];

const says = ({ role, label, words }: Pressable): string => `${String(role)} “${label ?? words}”`;

/** A state is told exactly where it can be seen. */
function statesFit({ classes, role, checked, disabled }: Pressable): boolean {
  const isChosen = classes.includes('--chosen');
  const isDisabled = classes.includes('--disabled');
  return (
    (['radio', 'checkbox', 'switch'].includes(role ?? '') ? checked === String(isChosen) : !isChosen) &&
    (disabled ?? 'false') === String(isDisabled)
  );
}

interface Package {
  root: string;
  pages: string[];
}

describe('every page of the compiled mini-program', () => {
  let api: RunningApi | undefined;
  let weChat: WeChat;
  let phone: Phone;

  beforeAll(async () => {
    standAtNoon();
    await buildWeapp();
    api = await startApi();
    weChat = standInForWeChat(api.url);
    phone = new Phone(weChat);
    await phone.press('现在登录');
    await phone.press('王秀兰');
    await phone.read(/王秀兰，您好/);
  }, BUILD_MS);
  afterAll(async () => {
    phone.close();
    await api?.stop();
  });

  test('is on the list that the tests go by, and the list has no others', () => {
    const { pages: main, subPackages = [] } = JSON.parse(readFileSync(path.join(WEAPP, 'app.json'), 'utf8')) as {
      pages: string[];
      subPackages?: Package[];
    };
    const staff = subPackages.flatMap(({ root, pages: own }) => own.map((page) => path.join(root, page)));

    expect(pages.map(pathOf).sort()).toEqual([...main, ...staff].map((page) => `/${page}`).sort());
  });

  test.each(pages)(
    '$name: what can be tapped has a role, a name and its state, and fields have labels',
    async (page) => {
      await phone.open();
      await page.go(phone);
      await phone.reads(page.says[0]);

      const { pressables, fieldLabels } = phone;
      expect(pressables.length).toBeGreaterThan(2);
      expect(pressables.filter(({ role }) => !ROLES.includes(role ?? '')).map(says)).toEqual([]);
      expect(pressables.filter(({ label, words }) => (label ?? words).trim() === '').map(says)).toEqual([]);
      expect(pressables.filter((one) => !statesFit(one)).map(says)).toEqual([]);
      expect(fieldLabels.filter((label) => !label)).toEqual([]);
      // WeChat has no voice of its own.
      expect(phone.text).not.toContain('读给我听');
    },
  );

  test('speaks English as soon as English is chosen, in the bar above the page too', async () => {
    await phone.open('/pages/identity/settings/index');
    await phone.press('English');

    await phone.read(/How large should letters be\?/);
    expect(weChat.barTitle).toBe('Settings');
    await phone.open();
    await phone.read(/Hello, 王秀兰/);
    expect(phone.text).toContain('Mon 23 Nov (tomorrow)');
  });
});
