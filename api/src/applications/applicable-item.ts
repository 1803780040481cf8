import { civilDate } from '@doorstep/shared/civil-date';
import type { Context } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { ApplicationData, MemberData } from '../policies/application-data.ts';
import { packVersion } from '../policies/pack-version.ts';
import { type InPack, itemCodes, type PolicyLibrary } from '../policies/policy-library.ts';
import type { EligibilityRule, ItemData, LoadedPack } from '../policies/policy-pack.ts';
import { ApplicationStatus } from './application.ts';
import type { Application } from './application.entity.ts';

/** An item that is applied for, as one version of its pack has it. */
export type ApplicableItem = InPack<ItemData> & { application: ApplicationData };

/** What a person who applies for himself alone is called among the members of his case. */
export const SELF = 'SELF';

/** An item as it is applied for today, by its id, "33/respite-stay". */
export function applicableItem({ policies, now }: Context, itemId: string): ApplicableItem {
  const { regionCode, code } = itemCodes(itemId);
  const item = policies.item(regionCode, code, civilDate(now()));
  if (!item) throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这项服务，请回到列表再选。', ['itemId']);
  if (!isApplicable(item))
    throw new Refusal(UserErrorCode.NOT_APPLIED_FOR, '这项服务不用在这里申请，请看说明里写的办法，或打电话问。', [
      'itemId',
    ]);
  return item;
}

/**
 * The item of an application, under the version of the pack that it stands under: an old one keeps the rules of its day,
 * and a draft has those of today, under which it will be handed in, as long as the item is offered.
 */
export async function itemOf(
  ctx: Pick<Context, 'em' | 'policies' | 'now'>,
  { itemId, packHash, status }: Pick<Application, 'itemId' | 'packHash'> & Partial<Pick<Application, 'status'>>,
): Promise<ApplicableItem> {
  const { regionCode, code } = itemCodes(itemId);
  const current = ctx.policies.item(regionCode, code, civilDate(ctx.now()));
  const isUnderCurrent = status === ApplicationStatus.DRAFT || current?.pack.hash === packHash;
  if (current && isUnderCurrent && isApplicable(current)) return current;
  return itemIn(await packVersion(ctx, packHash), code);
}

/** An item of a pack, whatever the day; nothing when it is not applied for. */
export function offerOf(pack: LoadedPack, code: string): ApplicableItem | undefined {
  const item = pack.items.find((one) => one.code === code);
  return item && isApplicable(item) ? { ...item, pack } : undefined;
}

/** An item of a pack that somebody has applied for, so that it must be there. */
export function itemIn(pack: LoadedPack, code: string): ApplicableItem {
  const item = offerOf(pack, code);
  if (item) return item;
  throw new Error(`The pack ${pack.code} ${pack.hash} has no item ${code} to apply for.`); // Nothing is applied for without one.
}

const isApplicable = <T extends ItemData>(item: T): item is T & { application: ApplicationData } =>
  item.access === 'APPLY' && item.application !== undefined;

/** The library as it was with this item's version of its pack: clauses that were dropped since are still explained. */
export const libraryOf = ({ policies }: Pick<Context, 'policies'>, { pack }: ApplicableItem): PolicyLibrary =>
  policies.versions[pack.code] === pack.hash ? policies : policies.with(pack);

/** Who belongs into a case of this item, the applicant first. */
export const membersOf = ({ application: { members }, title }: ApplicableItem): MemberData[] =>
  members ?? [{ code: SELF, title }];

/** What is asked of a member of the case: the item's own conditions of the first, and each one's own. */
export function rulesOf(item: ApplicableItem, code: string): EligibilityRule | undefined {
  const members = membersOf(item);
  const own = members.find((member) => member.code === code)?.eligibility;
  const rules = [code === members[0]!.code ? item.eligibility : undefined, own].filter((rule) => rule !== undefined);
  return rules.length > 1 ? { all: rules } : rules[0];
}
