import { validate as isUuid } from 'uuid';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { ServedFile } from '../platform/files/serve-attachments.ts';
import { Attachment } from './attachment.entity.ts';

/** The refusal for a file that is not there, or not the viewer's to see. */
export const noSuchFile = (): Refusal =>
  new Refusal(UserErrorCode.NOT_FOUND, '没有找到这份材料。请回到申请里再看，或打电话问。', ['id']);

/** A file of a case, with its application and that one's members; refuses what is not there. */
export async function attachmentOf({ em }: ViewerContext, id: string): Promise<Attachment> {
  const attachment = isUuid(id) ? await em.findOne(Attachment, id, { populate: ['application.members'] }) : undefined;
  if (!attachment) throw noSuchFile();
  return attachment;
}

/** A file as it is handed out. Its name says nothing of what it shows. */
export async function servedAttachment({ files, vault }: ViewerContext, attachment: Attachment): Promise<ServedFile> {
  const { id, storageKey, mediaType } = attachment;
  const bytes = await files.read({ storageKey, contentKey: vault.open(attachment, 'contentKey')! });
  if (!bytes) throw new Error(`The store has lost the file of attachment ${id}.`);
  return { bytes, mediaType, fileName: `${id}.${mediaType === 'application/pdf' ? 'pdf' : 'jpg'}` };
}
