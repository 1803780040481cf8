import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What must never be seen again once WeChat or we have used it. */
export const APP_SECRET = 'canary-app-secret-5f1c';
export const SESSION_KEY = 'canary-session-key-9b2e==';

/** WeChat as far as we know it: `jscode2session` on a port of one's own. */
export interface WeChatStandIn {
  /** What the server is started with to ask here. */
  env: Record<string, string>;
  /** The parameters of each request, in order. */
  asked: Record<string, string>[];
  /** What it answers from now on; by default the open id `open-<code>`, cut at the first dot. */
  answer: (code: string, response: ServerResponse) => void;
  stop(): Promise<void>;
}

/** Starts a WeChat that knows every code; so `a.1` and `a.2` are two codes of the same user. */
export async function startWeChat(): Promise<WeChatStandIn> {
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://wechat');
    if (pathname !== '/sns/jscode2session') return void response.writeHead(404).end();
    standIn.asked.push(Object.fromEntries(searchParams));
    standIn.answer(searchParams.get('js_code')!, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const standIn: WeChatStandIn = {
    env: {
      WECHAT_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      WECHAT_APP_ID: 'wx-doorstep',
      WECHAT_APP_SECRET: APP_SECRET,
      WECHAT_TIMEOUT_MS: '300',
    },
    asked: [],
    answer: (code, response) =>
      response.end(JSON.stringify({ openid: `open-${code.split('.')[0]}`, session_key: SESSION_KEY })),
    async stop() {
      server.closeAllConnections();
      if (server.listening) await once(server.close(), 'close');
    },
  };
  return standIn;
}
