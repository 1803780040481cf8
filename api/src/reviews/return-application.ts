import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { itemOf } from '../applications/applicable-item.ts';
import { ApplicationEventKind, ApplicationStatus, ReviewStepStatus } from '../applications/application.ts';
import { Application, type AskedPaper } from '../applications/application.entity.ts';
import { happened } from '../applications/happened.ts';
import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { claimedCase } from './case-at-desk.ts';

export interface ReturnApplication {
  applicationId: string;
  words: string;
  /** By the code of one of the item's papers, or another one by name. */
  papers: { code?: string | undefined; paper?: string | undefined; why: string }[];
}

/** Gives a case back with a reason and a list of papers (补正); its days stand still until they come. */
export async function returnApplication(ctx: ViewerContext, input: ReturnApplication): Promise<Application> {
  const { words, papers } = input;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application, step } = await claimedCase(inside, input.applicationId);
    const item = await itemOf(inside, application);
    const asked = papers.map((paper, i) => askedPaper(item.application.papers, paper, i));
    application.moveTo(ApplicationStatus.RETURNED);
    Object.assign(application, {
      returned: ctx.vault.seal(Application, application.id, 'returned', { words, papers: asked }),
      returnedAt: ctx.now(),
      closesOn: addDays(civilDate(ctx.now()), item.application.procedure.papersDays),
      warnedAt: null,
    });
    step.status = ReviewStepStatus.PAUSED;
    const by = doerOf(ctx.viewer, { ground: Ground.DUTY });
    await happened(inside, application, { kind: ApplicationEventKind.RETURNED, by, step, words });
    return application;
  });
}

function askedPaper(
  known: readonly { code: string; paper: string }[],
  { code, paper, why }: ReturnApplication['papers'][number],
  place: number,
): AskedPaper {
  if (!code && paper) return { code: `ASKED_${place + 1}`, paper, why };
  const one = known.find((each) => each.code === code);
  if (one) return { code: one.code, paper: one.paper, why };
  throw new Refusal(UserErrorCode.BAD_VALUE, '请从清单里选一份材料，或者写明要什么材料。', ['papers', String(place)]);
}
