import type { ServicePoint } from '../catalog/service-point.entity.ts';
import type { Staff } from '../identity/staff.entity.ts';

/** An operator hands out the meals of his own service point; one who has none, those of his whole region. */
export const mayServe = (
  { servicePointId, regionCode }: Pick<Staff, 'servicePointId' | 'regionCode'>,
  point: Pick<ServicePoint, 'id' | 'regionCode'>,
): boolean => (servicePointId ? servicePointId === point.id : point.regionCode.startsWith(regionCode));

/** The service points for which {@link mayServe} holds, as a condition. */
export const servedBy = ({ servicePointId, regionCode }: Pick<Staff, 'servicePointId' | 'regionCode'>) =>
  servicePointId ? { id: servicePointId } : { regionCode: { $like: `${regionCode}%` } };
