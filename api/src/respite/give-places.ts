import type { CareHouse } from '../houses/care-house.entity.ts';
import { releasePlace } from '../houses/hold-place.ts';
import { SYSTEM } from '../identity/doer.ts';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { type Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import type { RespiteData } from '../policies/respite-data.ts';
import { makeOffer } from './make-offer.ts';
import { markDue, markDueForOthers } from './mark-due.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import type { Vacancies } from './vacancies.ts';
import type { InLine, StayInLine } from './waiting-line.ts';
import { WaitingStatus, WaitlistEventKind } from './waiting.ts';
import { noteOnList } from './waiting-events.ts';
import type { WaitingList } from './waiting-list.entity.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';
import { wantedInLine } from './wanted-of-stay.ts';

/** Why somebody was passed over although something was free: he did not say that he still waits, it does not fit, or a rule. */
export type PassedOver = 'NOT_IN_CONTACT' | 'NOT_FITTING' | 'LET_GO' | `${UserErrorCode}`;

interface Giving {
  list: WaitingList;
  regime: RespiteData;
  houses: readonly CareHouse[];
  vacancies: Vacancies;
  line: readonly InLine[];
}

/**
 * The places of a list's locked houses, given to those on it in their order: each gets the dearest of his wishes that is free and
 * fits him. Whoever holds an unanswered offer of a lesser wish gets the better one, and what he held goes on to the next.
 */
export class PlacesToGive {
  made = 0;
  readonly #houses: Map<string, CareHouse>;
  /** Of each house who was passed over since somebody got a place there last. */
  readonly #passedOver = new Map<string, { who: InLine; why: PassedOver }[]>();
  /** Tried in vain: not tried again until something is given back in the house. */
  readonly #inVain = new Map<string, Map<InLine, PassedOver>>();
  readonly #noted = new Set<string>();

  constructor(
    readonly ctx: ServerContext,
    readonly giving: Giving,
  ) {
    this.#houses = new Map(giving.houses.map((house) => [house.id, house]));
  }

  async give(): Promise<void> {
    // Whatever was given back may be a better wish of somebody before: begin with the first one again.
    while (await this.#giveOnce()) this.#passedOver.clear();
  }

  /** Goes along the line until somebody before may have more than before; whether he may. */
  async #giveOnce(): Promise<boolean> {
    for (const who of this.giving.line) {
      for (const [wish, houseId] of who.wishes.slice(0, who.holds).entries()) {
        if (!who.stays.every((stay) => this.giving.vacancies.isFree(houseId, stay))) continue;
        const before = who.holds < who.wishes.length ? who.wishes[who.holds]! : undefined;
        const why = this.#reason(who, houseId) ?? (await this.#offer(who, houseId, before));
        if (why) {
          this.#skip(who, houseId, why);
          continue;
        }
        who.holds = wish;
        if (this.#passedOn(who, houseId) || before) return true;
        break;
      }
    }
    return false;
  }

  /** A place that was let go has gone on to another: whether somebody wants the next one there again. */
  #passedOn(to: InLine, houseId: string): boolean {
    const again = this.giving.line.filter((who) => who !== to && who.letGo.delete(houseId));
    return again.length > 0;
  }

  /** Why somebody is not even tried in a house. */
  #reason(who: InLine, houseId: string): PassedOver | undefined {
    if (!who.isFresh && who.status === WaitingStatus.WAITING) return 'NOT_IN_CONTACT';
    if (who.letGo.has(houseId)) return 'LET_GO';
    const { regime, vacancies } = this.giving;
    const fits = (stay: StayInLine) => vacancies.fits(houseId, wantedInLine(this.ctx.vault, stay, regime));
    return who.stays.every(fits) ? this.#inVain.get(houseId)?.get(who) : 'NOT_FITTING';
  }

  /** Offers him a place there, in the place of the one he holds; why it could not be, if not. */
  async #offer(who: InLine, houseId: string, before: string | undefined): Promise<PassedOver | undefined> {
    const { em } = this.ctx;
    const ids = who.stays.map(({ id }) => id);
    const stays = await em.find(
      RespiteStay,
      { id: { $in: ids } },
      { populate: ['person', 'house.servicePoint', 'subsidies'], orderBy: { id: 'asc' }, refresh: true },
    );
    const refusal = await this.#tryOffer(stays, this.#houses.get(houseId)!, before !== undefined);
    if (refusal) {
      const inVain = this.#inVain.get(houseId) ?? new Map<InLine, PassedOver>();
      this.#inVain.set(houseId, inVain.set(who, why(refusal)));
      return why(refusal);
    }
    await this.#noteOffer(who, houseId, before);
    return undefined;
  }

  /** What was given back for it is taken again where it comes to nothing. */
  async #tryOffer(stays: RespiteStay[], house: CareHouse, isBetter: boolean): Promise<Refusal | undefined> {
    const { em } = this.ctx;
    await em.execute('savepoint offer');
    let isOffered = false;
    try {
      if (isBetter) for (const { id } of stays) await releasePlace(em, id);
      const refusal = await makeOffer(this.ctx, stays, house, SYSTEM);
      isOffered = !refusal;
      return refusal;
    } finally {
      await em.execute(isOffered ? 'release savepoint offer' : 'rollback to savepoint offer');
    }
  }

  async #noteOffer(who: InLine, houseId: string, before: string | undefined): Promise<void> {
    const { ctx } = this;
    const { em } = ctx;
    const entry = await em.findOneOrFail(WaitlistEntry, who.entryId, { populate: ['list'], refresh: true });
    entry.status = WaitingStatus.OFFERED;
    who.status = WaitingStatus.OFFERED;
    await this.#noteSkips(who, houseId);
    noteOnList(ctx, entry, { kind: WaitlistEventKind.OFFERED, by: SYSTEM, houseId });
    recordOffer(ctx, who);
    await em.flush();
    await this.giving.vacancies.lookAgain(this.#houses.get(houseId)!);
    if (before) await this.#givenBack(before);
    await markDueForOthers(ctx, houseId, this.giving.list.id);
    this.made += 1;
  }

  async #givenBack(houseId: string): Promise<void> {
    const house = this.#houses.get(houseId)!;
    this.#inVain.delete(houseId);
    await this.giving.vacancies.lookAgain(house);
    await markDue(this.ctx, house); // Another list may give it, too.
  }

  #skip(who: InLine, houseId: string, why: PassedOver): void {
    const skipped = this.#passedOver.get(houseId) ?? [];
    skipped.push({ who, why });
    this.#passedOver.set(houseId, skipped);
  }

  /** Says of everybody before him who wanted a place there at that time why it was not his. */
  async #noteSkips(next: InLine, houseId: string): Promise<void> {
    const { em } = this.ctx;
    const passed = (this.#passedOver.get(houseId) ?? []).filter(({ who }) => meet(who, next));
    const fresh = passed.filter(({ who, why }) => !this.#noted.has(`${who.entryId} ${houseId} ${why}`));
    const entries = await em.find(WaitlistEntry, { id: { $in: fresh.map(({ who }) => who.entryId) } });
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const { who, why } of fresh) {
      this.#noted.add(`${who.entryId} ${houseId} ${why}`);
      noteOnList(this.ctx, byId.get(who.entryId)!, { kind: WaitlistEventKind.SKIPPED, by: SYSTEM, houseId, why });
    }
  }
}

/** Whether two want something on the same day. */
const meet = (one: InLine, other: InLine): boolean =>
  one.stays.some((a) => other.stays.some((b) => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn));

const why = ({ code }: Refusal): PassedOver => (code === UserErrorCode.HOUSE_FULL ? 'NOT_FITTING' : code);

/** What the server does by itself stands in the audit log too. */
function recordOffer(ctx: ServerContext, { stays }: InLine): void {
  for (const { id, personId } of stays)
    record(ctx, {
      action: 'allocate',
      outcome: AuditOutcome.DONE,
      authority: Ground.SYSTEM,
      subjectId: personId,
      touched: [`respite_stay:${id}`],
    });
}
