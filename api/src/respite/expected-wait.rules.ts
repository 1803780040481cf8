/** What is known of how a list moved. */
export interface PastMoves {
  /** How many left the list for a place or otherwise, */
  moves: number;
  /** in so many days. */
  days: number;
}

/** Fewer say nothing: twice the root of their number is how far chance may take them. */
const FEWEST = 9;
const FEWEST_DAYS = 28;

const NOT_YET = '还说不准：这个名单走动得还太少。';

/** How long somebody at a position may wait, from past moves, in words; wider where they are few. */
export function expectedWait(position: number, { moves, days }: PastMoves): string {
  if (moves < FEWEST || days < FEWEST_DAYS) return NOT_YET;
  const [slow, fast] = [moves - 2 * Math.sqrt(moves), moves + 2 * Math.sqrt(moves)].map((n) => n / (days / 7)) as [
    number,
    number,
  ];
  const [from, to] = [Math.max(1, Math.round(position / fast)), Math.max(1, Math.ceil(position / slow))];
  const weeks = from === to ? `${to}周` : `${from}到${to}周`;
  return `大约${weeks}：过去${days}天里，这个名单上走了${moves}位。比您优先的人新来，会更久。`;
}
