import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply } from 'fastify';
import type { ViewerContext } from '../context.ts';
import type { SentFile } from './checked-file.ts';
import { type FormFields, isId } from './read-form.ts';

/** Which house a picture shows, what is on it for who cannot see it, and the wish by which it was sent. */
export const PICTURE_FORM = {
  houseId: isId,
  words: (text: string) => /^[^\0]{1,200}$/su.test(text),
  idempotencyKey: isId,
} satisfies FormFields;

export type PictureFields = Record<keyof typeof PICTURE_FORM, string>;

/** A picture as it is handed out. */
export interface ServedPicture {
  bytes: Uint8Array;
  mediaType: string;
}

/** What a domain does with pictures that anybody may see. */
export interface Pictures {
  accept(ctx: ViewerContext, fields: PictureFields, file: SentFile): Promise<{ id: string }>;
  fetch(em: EntityManager, id: string): Promise<ServedPicture | undefined>;
}

/** A picture never changes under its id, so that a phone asks once a day at most; nothing in it is ever run. */
export function handOutPicture(reply: FastifyReply, picture: ServedPicture | undefined): FastifyReply {
  if (!picture) return reply.code(404).send({ message: '没有这张照片。' });
  return reply
    .type(picture.mediaType)
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    .header('cache-control', 'public, max-age=86400')
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(picture.bytes));
}
