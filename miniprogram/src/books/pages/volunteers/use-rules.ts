import { TimeBankTrainingsDocument } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';

/** The kinds of service and the trainings where the viewer works; none until they are there. */
export function useRules() {
  const { viewer } = useHere();
  const regionCode = viewer?.staff?.region.code;
  const { answer } = useAsk(TimeBankTrainingsDocument, { regionCode: regionCode ?? '' }, { isPaused: !regionCode });
  const rules = answer.data?.timeBankRules;
  return { kinds: rules?.kinds ?? [], trainings: rules?.trainings ?? [] };
}
