import type { ApplicableItem } from '../applications/applicable-item.ts';
import type { ReviewStep } from '../applications/review-step.entity.ts';
import type { ReviewStepData } from '../policies/application-data.ts';

/** The steps of the round that a step belongs to: the first, or the appeal. */
export const stepsOf = (
  { application: { procedure } }: ApplicableItem,
  { round }: Pick<ReviewStep, 'round'>,
): ReviewStepData[] => (round === 0 ? procedure.steps : procedure.appealSteps);

/** Whether a step is the last of its round: the one that approves. */
export const isLast = (item: ApplicableItem, step: Pick<ReviewStep, 'round' | 'place'>): boolean =>
  step.place === stepsOf(item, step).length - 1;
