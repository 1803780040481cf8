import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import { Counter, type Registry } from 'prom-client';
import type { WeChatConfig } from '../config.ts';
import { duePushes, endPush, postponePush, type DuePush } from './push-queue.ts';
import { pageOf } from './push-words.ts';
import { WeChatPushes, type PushAnswer, type PushOutcome } from './wechat-pushes.ts';

const EVERY_MS = 2_000;

/** After a failure of our own: PostgreSQL may be restarting. */
const PAUSE_MS = 10_000;

/** How many are sent at once. */
const BATCH = 20;

/** The first wait after a failure; each is twice the one before, up to the longest: ten tries take some three hours. */
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;
const MOST_TRIES = 10;

/** What is older is no news any more. */
const NEWS_MS = 24 * 3_600_000;

/** How a push ended, or that it is tried again. */
type End = PushOutcome | 'GIVEN_UP' | 'NOT_NEEDED';

/** What a sender needs of the server. */
export interface PushSenderParts {
  em: EntityManager;
  weChat: WeChatConfig;
  register: Registry;
  now(): Date;
  log: Pick<FastifyBaseLogger, 'warn' | 'error'>;
}

/**
 * Sends messages to their recipients' WeChat, outside of the transactions that wrote them, at least once each.
 *
 * Any number of servers may run one: whoever takes a push holds it until it is sent or its time is over, so that a
 * server that dies with it in hand leaves it to another. Its id goes along in the page, for a phone to know a second
 * one by.
 */
export class PushSender {
  readonly #weChat: WeChatPushes;
  readonly #counter: Counter<'kind' | 'outcome'>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #isStopping = false;

  constructor(readonly parts: PushSenderParts) {
    this.#weChat = new WeChatPushes(parts.weChat, parts.now);
    this.#counter = new Counter({
      name: 'pushes_total',
      help: 'Messages to WeChat by kind and what came of the try.',
      labelNames: ['kind', 'outcome'],
      registers: [parts.register],
    });
  }

  /** Looks every two seconds for what is to be sent, until {@link PushSender.stop}. */
  start(waitMs = EVERY_MS): void {
    this.#timer = setTimeout(() => {
      this.#running = this.#trySending().then((isDone) => this.#isStopping || this.start(isDone ? EVERY_MS : PAUSE_MS));
    }, waitMs).unref();
  }

  /** Waits for what is under way; the rest is sent by another server, or after the next start. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #trySending(): Promise<boolean> {
    try {
      await this.sendDue();
      return true;
    } catch (err) {
      this.parts.log.error({ err }, 'messages to WeChat could not be sent');
      return false;
    }
  }

  /** Sends all that is due, and tells how many it took. */
  async sendDue(): Promise<number> {
    const { em, now, weChat } = this.parts;
    // Longer than four questions to WeChat take: a token, the message, and both once more.
    const holdMs = 30_000 + 4 * weChat.timeoutMs;
    for (let taken = 0; ;) {
      const due = await duePushes(em, { now: now(), holdMs, most: BATCH });
      const ends = await Promise.allSettled(due.map((push) => this.#deliver(push)));
      const failed = ends.find(({ status }) => status === 'rejected');
      if (failed) throw (failed as PromiseRejectedResult).reason;
      taken += due.length;
      if (due.length < BATCH || this.#isStopping) return taken;
    }
  }

  async #deliver(push: DuePush): Promise<void> {
    const { em, now, log } = this.parts;
    const { id, kind, tries, recipientId } = push;
    const answer = await this.#send(push);
    const end: End = answer.outcome === 'UNAVAILABLE' && tries >= MOST_TRIES ? 'GIVEN_UP' : answer.outcome;
    const about = { push: id, kind, tries, errcode: answer.errcode };
    if (end === 'UNAVAILABLE') await postponePush(em, id, new Date(now().getTime() + waitAfter(tries)));
    else await endPush(em, { id, recipientId, kind, end });
    if (end === 'REFUSED') log.error(about, 'WeChat refuses such messages: look at the template of this kind');
    if (end === 'GIVEN_UP') log.warn(about, 'a message to WeChat was given up');
    this.#counter.inc({ kind, outcome: end });
  }

  async #send(push: DuePush): Promise<PushAnswer | { outcome: 'NOT_NEEDED'; errcode: undefined }> {
    const { weChat, now } = this.parts;
    const { id, kind, what, status, openId, isRead, mayHave, createdAtMs, link, linkId } = push;
    const template = weChat.templates[kind];
    const isLate = now().getTime() - createdAtMs > NEWS_MS;
    if (!template || !openId || isRead || !mayHave || isLate) return { outcome: 'NOT_NEEDED', errcode: undefined };
    const page = pageOf(id, link, linkId);
    return this.#weChat.send({ openId, template, page, what, status, at: new Date(createdAtMs) });
  }
}

const waitAfter = (tries: number): number => Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);
