import { createHash, randomBytes } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { executeBound } from '../platform/bound.ts';
import type { Viewer } from '../platform/context.ts';
import { readTogether } from '../platform/read-together.ts';
import type { Person } from './person.entity.ts';
import { Role } from './role.ts';
import { Session } from './session.entity.ts';
import type { SessionHints } from './session-hints.ts';
import type { Staff } from './staff.entity.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const ACCESS_LASTS_MS = 30 * MINUTE_MS;
/** A citizen's phone stays signed in through a season of not being used; a desk in an office does not. */
const CITIZEN_SESSION_LASTS_MS = 90 * DAY_MS;
const STAFF_SESSION_LASTS_MS = 12 * 60 * MINUTE_MS;

/** A pair of opaque tokens. The server keeps only their hashes. */
export interface Tokens {
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
}

/** What a sign-in gives. */
export interface SignedIn {
  tokens: Tokens;
  viewer: Viewer;
}

/** By whom a session was opened: a person or a member of staff. */
interface Signed {
  person?: Pick<Person, 'id'> | undefined;
  staff?: Pick<Staff, 'id' | 'roles'> | undefined;
}

/** Who signs in. */
export type Owner = { person: Person; staff?: undefined } | { staff: Staff; person?: undefined };

/** The sign-ins of all devices: PostgreSQL decides, hints spare it the asking. */
export class Sessions {
  readonly #hints: SessionHints;

  constructor(hints: SessionHints) {
    this.#hints = hints;
  }

  /** The viewer a token stands for; undefined when it is unknown, expired or revoked. */
  async viewerOf(em: EntityManager, accessToken: string, now: Date): Promise<Viewer | undefined> {
    const accessHash = hashOf(accessToken);
    const remembered = await this.#hints.recall(accessHash);
    if (remembered) return remembered;
    const session = await lookUp(em, { accessHash, now });
    if (!session) return undefined;
    const viewer = viewerIn(session);
    await this.#hints.remember(accessHash, viewer);
    return viewer;
  }

  /** The viewer of a session now, whatever token it has; for what was let in before and is still open. */
  async viewerOfSession(em: EntityManager, sessionId: string, now: Date): Promise<Viewer | undefined> {
    const session = await em.fork().findOne(Session, { id: sessionId, ...liveAt(now) }, { populate: ['staff'] });
    return session ? viewerIn(session) : undefined;
  }

  /** Which of these sessions are live. */
  async liveAmong(em: EntityManager, sessionIds: string[], now: Date): Promise<Set<string>> {
    const live = await em.fork().find(Session, { id: { $in: sessionIds }, ...liveAt(now) }, { fields: ['id'] });
    return new Set(live.map(({ id }) => id));
  }

  /** Signs in on a new device; the row is written by the surrounding transaction. */
  open(em: EntityManager, owner: Owner, now: Date): SignedIn {
    const id = uuidv7();
    const { tokens, hashes } = newPair(id, now, expiryOf(owner, now));
    const session = em.create(Session, {
      id,
      ...owner,
      ...hashes,
      expiresAt: tokens.refreshTokenExpiresAt,
      createdAt: now,
    });
    return { tokens, viewer: viewerIn(session) };
  }

  /**
   * Trades a refresh token for a new pair. As long as that was not used, its answer may have been lost on the way,
   * and the old token is good once more. Any other token of the session ends it, however old: then two hold its
   * tokens, and one of them is a thief.
   */
  async rotate(em: EntityManager, refreshToken: string, now: Date): Promise<SignedIn | undefined> {
    const refreshHash = hashOf(refreshToken);
    const [, id] = /^([0-9a-f-]{36})\./.exec(refreshToken) ?? [];
    if (!id || !isUuid(id)) return undefined;
    const outcome = await em.fork().transactional(async (em) => {
      const session = await em.findOne(
        Session,
        { id, revokedAt: null, expiresAt: { $gt: now } },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!session) return undefined;
      const endedHash = session.accessHash;
      const isRepeated = session.previousRefreshHash === refreshHash && !session.isConfirmed;
      if (session.refreshHash !== refreshHash && !isRepeated) {
        session.revokedAt = now;
        return { endedHash };
      }
      const { tokens, hashes } = newPair(id, now, session.expiresAt);
      em.assign(session, { ...hashes, previousRefreshHash: refreshHash, isConfirmed: false });
      await em.populate(session, ['person', 'staff']);
      return { endedHash, session, tokens };
    });
    if (outcome) await this.#hints.forget(outcome.endedHash);
    return outcome?.session && { tokens: outcome.tokens, viewer: viewerIn(outcome.session) };
  }

