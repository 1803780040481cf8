import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkPack } from './check-pack.ts';
import { checkKit } from './check-procedures.ts';
import {
  PACK_FILES,
  readKit,
  readPack,
  readPackText,
  SAMPLE_PACK_FILE,
  type PackFile,
  type PackKit,
} from './pack-file.ts';
import { PolicyLibrary } from './policy-library.ts';
import { PolicyPackVersion } from './policy-pack.entity.ts';
import type { LoadedPack, PolicyPack } from './policy-pack.ts';
import { resolvePack } from './resolve-pack.ts';

/** Which packs are read. */
export interface PacksToLoad {
  /** Whether the made-up amounts of the demo world come in: only where that world was loaded. */
  withSamples: boolean;
  /** Where they stand; those of this repository without it. */
  folder?: string | undefined;
}

/** Reads and checks the packs, keeps each new version in the database, and gives the library. */
export async function loadPolicies(em: EntityManager, now: Date, which: PacksToLoad): Promise<PolicyLibrary> {
  const kit = readKit(which.folder);
  const packs = readPacks(which.withSamples, which.folder, kit);
  await keepVersions(em.fork(), packs, now);
  return new PolicyLibrary(packs, kit.facts.content, which.folder, kit.timeBank.content);
}

/** Packs seldom change and are large: only those that no start before this one kept are written. */
async function keepVersions(em: EntityManager, packs: readonly LoadedPack[], now: Date): Promise<void> {
  const kept = await em.find(PolicyPackVersion, { hash: { $in: packs.map(({ hash }) => hash) } }, { fields: ['hash'] });
  const hashes = new Set(kept.map(({ hash }) => hash));
  const versions = packs
    .filter(({ hash }) => !hashes.has(hash))
    .map(({ hash, ...content }) => ({ hash, code: content.code, content, loadedAt: now }));
  if (versions.length > 0) await em.upsertMany(PolicyPackVersion, versions, { onConflictAction: 'ignore' });
}

/** The packs as they stand in their files, each checked and written out. Throws a PackError that names file and line. */
export function readPacks(withSamples: boolean, folder?: string, kit = readKit(folder)): LoadedPack[] {
  const files = [...PACK_FILES, ...(withSamples ? [SAMPLE_PACK_FILE] : [])].map((file) => readPack(file, folder));
  const clauses = clausesOf(files);
  checkKit(kit, clauses);
  return files.map((file) => loadPack(file, kit, clauses));
}

/** A pack that is not in force, checked and written out like those beside which it would stand; `name` is what its errors call it. */
export function readDraft(text: string, name: string, folder?: string): LoadedPack {
  const draft = readPackText(text, name);
  const others = PACK_FILES.map((file) => readPack(file, folder)).filter(({ pack }) => pack.code !== draft.pack.code);
  const kit = readKit(folder);
  const clauses = clausesOf([...others, draft]);
  checkKit(kit, clauses);
  return loadPack(draft, kit, clauses);
}

const clausesOf = (files: readonly PackFile[]): Set<string> =>
  new Set(files.flatMap(({ pack }) => Object.keys(pack.clauses)));

function loadPack(file: PackFile, kit: PackKit, knownClauses: ReadonlySet<string>): LoadedPack {
  checkPack(file, kit, knownClauses);
  const pack = resolvePack(file.pack, kit);
  return { ...pack, hash: hashOf(pack) };
}

/** Names the version of a pack by its content. */
const hashOf = (pack: PolicyPack): string => createHash('sha256').update(JSON.stringify(pack)).digest('hex');
