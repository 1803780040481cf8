import { randomUUID } from 'node:crypto';
import { addDays } from '@doorstep/shared/civil-date';
import { Bed } from '../../api/src/houses/bed.entity.ts';
import { CareForm } from '../../api/src/houses/care.ts';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { holdPlace, lockHouses } from '../../api/src/houses/hold-place.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { RespiteStay } from '../../api/src/respite/respite-stay.entity.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { fiveNights, FRIDAY } from '../houses/houses.ts';
import { send, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';

export const ADMISSION = ['IDENTITY', 'CARE_TOLD', 'MEDICINES', 'HEALTH_SEEN'];
export const DISCHARGE = ['MEDICINES', 'HEALTH_SEEN', 'FETCHED'];

type Settled = Partial<
  Pick<RespiteStay, 'form' | 'startsOn' | 'endsOn' | 'startsTime' | 'hours' | 'status' | 'placementId'>
> & { person?: SignedInPerson; isSevere?: boolean };

export type GivenStay = { id: string; person: SignedInPerson };

const ITEMS: Record<CareForm, string> = {
  BED: '33/respite-stay',
  DAY_PLACE: '33/day-shelter',
  HOME_HOURS: '33/home-care',
};

/** A stay that was offered and accepted: five nights from Friday, unless told otherwise; its place is held. */
export async function givenASettledStay(t: TestApp, house: CareHouse, over: Settled = {}): Promise<GivenStay> {
  const person = over.person ?? (await givenAnElder(t, { name: '陈建国', householdRegion: '330122901001' }));
  const id = randomUUID();
  const { form = CareForm.BED, startsOn = FRIDAY, endsOn = addDays(startsOn, 5), startsTime, hours } = over;
  const [pack] = await t.asOwner<{ hash: string }>(
    `select hash from policy_pack_version where code = 'zhejiang' order by loaded_at desc limit 1`,
  );
  const packHash = pack!.hash;
  await t.orm.em.fork().transactional(async (em) => {
    const [locked] = await lockHouses(em, [house.id]);
    const wanted = fiveNights({ stayId: id, form, startsOn, endsOn, startsTime, hours });
    const place = await holdPlace(em, locked!, wanted);
    if (!place) throw new Error('The house is full.');
    const bed = place.bedId ? await em.findOneOrFail(Bed, place.bedId) : undefined;
    const priceFen = place.days * (bed?.nightlyPriceFen ?? 8_000);
    em.create(RespiteStay, {
      ...{ id, placementId: over.placementId ?? id, person: em.getReference(Person, person.id) },
      ...{ itemId: ITEMS[form], packHash, form, startsOn, endsOn, startsTime, hours, needs: { equipment: [] } },
      ...{ houseIds: [house.id], house: locked!, bed, status: over.status ?? StayStatus.CONFIRMED },
      ...{ listPriceFen: priceFen, ownShareFen: priceFen },
      isSevere: t.vault.seal(RespiteStay, id, 'isSevere', over.isSevere ?? false),
      requestedBy: { ground: Ground.SELF, personId: person.id },
      ...{ actorId: person.id, idempotencyKey: randomUUID(), requestedAt: t.clock.now },
      ...(over.status === StayStatus.IN_STAY && { admittedAt: t.clock.now }),
      ...(over.status === StayStatus.OFFERED && { offerEndsAt: new Date(t.clock.now.getTime() + 3_600_000) }),
    });
  });
  return { id, person };
}

const PAYLOAD: Record<string, string> = {
  changeRespiteStay: 'stay { id status startsOn endsOn ownShareFen bed { id } }',
  cancelRespiteStay: 'stay { id status endReason endedAt }',
  admitToStay: 'stayId otherBed { id room }',
  dischargeFromStay: 'stayId days',
  recordNoShow: 'stayId',
};

/** Sends one of the mutations of a stay that is settled. */
export function tell(t: TestApp, as: Sender, verb: string, input: object): Promise<Answer> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  return send(
    t,
    as,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { ${PAYLOAD[verb]!} userErrors { code message field } } }`,
    { input },
  );
}

/** The same, its payload. */
export async function told(t: TestApp, as: Sender, verb: string, input: object): Promise<Answer['data']> {
  const { data, errors } = await tell(t, as, verb, input);
  if (errors || !data?.[verb])
    throw new Error(
      `${verb}: ${JSON.stringify(errors)} ${t.logged.filter((line) => line.includes('"err"')).at(-1) ?? ''}`,
    );
  return data[verb];
}

/** The same, the code of its refusal or OK. */
export const codeOf = async (t: TestApp, as: Sender, verb: string, input: object): Promise<string> =>
  (await told(t, as, verb, input)).userErrors[0]?.code ?? 'OK';

export const to = (stayId: string, startsOn: string, endsOn: string, agreedOwnShareFen = 100_000_000) => ({
  stayId,
  startsOn,
  endsOn,
  agreedOwnShareFen,
});

/** What is held of beds in a house: room, kind, and nights. */
export const held = async (t: TestApp, house: CareHouse): Promise<string[]> =>
  (
    await t.asOwner<{ held: string }>(
      `select b.room || ' ' || u.kind || ' ' || u.starts_on || ' ' || coalesce(u.ends_on::text, '') as held
       from bed_use u join bed b on b.id = u.bed_id where b.house_id = $1 order by u.starts_on, b.room`,
      [house.id],
    )
  ).map((row) => row.held);

/** What happened to a stay, the latest last. */
export const eventsOf = async (t: TestApp, stayId: string): Promise<string[]> =>
  (await t.asOwner<{ kind: string }>('select kind from stay_event where stay_id = $1 order by id', [stayId])).map(
    ({ kind }) => kind,
  );
