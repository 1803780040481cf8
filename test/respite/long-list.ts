import { randomUUID } from 'node:crypto';
import { addDays } from '@doorstep/shared/civil-date';
import { Consent, ConsentPurpose } from '../../api/src/consents/consent.entity.ts';
import { CareForm } from '../../api/src/houses/care.ts';
import { Person, type RegisteredFacts } from '../../api/src/identity/person.entity.ts';
import { noSessionHints } from '../../api/src/identity/session-hints.ts';
import { Sessions } from '../../api/src/identity/sessions.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { drawNumber } from '../../api/src/respite/ranking.rules.ts';
import { RespiteStay } from '../../api/src/respite/respite-stay.entity.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { WaitlistEventKind } from '../../api/src/respite/waiting.ts';
import { WaitingList } from '../../api/src/respite/waiting-list.entity.ts';
import { WaitlistEntry } from '../../api/src/respite/waitlist-entry.entity.ts';
import { WaitlistEvent } from '../../api/src/respite/waitlist-event.entity.ts';
import { GONGSHU } from '../applications/applications.ts';
import { FRIDAY } from '../houses/houses.ts';
import type { TestApp } from '../support/app.ts';
import { givenAFullHouse, ITEM } from './waiting.ts';

const BATCH = 1_000;
const HARDSHIP = [[], [], [], ['LOW_INCOME'], ['DIBAO'], ['TEKUN']];

/** Under which rules they were ranked before: a version that there is no more. */
const RULES_BEFORE = 'before'.padEnd(64, '0');

export interface LongList {
  listId: string;
  /** Of everybody on it, in the order in which they asked. */
  stayIds: string[];
}

/** A list on which so many wait for one house, ranked by other rules than today's: everybody alike. */
export async function givenALongList(t: TestApp, count: number): Promise<LongList> {
  const house = await givenAFullHouse(t);
  const em = t.orm.em.fork();
  const list = em.create(WaitingList, {
    ...{ regionCode: GONGSHU, itemId: ITEM, form: CareForm.BED, drawSeed: 'seed', packHash: RULES_BEFORE },
  });
  await em.flush();
  const stayIds: string[] = [];
  for (let start = 0; start < count; start += BATCH) {
    const size = Math.min(BATCH, count - start);
    const rows = Array.from({ length: size }, (_, i) => oneWhoWaits(t, list, house.id, start + i));
    const part = t.orm.em.fork();
    await part.insertMany(
      Person,
      rows.map(({ person }) => person),
    );
    await part.insertMany(
      Consent,
      rows.map(({ consent }) => consent),
    );
    await part.insertMany(
      RespiteStay,
      rows.map(({ stay }) => stay),
    );
    await part.insertMany(
      WaitlistEntry,
      rows.map(({ entry }) => entry),
    );
    await part.insertMany(
      WaitlistEvent,
      rows.map(({ event }) => event),
    );
    stayIds.push(...rows.map(({ stay }) => stay.id));
  }
  await t.asOwner('analyze');
  return { listId: list.id, stayIds };
}

/** Somebody of a number: each number has its own mixture of what the rules ask. */
const factsOfNumber = (i: number): RegisteredFacts => ({
  'person.disability.hasCertificate': true,
  'person.disability.severe': i % 2 === 0,
  'person.disability.category': ['PHYSICAL', 'VISUAL', 'INTELLECTUAL'][i % 3]!,
  'person.disability.grade': 1 + (i % 4),
  'person.needsCare': true,
  'person.hardship': HARDSHIP[i % HARDSHIP.length]!,
  ...(i % 5 !== 0 && { 'household.canCare': i % 7 === 0 }),
  'household.livesAlone': i % 11 === 0,
});

function oneWhoWaits({ vault, clock }: TestApp, list: WaitingList, houseId: string, i: number) {
  const [personId, stayId, entryId] = [randomUUID(), randomUUID(), randomUUID()];
  const by = { ground: Ground.SELF, personId };
  const appliedAt = new Date(clock.now.getTime() - (50_000 - (i % 9_000)) * 60_000);
  const draw = drawNumber('seed', entryId);
  return {
    person: {
      ...{ id: personId, householdRegion: GONGSHU, residenceRegion: GONGSHU },
      ...vault.sealAll(Person, personId, { name: `人${i}`, birthDate: '1970-05-06', facts: factsOfNumber(i) }),
    },
    consent: {
      ...{ id: randomUUID(), person: personId, purpose: ConsentPurpose.HEALTH_FOR_ELIGIBILITY },
      ...{ givenAt: clock.now, givenBy: by },
    },
    stay: {
      ...{ id: stayId, placementId: stayId, person: personId, itemId: ITEM, packHash: list.packHash },
      ...{ form: CareForm.BED, houseIds: [houseId], house: houseId, startsOn: FRIDAY, endsOn: addDays(FRIDAY, 5) },
      ...{
        needs: { equipment: [] },
        status: StayStatus.WAITLISTED,
        listPriceFen: 0,
        ownShareFen: 0,
        checks: { admission: [], discharge: [] },
      },
      isSevere: vault.seal(RespiteStay, stayId, 'isSevere', false),
      ...{ requestedBy: by, actorId: personId, idempotencyKey: randomUUID(), requestedAt: appliedAt },
    },
    entry: {
      ...{ id: entryId, list: list.id, placementId: stayId, classRank: 0, points: 0, appliedAt, draw },
      ...{ freshUntil: '2027-01-20', refusals: 0 },
      ranking: vault.seal(WaitlistEntry, entryId, 'ranking', { classRank: 0, points: 0, lines: [] }),
    },
    event: {
      ...{ id: randomUUID(), list: list.id, entryId, kind: WaitlistEventKind.JOINED, at: appliedAt, doneBy: by },
      ranked: { classRank: 0, points: 0, draw, appliedAt: appliedAt.toISOString() },
    },
  };
}

/** Signs in whose stay it is. */
export async function whoWaits({ orm, clock }: TestApp, stayId: string): Promise<{ id: string; token: string }> {
  const em = orm.em.fork();
  const { person } = await em.findOneOrFail(RespiteStay, stayId, { populate: ['person'] });
  const { tokens } = new Sessions(noSessionHints).open(em, { person }, clock.now);
  await em.flush();
  return { id: person.id, token: tokens.accessToken };
}

/** Where somebody stands, and all that is said of why. */
export const EXPLAINED = `query ($id: ID!) { respiteStay(id: $id) { waitingPlace {
  position of points classSays tieBreak expected nextRefusal isOpen appliedAt
  rules { code says verdict worth points asks isClass clause { id } } changes { says isUnknown position } log { kind at why houseName }
} } }`;
