import { Refusal } from './errors.ts';

/** What became of one of several things that are done together: what it came to, or why it was refused. */
export type Outcome<T> = { value: T } | { error: Refusal };

/** What `work` comes to; what is no refusal is thrown. */
export function outcomeOf<T>(work: () => T): Outcome<T> {
  try {
    return { value: work() };
  } catch (error) {
    return { error: asRefusal(error) };
  }
}

/** The same of what is waited for. */
export const outcomeOfAsync = <T>(work: Promise<T>): Promise<Outcome<T>> =>
  work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error: asRefusal(error) }),
  );

/** The outcomes of `work` for each of several, one after the other. */
export async function outcomesOf<T, Answer>(
  several: readonly T[],
  work: (one: T) => Promise<Answer>,
): Promise<Outcome<Answer>[]> {
  const outcomes: Outcome<Answer>[] = [];
  for (const one of several) outcomes.push(await outcomeOfAsync(work(one)));
  return outcomes;
}

/** Goes on with those that were not refused: `next` is given them at once, and each outcome comes back to its place. */
export async function goOn<T, Next>(
  outcomes: readonly Outcome<T>[],
  next: (values: T[]) => Promise<Outcome<Next>[]>,
): Promise<Outcome<Next>[]> {
  const after = await next(outcomes.flatMap((one) => ('value' in one ? [one.value] : [])));
  let place = 0;
  return outcomes.map((one) => ('error' in one ? one : after[place++]!));
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
