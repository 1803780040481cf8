import { session } from '../../../api/session';
import type { AllGiven } from './answers';

/**
 * Answers that were given and not kept by the service yet, by application: they outlive a page that is left, and no
 * more. In memory only: what is personal stays in no phone's storage.
 */
const unsent = new Map<string, AllGiven>();

let signedIn = session.get()?.id;

session.subscribe(() => {
  if (session.get()?.id === signedIn) return;
  signedIn = session.get()?.id;
  unsent.clear();
});

/** What is not kept yet of an application. */
export const unsentOf = (applicationId: string): AllGiven => unsent.get(applicationId) ?? {};

/** Remembers it while the app is open. */
export function rememberUnsent(applicationId: string, given: AllGiven): void {
  unsent.set(applicationId, given);
}
