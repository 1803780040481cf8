import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { addAttachment } from './add-attachment.ts';
import { itemOf } from './applicable-item.ts';
import { ApplicationStatus } from './application.ts';
import type { Application } from './application.entity.ts';
import { Attachment } from './attachment.entity.ts';
import { lockedApplication } from './case-authority.ts';
import { noSuchFile, servedAttachment } from './served-attachment.ts';

export interface UseEarlierPaper {
  applicationId: string;
  paperCode: string;
  attachmentId: string;
  idempotencyKey: string;
}

/** Puts a paper that was approved with an earlier application of the same person into this one, so that nobody photographs it again. */
export async function useEarlierPaper(ctx: ViewerContext, input: UseEarlierPaper): Promise<Attachment> {
  const { attachmentId, ...place } = input;
  const file = await atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application } = await lockedApplication(inside, input.applicationId);
    const earlier = (await earlierPapers(inside, application)).get(input.paperCode) ?? [];
    const attachment = earlier.find(({ id }) => id === attachmentId);
    if (!attachment) throw noSuchFile();
    return servedAttachment(inside, attachment);
  });
  // A copy of its own: removing the one must not take the other away.
  return addAttachment(ctx, place, { bytes: file.bytes });
}

/** Files of earlier approved applications of the same person, by the codes of the papers here that they show, the newest first. */
export async function earlierPapers(
  ctx: Pick<ViewerContext, 'em' | 'policies' | 'now'>,
  application: Application,
): Promise<Map<string, Attachment[]>> {
  const { em } = ctx;
  const before = await em.find(
    Attachment,
    { application: { person: application.person.id, status: ApplicationStatus.APPROVED } },
    { populate: ['application'], orderBy: { id: 'desc' }, limit: MOST_LOOKED_THROUGH },
  );
  const { papers } = (await itemOf(ctx, application)).application;
  const found = new Map<string, Attachment[]>();
  for (const attachment of before) {
    const shown = (await itemOf(ctx, attachment.application)).application.papers;
    // What showed something of another member of a household is not this person's.
    const name = shown.find(({ code, of }) => code === attachment.paperCode && !of)?.paper;
    const here = papers.find(({ paper, of }) => paper === name && !of);
    if (here) found.set(here.code, [...(found.get(here.code) ?? []), attachment]);
  }
  return found;
}

/** Nobody needs older ones than the last fifty. */
const MOST_LOOKED_THROUGH = 50;
