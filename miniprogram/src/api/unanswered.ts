import { useRef } from 'react';
import { stringifyVariables } from 'urql';
import { stored } from './stored';

const keys = stored<Record<string, string>>('doorstep.unanswered', () => ({}));

function randomHex(digits: number): string {
  let hex = '';
  while (hex.length < digits) hex += Math.floor(Math.random() * 16).toString(16);
  return hex;
}

/** A fresh idempotency key. WeChat has no `crypto`; the key is no secret, it only has to differ from this person's others. */
export const newKey = (): string =>
  [randomHex(8), randomHex(4), `4${randomHex(3)}`, `a${randomHex(3)}`, randomHex(12)].join('-');

const contentOf = (verb: string, request: object): string => `${verb} ${stringifyVariables(request)}`;

/**
 * The idempotency key of a request: the same for the same content until {@link forgetKey}.
 *
 * It is in storage before the request is sent, so that a repetition after a lost answer, a reload or a crash is
 * known to the service as the same wish.
 */
export function keyFor(verb: string, request: object): string {
  const content = contentOf(verb, request);
  const known = keys.reread();
  const key = known[content] ?? newKey();
  keys.set({ ...known, [content]: key });
  return key;
}

/** Whether such a request was sent and no answer came. */
export const isUnanswered = (verb: string, request: object): boolean => contentOf(verb, request) in keys.reread();

/** An answer came, whatever it says: the next such request is a new wish. */
export function forgetKey(verb: string, request: object): void {
  const { [contentOf(verb, request)]: _answered, ...others } = keys.reread();
  keys.set(others);
}

/**
 * Idempotency keys that live as long as the page, one for each content.
 *
 * For requests that say who somebody is: the phone's storage, where other keys lie beside what was asked, is no
 * place for an id number.
 */
export function useKeys(): (content: string) => string {
  const keys = useRef<Record<string, string>>({});
  return (content) => (keys.current[content] ??= newKey());
}
