import { randomUUID } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import { hash } from '@node-rs/argon2';
import { ServicePoint, ServicePointKind } from '../../api/src/catalog/service-point.entity.ts';
import { Consent, ConsentPurpose } from '../../api/src/consents/consent.entity.ts';
import { enterPerson, type PersonalData } from '../../api/src/identity/people.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { Role } from '../../api/src/identity/role.ts';
import { noSessionHints } from '../../api/src/identity/session-hints.ts';
import { Sessions } from '../../api/src/identity/sessions.ts';
import { Staff } from '../../api/src/identity/staff.entity.ts';
import { Fulfilment, Meal, MealBookingStatus } from '../../api/src/meals/meal.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { send, type TestApp } from './app.ts';

/** A person and a token to send as this person. */
export interface SignedInPerson {
  id: string;
  token: string;
}

/** 城东区 in Xining: a real county of a province that has a policy pack. */
export const COUNTY = '630102';

/** What a test may say about a person. */
export type GivenPerson = Partial<PersonalData> & {
  householdRegion?: string | null;
  residenceRegion?: string | null;
  demoIntroduction?: string;
  /** To what uses of sensitive data the person agreed; by default to all about health. */
  consents?: ConsentPurpose[];
};

const HEALTH = [ConsentPurpose.HEALTH_FOR_MEALS, ConsentPurpose.HEALTH_FOR_ELIGIBILITY];

/** An elder of 82 who lives in Xining, signed in on one phone. */
export async function givenAnElder({ orm, vault, clock }: TestApp, over: GivenPerson = {}): Promise<SignedInPerson> {
  const em = orm.em.fork();
  const {
    householdRegion = COUNTY,
    residenceRegion = COUNTY,
    demoIntroduction,
    consents = HEALTH,
    name = '王秀兰',
    ...data
  } = over;
  const elder = { birthDate: '1944-03-02', homeAddress: '清江社区3号楼', ...data, name };
  const person = enterPerson(em, vault, elder, {
    ...(householdRegion && { householdRegion }),
    ...(residenceRegion && { residenceRegion }),
    ...(demoIntroduction && { demoIntroduction }),
  });
  for (const purpose of consents)
    em.create(Consent, { person, purpose, givenAt: clock.now, givenBy: { ground: Ground.SELF, personId: person.id } });
  const { tokens } = new Sessions(noSessionHints).open(em, { person }, clock.now);
  await em.flush();
  return { id: person.id, token: tokens.accessToken };
}

/** Many elders at once, in one statement each way. */
export const givenElders = (t: TestApp, count: number): Promise<SignedInPerson[]> =>
  Promise.all(Array.from({ length: count }, () => givenAnElder(t)));

/** A reviewer of Xining, with the password `right-password`. */
export async function givenStaff({ orm, clock }: TestApp, over: Partial<RequiredEntityData<Staff>> = {}) {
  const em = orm.em.fork();
  const staff = em.create(Staff, {
    userName: `staff-${randomUUID()}`,
    name: '马文静',
    passwordHash: await hash('right-password'),
    roles: [Role.REVIEWER],
    regionCode: COUNTY,
    ...over,
  });
  const { tokens } = new Sessions(noSessionHints).open(em, { staff }, clock.now);
  await em.flush();
  return { id: staff.id, userName: staff.userName, token: tokens.accessToken };
}

/** A canteen in Xining that is open every day. */
export async function givenACanteen(
  { orm }: TestApp,
  over: Partial<RequiredEntityData<ServicePoint>> = {},
): Promise<ServicePoint> {
  const em = orm.em.fork();
  const point = em.create(ServicePoint, {
    name: '清江社区食堂',
    kind: ServicePointKind.CANTEEN,
    address: '清江路1号',
    latitude: 36.61,
    longitude: 101.79,
    regionCode: COUNTY,
    openWeekdays: [1, 2, 3, 4, 5, 6, 7],
    opensTime: '07:00',
    closesTime: '18:00',
    isBarrierFree: true,
    ...over,
  });
  await em.flush();
  return point;
}

/** Tomorrow's lunch for 40 at 13.50 yuan, bookable until tomorrow at nine. */
export async function givenASitting(t: TestApp, over: Partial<RequiredEntityData<Sitting>> = {}): Promise<Sitting> {
  const servicePoint = over.servicePoint ?? (await givenACanteen(t));
  const em = t.orm.em.fork();
  const sitting = em.create(Sitting, {
    servedOn: '2026-11-23',
    meal: Meal.LUNCH,
    servedFrom: '11:00',
    servedUntil: '12:30',
    dishes: [{ name: '红烧豆腐', allergens: [], tags: [] }],
    capacity: 40,
    listPriceFen: 1350,
    deliveryFeeFen: 200,
    fulfilments: [Fulfilment.DINE_IN, Fulfilment.PICK_UP, Fulfilment.DELIVERY],
    bookingClosesAt: new Date('2026-11-23T09:00:00+08:00'),
    ...over,
    servicePoint,
  });
  await em.flush();
  return sitting;
}

/** A place booked through the door, by the diner, at whatever it costs. */
export async function givenABooking(
  t: TestApp,
  diner: SignedInPerson,
  { id: sittingId }: Sitting,
  over: object = {},
): Promise<{ id: string; status: string; ownShareFen: number }> {
  const input = {
    sittingId,
    dinerId: diner.id,
    fulfilment: 'DINE_IN',
    agreedOwnShareFen: 10_000,
    idempotencyKey: randomUUID(),
    ...over,
  };
  const { data, errors } = await send(
    t,
    diner,
    'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id status ownShareFen } userErrors { code } } }',
    { input },
  );
  if (!data?.bookMeal.booking) throw new Error(`Not booked: ${JSON.stringify(errors ?? data.bookMeal.userErrors)}`);
  return data.bookMeal.booking;
}

/** How many places of a sitting are taken, by its own count and by its live bookings: the two must agree. */
export async function placesTaken({ orm }: TestApp, { id }: Pick<Sitting, 'id'>): Promise<number> {
  const em = orm.em.fork();
  const { placesTaken: counted } = await em.findOneOrFail(Sitting, id);
  const live = await em.count(MealBooking, { sitting: id, status: { $ne: MealBookingStatus.CANCELLED } });
  if (counted !== live) throw new Error(`The sitting counts ${counted} places taken, but ${live} bookings live.`);
  return counted;
}
