import { randomUUID } from 'node:crypto';
import { Allergen, DietNeed } from '../../api/src/identity/diet.ts';
import { enterCard } from '../../api/src/identity/person-cards.ts';
import { fundIdOf } from '../../api/src/subsidies/fund.ts';
import { keepFunds } from '../../api/src/subsidies/keep-funds.ts';
import { addToBudget } from '../subsidies/fund-support.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { ask, givenADelegation, givenAnAssistant, grant, revoke } from '../delegations/delegations.ts';
import { NOON, send, type Sender, type TestApp } from '../support/app.ts';
import { givenAnAbsence } from '../absences/cast.ts';
import { aCertificate } from '../credits/certificates.ts';
import { givenAStandingOrder } from '../meals/standing-support.ts';
import { givenAVolunteer } from '../timebank/tasks.ts';
import { anOutreach } from '../benefits/cast.ts';
import { casesOf, type Cases } from './cases.ts';
import { hoursElsewhereOf } from './hours-elsewhere.ts';
import { tasksOfHers, type TasksOfWorld } from './tasks.ts';
import { paymentsOf, type PaymentsOfWorld } from './payments.ts';
import { aHouseWithHer, type HouseOfWorld } from './house.ts';
import {
  COUNTY,
  givenABooking,
  givenACanteen,
  givenAnElder,
  givenASitting,
  givenStaff,
  type SignedInPerson,
} from '../support/givens.ts';

/** What must be seen by nobody who may not: values that stand nowhere else. */
export const CANARY = {
  name: '金丝雀',
  idNumber: '11010519491231002X',
  phone: '13912345678',
  homeAddress: '鸟鸣巷七号',
  card: '8899776655',
  diagnosis: 'canary-diagnosis',
  note: '鸟笼里的话',
};

/** Everyone who may ask, by who he is to the person. */
export const VIEWERS = [
  'the person',
  'the guardian',
  'staff who assist',
  'a delegate for MEALS',
  'a delegate for APPLICATIONS',
  'a delegate for RESPITE',
  'a delegate for TIME_BANK',
  'a delegate for HEALTH',
  'a delegate for PROFILE',
  'one whose delegation was revoked',
  'one whose delegation ran out',
  'one who asked only',
  'another citizen',
  'the volunteer',
  'a REVIEWER here',
  'an ASSESSOR here',
  'a PROVIDER_OPERATOR here',
  'a HOTLINE_AGENT here',
  'a SUPERVISOR here',
  'an ADMINISTRATOR here',
  'a FUND_OFFICER here',
  'a REVIEWER elsewhere',
  'a PROVIDER_OPERATOR elsewhere',
  'a HOTLINE_AGENT elsewhere',
  'an ADMINISTRATOR elsewhere',
  'a FUND_OFFICER elsewhere',
  'a visitor',
] as const;
export type ViewerName = (typeof VIEWERS)[number];

/** A person with something in every corner, and everyone who might want to know. */
export interface World {
  person: SignedInPerson;
  viewers: Record<ViewerName, Sender>;
  servicePointId: string;
  sittingId: string;
  bookingId: string;
  code: string;
  delegationId: string;
  askedId: string;
  requestId: string;
  cardId: string;
  assistanceId: string;
  cases: Cases;
  house: HouseOfWorld;
  tasks: TasksOfWorld;
  outreachId: string;
  fund: FundOfWorld;
  payments: PaymentsOfWorld;
  absenceId: string;
  orderId: string;
  certificateNumber: string;
}

const ELSEWHERE = '330106';

export async function aWorld(t: TestApp): Promise<World> {
  const { name, idNumber, phone, homeAddress } = CANARY;
  const person = await givenAnElder(t, {
    ...{ name, idNumber, phone, homeAddress },
    facts: { 'person.ability': CANARY.diagnosis },
    diet: { needs: [DietNeed.LOW_SALT], allergens: [Allergen.PEANUT] },
  });
  const known = { ...person, name, phone };
  const em = t.orm.em.fork();
  const card = enterCard(
    { em, vault: t.vault, now: () => NOON },
    await em.findOneOrFail(Person, person.id),
    CANARY.card,
  );
  await em.flush();
  const { delegates, mealsId } = await delegatesOf(t, known);
  const servicePoint = await givenACanteen(t);
  const today = await givenASitting(t, {
    servicePoint,
    servedOn: '2026-11-22',
    bookingClosesAt: new Date('2026-11-22T13:00:00+08:00'),
  });
  const free = await givenASitting(t, { servicePoint });
  const booking = await givenABooking(t, person, today);
  const asked = await ask(t, delegates['one who asked only'], { name, phone });
  const assisting = await givenAnAssistant(t, person.id);
  const { data } = await send(t, assisting, '{ viewer { actsFor { groundId } } }');
  const staff = await staffAround(t, servicePoint.id);
  const volunteer = await givenAVolunteer(t);
  await hoursElsewhereOf(t, person.id, CANARY.note);
  const cases = await casesOf(t, person, staff['a REVIEWER here'], CANARY.note);
  return {
    person,
    viewers: allViewers({
      ...delegates,
      ...staff,
      'the person': person,
      'staff who assist': assisting,
      'another citizen': await givenAnElder(t),
      'the volunteer': volunteer,
      'a visitor': undefined,
    }),
    servicePointId: servicePoint.id,
    sittingId: free.id,
    bookingId: booking.id,
    code: (await send(t, person, 'query ($id: ID!) { mealBooking(id: $id) { collectionCode } }', { id: booking.id }))
      .data.mealBooking.collectionCode,
    delegationId: mealsId,
    askedId: asked.data.requestDelegation.delegation.id,
    requestId: await aDataRequest(t, person),
    cardId: card.id,
    assistanceId: data.viewer.actsFor[0].groundId,
    house: await aHouseWithHer(t, servicePoint.id, person.id, CANARY.note),
    tasks: await tasksOfHers(t, person, volunteer, CANARY.note),
    cases,
    payments: await paymentsOf(t, {
      servicePointId: servicePoint.id,
      ...{ applicationId: cases.decidedId, officerId: (await givenStaff(t)).id, words: CANARY.note },
    }),
    absenceId: (await givenAnAbsence(t, person, { startsOn: '2026-12-10', backOn: '2026-12-12' })).id,
    certificateNumber: await aCertificate(t, person),
    orderId: (await givenAStandingOrder(t, person, servicePoint)).id,
    fund: await aFundWithBudgets(t),
    outreachId: await anOutreach(t, person.id, { itemId: '63/cataract-surgery', note: CANARY.note }),
  };
}

