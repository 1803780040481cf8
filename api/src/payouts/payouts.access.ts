import type { Staff } from '../identity/staff.entity.ts';

/** The funds of `mayKeep`, as a condition. */
export const payableBy = ({ regionCode }: Pick<Staff, 'regionCode'>): object => ({
  regionCode: { $like: `${regionCode}%` },
});
