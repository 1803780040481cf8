import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import type { KnownOperations } from './operations.ts';

/** An answer that changes is a second old at most, on every server, whoever changed it. */
const KEPT_MS = 1_000;

/** Far more than are asked for in a second; beyond it answers are made each time. */
const MOST = 2_000;

/** Top-level fields that answer everybody alike, as long as nothing is asked of them about a person. */
const PUBLIC_FIELDS = ['servicePoints', 'servicePoint', 'sittings', 'regions'];

interface Kept {
  /** Undefined where there is none: then everybody asks for himself. */
  body: Promise<string | undefined>;
  keep(body: string | undefined): void;
  /** Counted from before it was made. */
  until: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set while this request makes an answer that others wait for. */
    makesPublicAnswer?: Kept;
  }
}

/**
 * Keeps the answers to known operations that are the same for everybody, each for a second in this process: at eight o'clock
 * a whole city asks for the same lists. Whoever asks while an answer is being made waits for that one.
 *
 * There is nothing to be told of a change, no other process to hear of it and nothing of a person in here: an answer that is
 * never older than a second needs none of that.
 */
export function keepPublicAnswers(app: FastifyInstance, known: KnownOperations): void {
  const operations = publicOperations(known);
  const kept = new Map<string, Kept>();
  const timer = setInterval(() => dropOld(kept), KEPT_MS).unref();
  app.addHook('onClose', () => clearInterval(timer));

  app.addHook('preHandler', async (request, reply) => {
    const key = keyOf(request, operations);
    if (key === undefined) return;
    const earlier = kept.get(key);
    if (earlier && earlier.until > Date.now()) {
      const body = await earlier.body;
      if (body !== undefined)
        return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(body);
    } else if (kept.size < MOST) {
      const made = newlyKept();
      kept.set(key, made);
      request.makesPublicAnswer = made;
    }
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const isWhole = reply.statusCode === 200 && typeof payload === 'string' && !payload.startsWith('{"errors"');
    request.makesPublicAnswer?.keep(isWhole ? payload : undefined);
    done(null, payload);
  });
  // Whoever hung up made nothing; those who wait for it are not kept waiting.
  app.addHook('onRequestAbort', (request, done) => {
    request.makesPublicAnswer?.keep(undefined);
    done();
  });
}

function keyOf({ body }: FastifyRequest, operations: ReadonlySet<string>): string | undefined {
  const { extensions, variables } = (body ?? {}) as {
    extensions?: { persistedQuery?: { sha256Hash?: unknown } };
    variables?: unknown;
  };
  const hash = extensions?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' && operations.has(hash) ? `${hash} ${JSON.stringify(variables)}` : undefined;
}

function newlyKept(): Kept {
  let keep!: Kept['keep'];
  const body = new Promise<string | undefined>((resolve) => (keep = resolve));
  return { body, keep, until: Date.now() + KEPT_MS };
}

function dropOld(kept: Map<string, Kept>): void {
  const now = Date.now();
  for (const [key, { until }] of kept) if (until <= now) kept.delete(key);
}

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
