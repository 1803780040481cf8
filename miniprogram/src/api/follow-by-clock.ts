/** How often to ask where nobody says when. */
export const EVERY_MS = 20_000;

/** Calls `again` by the clock, until what it gives is called. */
export function followByClock(again: () => void): () => void {
  const clock = setInterval(again, EVERY_MS);
  return () => clearInterval(clock);
}