  /**
   * Ends all sessions of a person, in the surrounding transaction. Once that is committed, {@link forget} is given what
   * this returns.
   */
  async endAllOf(em: EntityManager, personId: string, now: Date): Promise<string[]> {
    const live = await em.find(
      Session,
      { person: personId, revokedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
    );
    for (const session of live) session.revokedAt = now;
    return live.map(({ accessHash }) => accessHash);
  }

  /** Makes sure that no process remembers these. */
  async forget(accessHashes: readonly string[]): Promise<void> {
    await Promise.all(accessHashes.map((accessHash) => this.#hints.forget(accessHash)));
  }

  /** Ends a session at once, on all processes. */
  async end(em: EntityManager, sessionId: string, now: Date): Promise<void> {
    const ended = await em.fork().transactional(async (em) => {
      const session = await em.findOne(Session, sessionId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (session) session.revokedAt ??= now;
      return session;
    });
    if (ended) await this.#hints.forget(ended.accessHash);
  }
}

interface LookUp {
  accessHash: string;
  now: Date;
}

/** What of a session says who is asking. Rows, not entities: of what every request asks that is a fraction of the work. */
type Found = Pick<Session, 'id'> & Signed;

const lookUp = readTogether<LookUp, Found | undefined>(async (em, wanted) => {
  const hashes = wanted.map(({ accessHash }) => accessHash);
  const times = wanted.map(({ now }) => now.toISOString());
  const rows = await executeBound<Row>(em, LOOK_UP, [hashes, times]);
  // Whose token is used has been answered with it.
  const used = rows.filter(({ isConfirmed }) => !isConfirmed).map(({ accessHash }) => accessHash);
  if (used.length > 0) await em.nativeUpdate(Session, { accessHash: { $in: used } }, { isConfirmed: true });
  const found = new Map(rows.map((row) => [row.accessHash, foundIn(row)]));
  return hashes.map((accessHash) => found.get(accessHash));
});

interface Row {
  accessHash: string;
  id: string;
  isConfirmed: boolean;
  personId: string | null;
  staffId: string | null;
  roles: Role[] | null;
}

const LOOK_UP = `
  select s.access_hash as "accessHash", s.id, s.is_confirmed as "isConfirmed", s.person_id as "personId", s.staff_id as "staffId",
    staff.roles
  from unnest($1::text[], $2::timestamptz[]) wanted (access_hash, now) join session s using (access_hash)
    left join staff on staff.id = s.staff_id
  where s.revoked_at is null and s.access_expires_at > now and s.expires_at > now`;

const foundIn = ({ id, personId, staffId, roles }: Row): Found => ({
  id,
  ...(staffId ? { staff: { id: staffId, roles: roles! } } : { person: { id: personId! } }),
});

const liveAt = (now: Date) => ({ revokedAt: null, expiresAt: { $gt: now } });

/** The viewer of a session whose staff is loaded. */
const viewerIn = ({ id, person, staff }: Pick<Session, 'id'> & Signed): Viewer =>
  staff
    ? { sessionId: id, roles: staff.roles, staffId: staff.id }
    : { sessionId: id, roles: [Role.CITIZEN], personId: person!.id };

const expiryOf = ({ staff }: Owner, now: Date) =>
  new Date(now.getTime() + (staff ? STAFF_SESSION_LASTS_MS : CITIZEN_SESSION_LASTS_MS));

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const newToken = (): string => randomBytes(32).toString('base64url');

/** The refresh token names its session, so that an old one is known for what it is; who knows only the id cannot make one. */
function newPair(sessionId: string, now: Date, refreshTokenExpiresAt: Date) {
  const accessTokenExpiresAt = new Date(Math.min(now.getTime() + ACCESS_LASTS_MS, refreshTokenExpiresAt.getTime()));
  const tokens: Tokens = {
    accessToken: newToken(),
    accessTokenExpiresAt,
    refreshToken: `${sessionId}.${newToken()}`,
    refreshTokenExpiresAt,
  };
  const hashes = {
    accessHash: hashOf(tokens.accessToken),
    accessExpiresAt: accessTokenExpiresAt,
    refreshHash: hashOf(tokens.refreshToken),
  };
  return { tokens, hashes };
}
