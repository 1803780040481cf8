import type { Viewer } from '../platform/context.ts';

/** Diners book for themselves. */
export const mayBookFor = (viewer: Viewer, dinerId: string): boolean => viewer.personId === dinerId;
