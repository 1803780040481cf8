import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { addWorkingDays } from '../../api/src/policies/working-time.ts';

/** Desks from below, each the next one of the one before. */
export const DESKS = ['330105901001', '330105901', '330105', '3301'] as const;

/** Everybody who tries something, with the region of his desk if he has one. */
export const ACTORS = {
  person: undefined,
  delegate: undefined,
  stranger: undefined,
  community: DESKS[0],
  township: DESKS[1],
  county: DESKS[2],
  'county too': DESKS[2],
  city: DESKS[3],
  'city too': DESKS[3],
  elsewhere: '330106',
} as const;
export type Actor = keyof typeof ACTORS;

export const VERBS = [
  'saveApplicationDraft',
  'submitApplication',
  'withdrawApplication',
  'appealApplication',
  'rateApplication',
  'claimReview',
  'releaseReview',
  'passApplication',
  'returnApplication',
  'approveApplication',
  'rejectApplication',
  'confirmDecision',
  'declineDecision',
] as const;
export type Verb = (typeof VERBS)[number];

/** Steps of each round as the procedure has them: where each begins, and its working days. */
type Rounds = readonly (readonly { desk: number; workingDays: number }[])[];

export const RESPITE_ROUNDS: Rounds = [
  [
    { desk: 0, workingDays: 3 },
    { desk: 1, workingDays: 5 },
    { desk: 2, workingDays: 7 },
  ],
  [{ desk: 3, workingDays: 15 }],
];
export const REWARD_ROUNDS: Rounds = [
  [
    { desk: 1, workingDays: 5 },
    { desk: 2, workingDays: 10 },
  ],
  [{ desk: 3, workingDays: 15 }],
];

interface ModelStep {
  round: number;
  place: number;
  desk: number;
  escalatesOn: CivilDate | undefined;
  isPaused: boolean;
  claimedBy: Actor | undefined;
  proposedBy: Actor | undefined;
}

const DRAFT_DAYS = 30;
const PAPERS_DAYS = 15;
const APPEAL_DAYS = 30;
const WARN_DAYS = 3;

/** What an application may go through, told a second time in the plainest words, without anything of the server's. */
export class ModelCase {
  status = 'DRAFT';
  step: ModelStep | undefined;
  events = ['STARTED'];
  judges: Actor[] = [];
  isRated = false;
  isWarned = false;
  closesOn: CivilDate | undefined;
  appealableUntil: CivilDate | undefined;

  constructor(
    readonly rounds: Rounds,
    /** Money waits for a second officer. */
    readonly isMoney: boolean,
    today: CivilDate,
  ) {
    this.closesOn = addDays(today, DRAFT_DAYS);
  }

  /** What a move does, or `NOTHING` if it is let through without effect, or undefined if it is refused. */
  moveOf(verb: Verb, actor: Actor, today: CivilDate): (() => void) | 'NOTHING' | undefined {
    if (actor === 'person' || actor === 'delegate') return this.#ofPeople(verb, today);
    const region = ACTORS[actor];
    return region && DESKS[0].startsWith(region) ? this.#ofStaff(verb, actor, region, today) : undefined;
  }

