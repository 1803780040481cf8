/** What ranks somebody on a waiting list, with each rule's verdict. */
export interface Ranking {
  classRank: number;
  points: number;
}
