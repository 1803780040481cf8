import { stored, useStored } from './stored';
import { useHere } from './viewer';

/** A region as far as pages need it. */
export interface Place {
  code: string;
  name: string;
  fullName: string;
  isSample: boolean;
  position: { latitude: number; longitude: number } | null;
}

/** The region the reader chose to look at, whoever is signed in. */
export const chosenPlace = stored<Place | null>('doorstep.place', () => null);

/** The region to look at: the chosen one, else where the person it is for lives, or the staff member works. */
export function usePlace(): Place | null {
  const chosen = useStored(chosenPlace);
  const { viewer, subject } = useHere();
  return chosen ?? subject?.residence ?? viewer?.staff?.region ?? null;
}
