import type { Staff } from './staff.entity.ts';

/** Whether a region lies where somebody works. */
export const covers = ({ regionCode }: Pick<Staff, 'regionCode'>, region: string | undefined): boolean =>
  Boolean(region?.startsWith(regionCode));
