import { mayReadAsMember } from '../applications/case-authority.ts';
import { attachmentOf, noSuchFile, servedAttachment } from '../applications/served-attachment.ts';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import type { ServedFile } from '../platform/files/serve-attachments.ts';
import { Ground } from '../platform/ground.ts';
import { recordReading } from '../platform/trail.ts';
import { mayReadCase } from './reviews.access.ts';

/** A file of a case, for whoever may act for a member of it, and for staff who review it; each look is recorded. */
export async function readAttachment(ctx: ViewerContext, id: string): Promise<ServedFile> {
  const attachment = await attachmentOf(ctx, id);
  const { application } = attachment;
  const subjectId = application.person.id;
  const members = application.members.map(({ person }) => person.id);
  if (await mayReadAsMember(ctx, members)) return servedAttachment(ctx, attachment);
  const { staffId } = ctx.viewer;
  const staff = staffId ? await ctx.em.findOneOrFail(Staff, staffId) : undefined;
  if (!staff || !mayReadCase(staff, application)) throw noSuchFile().concerning({ subjectId });
  await recordReading(ctx, 'attachment', { subjectId, ground: Ground.DUTY });
  return servedAttachment(ctx, attachment);
}
