import { HOTLINE } from '@doorstep/shared/hotline';
import type { WeChatConfig } from '../config.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';

/** WeChat's answers to a code that is wrong, used or too old. */
const BAD_CODE = new Set([40029, 40163, 40226]);

/** Today's open ids have 28 such characters; anything else is no answer of WeChat's. */
const OPEN_ID = /^[\w-]{1,64}$/;

const UNAVAILABLE = `现在连不上微信，没有登录成功。请稍后再试，或打${HOTLINE}请人帮您办。`;

/** Asks WeChat who signed in. */
export interface WeChatClient {
  /** The open id behind a one-time code of `wx.login`. WeChat's `session_key` is dropped here and kept nowhere. */
  openIdOf(code: string): Promise<string>;
}

export const weChatClient = ({ appId, appSecret, baseUrl, timeoutMs }: WeChatConfig): WeChatClient => ({
  async openIdOf(code) {
    if (!appId || !appSecret)
      throw new Refusal(UserErrorCode.WECHAT_UNAVAILABLE, '这里还没有接通微信登录，请换一种方式登录。');
    const url = new URL('/sns/jscode2session', baseUrl);
    url.search = String(
      new URLSearchParams({ appid: appId, secret: appSecret, js_code: code, grant_type: 'authorization_code' }),
    );
    const answer = await code2Session(url, timeoutMs);
    if (typeof answer.openid === 'string' && OPEN_ID.test(answer.openid)) return answer.openid;
    if (BAD_CODE.has(Number(answer.errcode)))
      throw new Refusal(UserErrorCode.SIGN_IN_FAILED, '这次微信登录已失效，请再点一次登录。');
    throw new Refusal(UserErrorCode.WECHAT_UNAVAILABLE, UNAVAILABLE);
  },
});

/** Any failure of the network or of WeChat is the same to a citizen. The URL holds the secret, so no error of `fetch` leaves here. */
async function code2Session(url: URL, timeoutMs: number): Promise<Record<string, unknown>> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
    const answer: unknown = await response.json();
    return typeof answer === 'object' && answer !== null ? { ...answer } : {};
  } catch {
    throw new Refusal(UserErrorCode.WECHAT_UNAVAILABLE, UNAVAILABLE);
  }
}
