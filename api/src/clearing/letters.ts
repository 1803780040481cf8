import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { v7 as uuidv7 } from 'uuid';
import type { Clearing, Peer } from './peers.ts';

/** What a letter is sent as. */
export const LETTER_TYPE = 'application/jose';

/** So long a letter is good. A question that is asked again is signed anew. */
const GOOD_FOR_SECONDS = 120;

/** By which the clocks of two installations may differ. */
const CLOCKS_DIFFER_SECONDS = 60;

/** Apart from anything else that is ever signed by the same key. */
const TYPE = { question: 'doorstep-question+jwt', reply: 'doorstep-reply+jwt' } as const;

/** A letter that is not what it should be; `code` says how, for the audit. */
export class BadLetter extends Error {
  readonly code: 'UNKNOWN_PEER' | 'BAD_LETTER';

  constructor(code: BadLetter['code'], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

interface Writing {
  clearing: Clearing;
  now(): Date;
}

/** A signed letter to another installation, and its id. A reply names the question that it answers. */
export async function letterTo(
  { clearing, now }: Writing,
  peer: string,
  claims: object,
  answers?: string,
): Promise<{ id: string; text: string }> {
  const id = uuidv7();
  const [{ id: kid, secret }] = clearing.keys as [Clearing['keys'][number]];
  const seconds = Math.floor(now().getTime() / 1000);
  const text = await new SignJWT({ ...claims, ...(answers && { answers }) })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: answers ? TYPE.reply : TYPE.question })
    .setIssuer(clearing.id)
    .setAudience(peer)
    .setJti(id)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + GOOD_FOR_SECONDS)
    .sign(secret);
  return { id, text };
}

/** What a question says, and of whom; throws a {@link BadLetter} where it is not from a known peer, to us, and good. */
export async function readQuestion(ctx: Writing, text: string): Promise<{ peer: Peer; id: string; claims: object }> {
  const peer = ctx.clearing.peers.get(issuerOf(text));
  if (!peer) throw new BadLetter('UNKNOWN_PEER');
  const { jti, ...claims } = await opened(ctx, peer, text, TYPE.question);
  return { peer, id: String(jti), claims };
}

/** What a reply to our question says; throws a {@link BadLetter} for anything else. */
export async function readReply(ctx: Writing, peer: Peer, text: string, question: string): Promise<object> {
  const { answers, ...claims } = await opened(ctx, peer, text, TYPE.reply);
  if (answers !== question) throw new BadLetter('BAD_LETTER');
  return claims;
}

function issuerOf(text: string): string {
  try {
    return decodeJwt(text).iss ?? '';
  } catch (cause) {
    throw new BadLetter('BAD_LETTER', { cause });
  }
}

async function opened({ clearing, now }: Writing, peer: Peer, text: string, typ: string) {
  try {
    const { payload } = await jwtVerify(text, peer.keyOf, {
      ...{ issuer: peer.id, audience: clearing.id, typ, algorithms: ['EdDSA'] },
      ...{ currentDate: now(), clockTolerance: CLOCKS_DIFFER_SECONDS, maxTokenAge: GOOD_FOR_SECONDS },
      requiredClaims: ['exp', 'iat', 'jti'],
    });
    return payload;
  } catch (cause) {
    throw new BadLetter('BAD_LETTER', { cause });
  }
}
