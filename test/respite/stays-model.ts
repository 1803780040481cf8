import type { StayStatus } from '../../api/src/respite/stay.ts';

/** Where a placement stands for its family: they wait for an answer, have it settled, are in, have been, or it came to nothing. */
export type Phase = 'ASKED' | 'SETTLED' | 'IN' | 'DONE' | 'GONE';

/** What a family knows of a placement from the answers it was given, and nothing else. */
export interface Known {
  phase: Phase;
  startsOn: string;
  endsOn: string;
  /** Whether an answer said that a place is held, and nothing since then may have ended that. */
  isOffered: boolean;
  /** Whether it may have come to nothing without the family: an offer that ran out, or was declined before. */
  mayEnd: boolean;
}

export type Deed =
  | { do: 'accept' | 'decline' | 'cancel' | 'admit' | 'discharge' | 'offer' | 'refuse' }
  | { do: 'change'; startsOn: string; endsOn: string };

const PHASES: Record<StayStatus, Phase> = {
  REQUESTED: 'ASKED',
  WAITLISTED: 'ASKED',
  OFFERED: 'ASKED',
  CONFIRMED: 'SETTLED',
  IN_STAY: 'IN',
  COMPLETED: 'DONE',
  DECLINED: 'GONE',
  CANCELLED: 'GONE',
};

export const phaseOf = (status: StayStatus): Phase => PHASES[status];

/** From which phases a deed may be answered with yes, and to which each leads. Whatever is said twice changes nothing. */
const LEADS: Record<Deed['do'], Partial<Record<Phase, Phase>>> = {
  accept: { ASKED: 'SETTLED', SETTLED: 'SETTLED', IN: 'IN', DONE: 'DONE' },
  decline: { ASKED: 'ASKED', GONE: 'GONE' },
  cancel: { ASKED: 'GONE', SETTLED: 'GONE', GONE: 'GONE' },
  change: { SETTLED: 'SETTLED', IN: 'IN' },
  admit: { SETTLED: 'IN', IN: 'IN', DONE: 'DONE' },
  discharge: { IN: 'DONE', DONE: 'DONE' },
  offer: { ASKED: 'ASKED' },
  refuse: { ASKED: 'GONE', GONE: 'GONE' },
};

/** What is known after a deed was answered with yes; undefined where it should not have been. */
export function after(known: Known, deed: Deed): Known | undefined {
  const phase = LEADS[deed.do][known.phase];
  if (!phase) return undefined;
  const dates = deed.do === 'change' ? { startsOn: deed.startsOn, endsOn: deed.endsOn } : {};
  return { ...known, ...dates, phase, isOffered: false, mayEnd: known.mayEnd || deed.do === 'decline' };
}

/** Whether a deed must be answered with yes: nothing that anybody else does may stand in its way. */
export function mustBeGranted({ phase, isOffered, startsOn, endsOn }: Known, deed: Deed): boolean {
  if (deed.do === 'accept') return (phase === 'ASKED' && isOffered) || phase === 'SETTLED' || phase === 'IN';
  if (deed.do === 'cancel') return phase !== 'IN' && phase !== 'DONE';
  if (deed.do === 'discharge') return phase === 'IN';
  // What only gives days back is refused by nothing.
  if (deed.do === 'change') return phase === 'SETTLED' && deed.startsOn >= startsOn && deed.endsOn <= endsOn;
  return false;
}

/** A placement as PostgreSQL or an answer has it. */
export interface Standing {
  status: StayStatus;
  startsOn: string;
  endsOn: string;
}

/** Whether what stands agrees with what is known; nobody leaves earlier than planned unless he is let go. */
export function agrees(known: Known, { status, startsOn, endsOn }: Standing): boolean {
  const phase = phaseOf(status);
  const isPhase = phase === known.phase || (known.phase === 'ASKED' && known.mayEnd && phase === 'GONE');
  const isEnd = phase === 'DONE' ? endsOn <= known.endsOn : endsOn === known.endsOn;
  return isPhase && startsOn === known.startsOn && isEnd;
}

/** Everything that may be known after some of two deeds at once were answered with yes: in either order. */
export function afterBoth(known: Known, granted: readonly Deed[]): Known[] {
  if (granted.length === 0) return [known];
  return granted.flatMap((deed, i) => {
    const next = after(known, deed);
    return next ? afterBoth(next, granted.toSpliced(i, 1)) : [];
  });
}
