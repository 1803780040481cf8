import { randomUUID } from 'node:crypto';
import { ApplicationStatus } from '../../api/src/applications/application.ts';
import { ApplicationMember } from '../../api/src/applications/application-member.entity.ts';
import { Application } from '../../api/src/applications/application.entity.ts';
import { Entitlement, GrantKind } from '../../api/src/applications/entitlement.entity.ts';
import { Outreach } from '../../api/src/benefits/outreach.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import type { TestApp } from '../support/app.ts';
import { COUNTY } from '../support/givens.ts';

const HASH = 'a'.repeat(64);

type GivenApplication = Partial<Pick<Application, 'itemId' | 'status' | 'closesOn' | 'decidedAt' | 'isOnlyOne'>>;

/** An application of a person as it lies in the table, handed in and not taken up yet. */
export async function anApplication(
  { orm, vault, clock }: TestApp,
  personId: string,
  { status = ApplicationStatus.SUBMITTED, ...over }: GivenApplication = {},
): Promise<string> {
  const em = orm.em.fork();
  const id = randomUUID();
  const person = em.getReference(Person, personId);
  const application = em.create(Application, {
    id,
    number: String(Math.trunc(Math.random() * 1e14)).padStart(14, '0'),
    person,
    itemId: '63/destitute-support',
    packHash: HASH,
    regionCode: COUNTY,
    isOnlyOne: true,
    answers: vault.seal(Application, id, 'answers', {}),
    startedBy: { ground: Ground.SELF, personId },
    actorId: personId,
    idempotencyKey: randomUUID(),
    startedAt: clock.now,
    ...(status !== ApplicationStatus.DRAFT && { submittedAt: clock.now }),
    status,
    ...over,
  });
  em.create(ApplicationMember, { application, person, code: 'SELF', place: 0 });
  await em.flush();
  return id;
}

/** What an approval granted a person. */
export async function anEntitlement(
  t: TestApp,
  personId: string,
  over: Partial<Pick<Entitlement, 'itemId' | 'endsOn'>> = {},
): Promise<void> {
  const applicationId = await anApplication(t, personId, {
    status: ApplicationStatus.APPROVED,
    decidedAt: t.clock.now,
    itemId: over.itemId ?? '63/destitute-support',
  });
  const em = t.orm.em.fork();
  em.create(Entitlement, {
    person: em.getReference(Person, personId),
    application: em.getReference(Application, applicationId),
    itemId: '63/destitute-support',
    packHash: HASH,
    kind: GrantKind.SERVICE,
    says: '集中或分散供养',
    startsOn: '2026-01-01',
    ...over,
  });
  await em.flush();
}

type GivenOutreach = Partial<Pick<Outreach, 'itemId' | 'foundOn' | 'restsOn'>> & { note?: string };

/** A row of the list of people who never asked, as the night's search leaves it. */
export async function anOutreach(
  { orm, vault }: TestApp,
  personId: string,
  { note, ...over }: GivenOutreach = {},
): Promise<string> {
  const em = orm.em.fork();
  const id = randomUUID();
  em.create(Outreach, {
    id,
    person: em.getReference(Person, personId),
    itemId: '63/destitute-support',
    regionCode: COUNTY,
    packHash: HASH,
    restsOn: [],
    foundOn: '2026-11-22',
    ...(note && { note: vault.seal(Outreach, id, 'note', note) }),
    ...over,
  });
  await em.flush();
  return id;
}
