import { randomUUID } from 'node:crypto';
import type { ServicePoint } from '../../api/src/catalog/service-point.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { fundIdOf } from '../../api/src/subsidies/fund.ts';
import { GONGSHU } from '../applications/applications.ts';
import { aDesk, givenAnApproved, GRADE_5 } from '../awards/awards.ts';
import { collect, givenAnOperator } from '../meals/counter-support.ts';
import { CHARITY, CITY, DISTRICT, givenABudget } from '../subsidies/fund-support.ts';
import type { TestApp } from '../support/app.ts';
import {
  givenABooking,
  givenACanteen,
  givenAnElder,
  givenASitting,
  givenStaff,
  type SignedInPerson,
} from '../support/givens.ts';
import { KnownPayments } from './known-payments.ts';
import { enterAccount } from './payouts.ts';

const MONTHLY = '3301/rehabilitation-subsidy';
const MONTHLY_FEN = 30_000;
const CARE = { regionCode: GONGSHU, name: '康复护理补贴资金（示例）' };
const REWARD = { regionCode: GONGSHU, name: '养老护理人才奖补资金（示例）' };

/** What each fund has at first: of the first ones too little for all that is to come. */
const BUDGETS = [
  [CARE, MONTHLY_FEN * 14],
  [REWARD, 1_300_000],
  [CITY, 100_000],
  [DISTRICT, 50_000],
  [CHARITY, 50_000],
] as const;

const CITIES = ['3301', '6301'] as const;
export type City = (typeof CITIES)[number];

export interface Officer {
  id: string;
  token: string;
}

interface Canteen {
  servicePoint: ServicePoint;
  operator: { token: string };
  diners: SignedInPerson[];
}

/** Whom funds of two cities pay, and who pays out of them. */
export interface World {
  t: TestApp;
  known: KnownPayments;
  officers: Record<City, Officer[]>;
  funds: { id: string; city: City }[];
  people: SignedInPerson[];
  canteens: Canteen[];
  /** Payments of awards whose day has come, and of them those that stand so; and awards. */
  instalments: string[];
  held: string[];
  owed: string[];
  paid: string[];
  owedBack: string[];
  awards: string[];
}

/** Three carers, four elders and two canteens; and three officers in each city, of whom one is paid or works in a canteen. */
export async function aWorld(t: TestApp): Promise<World> {
  const known = new KnownPayments();
  for (const [fund, fen] of BUDGETS) {
    await givenABudget(t, fund, fen);
    known.budgets.set(fundIdOf(fund), fen);
  }
  const people = await givenPeopleWhoArePaid(t);
  const canteens = [await aCanteen(t), await aCanteen(t)];
  const servicePointId = canteens[0]!.servicePoint.id;
  const special = { '3301': { personId: people[1]!.id }, '6301': { servicePointId } };
  const officers: World['officers'] = { '3301': [], '6301': [] };
  for (const city of CITIES)
    for (const over of [{}, {}, special[city]])
      officers[city].push(await givenStaff(t, { roles: [Role.FUND_OFFICER], regionCode: city, ...over }));
  await t.asOwner(`update session set access_expires_at = '2060-01-01', expires_at = '2060-01-01'`);
  const funds = BUDGETS.map(([fund]) => ({ id: fundIdOf(fund), city: fund.regionCode.slice(0, 4) as City }));
  return {
    t,
    known,
    officers,
    funds,
    people,
    canteens,
    instalments: [],
    held: [],
    owed: [],
    paid: [],
    owedBack: [],
    awards: [],
  };
}

async function givenPeopleWhoArePaid(t: TestApp): Promise<SignedInPerson[]> {
  const desk = await aDesk(t);
  const people: SignedInPerson[] = [];
  const answers = { ...GRADE_5, certifiedOn: '2025-12-05' };
  for (let i = 0; i < 3; i += 1) people.push((await givenAnApproved(t, desk, { answers })).person);
  // After one part of some, and two of another, of which the second waits for answers, nothing comes: these are done once it is
  // paid, and not when it comes back.
  await t.asOwner(
    `update instalment i set status = 'CANCELLED' from award a
     where a.id = i.award_id and i.number > case when a.person_id = $1 then 2 else 1 end`,
    [people[2]!.id],
  );
  const monthly = { itemId: MONTHLY, answers: {}, approving: { amountFen: MONTHLY_FEN, words: '情况属实。' } };
  for (let i = 0; i < 4; i += 1)
    people.push((await givenAnApproved(t, desk, { ...monthly, person: { birthDate: '1940-01-02' } })).person);
  for (const person of people.slice(1)) await enterAccount(t, person, person.id);
  return people;
}

async function aCanteen(t: TestApp): Promise<Canteen> {
  const servicePoint = await givenACanteen(t, { name: `清江食堂${randomUUID().slice(0, 4)}` });
  const poor = { facts: { 'person.hardship': ['LOW_INCOME'] } };
  const diners = [await givenAnElder(t, poor), await givenAnElder(t, poor)];
  return { servicePoint, operator: await givenAnOperator(t, servicePoint), diners };
}

/** Lunch of a day, booked and handed out. */
export async function eat({ t, canteens }: World, servedOn: string): Promise<void> {
  for (const { servicePoint, operator, diners } of canteens) {
    const bookingClosesAt = new Date(`${servedOn}T12:20:00+08:00`);
    const sitting = await givenASitting(t, { servicePoint, servedOn, bookingClosesAt });
    for (const diner of diners) {
      const { id: bookingId } = await givenABooking(t, diner, sitting);
      const { data, errors } = await collect(t, operator, sitting, { bookingId, proof: null, helper: true });
      if (!data?.collectMeal.booking) throw new Error(JSON.stringify(errors ?? data.collectMeal.userErrors));
    }
  }
}

/** Finds what there is to choose from by now. */
export async function lookAround(world: World): Promise<void> {
  const rows = await world.t.asOwner<{ id: string; award: string; status: string }>(
    `select id, award_id as award, status from instalment where status not in ('PLANNED', 'CANCELLED') order by id`,
  );
  const idsOf = (...statuses: string[]) => rows.flatMap(({ id, status }) => (statuses.includes(status) ? [id] : []));
  world.held = idsOf('HELD_BACK', 'NOT_MET');
  world.owed = idsOf('DUE', 'IN_PAYMENT');
  world.paid = idsOf('PAID');
  world.owedBack = idsOf('OWED_BACK');
  world.instalments = rows.map(({ id }) => id);
  world.awards = [...new Set(rows.map(({ award }) => award))];
}
