import type { ParameterData } from './policy-pack.ts';
import { ratioOf, type CarerRatioData, type Regimes, type RespiteData, type WrittenRegime } from './respite-data.ts';

/** A regime written out, with the office hours and the number of the pack's ratio. */
export function regimeOf(
  { regimes, ...file }: Regimes,
  code: string,
  parameters: readonly ParameterData[],
): RespiteData {
  const { serves = 'STAY', hold, carerRatio, waitingList, ...regime } = regimes[code]!;
  return {
    code,
    ...regime,
    ...(regime.standing ? { standing: regime.standing } : { standing: file.standing, note: regime.note ?? file.note }),
    serves,
    hold: { ...hold, officeHours: file.officeHours },
    ...(carerRatio && { carerRatio: { ...carerRatio, residentsPerCarer: residentsPerCarer(carerRatio, parameters) } }),
    ...(waitingList && { waitingList: { ...waitingList, pointsStanding: waitingList.pointsStanding ?? 'SAMPLE' } }),
  };
}

/** The pack check has seen that the parameter is there and a ratio. */
const residentsPerCarer = (
  { parameter }: NonNullable<WrittenRegime['carerRatio']>,
  parameters: readonly ParameterData[],
): CarerRatioData['residentsPerCarer'] => ratioOf(parameters.find(({ key }) => key === parameter)!.value)!;
