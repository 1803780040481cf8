import { readFileSync } from 'node:fs';
import { hash } from '@node-rs/argon2';
import type { EntityManager } from '@mikro-orm/postgresql';
import { parse } from 'yaml';
import type { CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { ServicePoint, ServicePointKind } from '../catalog/service-point.entity.ts';
import { Allergen } from '../identity/diet.ts';
import { Person } from '../identity/person.entity.ts';
import { Role } from '../identity/role.ts';
import { Staff } from '../identity/staff.entity.ts';
import { DishTag, Fulfilment, Meal, type Dish } from '../meals/meal.ts';
import { MealPlan } from '../meals/meal-plan.entity.ts';
import type { Vault } from '../platform/vault.ts';
import { Region, RegionLevel } from '../regions/region.entity.ts';
import { loadFunds, type FundsOfWorld } from './load-funds.ts';
import { found, inRegions, oneOf, WORLD_FILE } from './lookup.ts';
import { loadHouses, type HousesOfWorld } from './load-houses.ts';
import { loadPeople, type PeopleOfWorld } from './load-people.ts';

/** Latitude, longitude. */
type LatLon = [number, number];

/** The demo world as its file has it: the words of enums, and the names of dishes and menus, are not checked yet. */
interface World extends PeopleOfWorld, HousesOfWorld, FundsOfWorld {
  password: string;
  countyPositions: Record<string, LatLon>;
  regions: { code: string; name: string; at: LatLon }[];
  dishes: Record<string, { holds?: string[]; is: string[] }>;
  menus: Record<string, { meal: string; is?: string[]; week: string[][] }>;
  servicePoints: ServicePointRow[];
  staff: { userName: string; name: string; roles: string[]; region: string; servicePoint?: string }[];
}

interface ServicePointRow {
  name: string;
  kind: string;
  region: string;
  at: LatLon;
  address: string;
  open: number[];
  hours: [CivilTime, CivilTime];
  isBarrierFree: boolean;
  phone?: string;
  meals?: MealRow[];
}

interface MealRow {
  menu: string;
  served: [CivilTime, CivilTime];
  capacity: number;
  priceFen: Fen;
  deliveryFeeFen?: Fen;
  as: string[];
  closes: CivilTime;
  daysBefore?: number;
}

/** Whether nobody and no place has been recorded yet, so that a demo world mixes with nothing real. */
export async function isEmpty(em: EntityManager): Promise<boolean> {
  const fork = em.fork();
  return (await fork.count(Person)) === 0 && (await fork.count(ServicePoint)) === 0;
}

/** Whether the demo world was loaded into this database. */
export const hasDemoWorld = async (em: EntityManager): Promise<boolean> =>
  (await em.fork().count(Region, { isSample: true })) > 0;

/** Loads the demo world of `api/demo/world.yaml`: all of it, or none. The provinces, cities and counties must be there. */
export async function loadDemoWorld(em: EntityManager, vault: Vault, now: Date): Promise<void> {
  const world = readWorld();
  const passwordHash = await hash(world.password);
  await em.fork().transactional(async (em) => {
    const regions = await loadSampleRegions(em, world);
    const points = new Map(world.servicePoints.map((row) => [row.name, createServicePoint(em, world, row, regions)]));
    loadHouses({ em, now, points }, world);
    loadPeople({ em, vault, now, regions }, world);
    const staff = world.staff.map(({ userName, name, roles, region, servicePoint }) =>
      em.create(Staff, {
        userName,
        name,
        passwordHash,
        roles: roles.map((role) => oneOf(Role, role, userName)),
        regionCode: inRegions(regions, region, userName),
        servicePointId: servicePoint && found(points.get(servicePoint), 'service point', servicePoint, userName).id,
      }),
    );
    await loadFunds({ em, now, staff: new Map(staff.map((one) => [one.userName, one])) }, world);
  });
}

/** Whom one can sign in as, for the message at the start; empty where no demo world was loaded. */
export async function demoSignIns(em: EntityManager, vault: Vault): Promise<string> {
  if (!(await hasDemoWorld(em))) return '';
  const people = await em.fork().find(Person, { demoIntroduction: { $ne: null } }, { orderBy: { id: 'asc' } });
  const { staff, password } = readWorld();
  return [
    `  Demo people  ${people.map((person) => vault.open(person, 'name')).join('、')}: choose one at sign-in, without a password`,
    `  Demo staff   ${staff.map(({ userName }) => userName).join(', ')}: all with the password ${password}`,
  ].join('\n');
}

const readWorld = (): World => parse(readFileSync(WORLD_FILE, 'utf8')) as World;

/** Writes the sample regions and the counties' positions; gives the codes of all regions. */
async function loadSampleRegions(em: EntityManager, { regions, countyPositions }: World): Promise<Set<string>> {
  const known = new Map((await em.find(Region, {})).map((region) => [region.code, region]));
  for (const [code, [latitude, longitude]] of Object.entries(countyPositions)) {
    Object.assign(found(known.get(code), 'region', code, 'countyPositions'), { latitude, longitude });
  }
  for (const {
    code,
    name,
    at: [latitude, longitude],
  } of regions) {
    const [parentCode, level] =
      code.length === 9 ? [code.slice(0, 6), RegionLevel.TOWNSHIP] : [code.slice(0, 9), RegionLevel.COMMUNITY];
    found(known.get(parentCode), 'region', parentCode, name);
    known.set(code, em.create(Region, { code, name, level, parentCode, isSample: true, latitude, longitude }));
  }
  return new Set(known.keys());
}

function createServicePoint(em: EntityManager, world: World, row: ServicePointRow, regions: Set<string>): ServicePoint {
  const {
    name,
    kind,
    region,
    at: [latitude, longitude],
    address,
    open,
    hours: [opensTime, closesTime],
    isBarrierFree,
    phone,
  } = row;
  const servicePoint = em.create(ServicePoint, {
    name,
    kind: oneOf(ServicePointKind, kind, name),
    address,
    phone,
    latitude,
    longitude,
    regionCode: inRegions(regions, region, name),
    openWeekdays: open,
    opensTime,
    closesTime,
    isBarrierFree,
    isSample: true,
  });
  for (const meal of row.meals ?? []) createMealPlans(em, world, meal, servicePoint);
  return servicePoint;
}

/** One plan for each weekday on which the menu has dishes and the canteen is open. */
function createMealPlans(
  em: EntityManager,
  { menus, dishes: table }: World,
  row: MealRow,
  servicePoint: ServicePoint,
): void {
  const { meal, is = [], week } = found(menus[row.menu], 'menu', row.menu, servicePoint.name);
  for (const [i, names] of week.entries()) {
    if (!servicePoint.openWeekdays.includes(i + 1)) continue;
    em.create(MealPlan, {
      servicePoint,
      weekday: i + 1,
      meal: oneOf(Meal, meal, row.menu),
      servedFrom: row.served[0],
      servedUntil: row.served[1],
      dishes: names.map((name) => dish(table, name, is, row.menu)),
      capacity: row.capacity,
      listPriceFen: row.priceFen,
      deliveryFeeFen: row.deliveryFeeFen ?? 0,
      fulfilments: row.as.map((fulfilment) => oneOf(Fulfilment, fulfilment, servicePoint.name)),
      closesTime: row.closes,
      closesDaysBefore: row.daysBefore ?? 0,
    });
  }
}

/** A dish of the table, with what its kitchen makes of it besides. */
function dish(table: World['dishes'], name: string, kitchen: string[], menu: string): Dish {
  const { holds = [], is } = found(table[name], 'dish', name, menu);
  return {
    name,
    allergens: holds.map((word) => oneOf(Allergen, word, name)),
    tags: [...is, ...kitchen].map((word) => oneOf(DishTag, word, name)),
  };
}
