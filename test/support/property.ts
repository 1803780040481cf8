import fc from 'fast-check';

/** The seed of this run's property tests: printed, and taken from `SEED` to run the same again. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
process.stdout.write(`property tests run with SEED=${seed}\n`);
fc.configureGlobal({ seed, endOnFailure: true });

export { fc };

/** Runs the jobs with so many under way at once, and gives their answers in the jobs' order. */
export async function withConcurrency<T>(callers: number, jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const answers: T[] = [];
  let next = 0;
  const caller = async () => {
    while (next < jobs.length) {
      const mine = next++;
      answers[mine] = await jobs[mine]!();
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return answers;
}
