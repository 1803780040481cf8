import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { atomically } from '../platform/atomically.ts';
import type { Context, Services } from '../platform/context.ts';
import { answerTrouble } from '../platform/http-errors.ts';
import { noteRefusal } from '../platform/refusals.ts';
import { requestContext } from '../platform/request-context.ts';
import { post, prepare, voidSent } from './answer-peer.ts';
import type { Question, Reply } from './clearing.ts';
import { answerLines, answerStatement } from './compare-statements.ts';
import { BadLetter, LETTER_TYPE, letterTo, readQuestion } from './letters.ts';
import { type Clearing, type Peer, publicKeysOf } from './peers.ts';
import { questionIn } from './question.ts';

/** No question is longer. */
const LETTER_BYTES = 8_000;

/**
 * `POST /clearing`: what other installations ask, in signed letters, each answered by one; and `GET /clearing/keys`, by which
 * they check ours. There is neither where hours go to no other installation.
 *
 * A letter that was read before may come again, early or late: what it asks is done once, and asked for with other contents
 * it is refused. So no list of read letters is kept, which would have to outlive a crash as well.
 */
export function serveClearing(app: FastifyInstance, orm: MikroORM, services: Services): void {
  const { clearing } = services;
  if (!clearing) return;
  void app.register((app, _options, done) => {
    app.addContentTypeParser(LETTER_TYPE, { parseAs: 'string', bodyLimit: LETTER_BYTES }, (_request, body, parsed) =>
      parsed(null, body),
    );
    app.post('/clearing', { errorHandler: answerUnread }, async (request, reply) => {
      const ctx = await requestContext(request, orm, services);
      return reply.type(LETTER_TYPE).send(await answerLetter(ctx, clearing, request, reply));
    });
    app.get('/clearing/keys', { exposeHeadRoute: false }, () => publicKeysOf(clearing));
    done();
  });
}

/** What is too long or of another kind is not read at all. */
function answerUnread(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  if (!error.statusCode || error.statusCode >= 500) return answerTrouble(error, request, reply);
  void reply.code(error.statusCode).send({ code: 'BAD_LETTER' });
}

async function answerLetter(ctx: Context, clearing: Clearing, { body }: FastifyRequest, reply: FastifyReply) {
  const writing = { clearing, now: ctx.now };
  try {
    const { peer, id, claims } = await readQuestion(writing, typeof body === 'string' ? body : '');
    const question = questionIn(claims);
    if (!question) throw new BadLetter('BAD_LETTER');
    const { text } = await letterTo(writing, peer.id, await answerTo(ctx, peer, question), id);
    return text;
  } catch (error) {
    if (!(error instanceof BadLetter)) throw error;
    // Whoever it was learns nothing of why.
    await noteRefusal(ctx, 'clearing', error.code);
    void reply.code(400).type('application/json');
    return { code: error.code };
  }
}

/** Does what is asked, in one transaction; a refusal is recorded, and changes nothing. */
async function answerTo(ctx: Context, peer: Peer, question: Question): Promise<Reply> {
  ctx.trail.begin(`clearing:${question.kind}`);
  const reply = await atomically(ctx, (em) => DO[question.kind]({ ...ctx, em }, peer, question as never));
  if (reply.outcome === 'REFUSED') await noteRefusal(ctx, `clearing:${question.kind}`, reply.code);
  return reply;
}

type Doing = {
  [Kind in Question['kind']]: (ctx: Context, peer: Peer, asked: Extract<Question, { kind: Kind }>) => Promise<Reply>;
};

const DO: Doing = {
  PREPARE: prepare,
  POST: post,
  VOID: voidSent,
  STATEMENT: answerStatement,
  LINES: answerLines,
};
