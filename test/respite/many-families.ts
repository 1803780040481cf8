import { addDays } from '@doorstep/shared/civil-date';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { allocateDue } from '../../api/src/respite/allocate.ts';
import { expireOffers } from '../../api/src/respite/expire-offers.ts';
import { serverOf } from '../applications/cases.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { FRIDAY, givenAHouse } from '../houses/houses.ts';
import type { TestApp } from '../support/app.ts';
import { withConcurrency } from '../support/property.ts';
import { askFor, givenAnEligible, givenAnOperator } from './stays.ts';
import { ADMISSION, DISCHARGE } from './lived.ts';
import type { Chance } from './chance.ts';
import { type AnsweredStay, StaysDoor } from './stays-door.ts';
import { after, afterBoth, agrees, type Deed, type Known, mustBeGranted, phaseOf } from './stays-model.ts';

/** 拱墅, 西湖, 上城 and 桐庐: each has a list of its own. */
const COUNTIES = ['330105', '330106', '330102', '330122'];

/** Arrivals of these days, as many as make the beds scarce. */
const DAYS = 21;
const MOST_OPEN = 3;

export interface Size {
  /** Each with a list of its own; at most four. */
  counties: number;
  houses: number;
  bedsEach: number;
  families: number;
  /** How many send at once. */
  clients: number;
}

interface House {
  house: CareHouse;
  operator: { token: string };
}

interface Placement {
  stayIds: string[];
  /** Where it was when it was looked at last. */
  houseId: string;
  known: Known;
}

interface Family {
  /** Who sends, and is cared for; */
  person: { id: string; token: string };
  /** his disabled child, who goes where he goes. */
  withId?: string;
  placements: Placement[];
  isBusy: boolean;
}

/** Families that ask, answer, change and give up at random, houses that answer, and two clocks that end what is over. */
export class ManyFamilies {
  readonly door: StaysDoor;
  readonly #houses: House[] = [];
  readonly families: Family[] = [];

  constructor(
    readonly t: TestApp,
    readonly chance: Chance,
    readonly size: Size,
  ) {
    this.door = new StaysDoor(t);
  }

  /** What was answered or kept otherwise than the model says. */
  get faults(): string[] {
    return this.door.faults;
  }

  /** Houses of which every third cleans for a day and every fifth looks first; every tenth family goes two by two. */
  async settle(): Promise<void> {
    const { t, size } = this;
    for (let i = 0; i < size.houses; i += 1) {
      const over = { regionCode: COUNTIES[i % size.counties]!, beds: size.bedsEach };
      const house = await givenAHouse(t, { ...over, cleaningDays: i % 3 === 2 ? 1 : 0, offersAtOnce: i % 5 !== 4 });
      this.#houses.push({ house, operator: await givenAnOperator(t, house) });
    }
    for (let i = 0; i < size.families; i += 1) {
      const isPair = i % 10 === 9;
      const facts = { 'household.hasDisabledChild': true, 'carer.isAgedParent': true };
      const person = await givenAnEligible(t, isPair ? { birthDate: '1944-01-01', facts } : {});
      this.families.push({ person, placements: [], isBusy: false });
      if (!isPair) continue;
      const son = await givenAnEligible(t);
      await givenADelegation(t, son, person, { scopes: ['RESPITE'] });
      this.families[i]!.withId = son.id;
    }
  }

