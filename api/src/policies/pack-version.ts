import type { Context } from '../platform/context.ts';
import type { PolicyLibrary } from './policy-library.ts';
import { PolicyPackVersion } from './policy-pack.entity.ts';
import type { LoadedPack } from './policy-pack.ts';

/** Versions of packs that were read beside a library, for as long as it lives: they never change. */
const versions = new WeakMap<PolicyLibrary, Map<string, Promise<LoadedPack>>>();

/** A version of a pack by its hash, whether in force or not. */
export function packVersion({ em, policies }: Pick<Context, 'em' | 'policies'>, hash: string): Promise<LoadedPack> {
  const known = versions.get(policies) ?? new Map<string, Promise<LoadedPack>>();
  versions.set(policies, known);
  const version = known.get(hash) ?? readVersion(em, hash);
  known.set(hash, version);
  void version.catch(() => known.delete(hash)); // The next one asks again.
  return version;
}

async function readVersion(em: Context['em'], hash: string): Promise<LoadedPack> {
  const { content } = await em.fork().findOneOrFail(PolicyPackVersion, { hash });
  return { ...content, hash };
}
