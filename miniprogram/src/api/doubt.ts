import { mapExchange, type OperationResult } from 'urql';

/**
 * Whether the reader may still act for whom she acts for.
 *
 * What is no longer allowed is answered as if it did not exist. So whenever something does not exist, the service is
 * asked once more whom she may act for.
 */
const listeners = new Set<() => void>();

/** Calls `listener` whenever the service says that something does not exist. */
export function onDoubt(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const NOT_FOUND = 'NOT_FOUND';

type Payload = { userErrors?: { code: string }[] } | null;

function isNotFound({ data, error }: OperationResult<unknown>): boolean {
  if (error?.graphQLErrors.some(({ extensions }) => extensions['code'] === NOT_FOUND)) return true;
  const payloads = (data ?? {}) as Record<string, Payload>;
  return Object.keys(payloads).some((name) => payloads[name]?.userErrors?.some(({ code }) => code === NOT_FOUND));
}

/** Raises a doubt at every answer that says so. */
export const doubtful = mapExchange({
  onResult(result) {
    if (isNotFound(result)) listeners.forEach((listener) => listener());
  },
});