  /** So many deeds; then what is due is done, so that nothing is under way any more. */
  async run(deeds: number): Promise<void> {
    const under = { way: true };
    const clocks = [this.#clock(under), this.#clock(under)];
    await withConcurrency(
      this.size.clients,
      Array.from({ length: deeds }, () => () => this.#next()),
    );
    under.way = false;
    await Promise.all(clocks);
    const ctx = await serverOf(this.t);
    while ((await expireOffers(ctx)) + (await allocateDue(ctx)) > 0);
  }

  async #clock(under: { way: boolean }): Promise<void> {
    const ctx = await serverOf(this.t);
    while (under.way) {
      await expireOffers(ctx);
      await allocateDue(ctx);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  async #next(): Promise<void> {
    const family = this.#idleFamily();
    family.isBusy = true;
    try {
      await this.#act(family);
    } catch (error) {
      this.faults.push(String(error));
    } finally {
      family.isBusy = false;
    }
  }

  #idleFamily(): Family {
    for (;;) {
      const family = this.chance.of(this.families);
      if (!family.isBusy) return family;
    }
  }

  async #act(family: Family): Promise<void> {
    const { chance } = this;
    const live = family.placements.filter(({ known: { phase } }) => phase !== 'GONE' && phase !== 'DONE');
    if (live.length === 0 || (live.length < MOST_OPEN && chance.is(0.35))) return this.#request(family);
    const placement = chance.is(0.04) ? chance.of(family.placements) : chance.of(live);
    if (chance.is(0.02)) return this.#byAStranger(family, placement);
    if (placement.known.isOffered && chance.is(0.12)) return this.#runOut(placement);
    if (chance.is(0.08)) return this.#bothAtOnce(family, placement);
    return this.#alone(family, placement, this.#deed(family, placement));
  }

