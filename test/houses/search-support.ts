import { addDays } from '@doorstep/shared/civil-date';
import { BedUse } from '../../api/src/houses/bed-use.entity.ts';
import { Bed } from '../../api/src/houses/bed.entity.ts';
import { BedUseKind } from '../../api/src/houses/care.ts';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { send, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { FRIDAY } from './houses.ts';

const SEARCH = /* GraphQL */ `
  query ($input: RespiteSearchInput!) {
    respiteSearch(input: $input) {
      moreCount
      asksRoomSex
      measuredFrom {
        name
      }
      cards {
        form
        startsOn
        endsOn
        days
        bedKind
        distanceMetres
        freePlaces
        fits
        verdict
        ownShareADayFen
        nextStartsOn
        nextEndsOn
        misfits {
          kind
          says
        }
        quote {
          listPriceFen
          ownShareFen
          subsidies {
            code
            amountFen
            isSample
          }
        }
        house {
          id
          servicePoint {
            name
          }
        }
      }
    }
  }
`;

/** Searches for five nights from Friday in beds, unless it says otherwise. */
export const search = (t: TestApp, as: Sender, personId: string, over: object = {}): Promise<Answer> =>
  send(t, as, SEARCH, { input: { personId, forms: ['BED'], startsOn: FRIDAY, days: 5, ...over } });

/** The card of one house. */
export async function cardOf(t: TestApp, as: Sender, personId: string, house: CareHouse, over: object = {}) {
  const { data, errors } = await search(t, as, personId, { houseIds: [house.id], ...over });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.respiteSearch.cards[0];
}

/** Somebody lives in a bed of a house from Friday plus so many days until others. */
export async function givenTaken(
  { orm }: TestApp,
  house: CareHouse,
  from: number,
  until: number | undefined,
  bedPlace = 0,
): Promise<void> {
  const em = orm.em.fork();
  const beds = await em.find(Bed, { house: house.id }, { orderBy: { room: 'asc' } });
  em.create(BedUse, {
    bed: beds[bedPlace]!,
    kind: BedUseKind.MAINTENANCE,
    startsOn: addDays(FRIDAY, from),
    endsOn: until === undefined ? undefined : addDays(FRIDAY, until),
  });
  await em.flush();
}
