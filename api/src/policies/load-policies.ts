import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkPack } from './check-pack.ts';
import { checkKit } from './check-procedures.ts';
import { PACK_FILES, readKit, readPack, SAMPLE_PACK_FILE, type PackFile, type PackKit } from './pack-file.ts';
import { PolicyLibrary } from './policy-library.ts';
import { PolicyPackVersion } from './policy-pack.entity.ts';
import type { LoadedPack, PolicyPack } from './policy-pack.ts';
import { resolvePack } from './resolve-pack.ts';

/**
 * Reads and checks the packs, keeps each new version in the database, and gives the library.
 * The made-up amounts of the demo world come in only where that world was loaded.
 */
export async function loadPolicies(em: EntityManager, now: Date, withSamples: boolean): Promise<PolicyLibrary> {
  const packs = readPacks(withSamples);
  const versions = packs.map(({ hash, ...content }) => ({ hash, code: content.code, content, loadedAt: now }));
  await em.fork().upsertMany(PolicyPackVersion, versions, { onConflictAction: 'ignore' });
  return new PolicyLibrary(packs, readKit().facts.content);
}

/** The packs as they stand in their files, each checked and written out. Throws a PackError that names file and line. */
export function readPacks(withSamples: boolean, folder?: string): LoadedPack[] {
  const kit = readKit(folder);
  const files = [...PACK_FILES, ...(withSamples ? [SAMPLE_PACK_FILE] : [])].map((file) => readPack(file, folder));
  const clauses = new Set(files.flatMap(({ pack }) => Object.keys(pack.clauses)));
  checkKit(kit, clauses);
  return files.map((file) => loadPack(file, kit, clauses));
}

function loadPack(file: PackFile, kit: PackKit, knownClauses: ReadonlySet<string>): LoadedPack {
  checkPack(file, kit, knownClauses);
  const pack = resolvePack(file.pack, kit);
  return { ...pack, hash: hashOf(pack) };
}

/** Names the version of a pack by its content. */
const hashOf = (pack: PolicyPack): string => createHash('sha256').update(JSON.stringify(pack)).digest('hex');
