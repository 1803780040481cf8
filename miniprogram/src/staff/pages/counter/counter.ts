import {
  CollectMealDocument,
  CounterDocument,
  type CollectMealInput,
  type CollectMealMutation,
} from '@doorstep/schema/documents';
import { civilDate, civilTime } from '@doorstep/shared/civil-date';
import { readMealProof } from '@doorstep/shared/meal-proof';
import type { Client, OperationResult } from 'urql';
import { asRefused, counterDay, refusedMeals, waitingMeals, type WaitingMeal } from '../../../api/counter-memory';
import { documentOf } from '../../../api/documents';
import { onNetworkBack } from '../../../api/network';
import { troubleOf, type Trouble } from '../../../api/trouble';
import { newKey } from '../../../api/unanswered';
import { meantIn, type CounterBooking, type Shown } from './matching';

/** How long an elder at the counter waits for the network before the meal is noted here first. */
const PATIENCE_MS = 5_000;
/** How often it is tried whether the network is back. */
const RETRY_MS = 5_000;

/** Why a meal is not handed out: what the service said, what stands between, or what can be told without either. */
export type WhyNot =
  | { kind: 'SAID'; code: string; message: string }
  | { kind: 'TROUBLE'; trouble: Trouble }
  | { kind: 'UNREADABLE' | 'NOT_LISTED' | 'TAKEN' };

/** What the screen says to what was shown. */
export type Answer =
  | { kind: 'YES'; booking: CounterBooking; isNotedOnly: boolean }
  | { kind: 'ASK'; candidates: readonly CounterBooking[]; shown: Shown }
  | { kind: 'NO'; why: WhyNot; booking: CounterBooking | null };

/** What a counter is doing now. */
export interface CounterState {
  isOffline: boolean;
  isSending: boolean;
  answer: Answer | null;
  /** Why there is no list. */
  trouble: Trouble | null;
}

/** A counter at work: it asks the service, and goes on by itself for a while when there is none. */
export interface Counter {
  get(): CounterState;
  subscribe(listener: () => void): () => void;
  /** Begins to keep list and service in step; gives what ends it. */
  open(): () => void;
  refresh(): Promise<void>;
  /** Hands out a meal, or says why not. */
  take(shown: Shown): Promise<void>;
  /** Asks which of the list is meant, before it is handed out. */
  ask(booking: CounterBooking): void;
  next(): void;
}

interface Opening {
  client: Client;
  sessionId: string;
  staffId: string;
  /** The one chosen of several. */
  servicePointId: string | null;
}

const isSilence = (trouble: Trouble): boolean => ['OFFLINE', 'TIMEOUT', 'UNREACHABLE'].indexOf(trouble.kind) >= 0;

