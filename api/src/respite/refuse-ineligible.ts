import { Entitlement } from '../applications/entitlement.entity.ts';
import type { Person } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { itemIdOf } from '../policies/policy-library.ts';
import type { RespiteItem } from '../policies/respite-items.ts';
import { eligibilityOf } from './eligibility.ts';

/**
 * Refuses whoever may not have an item, with the condition that he does not meet. Whether it is sure that he may: where something
 * is not known the house looks first. What was granted on application was decided already.
 */
export async function refuseIneligible(
  ctx: ServerContext,
  item: RespiteItem,
  people: readonly Person[],
  on: string,
): Promise<boolean> {
  if (await isGranted(ctx, item, people, on)) return true;
  const { verdict, unmet } = await eligibilityOf(ctx, item, people, on);
  if (verdict !== 'UNMET') return verdict === 'MET';
  throw new Refusal(
    UserErrorCode.NOT_ELIGIBLE,
    `“${item.title}”有条件：${unmet ?? '见办事说明'}。登记里写的不符合，没有申请成。登记有误的，请先到“我的资料”更正；还可以看看别的服务。`,
    ['personId'],
  );
}

async function isGranted({ em }: ServerContext, item: RespiteItem, people: readonly Person[], on: string) {
  const ids = people.map(({ id }) => id);
  const granted = await em.find(Entitlement, {
    ...{ person: { $in: ids }, itemId: itemIdOf(item), startsOn: { $lte: on } },
    $or: [{ endsOn: null }, { endsOn: { $gte: on } }],
  });
  return ids.every((id) => granted.some(({ person }) => person.id === id));
}
