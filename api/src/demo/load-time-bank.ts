import { readFileSync } from 'node:fs';
import { instantOf } from '@doorstep/shared/civil-date';
import { parse } from 'yaml';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { bookOf, HoursMove } from '../credits/credits.ts';
import { idsOf, memberIn, ofBook } from '../credits/hours-accounts.ts';
import { Person } from '../identity/person.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { Ground } from '../platform/ground.ts';
import { Payer, SpokenLanguage } from '../timebank/timebank.ts';
import { Volunteer } from '../timebank/volunteer.entity.ts';
import { dayFrom, loadTask, type Asker, type TaskRow, type TimeBankContext } from './load-time-tasks.ts';
import { found, oneOf, WORLD_FILE } from './lookup.ts';

/** The time bank of the demo world as the file has it: not checked yet. */
interface TimeBankOfWorld {
  volunteers: VolunteerRow[];
  centreTasks: CentreTaskRow[];
  donations: DonationRow[];
  helpAsked: HelpRow[];
}

interface VolunteerRow {
  person: string;
  languages: string[];
  kinds: string[];
  radiusMetres: number;
  by: string;
  day: number;
  trainings?: Record<string, number>;
}

interface DonationRow {
  person: string;
  minutes: number;
  day: number;
}

type CentreTaskRow = TaskRow & { centre: string; by: string };

type HelpRow = TaskRow & { person: string };

interface Loading {
  ctx: TimeBankContext;
  people: ReadonlyMap<string, Person>;
  staff: ReadonlyMap<string, Staff>;
  centres: ReadonlyMap<string, ServicePoint>;
}

/**
 * Loads the time bank of the demo world: all of it, or none. The rest of that world must be there, and the rules read.
 * What was earned, given and set aside stands in the books as it would have been written at the time.
 */
export async function loadTimeBank(ctx: TimeBankContext): Promise<void> {
  const world = parse(readFileSync(WORLD_FILE, 'utf8')) as TimeBankOfWorld;
  await ctx.em.fork().transactional(async (em) => {
    const loading = await whoIsThere({ ...ctx, em });
    const load = (row: TaskRow, asker: Asker) => loadTask(loading.ctx, row, asker, loading.people);
    for (const row of world.volunteers) createVolunteer(loading, row);
    for (const row of world.centreTasks) await load(row, centreOf(loading, row));
    for (const row of world.donations) await loadDonation(loading, row);
    for (const row of world.helpAsked) await load(row, askerOf(loading, row));
  });
}

async function whoIsThere(ctx: TimeBankContext): Promise<Loading> {
  const { em, vault } = ctx;
  const people = await em.find(Person, {});
  return {
    ctx,
    people: new Map(people.map((person) => [vault.open(person, 'name')!, person])),
    staff: new Map((await em.find(Staff, {})).map((one) => [one.userName, one])),
    centres: new Map((await em.find(ServicePoint, {})).map((point) => [point.name, point])),
  };
}

function createVolunteer({ ctx, people, staff }: Loading, row: VolunteerRow): void {
  const { person: name, languages, kinds, radiusMetres, by, day, trainings = {} } = row;
  ctx.em.create(Volunteer, {
    ...{ person: found(people.get(name), 'person', name, 'volunteers'), kinds, radiusMetres },
    languages: languages.map((word) => oneOf(SpokenLanguage, word, name)),
    trainings: Object.entries(trainings).map(([code, on]) => ({ code, doneOn: dayFrom(ctx, on) })),
    registeredBy: { ground: Ground.DUTY, staffId: found(staff.get(by), 'staff', by, name).id },
    registeredAt: instantOf(dayFrom(ctx, day), '10:00'),
  });
}

function centreOf({ centres, staff }: Loading, { centre, by }: CentreTaskRow): Asker {
  const servicePoint = found(centres.get(centre), 'service point', centre, 'centreTasks');
  const { regionCode, latitude, longitude } = servicePoint;
  const askedBy = { ground: Ground.DUTY, staffId: found(staff.get(by), 'staff', by, centre).id };
  return { of: { servicePoint }, regionCode, at: { latitude, longitude }, payer: Payer.NOBODY, askedBy };
}

/** The common fund pays: the first steps of the demo must not hang on who has been given hours. */
function askerOf({ ctx, people }: Loading, { person: name }: HelpRow): Asker {
  const person = found(people.get(name), 'person', name, 'helpAsked');
  const regionCode = found(person.residenceRegion, 'residence of', name, 'helpAsked');
  const { latitude, longitude } = found(ctx.regions.find(regionCode), 'region', regionCode, name);
  const at = { latitude: found(latitude, 'latitude of', regionCode, name), longitude: longitude! };
  const askedBy = { ground: Ground.SELF, personId: person.id };
  return { of: { person }, regionCode, at, payer: Payer.COMMON_FUND, askedBy };
}

/** Gives hours to the common fund of where the person lives. */
async function loadDonation({ ctx, people }: Loading, { person: name, minutes, day }: DonationRow): Promise<void> {
  const { id, residenceRegion } = found(people.get(name), 'person', name, 'donations');
  const book = bookOf(found(residenceRegion, 'residence of', name, 'donations'));
  const [member, fund] = await idsOf(ctx.em, [memberIn(book, id), ofBook(book, AccountKind.COMMON_FUND)]);
  const parts = [
    { accountId: member, amount: -minutes },
    { accountId: fund, amount: minutes },
  ];
  await postTransfer(
    { ...ctx, now: () => instantOf(dayFrom(ctx, day), '20:00') },
    {
      ...{ unit: LedgerUnit.MINUTES, kind: HoursMove.DONATED, key: `donation:${id}:demo:${day}` },
      ...{ doneBy: { ground: Ground.SELF, personId: id }, parts },
    },
  );
}
