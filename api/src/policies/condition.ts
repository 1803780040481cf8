import { evaluate } from 'feelin';
import type { Facts, VerdictName } from './policy-pack.ts';

/** More than all packs hold, drafts included. */
const CONDITIONS_KEPT = 2_000;

/** More than there are combinations of what the longest condition names: who comes first on a waiting list hangs on six facts. */
const ANSWERS_KEPT = 5_000;

/** Longer than what any condition of the packs names of anybody; whatever is longer is not kept. */
const VALUES_KEPT = 500;

/**
 * A FEEL condition that remembers what it answered.
 *
 * feelin parses an expression each time it evaluates it, and people differ in few facts that any one condition names.
 * So the answer is kept by the values of these facts alone: it is the same for whoever has them, and says of nobody
 * that he has.
 */
class Condition {
  readonly #met: string;
  /** Every dotted path that it names, and the words of FEEL itself, which are no facts. */
  readonly names: readonly string[];
  readonly #answers = new Map<string, VerdictName>();

  constructor(met: string) {
    this.#met = met;
    const outsideTexts = met.replace(/"(?:[^"\\]|\\.)*"/gu, '""');
    this.names = [...new Set(outsideTexts.match(/(?<![\w.])[a-z_]\w*(?:\.\w+)*/giu))];
  }

  verdictOn(facts: Facts): VerdictName {
    const values = JSON.stringify(this.names.map((name) => valueAt(facts, name)));
    const answer = () => verdictOf(evaluate(this.#met, facts).value);
    return values.length > VALUES_KEPT ? answer() : remembered(this.#answers, ANSWERS_KEPT, values, answer);
  }
}

const conditions = new Map<string, Condition>();

/** The condition that an expression writes, read once. */
export const conditionOf = (met: string): Condition =>
  remembered(conditions, CONDITIONS_KEPT, met, () => new Condition(met));

/** The value of a dotted path; undefined when it is not known. */
export const valueAt = (facts: Facts, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (at as Facts | undefined)?.[name], facts);

const verdictOf = (value: unknown): VerdictName => (value === true ? 'MET' : value === false ? 'UNMET' : 'UNKNOWN');

/** What was made for a key before, or is made now; a map that has grown to its limit begins anew. */
function remembered<T>(kept: Map<string, T>, limit: number, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= limit) kept.clear();
  kept.set(key, made);
  return made;
}
