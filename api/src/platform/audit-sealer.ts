import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import { ENTRY_CONTENT, headOf, NO_SEAL, SEALING, sealOf, type AuditKey } from './audit-chain.ts';

/** How many are sealed in one transaction: few enough for a server to go on answering meanwhile. */
const BATCH = 1_000;

const EVERY_MS = 1_000;

/** After a failure: PostgreSQL may be restarting, and one line in ten seconds tells as much as ten. */
const PAUSE_MS = 10_000;

const ANCHOR_MS = 3_600_000;

/** The end of a chain that is no longer as it was sealed: somebody changed it, or the keys are another database's. */
export class BrokenChain extends Error {}

/** A place in the chain and the seal there. */
export interface Anchor {
  position: number;
  mac: string;
}

interface Head extends Anchor {
  /** The last seal itself. */
  last: string | null;
  sealedBefore: string;
  /** Every transaction before it has ended. */
  horizon: string;
}

interface Entry {
  id: string;
  transaction: string;
  /** Nothing when it has its seal. */
  content: string | null;
}

/** One pass over all that is not yet sealed, over several transactions. */
interface Pass {
  /** What {@link Head} said at the beginning of the pass; by its end, whatever is older has its seal. */
  horizon?: string;
  /** The last entry dealt with. */
  after?: Pick<Entry, 'transaction' | 'id'>;
}

/**
 * Chains the entries of the audit log, each by a keyed hash over itself and the seal before.
 *
 * Done apart from the writing: a chain made in the writers' own transactions would make each wait for the one before.
 * Any number of servers may run one; they take turns.
 */
export class AuditSealer {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #seen: Anchor | undefined;
  #anchoredAt = -Infinity;

  constructor(
    readonly em: EntityManager,
    readonly key: AuditKey,
    readonly log: Pick<FastifyBaseLogger, 'info' | 'error'>,
  ) {}

  /** Seals each second, until {@link AuditSealer.stop}. */
  start(waitMs = EVERY_MS): void {
    this.#timer = setTimeout(() => {
      this.#running = this.#trySealing().then((isDone) => this.start(isDone ? EVERY_MS : PAUSE_MS));
    }, waitMs).unref();
  }

  /** Seals once more what was written meanwhile, and then no more. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    clearTimeout(this.#timer);
    await this.#trySealing();
  }

  async #trySealing(): Promise<boolean> {
    try {
      await this.seal();
      return true;
    } catch (err) {
      this.log.error({ err }, 'the audit log was not sealed');
      return false;
    }
  }

  /** Seals all there is to seal, unless another does, and tells how many it sealed. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (let pass: Pass | undefined = {}; pass;) {
      const before: Pass = pass;
      const round = await this.em.fork().transactional((em) => this.#sealBatch(em, before));
      sealed += round.sealed;
      if (round.head) this.#remember(round.head);
      pass = round.next;
    }
    return sealed;
  }

  async #sealBatch(em: EntityManager, pass: Pass): Promise<{ sealed: number; head?: Anchor; next?: Pass }> {
    const [{ mine }] = await em.execute<[{ mine: boolean }]>('select pg_try_advisory_xact_lock(?) as mine', [SEALING]);
    if (!mine) return { sealed: 0 };
    const head = await this.#readHead(em);
    const horizon = pass.horizon ?? head.horizon;
    const entries = await nextEntries(em, pass.after ?? { transaction: startOf(head), id: FIRST_ID });
    const end = await this.#chain(em, head, entries);
    const round = { sealed: end.position - head.position, head: end };
    if (entries.length === BATCH) return { ...round, next: { horizon, after: entries.at(-1)! } };
    await moveStart(em, horizon);
    return round;
  }

  /** The end of the chain, after a look at whether it is what was sealed. */
  async #readHead(em: EntityManager): Promise<Head> {
    const [head] = await em.execute<[Head?]>(`
      select h.position::float8 as position, encode(h.mac, 'hex') as mac, encode(s.mac, 'hex') as last,
        h.sealed_before::text as "sealedBefore", pg_snapshot_xmin(pg_current_snapshot())::text as horizon
      from audit_head h left join audit_seal s on s.position = h.position
    `);
    if (!head) throw new BrokenChain('The head of the audit chain is gone.');
    const { position, mac, last } = head;
    const isWhole = position === 0 ? !mac && !last : last !== null && mac === headOf(this.key, position, last);
    const before = this.#seen;
    const hasGoneBack =
      before && (position < before.position || (position === before.position && (last ?? NO_SEAL) !== before.mac));
    if (isWhole && !hasGoneBack) return head;
    throw new BrokenChain(`The audit chain ends at ${position}, and not as it was sealed: run "verify-audit".`);
  }

  /** Adds the entries to the chain, and gives its new end. */
  async #chain(em: EntityManager, { position, last }: Head, entries: Entry[]): Promise<Anchor> {
    const end = { position, mac: last ?? NO_SEAL };
    const seals = entries.flatMap(({ id, content }) => {
      if (content === null) return [];
      end.mac = sealOf(this.key, ++end.position, end.mac, content);
      return { position: end.position, id, mac: end.mac };
    });
    if (seals.length === 0) return end;
    await em.execute(
      `insert into audit_seal (position, entry_id, mac)
       select position, id, decode(mac, 'hex') from jsonb_to_recordset(?::jsonb) as seal (position bigint, id uuid, mac text)`,
      [JSON.stringify(seals)],
    );
    await em.execute(`update audit_head set position = ?, mac = decode(?, 'hex')`, [
      end.position,
      headOf(this.key, end.position, end.mac),
    ]);
    return end;
  }

  /** Once an hour the end of the chain goes to the log: kept elsewhere, it proves later that nothing was taken away. */
  #remember(end: Anchor): void {
    this.#seen = end;
    if (end.position === 0 || performance.now() < this.#anchoredAt + ANCHOR_MS) return;
    this.#anchoredAt = performance.now();
    this.log.info({ anchor: `${end.position}:${end.mac}` }, 'the audit log up to here');
  }
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Where to look for unsealed entries. In a database restored elsewhere transactions count anew: then among all. */
const startOf = ({ sealedBefore, horizon }: Head): string =>
  BigInt(horizon) < BigInt(sealedBefore) ? '0' : sealedBefore;

/**
 * The next entries. Most have no seal yet.
 *
 * Those of a transaction that still runs are not seen. They will be: it is not older than the horizon, where the next
 * pass begins. The seals are looked up last, so that PostgreSQL takes a batch off the index whatever it expects of them.
 */
const nextEntries = (em: EntityManager, after: Pick<Entry, 'transaction' | 'id'>): Promise<Entry[]> =>
  em.execute<Entry[]>(
    `select e.id, e.transaction::text as transaction,
       case when (select s.position from audit_seal s where s.entry_id = e.id) is null then ${ENTRY_CONTENT} end as content
     from (
       select * from audit_entry where (transaction, id) > (?::xid8, ?::uuid) order by transaction, id limit ${BATCH}
     ) e order by e.transaction, e.id`,
    [after.transaction, after.id],
  );

/** Notes where the next pass begins, when that spares it anything: on an idle server nothing is written. */
const moveStart = (em: EntityManager, horizon: string): Promise<unknown> =>
  em.execute(
    `update audit_head set sealed_before = ?::xid8 where sealed_before > ?::xid8
       or exists (select from audit_entry where transaction >= sealed_before and transaction < ?::xid8)`,
    [horizon, horizon, horizon],
  );