interface FundOfWorld {
  id: string;
  budgetId: string;
  otherBudgetId: string;
}

/** A fund of the county, and money that somebody of the city has entered for it. */
async function aFundWithBudgets(t: TestApp): Promise<FundOfWorld> {
  const fund = { regionCode: COUNTY, name: '区级示例资金' };
  await keepFunds(t.orm.em.fork(), [fund]);
  const id = fundIdOf(fund);
  const maker = await givenStaff(t, { roles: [Role.FUND_OFFICER], regionCode: '6301' });
  const entered = async (): Promise<string> =>
    (await addToBudget(t, maker, { fundId: id, amountFen: 100 })).data.addToBudget.budget.id;
  return { id, budgetId: await entered(), otherBudgetId: await entered() };
}

async function delegatesOf(t: TestApp, known: SignedInPerson & { name: string; phone: string }) {
  const delegate = async (over: object) => {
    const who = await givenAnElder(t);
    return { who, ...(await givenADelegation(t, known, who, over)) };
  };
  const meals = await delegate({ scopes: ['MEALS'] });
  const revoked = await delegate({ scopes: ['MEALS', 'APPLICATIONS', 'RESPITE', 'TIME_BANK', 'HEALTH', 'PROFILE'] });
  await revoke(t, known, revoked.id);
  const others = await Promise.all(
    ['APPLICATIONS', 'RESPITE', 'TIME_BANK', 'HEALTH', 'PROFILE'].map(
      async (scope) => [`a delegate for ${scope}`, (await delegate({ scopes: [scope] })).who] as const,
    ),
  );
  const ranOut = await delegate({ scopes: ['MEALS', 'PROFILE'] });
  await t.orm.em.fork().execute(`update delegation set ends_on = '2026-11-21' where id = '${ranOut.id}'`);
  const delegates: Record<string, SignedInPerson> = {
    ...Object.fromEntries(others),
    'a delegate for MEALS': meals.who,
    'one whose delegation was revoked': revoked.who,
    'one whose delegation ran out': ranOut.who,
    'one who asked only': await givenAnElder(t),
    'the guardian': await aGuardian(t, known),
  };
  return { delegates, mealsId: meals.id };
}

/** Everyone of {@link VIEWERS}, or an error that names who is missing. */
function allViewers(given: Record<string, Sender>): World['viewers'] {
  const missing = VIEWERS.filter((name) => !(name in given));
  if (missing.length > 0) throw new Error(`Nobody is ${missing.join(', ')}.`);
  return given;
}

async function aGuardian(
  t: TestApp,
  { id, name, phone }: SignedInPerson & { name: string; phone: string },
): Promise<SignedInPerson> {
  const guardian = await givenAnElder(t);
  const { data } = await ask(t, guardian, { name, phone, kind: 'GUARDIANSHIP', relation: 'RELATIVE' });
  const worker = await givenAnAssistant(t, id);
  await grant(t, worker, data.requestDelegation.delegation.id, { confirmation: 'PAPER', paper: 'COURT_DECISION' });
  return guardian;
}

async function staffAround(t: TestApp, servicePointId: string): Promise<Record<string, Sender>> {
  const roles = [
    Role.REVIEWER,
    Role.ASSESSOR,
    Role.PROVIDER_OPERATOR,
    Role.HOTLINE_AGENT,
    Role.SUPERVISOR,
    Role.ADMINISTRATOR,
    Role.FUND_OFFICER,
  ];
  const article = (role: Role) => (/^A/.test(role) ? 'an' : 'a');
  const named = async (role: Role, where: string, over: object) =>
    [`${article(role)} ${role} ${where}`, await givenStaff(t, { roles: [role], ...over })] as const;
  const here = roles.map((role) => named(role, 'here', role === Role.PROVIDER_OPERATOR ? { servicePointId } : {}));
  const elsewhere = roles.map((role) => named(role, 'elsewhere', { regionCode: ELSEWHERE }));
  return Object.fromEntries(await Promise.all([...here, ...elsewhere]));
}

async function aDataRequest(t: TestApp, person: SignedInPerson): Promise<string> {
  const { data } = await send(
    t,
    person,
    'mutation ($input: RequestCorrectionInput!) { requestCorrection(input: $input) { request { id } userErrors { code message } } }',
    { input: { personId: person.id, field: 'OTHER', value: CANARY.note, idempotencyKey: randomUUID() } },
  );
  if (!data?.requestCorrection.request) throw new Error(JSON.stringify(data));
  return data.requestCorrection.request.id;
}
