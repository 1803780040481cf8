import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import {
  type DocumentNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
} from 'graphql';
import { type Answer, KeptAnswers, type Making } from './kept-answers.ts';
import type { KnownOperations } from './operations.ts';

/** An answer that changes is a second old at most, on every server, whoever changed it. */
const KEPT_MS = 1_000;

/** A browser or a proxy may keep it as long again. */
const CACHE_CONTROL = 'public, max-age=1';

/** Top-level fields that answer everybody alike, as long as nothing is asked of them about a person. */
const PUBLIC_FIELDS = ['servicePoints', 'servicePoint', 'sittings', 'regions'];

declare module 'fastify' {
  interface FastifyRequest {
    /** Set while this request makes an answer that others wait for. */
    makesPublicAnswer?: Making | undefined;
  }
}

/**
 * Keeps the answers to known operations that are the same for everybody, each for a second in this process: at eight o'clock
 * a whole city asks for the same lists. Whoever asks while an answer is being made waits for that one. They alone may be asked
 * for by GET, so that browsers and proxies keep them, too.
 *
 * There is nothing to be told of a change, no other process to hear of it and nothing of a person in here: an answer that is
 * never older than a second needs none of that. `count` is told the name of each operation that is answered so.
 */
export function keepPublicAnswers(app: FastifyInstance, known: KnownOperations, count: (name: string) => void): void {
  const names = new Map([...publicOperations(known)].map((hash) => [hash, nameIn(known.get(hash)!)]));
  const kept = new KeptAnswers(KEPT_MS);
  const timer = setInterval(() => kept.dropOld(), KEPT_MS).unref();
  app.addHook('onClose', () => clearInterval(timer));

  app.addHook('preHandler', async (request, reply) => {
    const { operation, variables } = request.method === 'GET' ? askedByLink(request) : askedByBody(request);
    const name = names.get(operation as string);
    if (request.method === 'GET' && name !== undefined) asNobody(request, reply);
    else if (request.method !== 'POST') return reply.callNotFound();
    if (name === undefined) return;
    const { accept = '', 'accept-encoding': encodings = '' } = request.headers;
    const key = JSON.stringify([request.method, accept, encodings, operation, variables]);
    const earlier = kept.at(key);
    if (!earlier) request.makesPublicAnswer = kept.begin(key);
    const answer = await earlier?.answer;
    if (!answer) return;
    count(name);
    // To be sent often it is turned into bytes once; most that is asked for is asked for once.
    if (typeof answer.body === 'string') answer.body = Buffer.from(answer.body);
    return reply.send(bodyFor(request, reply, answer));
  });
  app.addHook('onSend', (request, _reply, payload, done) => {
    if (typeof payload === 'string' && payload.startsWith('{"errors"')) keep(request, undefined);
    done(null, payload);
  });
  // After whatever else changes an answer, such as by compressing it: it is kept as it is sent.
  app.addHook('onRoute', (route) => {
    route.onSend = [route.onSend ?? []].flat().concat(keepAsSent);
  });
  // Whoever hung up made nothing; those who wait for it are not kept waiting.
  app.addHook('onRequestAbort', (request, done) => {
    keep(request, undefined);
    done();
  });
}

interface Asked {
  operation?: unknown;
  variables?: unknown;
}

function askedByBody({ body }: FastifyRequest): Asked {
  const { extensions, variables } = (body ?? {}) as {
    extensions?: { persistedQuery?: { sha256Hash?: unknown } };
    variables?: unknown;
  };
  return { operation: extensions?.persistedQuery?.sha256Hash, variables };
}

/** Read as Apollo reads it, or one thing would be looked at and another one answered. */
function askedByLink({ url }: FastifyRequest): Asked {
  const { searchParams } = new URL(url, 'http://localhost');
  const extensions = searchParams.getAll('extensions');
  const { persistedQuery } = (jsonIn(extensions) ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  return { operation: persistedQuery?.sha256Hash, variables: searchParams.getAll('variables') };
}

function jsonIn([text, another]: readonly string[]): unknown {
  if (text === undefined || another !== undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Whatever it is, no operation of ours is asked for.
  }
}

/** A link may be sent from anywhere: it reads nobody's session, and so there is nothing to forge, which Apollo would fear. */
function asNobody({ headers }: FastifyRequest, reply: FastifyReply): void {
  reply.header('cache-control', 'no-store'); // Until there is something to keep.
  delete headers.authorization;
  headers['apollo-require-preflight'] = 'true';
}

const keepAsSent: onSendHookHandler = (request, reply, payload, done) => {
  const isWhole = reply.statusCode === 200 && (typeof payload === 'string' || Buffer.isBuffer(payload));
  if (!request.makesPublicAnswer || !isWhole) {
    keep(request, undefined);
    done(null, payload);
    return;
  }
  const answer = answerOf(request, reply, payload);
  keep(request, answer);
  done(null, bodyFor(request, reply, answer) ?? null); // To Fastify undefined means as it was.
};

function keep(request: FastifyRequest, answer: Answer | undefined): void {
  request.makesPublicAnswer?.keep(answer);
  request.makesPublicAnswer = undefined;
}

const KEPT_HEADERS = ['content-type', 'content-encoding', 'cache-control', 'vary', 'etag'];

function answerOf({ method }: FastifyRequest, reply: FastifyReply, body: string | Buffer): Answer {
  if (method === 'GET')
    reply.headers({
      'cache-control': CACHE_CONTROL,
      etag: `"${hash('sha1', body, 'base64url')}"`,
      vary: [reply.getHeader('vary') ?? [], 'accept', 'accept-encoding'].flat().join(', '),
    });
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return { headers: Object.fromEntries(headers), body };
}

/** Says what there is to say of it, and gives its body; none where who asks has it already. */
function bodyFor(request: FastifyRequest, reply: FastifyReply, { headers, body }: Answer): string | Buffer | undefined {
  reply.headers(headers);
  const { etag } = headers;
  if (etag === undefined || !request.headers['if-none-match']?.includes(etag)) return body;
  reply.code(304).removeHeader('content-length');
  return undefined;
}

const nameIn = (text: string): string => getOperationAST(parse(text))?.name?.value ?? 'unnamed';

/** The hashes of known operations that answer everybody alike. */
export function publicOperations(known: KnownOperations): ReadonlySet<string> {
  return new Set([...known].filter(([, text]) => isPublic(parse(text))).map(([hash]) => hash));
}

function isPublic({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.every(
    ({ operation, selectionSet }) =>
      operation === OperationTypeNode.QUERY &&
      selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && PUBLIC_FIELDS.includes(selection.name.value),
      ),
  );
}
