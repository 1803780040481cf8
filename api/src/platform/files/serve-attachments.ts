import multipart from '@fastify/multipart';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorId, type Services, type ViewerContext } from '../context.ts';
import { answerTrouble, inTrouble } from '../http-errors.ts';
import { signedIn } from '../refusals.ts';
import { requestContext } from '../request-context.ts';
import { MOST_FILE_BYTES, type SentFile } from './checked-file.ts';
import { type FormFields, isId, readForm } from './read-form.ts';
import { handOutPicture, type Pictures, PICTURE_FORM } from './pictures.ts';

/** A file to be handed out. */
export interface ServedFile {
  bytes: Buffer;
  mediaType: string;
  /** As which it is saved. */
  fileName: string;
}

/** Where a file belongs, and the wish by which it was sent. */
const FORM = {
  applicationId: isId,
  paperCode: (text: string) => /^[\w.-]{1,40}$/.test(text),
  idempotencyKey: isId,
} satisfies FormFields;
export type AttachmentFields = Record<keyof typeof FORM, string>;

/** What a domain does with files; it says who may, and refuses in words. */
export interface Attachments {
  accept(ctx: ViewerContext, fields: AttachmentFields, file: SentFile): Promise<{ id: string }>;
  fetch(ctx: ViewerContext, id: string): Promise<ServedFile>;
}

/** One file, and the few fields that say where it belongs. */
const LIMITS = { files: 1, fileSize: MOST_FILE_BYTES, fields: 6, fieldSize: 200, fieldNameSize: 40, parts: 7 };

interface Serving {
  orm: MikroORM;
  services: Services;
  attachments: Attachments;
  pictures: Pictures;
}

/**
 * `POST /attachments`, as `Taro.uploadFile` sends it, and `GET /attachments/<id>`: bytes go beside GraphQL. The same of pictures, which
 * anybody may see.
 */
export async function serveAttachments(
  app: FastifyInstance,
  { orm, services, attachments, pictures }: Serving,
): Promise<void> {
  await app.register(async (app) => {
    await app.register(multipart, { limits: LIMITS });
    const contextOf = async (request: FastifyRequest) => signedIn(await requestContext(request, orm, services));

    app.post('/attachments', { errorHandler: answerTrouble }, async (request, reply) => {
      const ctx = await contextOf(request); // Before a byte of the file is read.
      const { id } = await inTrouble(ctx, 'addAttachment', async () => {
        await ctx.rateLimits.count('upload', actorId(ctx.viewer));
        const { fields, file } = await readForm(request, FORM);
        return attachments.accept(ctx, fields, file);
      });
      return reply.code(201).send({ id });
    });

    app.get<{ Params: { id: string } }>(
      '/attachments/:id',
      { exposeHeadRoute: false, errorHandler: answerTrouble },
      async (request, reply) => {
        const ctx = await contextOf(request);
        const file = await inTrouble(ctx, 'attachment', () => attachments.fetch(ctx, request.params.id));
        return handOut(reply, file);
      },
    );

    app.post('/pictures', { errorHandler: answerTrouble }, async (request, reply) => {
      const ctx = await contextOf(request);
      const { id } = await inTrouble(ctx, 'addHousePicture', async () => {
        await ctx.rateLimits.count('upload', actorId(ctx.viewer));
        const { fields, file } = await readForm(request, PICTURE_FORM);
        return pictures.accept(ctx, fields, file);
      });
      return reply.code(201).send({ id });
    });

    app.get<{ Params: { id: string } }>('/pictures/:id', { exposeHeadRoute: false }, async (request, reply) =>
      handOutPicture(
        reply,
        isId(request.params.id) ? await pictures.fetch(orm.em.fork(), request.params.id) : undefined,
      ),
    );
  });
}

/** A photo may be shown, for it was drawn by us; anything else is only ever saved. Nobody on the way keeps it. */
function handOut(reply: FastifyReply, { bytes, mediaType, fileName }: ServedFile): FastifyReply {
  const disposition = mediaType === 'image/jpeg' ? 'inline' : 'attachment';
  return reply
    .type(mediaType)
    .header('content-disposition', `${disposition}; filename="${fileName}"`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(bytes);
}
