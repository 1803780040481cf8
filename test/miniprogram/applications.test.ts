import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { BUILD_MS, buildWeapp } from './support/build.ts';
import { standAtNoon } from './support/clock.ts';
import { Phone } from './support/phone.ts';
import { startApi, type RunningApi } from './support/running-api.ts';
import { standInForWeChat, type WeChat } from './support/wechat.ts';

const BEGIN = '/applications/pages/apply/index?itemId=33%2Frespite-stay';
const ON = '存好，下一步';

interface Upload {
  url: string;
  filePath: string;
  name: string;
  header: Record<string, string>;
  formData: Record<string, string>;
  success(reply: object): void;
  fail(error: object): void;
}

/** A camera, and a way for files that can be closed. */
function withCamera({ wx }: WeChat) {
  const state = { uploads: [] as Upload[], isOpen: true };
  Object.assign(wx, {
    chooseMedia: ({ success }: { success(reply: object): void }) =>
      success({ tempFiles: [{ tempFilePath: 'wxfile://tmp/paper.jpg' }] }),
    uploadFile: (upload: Upload) => {
      state.uploads.push(upload);
      if (state.isOpen) upload.success({ statusCode: 201, data: '{"id":"1"}' });
      else upload.fail({ errMsg: 'uploadFile:fail' });
      return { abort: () => undefined };
    },
  });
  return state;
}

describe('applying, in the compiled mini-program', () => {
  let api: RunningApi | undefined;
  let weChat: WeChat;
  let camera: ReturnType<typeof withCamera>;
  let phone: Phone;

  beforeAll(async () => {
    standAtNoon();
    await buildWeapp();
    api = await startApi();
  }, BUILD_MS);
  afterAll(() => api?.stop());

  beforeEach(async () => {
    jest.resetModules();
    weChat = standInForWeChat(api!.url);
    camera = withCamera(weChat);
    phone = new Phone(weChat);
    await phone.press('现在登录');
    await phone.read(/试用：选一位来体验/);
    for (const next of ['陈小明', '李红梅']) {
      await phone.press('看更多');
      await phone.read(new RegExp(`${next}，`));
    }
    await phone.press(/^徐小芳，/);
    await phone.read(/徐小芳，您好/);
    await phone.press('换成徐阿根');
    await phone.read(/正在替 家人 徐阿根 办理/);
  });
  afterEach(() => phone.close());

  const formPage = (): string => {
    const { id } = weChat.sent
      .map(({ variables }) => variables as { id?: string; input?: { applicationId?: string } } | undefined)
      .map((variables) => ({ id: variables?.input?.applicationId }))
      .findLast((one) => one.id !== undefined)!;
    return `/applications/pages/apply/index?id=${id!}`;
  };

  test('what is chosen without a network, or whose answer is lost, is there still and is kept once; the photo goes with her token', async () => {
    await phone.open(BEGIN);
    await phone.press('替徐阿根开始填申请');
    await phone.read(/第 1 步，共 7 步/);
    await phone.press(ON);
    await phone.read(/第 2 步，共 7 步/);
    await phone.press(ON);
    await phone.read(/这一项还没有填。/);

    await phone.press('洗澡');
    await phone.read(/✓ 已选/);
    weChat.network = 'LOSES_ANSWERS';
    await phone.press(ON);
    await phone.read(/现在可以这样办/);
    const page = formPage();
    weChat.network = 'GOOD';
    await phone.open();
    await phone.read(/徐小芳，您好/);
    await phone.open(page);
    await phone.read(/需要哪些照护|想休息多久/);
    expect([...weChat.storage.values()].join()).not.toContain('BATHING');

    await phone.open(`${page}&step=first`);
    await phone.press(ON);
    await phone.read(/第 2 步，共 7 步/);
    await phone.read(/✓ 已选/);
    await phone.press('吃饭');
    weChat.network = 'DOWN';
    await phone.press(ON);
    await phone.read(/手机现在没有网络/);
    weChat.network = 'GOOD';
    await phone.open(`${page}&step=first`);
    await phone.press(ON);
    await phone.read(/第 2 步，共 7 步/);
    expect(phone.text.match(/✓ 已选/g)).toHaveLength(2);
    expect([...weChat.storage.values()].join()).not.toContain('EATING');
    await phone.press(ON);
    await phone.read(/第 3 步，共 7 步/);

    camera.isOpen = false;
    await phone.open(`${page}&step=papers`);
    await phone.press('拍“病历或出院小结”');
    await phone.read(/照片没有传上去/);
    camera.isOpen = true;
    await phone.press('再试一次');
    await phone.reads('病历或出院小结');
    const [lost, sent] = camera.uploads;
    expect(sent!.url).toMatch(/\/attachments$/);
    expect(sent!.header['authorization']).toMatch(/^Bearer ./);
    expect(sent!.formData).toEqual(lost!.formData);
    expect(sent!.formData['paperCode']).toBe('MEDICAL_RECORD');
  });

  test('her pages open: what he may have, what was applied for, and the way by number', async () => {
    await phone.open('/applications/pages/benefits/index');
    await phone.read(/符合条件，还没有申请过/);
    await phone.read(/残疾人集中托养/);
    await phone.open('/applications/pages/mine/index');
    await phone.read(/看徐阿根能享受什么/);
    await phone.open('/applications/pages/check/index');
    await phone.press('查进度');
    await phone.read(/请把编号和身份证号最后 4 位都填上/);
  });
});
