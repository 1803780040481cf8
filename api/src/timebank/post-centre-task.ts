import { ServicePoint } from '../catalog/service-point.entity.ts';
import { doerOf } from '../identity/doer.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { askedBefore, createTask, fittingKind, type TaskWanted } from './create-task.ts';
import { rulesHere } from './rules-here.ts';
import type { TimeTask } from './time-task.entity.ts';
import { mayRunCentre } from './timebank.access.ts';
import { Payer } from './timebank.ts';

/** Asks for help for all, or for who has no hours: whoever runs the centre. Nobody pays. Safe to repeat with the same key. */
export const postCentreTask = (
  ctx: ViewerContext,
  { servicePointId, ...wanted }: TaskWanted & { servicePointId: string },
): Promise<TimeTask> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const servicePoint = await runCentre(inside, servicePointId, 'servicePointId');
    const known = await askedBefore(inside, wanted, servicePointId);
    if (known) return known;
    const { regionCode } = servicePoint;
    const kind = fittingKind(rulesHere(ctx, regionCode), wanted, ctx.now());
    const by = doerOf(ctx.viewer, { ground: Ground.DUTY });
    return createTask(inside, wanted, { asker: { servicePoint, regionCode }, kind, payer: Payer.NOBODY, by });
  });

/** A centre that the viewer runs. Not running it and not existing look alike. */
export async function runCentre({ em, viewer }: ViewerContext, id: string, field: string): Promise<ServicePoint> {
  const staff = viewer.staffId ? await em.findOne(Staff, viewer.staffId) : null;
  const point = await em.findOne(ServicePoint, id);
  if (staff && point && mayRunCentre(staff, point)) return point;
  throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这里，没有办成。请回到上一页再选。', [field]);
}
