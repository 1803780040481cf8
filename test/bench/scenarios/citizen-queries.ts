import { askedPerson } from '../world/lives.ts';
import { personId, servicePointId } from '../world/city.ts';

/** What is known of one of those who are asked for, before he asks. */
export interface Asker {
  /** The number by which his phone is signed in. */
  number: number;
  personId: string;
  bookingId: string;
  sittingId: string;
  applicationId: string;
  stayId: string;
  taskId: string;
  claimId: string;
  houseId: string;
}

/** Of each query that a citizen's app sends, by its name: what it is asked with. */
export const CITIZEN_QUERIES: Readonly<Record<string, (asker: Asker) => object>> = {
  Viewer: () => ({}),
  UnreadMessages: () => ({}),
  Messages: () => ({ first: 20 }),
  MessageChoices: ({ personId }) => ({ personId }),
  PushCredits: () => ({}),
  Regions: () => ({ parentCode: '6301' }),
  ServiceItems: ({ personId }) => ({ regionCode: '630102', personId, first: 20 }),
  ServiceItem: ({ personId }) => ({ id: '63/meal-subsidy', personId }),
  BenefitsFor: ({ personId }) => ({ personId }),
  ServicePoints: ({ number }) => ({ near: placeOf(number), first: 20 }),
  MealPoints: ({ number }) => ({ near: placeOf(number), first: 20 }),
  SuggestedSitting: ({ personId }) => ({ dinerId: personId }),
  Sittings: () => ({ servicePointId: servicePointId(7), ...COMING_WEEK }),
  Sitting: ({ sittingId }) => ({ id: sittingId }),
  Quote: ({ personId, sittingId }) => ({ sittingId, dinerId: personId, fulfilment: 'DINE_IN' }),
  StandingOrders: ({ personId }) => ({ dinerId: personId }),
  MealBookings: ({ personId }) => ({ dinerId: personId, period: 'PAST', first: 20 }),
  MealBooking: ({ bookingId }) => ({ id: bookingId }),
  Delegations: ({ personId }) => ({ personId }),
  Consents: ({ personId }) => ({ personId }),
  Profile: ({ personId }) => ({ personId }),
  HealthRecord: ({ personId }) => ({ personId }),
  PersonCards: ({ personId }) => ({ personId }),
  DataRequests: ({ personId }) => ({ personId }),
  AccessLog: ({ personId }) => ({ personId, includeOwn: true, first: 20 }),
  HowToApply: ({ personId }) => ({ id: '63/meal-subsidy', personId }),
  Applications: ({ personId }) => ({ personId, first: 20 }),
  Application: ({ applicationId }) => ({ id: applicationId }),
  Entitlements: ({ personId }) => ({ personId }),
  Awards: ({ personId }) => ({ personId, first: 20 }),
  BankAccount: ({ personId }) => ({ personId }),
  Hours: ({ personId }) => ({ personId }),
  HoursStatement: ({ personId }) => ({ personId, book: '6301', first: 20 }),
  HoursToGive: ({ personId }) => ({ personId }),
  HoursSent: ({ personId }) => ({ personId, first: 20 }),
  ServiceCertificates: ({ personId }) => ({ personId }),
  MyVolunteering: () => ({}),
  TimeBankKinds: () => ({ regionCode: '630102' }),
  MyTimeTasks: ({ personId }) => ({ personId, first: 20 }),
  TimeTask: ({ taskId }) => ({ id: taskId }),
  TasksNearMe: () => ({ first: 20 }),
  MyVisits: () => ({ first: 20 }),
  MyVisit: ({ claimId }) => ({ id: claimId }),
  Absences: ({ personId }) => ({ personId, first: 20 }),
  AbsencePreview: ({ personId }) => ({ personId, startsOn: COMING_WEEK.from, backOn: COMING_WEEK.until }),
  MyRespiteStays: ({ personId }) => ({ personId, first: 20 }),
  RespiteStay: ({ stayId }) => ({ id: stayId }),
  RespiteQuotas: ({ personId }) => ({ personId }),
  CareHousePage: ({ houseId }) => ({ id: houseId }),
};

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const COMING_WEEK = { from: dayIn(1), until: dayIn(7) };

/** Ever others, so that nothing that was kept helps. */
const placeOf = (number: number) => ({
  latitude: 36.5 + (number % 97) * 0.002,
  longitude: 101.7 + (number % 91) * 0.002,
});

/** What the rows of somebody are called; $1 is who. */
export const ASKER = `
  select (select id from meal_booking where diner_id = $1 order by id limit 1) as "bookingId",
    (select id from sitting where served_on = current_date + 2 order by id limit 1) as "sittingId",
    (select id from application where person_id = $1 order by id limit 1) as "applicationId",
    (select id from respite_stay where person_id = $1 order by id limit 1) as "stayId",
    (select house_id from respite_stay where person_id = $1 order by id limit 1) as "houseId",
    (select id from time_task where person_id = $1 order by id limit 1) as "taskId",
    (select id from task_claim where volunteer_id = $1 order by id limit 1) as "claimId"`;

/** Who is asked for, by his place among them. */
export function whoAsks(index: number, people: number): Pick<Asker, 'number' | 'personId'> {
  const number = askedPerson(index, people);
  return { number, personId: personId(number) };
}
