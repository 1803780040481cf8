import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import type { AbsenceRule } from '../absences/absence-rule.ts';
import type { Clearing } from '../clearing/peers.ts';
import type { PushTemplates } from '../config.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { Role } from '../identity/role.ts';
import type { WeChatClient } from '../identity/wechat-client.ts';
import type { PolicyLibrary } from '../policies/policy-library.ts';
import type { RegionTree } from '../regions/region-tree.ts';
import type { Files } from './files/files.ts';
import type { Live } from './live.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Trail } from './trail.ts';
import type { Vault } from './vault.ts';

/** Who is asking: a citizen, or a member of staff. */
export interface Viewer {
  /** The session that carries this viewer. */
  sessionId: string;
  roles: readonly Role[];
  /** Set for a citizen. */
  personId?: string;
  /** Set for staff. */
  staffId?: string;
}

/** The person or the member of staff behind a viewer. */
export const actorId = ({ personId, staffId }: Viewer): string => (personId ?? staffId)!;

/** What lives as long as the server and every request may use. */
export interface Services {
  regions: RegionTree;
  policies: PolicyLibrary;
  sessions: Sessions;
  weChat: WeChatClient;
  /** By which kinds of news people may be told in WeChat. */
  pushTemplates: PushTemplates;
  rateLimits: RateLimits;
  vault: Vault;
  files: Files;
  /** What each domain does when somebody is away, in the order of their locks. */
  absenceRules: readonly AbsenceRule[];
  /** How hours go to other installations, where they do. */
  clearing: Clearing | undefined;
  /** What is watched on this server. */
  live: Live;
  /** Whether this deployment carries the demo world's sign-in. */
  isDemo: boolean;
  /** Within how many days a request about one's own data is answered. */
  dataRequestDays: number;
  now(): Date;
}

/** Everything a service function may touch. One is built for each request. */
export interface Context extends Services {
  em: EntityManager;
  viewer: Viewer | undefined;
  log: FastifyBaseLogger;
  requestId: string;
  trail: Trail;
  /** The caller's network address, for rate limits only. */
  address: string;
}

/** What the server's own work by the hour is done with: nobody asked for it. */
export type ServerContext = Pick<Context, 'em' | 'regions' | 'policies' | 'vault' | 'absenceRules' | 'now'>;

/** A context whose viewer has signed in; `@Authorized()` guarantees it. */
export type ViewerContext = Context & { viewer: Viewer };
