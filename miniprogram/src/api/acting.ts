import type {
  DelegationScope,
  Ground,
  Relation,
  SubjectPartsFragment,
  ViewerPartsFragment,
} from '@doorstep/schema/documents';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { session } from './session';
import { stored } from './stored';

/** Whom things are done for: the viewer, somebody she acts for, or whom staff assist. */
export type Subject = SubjectPartsFragment;

/** Somebody the viewer may act for now, and in what: all grounds there are for it taken together. */
export interface Acting {
  groundId: string;
  ground: Ground;
  person: Subject;
  scopes: readonly DelegationScope[];
  /** What the viewer is to the person. */
  relation: Relation | null;
  endsOn: CivilDate | null;
}

/** How staff and a person talk. */
export type TalkChannel = 'PHONE' | 'IN_PERSON';

/** Whom the reader chose to act for, and what must be known of it when it is gone. */
export interface ActingChoice {
  /** Of the sign-in it was chosen in: another one begins with oneself. */
  sessionId: string;
  personId: string;
  name: string;
  ground: Ground;
  endsOn: CivilDate | null;
  channel: TalkChannel | null;
}

/** Whom this phone acts for; null for oneself. */
export const actingChoice = stored<ActingChoice | null>('doorstep.acting', () => null);

/** What has ended under the reader's hands, until she has taken note. */
export const endedActing = stored<ActingChoice | null>('doorstep.acting-ended', () => null);

/** The choice, if it was made in this sign-in. */
export function choiceIn(sessionId: string | undefined, choice: ActingChoice | null): ActingChoice | null {
  return choice && choice.sessionId === sessionId ? choice : null;
}

/** Remembers for whom things are done from now on. */
export function chooseActing(next: Acting | null, channel: TalkChannel | null = null): void {
  const sessionId = session.get()?.id;
  if (!next || !sessionId) return actingChoice.set(null);
  const { person, ground, endsOn } = next;
  actingChoice.set({ sessionId, personId: person.id, name: person.name, ground, endsOn, channel });
}

type Listed = ViewerPartsFragment['actsFor'][number];

/** Each person once: a guardian may hold a delegation besides, and a daughter two. */
export function peopleOf(listed: readonly Listed[]): Acting[] {
  const people: Acting[] = [];
  for (const { groundId, ground, person, scopes, relation, endsOn } of listed) {
    const known = people.find((one) => one.person.id === person.id);
    if (known) known.scopes = known.scopes.concat(scopes.filter((scope) => known.scopes.indexOf(scope) < 0));
    else people.push({ groundId, ground, person, scopes, relation, endsOn });
  }
  return people;
}

/** Whether a matter may be done for the subject: anything for oneself. */
export const mayActIn = (acting: Acting | null, matter: DelegationScope): boolean =>
  acting === null || acting.scopes.indexOf(matter) >= 0;

/** Whether that may be done which no delegate may, whatever she was granted: only oneself, a guardian, assisting staff. */
export const mayActAsSelf = (acting: Acting | null): boolean => acting === null || acting.ground !== 'DELEGATION';
