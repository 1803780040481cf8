import type { TypedDocumentString } from '@doorstep/schema/documents';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import {
  useClient,
  useMutation,
  useQuery,
  type AnyVariables,
  type OperationResult,
  type UseMutationExecute,
  type UseQueryState,
} from 'urql';
import { language } from '../ui/language';
import { documentOf } from './documents';
import { useStored } from './stored';

/** What the API has answered so far, and how to ask once more. */
export interface Asked<R> {
  answer: UseQueryState<R>;
  again: () => void;
}

interface AskOptions {
  /** Don't ask yet. */
  isPaused?: boolean;
  /** Kinds of things the answer may hold, so that an empty list too is asked for again after a change. */
  about?: string[];
}

/**
 * Asks one of the operations in `schema/operations`, and again after a change touched what it showed.
 *
 * A page that asks is shown anew when the reader changes the language; every page asks.
 */
export function useAsk<R, V extends AnyVariables>(
  text: TypedDocumentString<R, V>,
  variables: V,
  { isPaused = false, about }: AskOptions = {},
): Asked<R> {
  useStored(language);
  const types = about?.join(' ');
  const context = useMemo(() => ({ additionalTypenames: types?.split(' ') ?? [] }), [types]);
  const [answer, ask] = useQuery<R, V>({ query: documentOf(text), variables, pause: isPaused, context } as never);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { answer, again };
}

/** Asks again whenever the page comes back to the front: a phone may have slept over night. */
export function useAgainOnReturn(...all: (() => void)[]): void {
  // Not every part of a page is there when the page is shown first, so that shows can't be counted.
  const wasHidden = useRef(false);
  useDidHide(() => {
    wasHidden.current = true;
  });
  useDidShow(() => {
    if (wasHidden.current) all.forEach((again) => again());
    wasHidden.current = false;
  });
}

/** Asks again when the page opens on an answer from earlier, and when it comes back to the front: others change what it says. */
export function useUpToDate({ answer, again }: Asked<unknown>): void {
  useAgainOnReturn(again);
  const isFromEarlier = useRef(answer.data !== undefined && !answer.fetching);
  useEffect(() => {
    if (isFromEarlier.current) again();
    isFromEarlier.current = false;
  }, [again]);
}

/**
 * Asks once, when something is pressed, and always the service itself: what is looked up of people is noted there
 * each time, and nothing of it stays on the phone.
 */
export function useAskOnce<R, V extends AnyVariables>(
  text: TypedDocumentString<R, V>,
): (variables: V) => Promise<OperationResult<R, V>> {
  const client = useClient();
  return (variables) => client.query<R, V>(documentOf(text), variables, { requestPolicy: 'network-only' }).toPromise();
}

/** Sends one of the mutations in `schema/operations`. */
export const useSend = <R, V extends AnyVariables>(text: TypedDocumentString<R, V>): UseMutationExecute<R, V> =>
  useMutation<R, V>(documentOf(text))[1];
