import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recordNoShows } from '../../api/src/meals/record-no-shows.ts';
import { serverOf } from '../applications/cases.ts';
import { passTo } from '../timebank/tasks.ts';
import { Role } from '../../api/src/identity/role.ts';
import { MealBookingStatus } from '../../api/src/meals/meal.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { Message, MessageLink } from '../../api/src/messages/message.entity.ts';
import { assist, givenADelegation } from '../delegations/delegations.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenASitting, givenStaff } from '../support/givens.ts';
import { bookingOf, collect, givenADiner, givenAnOperator, givenTodaysLunch, type Diner } from './counter-support.ts';

const CONFIRM = /* GraphQL */ `
  mutation ($input: ConfirmDeliveryInput!) {
    confirmDelivery(input: $input) {
      booking {
        id
        status
        proof
        collectedAt
        collectedBy {
          ground
          relation
          name
        }
        diner {
          name
        }
        sitting {
          servicePoint {
            name
          }
        }
        subsidies {
          code
        }
      }
      userErrors {
        code
      }
    }
  }
`;

const CANCEL = 'mutation ($input: CancelMealBookingInput!) { cancelMealBooking(input: $input) { booking { status } } }';

describe('confirmDelivery', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const confirm = (as: Sender, bookingId: string) => send(t, as, CONFIRM, { input: { bookingId } });

  /** An elder whose lunch is to be brought home today. */
  const givenADelivery = async (): Promise<Diner> =>
    givenADiner(t, await givenTodaysLunch(t), { name: '王秀兰' }, { fulfilment: 'DELIVERY' });

  const messagesTo = async ({ id }: Diner): Promise<(string | undefined)[]> =>
    (await t.orm.em.fork().find(Message, { recipient: id, link: MessageLink.MEAL_BOOKING })).map((one) =>
      t.vault.open(one, 'text'),
    );

  test('the diner says that it came: his own word needs no proof, and nobody needs to tell him', async () => {
    const diner = await givenADelivery();

    const { data } = await confirm(diner, diner.bookingId);

    expect(data.confirmDelivery).toMatchObject({
      booking: {
        id: diner.bookingId,
        status: 'DELIVERED',
        proof: null,
        collectedAt: NOON.toISOString(),
        collectedBy: { ground: 'SELF', name: '王秀兰' },
        diner: { name: '王秀兰' },
      },
      userErrors: [],
    });
    expect(await messagesTo(diner)).toEqual([]);
  });

  test('a daughter who acts for the diner confirms as a helper, and he is told', async () => {
    const diner = await givenADelivery();
    const daughter = await givenAnElder(t, { name: '李红梅' });
    await givenADelegation(t, diner, daughter, { scopes: ['MEALS'] });

    const { data } = await confirm(daughter, diner.bookingId);

    expect(data.confirmDelivery.booking).toMatchObject({
      status: 'DELIVERED',
      proof: 'HELPER',
      collectedBy: { ground: 'DELEGATION', relation: 'DAUGHTER', name: '李红梅' },
    });
    expect(await messagesTo(diner)).toEqual(['女儿李红梅替王秀兰确认收到了11月22日的午餐（清江社区食堂）。']);
  });

  test('staff who assist him on the telephone confirm for him', async () => {
    const diner = await givenADelivery();
    const agent = await givenStaff(t, { roles: [Role.HOTLINE_AGENT], regionCode: '63' });
    await assist(t, agent, diner.id);

    const { data } = await confirm(agent, diner.bookingId);

    expect(data.confirmDelivery.booking).toMatchObject({ status: 'DELIVERED', proof: 'HELPER' });
  });

  test('confirming what has come returns it, whoever confirmed it first', async () => {
    const diner = await givenADelivery();
    const { sitting } = await t.orm.em
      .fork()
      .findOneOrFail(MealBooking, diner.bookingId, { populate: ['sitting.servicePoint'] });
    await collect(t, await givenAnOperator(t, sitting.servicePoint), sitting, { proof: diner.code });

    const answers = await Promise.all([1, 2, 3].map(() => confirm(diner, diner.bookingId)));

    for (const { data } of answers)
      expect(data.confirmDelivery).toMatchObject({
        booking: { status: 'DELIVERED', proof: 'CODE', collectedBy: { ground: 'DUTY', name: '韩永红' } },
        userErrors: [],
      });
  });

  test('what came yesterday is still said to have come, for a week; after that it counts as not delivered', async () => {
    const [said, silent] = [await givenADelivery(), await givenADelivery()];
    const eaten = await givenADiner(t, await givenTodaysLunch(t));
    const server = await serverOf(t);

    await passTo(t, new Date('2026-11-23T00:10:00+08:00'));
    expect(await recordNoShows(server)).toBe(1);
    expect((await bookingOf(t, eaten.bookingId)).status).toBe('NO_SHOW');
    await passTo(t, new Date('2026-11-29T20:00:00+08:00'));
    await recordNoShows(server);
    expect((await confirm(said, said.bookingId)).data.confirmDelivery.booking).toMatchObject({ status: 'DELIVERED' });

    await passTo(t, new Date('2026-11-30T00:10:00+08:00'));
    await recordNoShows(server);
    expect((await bookingOf(t, silent.bookingId)).status).toBe('NO_SHOW');
    expect((await confirm(silent, silent.bookingId)).data.confirmDelivery.userErrors).toEqual([
      { code: 'NOT_SERVED_NOW' },
    ]);
    t.clock.now = NOON;
  });

  test.each<[string, string, () => Promise<Diner>]>([
    ['a meal eaten at the canteen', 'BAD_VALUE', async () => givenADiner(t, await givenTodaysLunch(t))],
    [
      'a meal of tomorrow',
      'NOT_SERVED_NOW',
      async () => givenADiner(t, await givenASitting(t), {}, { fulfilment: 'DELIVERY' }),
    ],
    [
      'a meal that was cancelled',
      'BOOKING_CANCELLED',
      async () => {
        const diner = await givenADelivery();
        await send(t, diner, CANCEL, { input: { bookingId: diner.bookingId } });
        return diner;
      },
    ],
  ])('%s is refused: %s', async (_what, code, given) => {
    const diner = await given();

    expect((await confirm(diner, diner.bookingId)).data.confirmDelivery.userErrors).toEqual([{ code }]);
    expect((await bookingOf(t, diner.bookingId)).status).not.toBe(MealBookingStatus.DELIVERED);
  });

  test.each<[string, string, (diner: Diner) => Promise<Sender>]>([
    ['another elder', 'NOT_FOUND', () => givenAnElder(t)],
    [
      'a delegate in other matters',
      'NOT_FOUND',
      async (diner) => {
        const daughter = await givenAnElder(t);
        await givenADelegation(t, diner, daughter, { scopes: ['PROFILE'] });
        return daughter;
      },
    ],
    ['an operator, who has the counter for it', 'NOT_FOUND', () => givenStaff(t, { roles: [Role.PROVIDER_OPERATOR] })],
    ['a hotline agent whom he has not called', 'NOT_FOUND', () => givenStaff(t, { roles: [Role.HOTLINE_AGENT] })],
    ['a visitor', 'UNAUTHENTICATED', () => Promise.resolve(undefined)],
  ])('%s may not: %s', async (_who, outcome, sender) => {
    const diner = await givenADelivery();

    const { data, errors } = await confirm(await sender(diner), diner.bookingId);

    expect(errors?.[0]?.extensions.code ?? data.confirmDelivery.userErrors[0].code).toBe(outcome);
    expect((await bookingOf(t, diner.bookingId)).status).toBe(MealBookingStatus.CONFIRMED);
  });

  test('an unknown booking is not found', async () => {
    const { data } = await confirm(await givenAnElder(t), randomUUID());

    expect(data.confirmDelivery.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });
});
