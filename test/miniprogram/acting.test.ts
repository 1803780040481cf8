import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { BUILD_MS, buildWeapp } from './support/build.ts';
import { standAtNoon } from './support/clock.ts';
import { Phone } from './support/phone.ts';
import { startApi, type RunningApi } from './support/running-api.ts';
import { standInForWeChat, type WeChat } from './support/wechat.ts';

interface Shared {
  filePath: string;
  fileName: string;
  success?(reply: object): void;
  fail?(error: object): void;
}

/** What the phone keeps in its own folder, and hands on to people. */
function withFiles({ wx }: WeChat) {
  const kept = new Map<string, string>();
  const shared: { fileName: string; content: string | undefined }[] = [];
  const state = { isSharing: true };
  Object.assign(wx, {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => ({
      writeFileSync: (file: string, content: string) => void kept.set(file, content),
      unlink: ({ filePath }: { filePath: string }) => void kept.delete(filePath),
    }),
    shareFileMessage: ({ filePath, fileName, success, fail }: Shared) => {
      if (!state.isSharing) return fail?.({ errMsg: 'shareFileMessage:fail cancel' });
      shared.push({ fileName, content: kept.get(filePath) });
      success?.({ errMsg: 'shareFileMessage:ok' });
    },
  });
  return { kept, shared, state };
}

describe('acting for another, and one’s own data, in the compiled mini-program', () => {
  let api: RunningApi | undefined;
  let weChat: WeChat;
  let files: ReturnType<typeof withFiles>;
  let phone: Phone;

  beforeAll(async () => {
    standAtNoon();
    await buildWeapp();
    api = await startApi();
  }, BUILD_MS);
  afterAll(() => api?.stop());

  beforeEach(() => {
    jest.resetModules();
    weChat = standInForWeChat(api!.url);
    files = withFiles(weChat);
    phone = new Phone(weChat);
  });
  afterEach(() => phone.close());

  async function signInAs(name: string): Promise<void> {
    await phone.press('现在登录');
    await phone.read(/试用：选一位来体验/);
    // Five at a time.
    for (const next of ['陈小明', '李红梅']) {
      await phone.press('看更多');
      await phone.read(new RegExp(`${next}，`));
    }
    await phone.press(new RegExp(`^${name}，`));
    await phone.read(new RegExp(`${name}，您好`));
  }

  test('one press to her mother, two more to her lunch, and the phone asks in her name from then on', async () => {
    await signInAs('李红梅');

    await phone.press('换成王秀兰');
    await phone.read(/正在替 家人 王秀兰 办理/);
    await phone.press(/替王秀兰订明天午餐 · 自付/);
    await phone.read(/自己付/);
    await phone.press(/替王秀兰订明天午餐 · 自付/);
    await phone.read(/由女儿李红梅代订/);

    await phone.open();
    expect(await phone.read(/已替王秀兰订好明天午餐/)).toBeTruthy();
    await phone.press('换成自己');
    await phone.read(/正在为 李红梅（自己）办理/);
    await phone.read(/给您推荐明天午餐/);
    expect(phone.text).not.toContain('已替王秀兰订好');
  });

  test('all that is held about a person goes to whom she chooses, as a file that does not stay on the phone', async () => {
    await signInAs('王秀兰');
    await phone.open('/pages/privacy/my-data/index');
    files.state.isSharing = false;
    await phone.press('现在拿文件');
    await phone.read(/文件没有发出去/);

    files.state.isSharing = true;
    await phone.press('现在拿文件');
    await phone.read(/文件已经发出/);

    expect(files.shared.map(({ fileName }) => fileName)).toEqual([expect.stringMatching(/^my-data-.*\.json$/)]);
    expect(JSON.parse(files.shared[0]!.content!)).toMatchObject({ person: [{ name: '王秀兰' }] });
    expect([...files.kept]).toEqual([]);
  });
});
