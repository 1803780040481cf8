import { civilDate, civilTime } from '@doorstep/shared/civil-date';
import type { PushTemplate, WeChatConfig } from '../config.ts';

/** One subscription message (订阅消息), as WeChat is to show it. */
export interface WeChatPush {
  openId: string;
  template: PushTemplate;
  /** Of the mini-program, opened when it is tapped. */
  page: string;
  what: string;
  status: string;
  at: Date;
}

/** What came of one try. */
export type PushOutcome =
  | 'SENT'
  /** The person did not agree, or has got all that he agreed to. */
  | 'NOT_SUBSCRIBED'
  /** WeChat is busy, out of reach or says what nobody knows: it may be otherwise later. */
  | 'UNAVAILABLE'
  /** It will never be otherwise: a template or a page that does not exist, say. */
  | 'REFUSED';

/** What came of one try, and by what code of WeChat's. */
export interface PushAnswer {
  outcome: PushOutcome;
  /** WeChat's own code; its words may repeat what was sent. */
  errcode: number | undefined;
}

/** WeChat's answers to a token that ran out, or that another server renewed. */
const STALE_TOKEN = new Set([40001, 40014, 42001]);

const OUTCOMES: Readonly<Record<number, PushOutcome>> = {
  0: 'SENT',
  43101: 'NOT_SUBSCRIBED',
  40003: 'REFUSED', // The open id is not of this mini-program.
  40037: 'REFUSED', // There is no such template.
  41030: 'REFUSED', // There is no such page.
  47003: 'REFUSED', // The keywords are not the template's.
};

/** How many characters WeChat shows of a keyword; a longer one is refused. */
const MOST_WHAT = 20;
const MOST_STATUS = 5;

/** Sends subscription messages, with an access token that is kept until it no longer serves. */
export class WeChatPushes {
  /** Shared by all who send meanwhile. */
  #token: Promise<string | undefined> | undefined;
  #renewAt = 0;

  constructor(
    readonly config: WeChatConfig,
    readonly now: () => Date,
  ) {}

  async send(push: WeChatPush): Promise<PushAnswer> {
    const first = await this.#trySending(push);
    return STALE_TOKEN.has(first.errcode ?? 0) ? this.#trySending(push) : first;
  }

  async #trySending(push: WeChatPush): Promise<PushAnswer> {
    const asked = this.#goodToken();
    const token = await asked;
    if (!token) return { outcome: 'UNAVAILABLE', errcode: undefined };
    const { errcode } = await this.#post('/cgi-bin/message/subscribe/send', bodyOf(push), token);
    if (typeof errcode !== 'number') return { outcome: 'UNAVAILABLE', errcode: undefined };
    if (STALE_TOKEN.has(errcode) && this.#token === asked) this.#token = undefined;
    return { outcome: OUTCOMES[errcode] ?? 'UNAVAILABLE', errcode };
  }

  #goodToken(): Promise<string | undefined> {
    if (this.now().getTime() >= this.#renewAt) this.#token = undefined;
    return (this.#token ??= this.#askForToken());
  }

  async #askForToken(): Promise<string | undefined> {
    this.#renewAt = Infinity;
    const { appId, appSecret } = this.config;
    const asking = { grant_type: 'client_credential', appid: appId, secret: appSecret };
    const { access_token: token, expires_in: seconds } = await this.#post('/cgi-bin/stable_token', asking);
    const isToken = typeof token === 'string' && typeof seconds === 'number';
    // A little early, for no clock is quite right; without an answer, with the next message.
    this.#renewAt = isToken ? this.now().getTime() + seconds * 900 : 0;
    return isToken ? token : undefined;
  }

  /** Any failure of the network is the same: no answer. The URL holds the token, so no error of `fetch` leaves here. */
  async #post(path: string, body: object, token?: string): Promise<Record<string, unknown>> {
    const url = new URL(path, this.config.baseUrl);
    if (token) url.searchParams.set('access_token', token);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(this.config.timeoutMs),
        redirect: 'error',
      });
      const answer: unknown = await response.json();
      return typeof answer === 'object' && answer !== null ? { ...answer } : {};
    } catch {
      return {};
    }
  }
}

const bodyOf = ({ openId, template, page, what, status, at }: WeChatPush) => ({
  touser: openId,
  template_id: template.id,
  page,
  miniprogram_state: 'formal',
  lang: 'zh_CN',
  data: {
    [template.what]: { value: cut(what, MOST_WHAT) },
    [template.status]: { value: cut(status, MOST_STATUS) },
    [template.when]: { value: momentOf(at) },
  },
});

const cut = (text: string, most: number): string => {
  const letters = Array.from(text);
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
};

/** 2026年11月22日 12:00 */
function momentOf(at: Date): string {
  const [year, month, day] = civilDate(at).split('-').map(Number);
  return `${year}年${month}月${day}日 ${civilTime(at)}`;
}
