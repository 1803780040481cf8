import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What must never be seen again once WeChat or we have used it. */
export const APP_SECRET = 'canary-app-secret-5f1c';
export const SESSION_KEY = 'canary-session-key-9b2e==';

/** A subscription message as WeChat got it. */
export interface ReceivedPush {
  touser: string;
  template_id: string;
  page: string;
  data: Record<string, { value: string }>;
  token: string | null;
}

/** WeChat as far as we know it: who signs in, tokens and subscription messages, on a port of its own. */
export interface WeChatStandIn {
  /** What the server is started with to ask here. */
  env: Record<string, string>;
  /** The parameters of each sign-in, in order. */
  asked: Record<string, string>[];
  /** What it answers from now on; by default the open id `open-<code>`, cut at the first dot. */
  answer: (code: string, response: ServerResponse) => void;
  /** Each subscription message that came with a good token, in order. */
  pushed: ReceivedPush[];
  /** What it answers to them from now on; by default that it has sent them. */
  answerPush: (push: ReceivedPush, response: ServerResponse) => unknown;
  /** How many tokens it gave. */
  tokens: number;
  /** From here on the tokens it gave are no good, which it says by this code. */
  endTokens: (errcode: number) => void;
  stop(): Promise<void>;
}

const says = (response: ServerResponse, answer: object) => response.end(JSON.stringify(answer));

/** Starts a WeChat that knows every code; so `a.1` and `a.2` are two codes of the same user. */
export async function startWeChat(): Promise<WeChatStandIn> {
  let token = 'token-0';
  let staleCode = 40001;

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, 'http://wechat');
    if (pathname === '/sns/jscode2session') {
      standIn.asked.push(Object.fromEntries(searchParams));
      return standIn.answer(searchParams.get('js_code')!, response);
    }
    const body = JSON.parse(await text(request));
    if (pathname === '/cgi-bin/stable_token') {
      if (body.grant_type !== 'client_credential' || body.secret !== APP_SECRET)
        return void says(response, { errcode: 40125 });
      standIn.tokens += 1;
      return void says(response, { access_token: token, expires_in: 7200 });
    }
    if (pathname !== '/cgi-bin/message/subscribe/send') return void response.writeHead(404).end();
    if (searchParams.get('access_token') !== token)
      return void says(response, { errcode: staleCode, errmsg: 'access_token is invalid' });
    const push = { ...body, token: searchParams.get('access_token') };
    standIn.pushed.push(push);
    await standIn.answerPush(push, response);
  }

  const server: Server = createServer((request, response) => void receive(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const standIn: WeChatStandIn = {
    env: {
      WECHAT_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      WECHAT_APP_ID: 'wx-doorstep',
      WECHAT_APP_SECRET: APP_SECRET,
      WECHAT_TIMEOUT_MS: '300',
    },
    asked: [],
    answer: (code, response) => says(response, { openid: `open-${code.split('.')[0]}`, session_key: SESSION_KEY }),
    pushed: [],
    answerPush: (_push, response) => says(response, { errcode: 0, errmsg: 'ok' }),
    tokens: 0,
    endTokens(errcode) {
      staleCode = errcode;
      token = `token-${standIn.tokens + 1}`;
    },
    async stop() {
      server.closeAllConnections();
      if (server.listening) await once(server.close(), 'close');
    },
  };
  return standIn;
}
