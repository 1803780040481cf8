/** A function that works out once what it gives for the same words; by its first `keys` words, where the others follow from them. */
export function remembered<Words extends string[], Result>(work: (...words: Words) => Result, keys = Infinity) {
  const known = new Map<string, Result>();
  return (...words: Words): Result => {
    const key = words.slice(0, keys).join('\n');
    if (!known.has(key)) known.set(key, work(...words));
    return known.get(key)!;
  };
}
