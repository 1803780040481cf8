import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ENTRY_CONTENT, headOf, NO_SEAL, sealOf, type AuditKey } from './audit-chain.ts';
import { explain, type AuditProblem, type BrokenLink } from './audit-problems.ts';
import type { Anchor } from './audit-sealer.ts';

/** What a look through the whole audit log found. */
export interface AuditReport {
  entries: number;
  seals: number;
  /** The end of the chain, to be kept elsewhere. */
  end: Anchor;
  /** The first problems, by position. */
  problems: AuditProblem[];
  /** Whether there are more problems than were looked into. */
  hasMore: boolean;
}

/** How to look through the log. */
export interface VerifyOptions {
  now: Date;
  /** An end of the chain that was kept elsewhere: the chain must still go through it. */
  anchor?: Anchor | undefined;
  /** How many problems to look into. */
  limit?: number;
}

interface Link {
  position: number;
  entryId: string;
  mac: string;
  /** The entry; nothing when there is none. */
  content: string | null;
}

const CHUNK = 5_000;

/** Goes through the whole audit log and finds what was changed, removed, moved, forged or left unsealed. */
export function verifyAudit(em: EntityManager, key: AuditKey, options: VerifyOptions): Promise<AuditReport> {
  return em.fork().transactional(
    async (em) => {
      await em.execute('set local statement_timeout = 0');
      const walk = new Walk(key, options.anchor, options.limit ?? 100);
      for await (const links of chain(em)) for (const link of links) walk.pass(link);
      walk.finish(await readHead(em));
      walk.problems.push(...(await findUnsealed(em, options.now, walk.limit)));
      const [{ entries }] = await em.execute<[{ entries: number }]>(
        'select count(*)::float8 as entries from audit_entry',
      );
      return { entries, ...walk.report() };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true }, // Sealers go on meanwhile.
  );
}

/**
 * The chain in chunks; while one is looked at the next is on its way.
 *
 * Each entry is looked up by itself, for a planner that trusts old statistics would join whole tables for each chunk.
 */
async function* chain(em: EntityManager): AsyncGenerator<Link[]> {
  const after = (position: string) =>
    em.execute<Link[]>(
      `select s.position::float8 as position, s.entry_id as "entryId", encode(s.mac, 'hex') as mac,
         (select ${ENTRY_CONTENT} from audit_entry e where e.id = s.entry_id) as content
       from audit_seal s where s.position > ?::bigint order by s.position limit ${CHUNK}`,
      [position],
    );
  for (let links = await after('-9223372036854775808'); links.length > 0;) {
    const next = after(String(links.at(-1)!.position));
    yield links;
    links = await next;
  }
}

/** One way along the chain, in memory that does not grow with it. */
class Walk {
  readonly problems: AuditProblem[] = [];
  readonly #broken: BrokenLink[] = [];
  #end: Anchor = { position: 0, mac: NO_SEAL };
  #seals = 0;
  #isAfterGap = false;

  constructor(
    readonly key: AuditKey,
    readonly anchor: Anchor | undefined,
    readonly limit: number,
  ) {}

  pass(link: Link): void {
    const { position, entryId, mac, content } = link;
    this.#seals++;
    if (position < 1) return this.#note({ kind: 'FORGED', position, entryId });
    const expectedPosition = this.#end.position + 1;
    if (position > expectedPosition) {
      this.#note({ kind: 'REMOVED', position: expectedPosition, until: position - 1 });
      this.#isAfterGap = true;
    }
    if (content === null) this.#note({ kind: 'REMOVED', position, entryId });
    else if (!this.#isAfterGap) this.#check({ ...link, content }); // Without the seal before, it cannot be checked.
    this.#isAfterGap = false;
    if (position === this.anchor?.position && mac !== this.anchor.mac) this.#note({ kind: 'FORGED', position });
    this.#end = { position, mac };
  }

  #check({ position, entryId, mac, content }: Link & { content: string }): void {
    const previous = this.#end.mac;
    const expected = sealOf(this.key, position, previous, content);
    if (expected !== mac && this.#broken.length <= this.limit)
      this.#broken.push({ position, entryId, content, previous, mac, expected });
  }

  /** Compares where the chain ends with where its head and the anchor say that it does. */
  finish(head: Anchor | undefined): void {
    const { position, mac } = this.#end;
    const isMet = position > 0 ? head?.mac === headOf(this.key, position, mac) : head?.mac === NO_SEAL;
    if (!head) this.#note({ kind: 'REMOVED', position: 0 });
    else if (head.position > position) this.#note({ kind: 'REMOVED', position: position + 1, until: head.position });
    else if (head.position < position) this.#deny(head.position + 1);
    else if (!isMet) this.#deny(position);
    const known = Math.max(position, head?.position ?? 0);
    if (this.anchor && this.anchor.position > known)
      this.#note({ kind: 'REMOVED', position: known + 1, until: this.anchor.position });
  }

  /** The seals from here to the end are none that the head knows of. */
  #deny(first: number): void {
    const last = this.#end.position;
    const links = this.#broken.filter(({ position }) => position >= first);
    for (const link of links) link.isDenied = true;
    if (links.length <= last - first) this.#note({ kind: 'FORGED', position: first, until: last });
  }

  #note(problem: AuditProblem): void {
    if (this.problems.length <= this.limit) this.problems.push(problem);
  }

  report(): Omit<AuditReport, 'entries'> {
    const found = [...this.problems, ...explain(this.key, this.#broken)];
    const problems = found.sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity));
    const hasMore = problems.length > this.limit;
    return { seals: this.#seals, end: this.#end, problems: problems.slice(0, this.limit), hasMore };
  }
}

async function readHead(em: EntityManager): Promise<Anchor | undefined> {
  const [head] = await em.execute<[Anchor?]>(
    `select position::float8 as position, coalesce(encode(mac, 'hex'), '') as mac from audit_head`,
  );
  return head;
}

/** Entries that have no seal though one was due, by the sealer's own word or by the clock. */
const findUnsealed = async (em: EntityManager, now: Date, limit: number): Promise<AuditProblem[]> => {
  const rows = await em.execute<{ entryId: string }[]>(
    `select e.id as "entryId" from audit_entry e
     where not exists (select from audit_seal s where s.entry_id = e.id)
       and (e.transaction < (select sealed_before from audit_head)
         or e.at not between ?::timestamptz - interval '1 minute' and ?::timestamptz + interval '1 minute')
     order by e.id limit ?`,
    [now, now, limit + 1],
  );
  return rows.map(({ entryId }) => ({ kind: 'UNSEALED', entryId }));
};
