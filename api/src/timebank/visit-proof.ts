import { timingSafeEqual } from 'node:crypto';
import { readVisitProof, visitQr } from '@doorstep/shared/visit-proof';
import { readAbout } from '../delegations/authority.ts';
import { Scope } from '../identity/scope.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { noSuchTask } from './locked-task.ts';
import { runCentre } from './post-centre-task.ts';
import { TimeTask } from './time-task.entity.ts';
import { TaskStatus, VisitProof } from './timebank.ts';
import { CODE_STEP_MS, CODES_BEFORE, codeStep, sixDigits } from './timebank.rules.ts';

/** What is shown to the volunteer who came: it changes each minute, so that nobody passes it on. */
export interface ShownCode {
  code: string;
  qr: string;
  secondsLeft: number;
}

/** Six digits of a task at a step of time. Nothing is kept: the server's key makes them anew. */
const codeAt = ({ vault }: Pick<Context, 'vault'>, taskId: string, step: number): string =>
  sixDigits(vault.lookupHash('visit-code', `${taskId} ${step}`));

const OVER: readonly TaskStatus[] = [TaskStatus.SETTLED, TaskStatus.CANCELLED];

/** The code of a task for whoever asked; there is none once it is over. */
export async function visitCode(ctx: ViewerContext, taskId: string): Promise<ShownCode | undefined> {
  const task = await ctx.em.findOne(TimeTask, taskId, { populate: ['servicePoint'] });
  if (!task) throw noSuchTask('taskId');
  if (task.person) await readAbout(ctx, task.person.id, Scope.TIME_BANK, noSuchTask('taskId'));
  else await runCentre(ctx, task.servicePoint!.id, 'taskId');
  if (OVER.includes(task.status)) return undefined;
  const now = ctx.now();
  const code = codeAt(ctx, taskId, codeStep(now));
  const secondsLeft = Math.ceil((CODE_STEP_MS - (now.getTime() % CODE_STEP_MS)) / 1000);
  return { code, qr: visitQr({ taskId, code }), secondsLeft };
}

/** By which proof a volunteer shows that he is there; refused when what he typed or scanned is not this task's code of now. */
export async function provenBy(
  ctx: ViewerContext,
  task: TimeTask,
  text: string,
): Promise<VisitProof.CODE | VisitProof.QR> {
  await ctx.rateLimits.count('visit-code', ctx.viewer.personId!);
  const shown = readVisitProof(text);
  const isOfThis = shown && (shown.kind === 'CODE' || shown.taskId === task.id);
  if (shown && isOfThis && isCodeOfNow(ctx, task.id, shown.code)) return VisitProof[shown.kind];
  throw new Refusal(
    UserErrorCode.PROOF_NOT_FOUND,
    '暗号不对，或者已经换了，没有登记。请看一下对方手机上现在的六位数字；也可以请对方在手机上点“他来了”，或让对方打电话给社区。',
    ['proof'],
  );
}

function isCodeOfNow(ctx: ViewerContext, taskId: string, code: string): boolean {
  const step = codeStep(ctx.now());
  const given = Buffer.from(code);
  return Array.from({ length: CODES_BEFORE + 1 }, (_, back) => Buffer.from(codeAt(ctx, taskId, step - back))).some(
    (right) => timingSafeEqual(right, given),
  );
}
