import { randomUUID } from 'node:crypto';
import { addDays } from '@doorstep/shared/civil-date';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { expireOffers } from '../../api/src/respite/expire-offers.ts';
import { ELIGIBLE, GONGSHU } from '../applications/applications.ts';
import { serverOf } from '../applications/cases.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { FRIDAY, givenAHouse } from '../houses/houses.ts';
import { send, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type GivenPerson, type SignedInPerson } from '../support/givens.ts';
import { Role } from '../../api/src/identity/role.ts';

export const STAY = `
  id placementId status form startsOn endsOn days listPriceFen ownShareFen placementOwnShareFen secondsLeft mayAnswer decliningMeans endReason endWords
  person { id name } carer { name } item { id title } house { id servicePoint { name } } bed { id room label ward { name } }
  subsidies { code amountFen isSample clause { id } } timeline { kind words doneBy { name ground } } placedWith { id status person { name } }
`;

const PHONES = { next: 13_800_100_000 };

/** Somebody whose conditions for a stay in Zhejiang are met by the register. */
export async function givenAnEligible(
  t: TestApp,
  over: GivenPerson = {},
): Promise<SignedInPerson & { phone: string; name: string }> {
  const phone = String((PHONES.next += 1));
  const name = over.name ?? '陈建国';
  return { ...(await givenAnElder(t, { ...ELIGIBLE, phone, ...over, name })), phone, name };
}

/** The same with a daughter who may arrange his stays. */
export async function givenACaredFor(t: TestApp, over: GivenPerson = {}) {
  const person = await givenAnEligible(t, over);
  const carer = await givenAnElder(t, { name: '陈晓梅', birthDate: '1975-01-02' });
  await givenADelegation(t, person, carer, { scopes: ['RESPITE'] });
  return { person, carer };
}

/** A house in Hangzhou, under the rules of Zhejiang. */
export const givenAHouseHere = (t: TestApp, over: Parameters<typeof givenAHouse>[1] = {}) =>
  givenAHouse(t, { regionCode: GONGSHU, ...over });

/** Who runs a house. */
export const givenAnOperator = (t: TestApp, { servicePoint }: CareHouse) =>
  givenStaff(t, {
    name: '周院长',
    roles: [Role.PROVIDER_OPERATOR],
    regionCode: GONGSHU,
    servicePointId: servicePoint.id,
  });

/** Sends one of the mutations about stays, and gives its payload. */
export async function change(t: TestApp, as: Sender, verb: string, input: object, more = ''): Promise<Answer['data']> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await send(
    t,
    as,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { stay { ${STAY} } userErrors { code message field } ${more} } }`,
    { input },
  );
  if (errors || !data?.[verb])
    throw new Error(
      `${verb}: ${JSON.stringify(errors)} ${t.logged.filter((line) => line.includes('"err"')).at(-1) ?? ''}`,
    );
  return data[verb];
}

/** Five nights from Friday in these houses. */
export const askFor = (personId: string, houses: readonly { id: string }[], over: object = {}) => ({
  personId,
  form: 'BED',
  houseIds: houses.map(({ id }) => id),
  startsOn: FRIDAY,
  endsOn: addDays(FRIDAY, 5),
  needs: { equipment: [] },
  whenFull: 'REFUSE',
  agreedOwnShareFen: 1_000_000_00,
  idempotencyKey: randomUUID(),
  ...over,
});

export const request = (
  t: TestApp,
  as: Sender,
  personId: string,
  houses: readonly { id: string }[],
  over: object = {},
) => change(t, as, 'requestRespiteStay', askFor(personId, houses, over));

export const accept = (t: TestApp, as: Sender, stayId: string, agreedOwnShareFen = 1_000_000_00) =>
  change(t, as, 'acceptOffer', { stayId, agreedOwnShareFen });

export const decline = (t: TestApp, as: Sender, stayId: string) => change(t, as, 'declineOffer', { stayId });

/** OK, or the code of the refusal. */
export const outcome = ({ userErrors }: Answer['data']): string => userErrors[0]?.code ?? 'OK';

/** A stay as somebody reads it. */
export async function read(t: TestApp, as: Sender, id: string): Promise<Answer['data']> {
  const { data } = await send(t, as, `query ($id: ID!) { respiteStay(id: $id) { ${STAY} } }`, { id });
  return data?.respiteStay;
}

/** Lets time pass, and the clock come by. */
export async function expire(t: TestApp): Promise<number> {
  return expireOffers(await serverOf(t));
}