  #deed({ withId }: Family, { known }: Placement): Deed {
    const { chance } = this;
    const { phase } = known;
    const change = (): Deed => {
      const startsOn = phase === 'IN' ? known.startsOn : addDays(FRIDAY, chance.below(DAYS));
      return { do: 'change', startsOn, endsOn: addDays(startsOn, 1 + chance.below(6)) };
    };
    if (phase === 'ASKED')
      return chance.weighed<Deed>([
        [known.isOffered ? 60 : 12, () => ({ do: 'accept' })],
        [known.isOffered ? 12 : 4, () => ({ do: 'decline' })],
        [18, () => ({ do: 'cancel' })],
        [12, () => ({ do: 'offer' })],
        [3, () => ({ do: 'refuse' })],
        [3, change],
      ]);
    const isComing = !withId && phase === 'SETTLED' && known.startsOn === FRIDAY;
    return chance.weighed<Deed>([
      [45, change],
      [phase === 'SETTLED' ? 35 : 8, () => ({ do: 'cancel' })],
      [5, () => ({ do: 'accept' })],
      [3, () => ({ do: 'decline' })],
      // Who come together are taken in one by one, which is more than `known` can say.
      [isComing ? 40 : withId ? 0 : 2, () => ({ do: 'admit' })],
      [phase === 'IN' ? 40 : 2, () => ({ do: 'discharge' })],
    ]);
  }

  async #request(family: Family): Promise<void> {
    const { chance } = this;
    const county = chance.of(COUNTIES.slice(0, this.size.counties));
    const near = this.#houses.filter(({ house }) => house.servicePoint.regionCode === county);
    const houses = chance.some(near, 3).map(({ house }) => house);
    const startsOn = addDays(FRIDAY, chance.below(DAYS));
    const endsOn = addDays(startsOn, 1 + chance.below(6));
    const whenFull = chance.is(0.6) ? 'WAIT' : 'REFUSE';
    const with_ = family.withId ? { withPersonId: family.withId, withNeeds: { equipment: [] } } : {};
    const input = askFor(family.person.id, houses, { startsOn, endsOn, whenFull, ...with_ });
    const { code, stay } = await this.door.send(family.person, 'request', input);
    if (code !== 'OK') return;
    const known = { phase: phaseOf(stay!.status), startsOn, endsOn, mayEnd: false };
    const isOffered = stay!.mayAnswer;
    if (known.phase !== 'ASKED' || !agrees({ ...known, isOffered }, stay!)) this.#fault('request', known, stay);
    const stayIds = [stay!.id, ...stay!.placedWith.map(({ id }) => id)];
    family.placements.push({ stayIds, houseId: stay!.house.id, known: { ...known, isOffered } });
  }

  async #alone(family: Family, placement: Placement, deed: Deed): Promise<void> {
    const { known } = placement;
    const { code, stay } = await this.#do(family, placement, deed);
    if (code !== 'OK') {
      if (mustBeGranted(known, deed)) this.#fault(deed, known, { code });
      // It may be otherwise than was known: somebody else ended it, or offered it.
      if (known.phase === 'ASKED' || this.chance.is(0.1)) await this.#look(family, placement);
      return;
    }
    const next = after(known, deed);
    if (!next) return this.#fault(deed, known, stay);
    placement.known = next;
    await this.#look(family, placement, stay);
  }

  /** Reads how it stands and compares that with what is known. */
  async #look(family: Family, placement: Placement, answered?: AnsweredStay): Promise<void> {
    const stay = answered ?? (await this.door.read(family.person, placement.stayIds[0]!));
    if (!agrees(placement.known, stay)) return this.#fault('look', placement.known, stay);
    this.#learn(placement, placement.known, stay);
  }

  #learn(placement: Placement, known: Known, { status, endsOn, mayAnswer, house }: AnsweredStay): void {
    placement.known = { ...known, phase: phaseOf(status), endsOn, isOffered: mayAnswer };
    placement.houseId = house.id;
  }

  /** Two deeds at the same moment: what stands afterwards is what some order of those that were granted gives. */
  async #bothAtOnce(family: Family, placement: Placement): Promise<void> {
    const deeds = [this.#deed(family, placement), this.#deed(family, placement)];
    const answers = await Promise.all(deeds.map((deed) => this.#do(family, placement, deed)));
    const granted = deeds.filter((_, i) => answers[i]!.code === 'OK');
    const stay = await this.door.read(family.person, placement.stayIds[0]!);
    const known = afterBoth(placement.known, granted).find((one) => agrees(one, stay));
    if (!known) return this.#fault(deeds, placement.known, { answers, stay });
    this.#learn(placement, known, stay);
  }

  /** The time to answer an offer is over; one of the clocks will see it. */
  async #runOut({ stayIds, known }: Placement): Promise<void> {
    Object.assign(known, { isOffered: false, mayEnd: true });
    this.door.count('expiry');
    await this.t.orm.em.fork().execute(
      `update respite_stay set offer_ends_at = ?
       where status = 'OFFERED' and placement_id = (select placement_id from respite_stay where id = ?)`,
      [this.t.clock.now, stayIds[0]!],
    );
  }

  async #byAStranger(family: Family, { stayIds, known }: Placement): Promise<void> {
    const stranger = this.chance.of(this.families.filter((one) => one !== family)).person;
    const { code } = await this.door.send(stranger, 'accept', { stayId: stayIds[0]!, agreedOwnShareFen: 100_000_000 }, [
      'NOT_FOUND',
    ]);
    if (code !== 'NOT_FOUND') this.#fault('stranger', known, { code });
  }

  async #do(family: Family, placement: Placement, deed: Deed): Promise<{ code: string; stay?: AnsweredStay }> {
    const stayId = placement.stayIds[0]!;
    const { person } = family;
    if (deed.do === 'accept') return this.door.send(person, 'accept', { stayId, agreedOwnShareFen: 100_000_000 });
    if (deed.do === 'change') {
      const { startsOn, endsOn } = deed;
      return this.door.send(person, 'change', { stayId, startsOn, endsOn, agreedOwnShareFen: 100_000_000 });
    }
    if (deed.do === 'decline' || deed.do === 'cancel') return this.door.send(person, deed.do, { stayId });
    const { operator } = this.#houses.find(({ house: { id } }) => id === placement.houseId)!;
    const wrongHouse = ['NOT_FOUND']; // What is offered elsewhere meanwhile is not this house's any more.
    if (deed.do === 'offer') return this.door.send(operator, 'offer', { stayId }, wrongHouse);
    if (deed.do === 'refuse')
      return this.door.send(operator, 'refuse', { stayId, words: '这几天接不了。' }, wrongHouse);
    const checks = deed.do === 'admit' ? ADMISSION : DISCHARGE;
    const answer = await this.door.send(operator, deed.do, { stayId, checks }, wrongHouse);
    return answer.code === 'OK'
      ? { ...answer, stay: await this.door.read(family.person, placement.stayIds[0]!) }
      : answer;
  }

  #fault(what: unknown, known: unknown, found: unknown): void {
    this.faults.push(`${JSON.stringify(what)}: known ${JSON.stringify(known)}, found ${JSON.stringify(found)}`);
  }
}
