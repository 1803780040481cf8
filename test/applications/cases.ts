import { ABSENCE_RULES } from '../../api/src/absence-rules.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { noSessionHints } from '../../api/src/identity/session-hints.ts';
import { Sessions } from '../../api/src/identity/sessions.ts';
import { Staff } from '../../api/src/identity/staff.entity.ts';
import type { ServerContext } from '../../api/src/platform/context.ts';
import { RegionTree } from '../../api/src/regions/region-tree.ts';
import type { Who } from '../privacy/cast.ts';
import { NOON, type Sender, type TestApp } from '../support/app.ts';
import type { GivenPerson, SignedInPerson } from '../support/givens.ts';
import { loadCheckedPolicies } from '../support/policies.ts';
import { change, codeOf, givenASubmitted, GONGSHU, officer, RESPITE } from './applications.ts';

/** What the server works with when nobody asks, for its jobs. */
export async function serverOf(t: TestApp): Promise<ServerContext> {
  const em = t.orm.em.fork();
  return {
    policies: await loadCheckedPolicies(em, t.clock.now, { withSamples: false }),
    regions: await RegionTree.load(em),
    em,
    vault: t.vault,
    absenceRules: ABSENCE_RULES,
    now: () => t.clock.now,
  };
}

/** Somebody who takes a case at his desk and does one thing about it. */
export async function decideAs(t: TestApp, staff: Sender, verb: string, applicationId: string, over: object = {}) {
  const claimed = await codeOf(t, staff, 'claimReview', { applicationId });
  if (claimed !== 'OK') throw new Error(`Not taken: ${claimed}`);
  return change(t, staff, verb, { applicationId, ...over });
}

/** Takes a case through every step before the last one, by officers who hold the role of each at the desk of its region. */
export async function passToLast(t: TestApp, staff: Sender, applicationId: string): Promise<void> {
  for (let isLast = false; !isLast;) {
    const { userErrors } = await decideAs(t, staff, 'passApplication', applicationId);
    isLast = userErrors.length > 0;
  }
}

/** An application that one officer of the county has rejected. */
export async function givenARejected(t: TestApp, over: GivenPerson = {}, itemId = RESPITE) {
  const judge = await officer(t, over.householdRegion ?? GONGSHU, { roles: [Role.REVIEWER, Role.ASSESSOR] });
  const given = await givenASubmitted(t, over, itemId);
  const { userErrors } = await decideAs(t, judge, 'rejectApplication', given.id, {
    reason: 'NOT_PROVEN',
    words: '材料看不清，请重新拍照后再申请。',
  });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return { ...given, judge };
}

/** What happened to an application, as it is written down. */
export const kindsOf = async (t: TestApp, id: string): Promise<string[]> =>
  (
    await t.asOwner<{ kind: string }>('select kind from application_event where application_id = $1 order by id', [id])
  ).map(({ kind }) => kind);

/** At noon in China so many days after the day on which every test begins. */
export const daysLater = (days: number): Date => new Date(NOON.getTime() + days * 86_400_000);

/** What is done in the matter of applications, by whoever acts for the person. */
export const BY_AUTHORITY: Record<Who, string> = {
  'the person': 'OK',
  'a delegate with every scope': 'OK',
  'a guardian': 'OK',
  'staff who assist': 'OK',
  'staff of the region': 'NOT_FOUND',
  'staff of another region': 'NOT_FOUND',
  'a stranger': 'NOT_FOUND',
  'a visitor': 'UNAUTHENTICATED',
};

/** The same person, or officer, signed in anew: some time has passed. */
export async function signedInAgain(
  { orm, clock }: TestApp,
  id: string,
  who: 'person' | 'staff' = 'person',
): Promise<SignedInPerson> {
  const em = orm.em.fork();
  const whose = who === 'person' ? { person: em.getReference(Person, id) } : { staff: em.getReference(Staff, id) };
  const { tokens } = new Sessions(noSessionHints).open(em, whose, clock.now);
  await em.flush();
  return { id, token: tokens.accessToken };
}
