import type { UserErrorCode } from '@doorstep/schema/documents';

/** One sentence for every code of a refusal: what happened, then what to do. Chinese has none, since the service speaks it. */
export type RefusalWords = Record<UserErrorCode | 'FORBIDDEN' | 'BUSY', string>;
