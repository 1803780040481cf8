import { randomUUID } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { ServicePoint } from '../../api/src/catalog/service-point.entity.ts';
import { enterCard } from '../../api/src/identity/person-cards.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import type { Staff } from '../../api/src/identity/staff.entity.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import type { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { send, type Answer, type Sender, type TestApp } from '../support/app.ts';
import {
  givenABooking,
  givenAnElder,
  givenASitting,
  givenStaff,
  type GivenPerson,
  type SignedInPerson,
} from '../support/givens.ts';

const COLLECT = /* GraphQL */ `
  mutation ($input: CollectMealInput!) {
    collectMeal(input: $input) {
      booking {
        id
        maskedName
        status
        proof
        collectedAt
        servedOn
        meal
      }
      candidates {
        id
        maskedName
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;

/** Today's lunch, still open to be booked at noon. */
export const givenTodaysLunch = (t: TestApp, over: Partial<RequiredEntityData<Sitting>> = {}): Promise<Sitting> =>
  givenASitting(t, { servedOn: '2026-11-22', bookingClosesAt: new Date('2026-11-22T12:20:00+08:00'), ...over });

/** Somebody who has booked a sitting, with all he may show at the counter. */
export interface Diner extends SignedInPerson {
  name: string;
  phone: string;
  bookingId: string;
  code: string;
  card: string;
}

/** An elder with a phone and a card who has booked this sitting. */
export async function givenADiner(
  t: TestApp,
  sitting: Sitting,
  { name = '王秀兰', phone = `13${digits(9)}`, ...over }: GivenPerson & { phone?: string } = {},
  booking: object = {},
): Promise<Diner> {
  const diner = await givenAnElder(t, { ...over, name, phone });
  const card = digits(10);
  const em = t.orm.em.fork();
  enterCard({ em, vault: t.vault, now: () => t.clock.now }, await em.findOneOrFail(Person, diner.id), card);
  await em.flush();
  const { id: bookingId } = await givenABooking(t, diner, sitting, booking);
  const { collectionCode } = await bookingOf(t, bookingId);
  return { ...diner, name, phone, bookingId, code: collectionCode, card };
}

const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(Math.random() * 10)).join('');

export const bookingOf = ({ orm }: TestApp, id: string): Promise<MealBooking> =>
  orm.em.fork().findOneOrFail(MealBooking, id);

/** The operator of a service point. */
export const givenAnOperator = (
  t: TestApp,
  { id }: Pick<ServicePoint, 'id'>,
  over: Partial<RequiredEntityData<Staff>> = {},
) => givenStaff(t, { name: '韩永红', roles: [Role.PROVIDER_OPERATOR], servicePointId: id, ...over });

/** Sends a collection, each with a key of its own. */
export const collect = (t: TestApp, as: Sender, { servicePoint }: Pick<Sitting, 'servicePoint'>, input: object) =>
  send(t, as, COLLECT, { input: { servicePointId: servicePoint.id, idempotencyKey: randomUUID(), ...input } });

/** What came of a collection, in one word: the booking's status, how many candidates, or why not. */
export function outcomeOf({ data, errors }: Answer): string {
  if (!data?.collectMeal) return errors?.[0]?.extensions.code ?? 'NOTHING';
  const { booking, candidates, userErrors } = data.collectMeal;
  return userErrors[0]?.code ?? booking?.status ?? `${candidates.length} CANDIDATES`;
}
