import type { CivilDate } from '@doorstep/shared/civil-date';
import type { ProcedureData, ReviewStepData } from '../policies/application-data.ts';
import { ApplicationStatus, OPEN_STATUSES, type ReviewOutcome, ReviewStepStatus } from './application.ts';
import type { ReviewStep } from './review-step.entity.ts';
import { addWorkingDays } from '../policies/working-time.ts';

/** Whether a step is behind, in hand, or still to come. */
export type PathStanding = 'DONE' | 'NOW' | 'NEXT';

/** One step of the way that an application takes. */
export interface PathStep {
  code: string;
  title: string;
  standing: PathStanding;
  workingDays: number;
  /** By when it is expected to be done; nothing for what is done, or while papers are awaited. */
  expectedOn?: CivilDate | undefined;
  outcome?: ReviewOutcome | undefined;
  /** Set once it lies, or lay, at a desk. */
  step?: ReviewStep | undefined;
}

/** The way of an application: what is done, who has it now, what comes. After a decision nothing comes. */
export function pathOf(
  { steps: first, appealSteps }: Pick<ProcedureData, 'steps' | 'appealSteps'>,
  status: ApplicationStatus,
  taken: readonly ReviewStep[],
): PathStep[] {
  const rounds: (readonly ReviewStepData[])[] = taken.some(({ round }) => round === 1) ? [first, appealSteps] : [first];
  const path: PathStep[] = [];
  let before: CivilDate | undefined;
  for (const [round, steps] of rounds.entries()) {
    const isLast = round === rounds.length - 1;
    for (const [place, data] of steps.entries()) {
      const step = taken.find((one) => one.round === round && one.place === place);
      const standing = standingOf(step);
      if (standing === 'NEXT' && !(isLast && goesOn(status))) continue;
      before = expectedOf(status, step, before, data.workingDays);
      const { code, title, workingDays } = data;
      path.push({ code, title, standing, workingDays, expectedOn: before, outcome: step?.outcome, step });
    }
  }
  return path;
}

function standingOf(step: ReviewStep | undefined): PathStanding {
  if (!step) return 'NEXT';
  return step.status === ReviewStepStatus.DONE ? 'DONE' : 'NOW';
}

const goesOn = (status: ApplicationStatus): boolean => OPEN_STATUSES.some((open) => open === status);

/** Each step is given its own days after the one before it; nobody can tell while the people have it. */
function expectedOf(
  status: ApplicationStatus,
  step: ReviewStep | undefined,
  before: CivilDate | undefined,
  workingDays: number,
): CivilDate | undefined {
  if (status === ApplicationStatus.DRAFT || status === ApplicationStatus.RETURNED) return undefined;
  if (step) return step.status === ReviewStepStatus.DONE ? undefined : step.dueOn;
  return before && addWorkingDays(before, workingDays);
}