/** Opens a counter for whoever is signed in. */
export function openCounter({ client, sessionId, staffId, servicePointId }: Opening): Counter {
  let state: CounterState = { isOffline: false, isSending: false, answer: null, trouble: null };
  const listeners = new Set<() => void>();
  const change = (changed: Partial<CounterState>): void => {
    state = { ...state, ...changed };
    listeners.forEach((listener) => listener());
  };

  const isMine = (one: { staffId: string }): boolean => one.staffId === staffId;
  const pointId = (): string | null => servicePointId ?? counterDay.get()?.list.servicePoint?.id ?? null;

  async function send(input: CollectMealInput): Promise<CollectMealMutation['collectMeal'] | Trouble> {
    const reply = await inTime(client.mutation(documentOf(CollectMealDocument), { input }).toPromise());
    const trouble: Trouble | null = reply ? (reply.error ? troubleOf(reply.error) : null) : { kind: 'TIMEOUT' };
    change({ isOffline: trouble !== null && isSilence(trouble) });
    return trouble ?? reply!.data!.collectMeal;
  }

  let sendingWaiting: Promise<void> | null = null;

  /** Sends what waits, in its order, until the network is gone again. */
  function sendWaiting(): Promise<void> {
    sendingWaiting ??= sendEach().then(() => {
      sendingWaiting = null;
    });
    return sendingWaiting;
  }

  async function sendEach(): Promise<void> {
    for (;;) {
      const first = waitingMeals.reread().filter(isMine)[0];
      if (!first) return;
      const reply = await send(first.input);
      if ('kind' in reply) return;
      const [error] = reply.userErrors;
      const { idempotencyKey } = first.input;
      if (error) refusedMeals.set(refusedMeals.reread().concat(asRefused(first, error)));
      waitingMeals.set(waitingMeals.reread().filter(({ input }) => input.idempotencyKey !== idempotencyKey));
    }
  }

  async function refresh(): Promise<void> {
    await sendWaiting();
    const { data, error } = await client
      .query(documentOf(CounterDocument), { servicePointId }, { requestPolicy: 'network-only' })
      .toPromise();
    const trouble = error ? troubleOf(error) : null;
    change({ trouble, isOffline: trouble !== null && isSilence(trouble) });
    if (!data) return;
    const now = new Date();
    counterDay.set({ sessionId, day: civilDate(now), readAt: now.toISOString(), list: data.counter });
  }

  /** What can be said and noted without the service, by the list as it was last read. */
  function byTheList(input: CollectMealInput, shown: Shown): Answer {
    const now = new Date();
    const list = counterDay.get()?.list;
    const meant = list ? meantIn(list, shown, civilTime(now)) : [];
    if (meant.length > 1) return { kind: 'ASK', candidates: meant, shown };
    const booking = meant[0] ?? null;
    if (!booking) return { kind: 'NO', why: { kind: 'NOT_LISTED' }, booking };
    const isNoted = waitingMeals.reread().some((one) => one.input.bookingId === booking.id);
    if (isNoted || booking.status !== 'CONFIRMED') return { kind: 'NO', why: { kind: 'TAKEN' }, booking };
    const { maskedName, meal } = booking;
    const waiting: WaitingMeal = {
      staffId,
      day: civilDate(now),
      input: { ...input, bookingId: booking.id, collectedAt: now.toISOString() },
      maskedName,
      meal,
    };
    waitingMeals.set(waitingMeals.reread().concat(waiting));
    return { kind: 'YES', booking, isNotedOnly: true };
  }

  async function answerTo(shown: Shown): Promise<Answer> {
    const servicePointId = pointId();
    if ((shown.proof !== undefined && !readMealProof(shown.proof)) || servicePointId === null)
      return { kind: 'NO', why: { kind: 'UNREADABLE' }, booking: null };
    const { proof = null, bookingId = null, helper = false } = shown;
    const input = { servicePointId, proof, bookingId, helper, idempotencyKey: newKey(), collectedAt: null };
    // What was handed out first is registered first.
    if (!state.isOffline) await sendWaiting();
    if (state.isOffline) return byTheList(input, shown);

    const reply = await send(input);
    if ('kind' in reply)
      return isSilence(reply)
        ? byTheList(input, shown)
        : { kind: 'NO', why: { kind: 'TROUBLE', trouble: reply }, booking: null };
    const { booking, candidates, userErrors } = reply;
    const [error] = userErrors;
    if (error) return { kind: 'NO', why: { kind: 'SAID', code: error.code, message: error.message }, booking };
    if (booking) return { kind: 'YES', booking, isNotedOnly: false };
    return { kind: 'ASK', candidates, shown };
  }

  async function take(shown: Shown): Promise<void> {
    if (state.isSending) return;
    change({ isSending: true, answer: null });
    const answer = await answerTo(shown);
    change({ isSending: false, answer });
    void refresh();
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open() {
      void refresh();
      const clock = setInterval(() => {
        if (state.isOffline || waitingMeals.get().some(isMine)) void refresh();
      }, RETRY_MS);
      const stop = onNetworkBack(() => void refresh());
      return () => {
        clearInterval(clock);
        stop();
      };
    },
    refresh,
    take,
    ask: (booking) =>
      change({ answer: { kind: 'ASK', candidates: [booking], shown: { bookingId: booking.id, helper: true } } }),
    next: () => change({ answer: null }),
  };
}

/** An answer, or nothing when it takes too long: what was sent may still arrive, and is known there by its key. */
function inTime<T extends OperationResult>(reply: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => resolve(undefined), PATIENCE_MS);
    void reply.then((known) => {
      clearTimeout(clock);
      resolve(known);
    });
  });
}
