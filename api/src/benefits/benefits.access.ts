import type { Staff } from '../identity/staff.entity.ts';

/** Staff see to the people who live where they work. */
export const maySeeTo = (
  { regionCode: where }: Pick<Staff, 'regionCode'>,
  { regionCode }: { regionCode: string },
): boolean => regionCode.startsWith(where);
