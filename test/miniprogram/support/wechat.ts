import http from 'node:http';

/** What the compiled app was built to call; the stand-in sends it to the API of the test instead. */
const BUILT_FOR = 'http://127.0.0.1:4000';

interface RequestOptions {
  url: string;
  method: string;
  header: Record<string, string>;
  data: string;
  success(reply: { statusCode: number; header: object; data: string }): void;
  fail(error: { errMsg: string }): void;
}

/** What a phone keeps when the app is closed, and what can go wrong around it. */
export interface WeChat {
  /** The global `wx` of WeChat, as far as the app uses it. */
  wx: Record<string, unknown>;
  storage: Map<string, unknown>;
  /** Bodies of all requests, in the order they were sent. */
  sent: Record<string, unknown>[];
  /** Set it to lose what is sent, or the answer to it. */
  network: 'GOOD' | 'DOWN' | 'LOSES_ANSWERS';
  calls: string[];
  /** What the bar above the page says. */
  barTitle: string;
}

/** A WeChat without a phone around it, whose requests go to a real API. */
export function standInForWeChat(apiUrl: string, fontSizeSetting = 17): WeChat {
  const storage = new Map<string, unknown>();
  const weChat: WeChat = { wx: {}, storage, sent: [], network: 'GOOD', calls: [], barTitle: '' };

  function request(options: RequestOptions) {
    const { url, method, header, data } = options;
    if (weChat.network === 'DOWN') {
      setTimeout(() => options.fail({ errMsg: 'request:fail' }), 0);
      return { abort: () => undefined };
    }
    weChat.sent.push(JSON.parse(data) as Record<string, unknown>);
    const call = http.request(url.replace(BUILT_FOR, apiUrl), { method, headers: header }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => {
        if (weChat.network === 'LOSES_ANSWERS') return options.fail({ errMsg: 'request:fail' });
        const { statusCode = 0, headers } = reply;
        options.success({ statusCode, header: headers, data: Buffer.concat(chunks).toString('utf8') });
      });
    });
    call.on('error', () => options.fail({ errMsg: 'request:fail' }));
    call.end(data);
    return { abort: () => undefined };
  }

  weChat.wx = {
    request,
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    getSystemInfoSync: () => ({ platform: 'devtools', SDKVersion: '3.8.0' }),
    getAppBaseInfo: () => ({ fontSizeSetting, SDKVersion: '3.8.0' }),
    getNetworkType: ({ success }: { success(reply: object): void }) =>
      success({ networkType: weChat.network === 'DOWN' ? 'none' : '4g' }),
    makePhoneCall: ({ phoneNumber, success }: { phoneNumber: string; success(): void }) => {
      weChat.calls.push(phoneNumber);
      success();
    },
    canIUse: () => true,
    getMenuButtonBoundingClientRect: () => ({}),
    nextTick: (work: () => void) => setTimeout(work, 0),
    setNavigationBarTitle: ({ title, success }: { title: string; success?(): void }) => {
      weChat.barTitle = title;
      success?.();
    },
    pageScrollTo: ({ success }: { success?(): void }) => success?.(),
  };
  return weChat;
}
