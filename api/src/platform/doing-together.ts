import type { EntityManager } from '@mikro-orm/postgresql';
import { atomically } from './atomically.ts';
import { actorId, type ViewerContext } from './context.ts';
import { groupCommit } from './group-commit.ts';
import type { Outcome } from './outcome.ts';
import { rowNameOf } from './touched.ts';
import { recordDoings } from './trail.ts';

/** One call of a mutation. */
export interface Call<Input> {
  ctx: ViewerContext;
  input: Input;
}

/** What a call came to. */
export interface Done<Answer> {
  answer: Answer;
  /** The rows that were written for it: none where it had been done before. */
  written: readonly object[];
}

/** How a mutation is done for several at once. */
export interface Doings<Input, Answer> {
  /** In the order of the calls, as if they came one after the other; a refusal is made before anything is written for it. */
  all(em: EntityManager, calls: readonly Call<Input>[]): Promise<Outcome<Done<Answer>>[]>;
  /** Calls that agree in one of these words never stand in one batch. */
  apart(call: Call<Input>): readonly string[];
}

/** {@link groupCommit} of a mutation: `atomically` for several, each with an entry of its own in the audit log. */
export const doingTogether = <Input extends object, Answer>({
  all,
  apart,
}: Doings<Input, Answer>): ((call: Call<Input>) => Promise<Answer>) =>
  groupCommit<Call<Input>, Answer>({
    async together(em, calls) {
      const outcomes = await all(em, calls);
      await recordDoings(
        em,
        outcomes.flatMap((outcome, i) => touchedBy(calls[i]!, outcome)),
      );
      return outcomes.map((outcome, i) => answerOf(calls[i]!, outcome));
    },
    alone: (call) =>
      atomically(call.ctx, async (em) => {
        const [outcome] = await all(em, [call]);
        if ('error' in outcome!) throw outcome.error;
        return outcome!.value.answer;
      }),
    same: ({ ctx, input }) => JSON.stringify([actorId(ctx.viewer), input]),
    apart,
    onFailure: (err, calls) => {
      const { log, trail } = calls[0]!.ctx;
      log.warn({ err, action: trail.action, calls: calls.length }, 'could not be done together, and is one by one');
    },
  });

function touchedBy({ ctx }: Call<object>, outcome: Outcome<Done<unknown>>) {
  const written = 'value' in outcome ? outcome.value.written : [];
  return written.length > 0 ? [{ ctx, touched: written.map(rowNameOf) }] : [];
}

function answerOf<Answer>({ ctx }: Call<object>, outcome: Outcome<Done<Answer>>): Outcome<Answer> {
  if ('value' in outcome) return { value: outcome.value.answer };
  // Whoever sent the same once more is refused by the same: it says itself whom it is about.
  outcome.error.about ??= ctx.trail.about;
  return outcome;
}
