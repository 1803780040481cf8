import type { Context } from '../platform/context.ts';
import { packVersion } from './pack-version.ts';
import { itemCodes, type InPack } from './policy-library.ts';
import { hasRegime, type RespiteItemData } from './respite-choice.ts';

/** An item of which a place is held, offered and waited for, as one version of its pack has it. */
export type RespiteItem = InPack<RespiteItemData>;

/** The item of a stay or of a list, under the version of the pack that it stands under: an old one keeps the rules of its day. */
export async function respiteOf(
  ctx: Pick<Context, 'em' | 'policies'>,
  itemId: string,
  packHash: string,
): Promise<RespiteItem> {
  const { code } = itemCodes(itemId);
  const pack = ctx.policies.packOf(packHash) ?? (await packVersion(ctx, packHash));
  const item = pack.items.find((one) => one.code === code);
  if (item && hasRegime(item)) return { ...item, pack };
  throw new Error(`The pack ${pack.code} ${packHash} has no regime for ${itemId}.`); // Nothing is asked for without one.
}