  #ofPeople(verb: Verb, today: CivilDate): (() => void) | 'NOTHING' | undefined {
    const { status } = this;
    switch (verb) {
      case 'saveApplicationDraft':
        if (status === 'DRAFT')
          return () => Object.assign(this, { closesOn: addDays(today, DRAFT_DAYS), isWarned: false });
        return status === 'RETURNED' ? () => undefined : undefined;
      case 'submitApplication':
        if (status === 'SUBMITTED' || status === 'IN_REVIEW') return 'NOTHING';
        if (status === 'DRAFT') return () => this.#to('SUBMITTED', 'SUBMITTED', () => this.#open(0, 0, today));
        return status === 'RETURNED'
          ? () => this.#to('SUBMITTED', 'RESUBMITTED', () => this.#reopen(today))
          : undefined;
      case 'withdrawApplication':
        if (status === 'WITHDRAWN') return 'NOTHING';
        return ['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPEALED'].includes(status)
          ? () => this.#to('WITHDRAWN', 'WITHDRAWN', () => (this.step = undefined))
          : undefined;
      case 'appealApplication':
        if (status === 'APPEALED') return 'NOTHING';
        return status === 'REJECTED' && this.appealableUntil && this.appealableUntil >= today
          ? () => this.#to('APPEALED', 'APPEALED', () => this.#open(1, 0, today))
          : undefined;
      case 'rateApplication':
        if (this.isRated) return 'NOTHING';
        return status === 'APPROVED' || status === 'REJECTED'
          ? () => this.#to(status, 'RATED', () => (this.isRated = true))
          : undefined;
      default:
        return undefined;
    }
  }

  #ofStaff(verb: Verb, actor: Actor, region: string, today: CivilDate): (() => void) | 'NOTHING' | undefined {
    const { step } = this;
    if (verb === 'releaseReview') {
      if (step?.claimedBy !== actor || step.isPaused) return 'NOTHING';
      return () => this.#to(this.status, 'RELEASED', () => (step.claimedBy = step.proposedBy = undefined));
    }
    if (!step || step.isPaused || (step.round > 0 && this.judges.includes(actor))) return undefined;
    const isLast = step.place === this.rounds[step.round]!.length - 1;
    if (verb === 'confirmDecision' || verb === 'declineDecision') {
      const isSecond = step.proposedBy && step.proposedBy !== actor && DESKS[step.desk]!.startsWith(region);
      if (!isSecond) return undefined;
      if (verb === 'confirmDecision') return () => this.#decide('APPROVED', [step.proposedBy!, actor], today);
      return () => this.#to(this.status, 'DECLINED', () => (step.proposedBy = undefined));
    }
    if (DESKS[step.desk] !== region) return undefined;
    if (verb === 'claimReview') {
      if (step.claimedBy) return step.claimedBy === actor ? 'NOTHING' : undefined;
      return () => this.#to('IN_REVIEW', 'CLAIMED', () => (step.claimedBy = actor));
    }
    if (step.claimedBy !== actor || step.proposedBy) return undefined;
    switch (verb) {
      case 'passApplication':
        return isLast
          ? undefined
          : () => this.#to('IN_REVIEW', 'PASSED', () => this.#open(step.round, step.place + 1, today));
      case 'returnApplication':
        return () => {
          this.#to('RETURNED', 'RETURNED', () => (step.isPaused = true));
          this.closesOn = addDays(today, PAPERS_DAYS);
        };
      case 'approveApplication':
        if (!isLast) return undefined;
        if (this.isMoney) return () => this.#to('IN_REVIEW', 'PROPOSED', () => (step.proposedBy = actor));
        return () => this.#decide('APPROVED', [actor], today);
      case 'rejectApplication':
        return () => this.#decide('REJECTED', [actor], today);
      default:
        return undefined;
    }
  }

  /** What the server does by itself on a day. */
  passTime(today: CivilDate): void {
    const { step } = this;
    if (step && !step.isPaused && step.escalatesOn && step.escalatesOn <= today) {
      step.desk += 1;
      Object.assign(step, { claimedBy: undefined, proposedBy: undefined });
      const { workingDays } = this.rounds[step.round]![step.place]!;
      step.escalatesOn = step.desk < DESKS.length - 1 ? addDays(addWorkingDays(today, workingDays), 1) : undefined;
      this.events.push('ESCALATED');
    }
    if (!this.closesOn) return;
    if (this.closesOn < today) this.#to('LAPSED', 'LAPSED', () => (this.step = undefined));
    else if (!this.isWarned && addDays(today, WARN_DAYS) >= this.closesOn) {
      this.isWarned = true;
      this.events.push('WARNED');
    }
  }

  #to(status: string, event: string, change: () => void): void {
    if (status !== this.status) Object.assign(this, { closesOn: undefined, isWarned: false });
    this.status = status;
    this.events.push(event);
    change();
  }

  #decide(outcome: string, by: Actor[], today: CivilDate): void {
    const { round } = this.step!;
    this.judges.push(...by);
    this.#to(outcome, outcome, () => (this.step = undefined));
    this.appealableUntil = outcome === 'REJECTED' && round === 0 ? addDays(today, APPEAL_DAYS) : undefined;
  }

  #open(round: number, place: number, today: CivilDate): void {
    const { desk, workingDays } = this.rounds[round]![place]!;
    const escalatesOn = desk < DESKS.length - 1 ? addDays(addWorkingDays(today, workingDays), 1) : undefined;
    this.step = { round, place, desk, escalatesOn, isPaused: false, claimedBy: undefined, proposedBy: undefined };
  }

  #reopen(today: CivilDate): void {
    const { round, place, desk } = this.step!;
    this.#open(round, place, today);
    const { workingDays } = this.rounds[round]![place]!;
    const escalatesOn = desk < DESKS.length - 1 ? addDays(addWorkingDays(today, workingDays), 1) : undefined;
    Object.assign(this.step!, { desk, escalatesOn });
  }
}
