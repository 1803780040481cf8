import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv, type JSONSchemaType } from 'ajv';
import { createLocalJWKSet, type JWK, type JWTVerifyGetKey } from 'jose';
import { parse } from 'yaml';
import { type ClearingConfig, ConfigError, type MasterKey } from '../config.ts';
import { nearestOf } from '../policies/timebank-data.ts';

/** What may go between two regions of two installations: each side keeps its own limits. */
export interface Agreement {
  /** A region of ours, and one of theirs. */
  here: string;
  there: string;
  /** So much goes there in a day, and so much comes from there. */
  dailyMinutes: number;
  /** By which the two may be out of balance. */
  limitMinutes: number;
  /** What a minute from here counts there, by their rules, in percent; a hundred, unless written. */
  percentThere?: number;
}

/** Another installation (对接平台), as the file of peers writes it. */
interface WrittenPeer {
  id: string;
  title: string;
  /** Where it takes questions, `https://…/clearing`. */
  url: string;
  /** All that is its own: whatever lies under them. */
  regions: string[];
  /** Its public keys, as its `/clearing/keys` gives them. While it changes its key both stand here. */
  keys: JWK[];
  agreements: Agreement[];
  /** Whether it may learn the masked name of who receives. */
  mayKnowNames?: boolean;
}

/** Another installation. */
export interface Peer extends WrittenPeer {
  keyOf: JWTVerifyGetKey;
}

/** This installation among others: its name, what it signs by, and whom it knows. */
export interface Clearing {
  id: string;
  /** The first signs; all are published. */
  keys: readonly MasterKey[];
  peers: ReadonlyMap<string, Peer>;
}

const REGION = '^\\d{2}(\\d{2})?$';

const SHAPE = {
  type: 'object',
  required: ['peers'],
  additionalProperties: false,
  properties: {
    peers: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title', 'url', 'regions', 'keys', 'agreements'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', pattern: '^[a-z0-9-]{2,40}$' },
          title: { type: 'string', minLength: 1, maxLength: 60 },
          url: { type: 'string', pattern: '^https?://' },
          regions: { type: 'array', minItems: 1, items: { type: 'string', pattern: REGION } },
          keys: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['kty', 'crv', 'x', 'kid'],
              additionalProperties: true,
              properties: {
                kty: { const: 'OKP' },
                crv: { const: 'Ed25519' },
                x: { type: 'string' },
                kid: { type: 'string' },
                d: false,
              },
            },
          },
          agreements: {
            type: 'array',
            items: {
              type: 'object',
              required: ['here', 'there', 'dailyMinutes', 'limitMinutes'],
              additionalProperties: false,
              properties: {
                here: { type: 'string', pattern: REGION },
                there: { type: 'string', pattern: REGION },
                dailyMinutes: { type: 'integer', minimum: 1 },
                limitMinutes: { type: 'integer', minimum: 1 },
                percentThere: { type: 'integer', minimum: 1, maximum: 1000 },
              },
            },
          },
          mayKnowNames: { type: 'boolean' },
        },
      },
    },
  },
} as unknown as JSONSchemaType<{ peers: WrittenPeer[] }>;

/** Who this installation is, and whom it knows. Throws a {@link ConfigError} where the file of peers cannot be right. */
export function clearingFrom({ id, keys, peersFile }: ClearingConfig, isProduction: boolean): Clearing {
  const peers = peersIn(peersFile, isProduction);
  if (peers.some((peer) => peer.id === id)) throw new ConfigError(`${peersFile}: ${id} is this installation itself.`);
  return { id, keys, peers: new Map(peers.map((peer) => [peer.id, peer])) };
}

function peersIn(file: string, isProduction: boolean): Peer[] {
  const isInShape = new Ajv({ strictTypes: false, strictRequired: false }).compile(SHAPE);
  const content = contentOf(file);
  if (!isInShape(content)) {
    const [wrong] = isInShape.errors ?? [];
    throw new ConfigError(`${file}: ${wrong?.instancePath || 'the file'} ${wrong?.message ?? 'is not right'}.`);
  }
  const { peers } = content;
  const regions = peers.flatMap((peer) => peer.regions);
  if (new Set(regions).size < regions.length || new Set(peers.map(({ id }) => id)).size < peers.length)
    throw new ConfigError(`${file}: a peer or a region stands there twice.`);
  if (isProduction && peers.some(({ url }) => !url.startsWith('https://')))
    throw new ConfigError(`${file}: in production every peer is asked over https.`);
  return peers.map((peer) => ({ ...peer, keyOf: createLocalJWKSet({ keys: peer.keys }) }));
}

function contentOf(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new ConfigError(`CLEARING_PEERS: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** The installation that keeps a book; none for those that are kept here. */
export function peerOf({ peers }: Clearing, book: string): Peer | undefined {
  const byRegion = Object.fromEntries([...peers.values()].flatMap((peer) => peer.regions.map((code) => [code, peer])));
  return nearestOf<Peer>(byRegion, book)?.[1];
}

/** What holds between a book of ours and one of theirs: the most specific one; none where nothing was agreed. */
export const agreementOf = ({ agreements }: Peer, here: string, there: string): Agreement | undefined =>
  agreements
    .filter((one) => here.startsWith(one.here) && there.startsWith(one.there))
    .sort((a, b) => b.here.length + b.there.length - a.here.length - a.there.length)[0];

/** What minutes from here count there: whole ones, rounded down. */
export const countedThere = ({ percentThere = 100 }: Agreement, minutes: number): number =>
  Math.floor((minutes * percentThere) / 100);

/** What others need to trust what is signed here. */
export const publicKeysOf = ({ keys }: Clearing): { keys: JWK[] } => ({
  keys: keys.map(({ id, secret }) => ({
    ...(createPublicKey(secret).export({ format: 'jwk' }) as JWK),
    ...{ kid: id, alg: 'EdDSA', use: 'sig' },
  })),
});
