import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { HousePicture } from '../../api/src/houses/house-picture.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { GONGSHU } from '../applications/applications.ts';
import { outcomeOf } from '../privacy/cast.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenStaff } from '../support/givens.ts';
import { ADMISSION, DISCHARGE } from './lived.ts';
import { givenAHouseHere, givenAnEligible, givenAnOperator, request } from './stays.ts';
import { givenAFullHouse } from './waiting.ts';

const WHO = [
  'its operator',
  'the operator of another house of the county',
  'a supervisor of the county',
  'a supervisor of another county',
  'a citizen',
  'he himself',
  'a visitor',
] as const;
type Who = (typeof WHO)[number];
type Table = Record<Who, string>;

/** What the house does: nobody else does it, and whoever runs another house does not learn that there is something. */
const BY_ITS_OPERATOR: Table = {
  'its operator': 'tried',
  'the operator of another house of the county': 'NOT_FOUND',
  'a supervisor of the county': 'FORBIDDEN',
  'a supervisor of another county': 'FORBIDDEN',
  'a citizen': 'FORBIDDEN',
  'he himself': 'FORBIDDEN',
  'a visitor': 'UNAUTHENTICATED',
};

/** What those who look over the houses of a county do. */
const BY_THE_COUNTY: Table = {
  'its operator': 'FORBIDDEN',
  'the operator of another house of the county': 'FORBIDDEN',
  'a supervisor of the county': 'tried',
  'a supervisor of another county': 'NOT_FOUND',
  'a citizen': 'FORBIDDEN',
  'he himself': 'FORBIDDEN',
  'a visitor': 'UNAUTHENTICATED',
};

const REFUSED = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'];

interface Given {
  house: CareHouse;
  stayId: string;
  overrideId: string;
  listId: string;
  pictureId: string;
}

const VERBS: Record<string, { table: Table; input: (given: Given) => object }> = {
  offerStay: { table: BY_ITS_OPERATOR, input: ({ stayId }) => ({ stayId }) },
  refuseStay: { table: BY_ITS_OPERATOR, input: ({ stayId }) => ({ stayId, words: '这几天接不了。' }) },
  admitToStay: { table: BY_ITS_OPERATOR, input: ({ stayId }) => ({ stayId, checks: ADMISSION }) },
  dischargeFromStay: { table: BY_ITS_OPERATOR, input: ({ stayId }) => ({ stayId, checks: DISCHARGE }) },
  recordNoShow: { table: BY_ITS_OPERATOR, input: ({ stayId }) => ({ stayId, words: '没有来。' }) },
  askRatioOverride: { table: BY_ITS_OPERATOR, input: ({ stayId }) => ({ stayId, reason: '白班多一人。' }) },
  decideRatioOverride: { table: BY_THE_COUNTY, input: ({ overrideId }) => ({ overrideId, isGranted: false }) },
  setWaitingListOpen: { table: BY_THE_COUNTY, input: ({ listId }) => ({ listId, isOpen: true }) },
  removeHousePicture: { table: BY_ITS_OPERATOR, input: ({ pictureId }) => ({ pictureId }) },
};

describe('who does what in a house, and with a list', () => {
  let t: TestApp;
  let given: Given;
  let senders: Record<Who, Sender>;
  beforeAll(async () => {
    t = await startApp();
    const house = await givenAHouseHere(t, { offersAtOnce: false });
    const person = await givenAnEligible(t);
    const { stay } = await request(t, person, person.id, [house]);
    const waits = await givenAnEligible(t);
    await request(t, waits, waits.id, [await givenAFullHouse(t)], { whenFull: 'WAIT' });
    const [list] = await t.asOwner<{ id: string }>('select id from waiting_list');
    const overrideId = randomUUID();
    await t.asOwner(
      `insert into ratio_override (id, stay_id, carers, severe, reason, asked_by_id, asked_at) values ($1, $2, 1, 4, '', $3, now())`,
      [overrideId, stay.id, randomUUID()],
    );
    const em = t.orm.em.fork();
    const picture = em.create(HousePicture, {
      ...{ house: house.id, words: '大门', mediaType: 'image/jpeg', bytes: Buffer.from('x') },
    });
    await em.flush();
    given = { house, stayId: stay.id, overrideId, listId: list!.id, pictureId: picture.id };
    const supervisor = (regionCode: string) => givenStaff(t, { roles: [Role.SUPERVISOR], regionCode });
    senders = {
      'its operator': await givenAnOperator(t, house),
      'the operator of another house of the county': await givenAnOperator(t, await givenAHouseHere(t)),
      'a supervisor of the county': await supervisor(GONGSHU),
      'a supervisor of another county': await supervisor('330106'),
      'a citizen': await givenAnEligible(t),
      'he himself': person,
      'a visitor': undefined,
    };
  });
  afterAll(() => t?.close());

  const asItIs = () =>
    t.asOwner(
      `select s.status, l.is_open, o.decided_at, (select count(*)::int from house_picture) as pictures,
         (select count(*)::int from stay_event e where e.stay_id = s.id) as events
       from respite_stay s, waiting_list l, ratio_override o where s.id = $1 and o.id = $2`,
      [given.stayId, given.overrideId],
    );

  test.each(Object.keys(VERBS))('%s', async (verb) => {
    const { table, input } = VERBS[verb]!;
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code } } }`;
    const before = await asItIs();
    const outcomes: Partial<Table> = {};
    // Whoever may does it last, so that what the others would have changed is seen.
    for (const who of [...WHO].sort((a, b) => Number(table[a] === 'tried') - Number(table[b] === 'tried'))) {
      if (table[who] === 'tried') expect(await asItIs()).toEqual(before);
      const outcome = outcomeOf(await send(t, senders[who], text, { input: input(given) }));
      outcomes[who] = REFUSED.includes(outcome) ? outcome : 'tried';
    }

    expect(outcomes).toEqual(table);
  });
});
