import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { FactCatalog, PolicyPack } from './policy-pack.ts';

/** Something wrong in a policy pack, with the file and line to mend. */
export class PackError extends Error {}

/** A pack as it was read, with the way back to its lines. */
export interface PackFile {
  pack: PolicyPack;
  /** "zhejiang.yaml:41" for a path in the pack. */
  placeOf(at: readonly (string | number)[]): string;
}

const POLICIES = path.resolve(import.meta.dirname, '../../policies');

/** Files of the policy packs in force, in `api/policies/`. */
export const PACK_FILES = ['zhejiang.yaml', 'hangzhou.yaml', 'jingzhou.yaml', 'qinghai.yaml', 'shanghai.yaml'];

/** Made-up rules for the demo world. */
export const SAMPLE_PACK_FILE = 'sample.yaml';

/** Reads a pack and checks its shape; `folder` is another one in tests only. */
export function readPack(file: string, folder = POLICIES): PackFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path.join(folder, file), 'utf8'), { lineCounter: lines });
  const placeOf = (at: readonly (string | number)[]) => `${file}:${lineOf(document, lines, at)}`;
  const [syntax] = document.errors;
  if (syntax) throw new PackError(`${file}:${lines.linePos(syntax.pos[0]).line}: ${syntax.message.split('\n')[0]}`);
  const pack: unknown = document.toJS();
  if (!isPack(pack)) throw new PackError((isPack.errors ?? []).map((error) => shapeError(error, placeOf)).join('\n'));
  return { pack, placeOf };
}

/** What a rule may ask about a person. */
export const readFacts = (): FactCatalog =>
  parseDocument(readFileSync(path.join(POLICIES, 'facts.yaml'), 'utf8')).toJS() as FactCatalog;

export const hasSource = (source: string): boolean => existsSync(path.join(POLICIES, 'sources', source));

/** The text of a source document, without white space: the files break lines inside words. */
export const readSource = (source: string): string =>
  readFileSync(path.join(POLICIES, 'sources', source), 'utf8').replace(/\s/gu, '');

const isPack = new Ajv({ allErrors: false }).compile<PolicyPack>(
  JSON.parse(readFileSync(path.join(POLICIES, 'pack.schema.json'), 'utf8')) as object,
);

function shapeError({ instancePath, message, params }: ErrorObject, placeOf: PackFile['placeOf']): string {
  const at = instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : '';
  return `${placeOf(at)}: ${at.join('.') || 'the pack'} ${message ?? 'is not right'}${extra}`;
}

/** The line of the deepest node on the way that exists. */
function lineOf(document: Document.Parsed, lines: LineCounter, at: readonly (string | number)[]): number {
  const node = document.getIn(at, true) as { range?: [number, number, number] } | undefined;
  if (node?.range) return lines.linePos(node.range[0]).line;
  return at.length === 0 ? 1 : lineOf(document, lines, at.slice(0, -1));
}
