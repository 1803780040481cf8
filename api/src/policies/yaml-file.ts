import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { LineCounter, parseDocument, type Document } from 'yaml';

/** Something wrong in a policy pack or in what it refers to, with the file and line to mend. */
export class PackError extends Error {}

/** Where something stands in a file: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** A file as it was read and found in shape, with the way back to its lines. */
export interface YamlFile<T> {
  content: T;
  /** "zhejiang.yaml:41" for a path in the content. */
  placeOf(at: Path): string;
}

/** Where the packs and all that they refer to stand. */
export const POLICIES = path.resolve(import.meta.dirname, '../../policies');

/** Gives what says whether a file is in some shape. */
export type Shape<T> = () => ValidateFunction<T>;

/** The shape that a JSON Schema of `api/policies/` describes. It is compiled when first asked for, which takes a while. */
export function shapeOf<T>(schemaFile: string): Shape<T> {
  let compiled: ValidateFunction<T> | undefined;
  return () =>
    (compiled ??= new Ajv({ allErrors: false, strictTypes: false, strictRequired: false }).compile<T>(
      JSON.parse(readFileSync(path.join(POLICIES, schemaFile), 'utf8')) as object,
    ));
}

/** Reads a text of YAML and checks its shape; throws a PackError that names file and line. */
export function readYaml<T>(name: string, text: string, shape: Shape<T>): YamlFile<T> {
  const isInShape = shape();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeOf = (at: Path) => `${name}:${lineOf(document, lines, at)}`;
  const [syntax] = document.errors;
  if (syntax) throw new PackError(`${name}:${lines.linePos(syntax.pos[0]).line}: ${syntax.message.split('\n')[0]}`);
  const content = contentOf(name, document);
  if (!isInShape(content))
    throw new PackError((isInShape.errors ?? []).map((error) => shapeError(error, placeOf)).join('\n'));
  return { content, placeOf };
}

/** An alias of nothing, or so many that they would fill the memory, are found only now. */
function contentOf(name: string, document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new PackError(`${name}:1: ${(error as Error).message}`, { cause: error });
  }
}

function shapeError({ instancePath, message, params }: ErrorObject, placeOf: YamlFile<unknown>['placeOf']): string {
  const at = instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : '';
  return `${placeOf(at)}: ${at.join('.') || 'the file'} ${message ?? 'is not right'}${extra}`;
}

/** The line of the deepest node on the way that exists. */
function lineOf(document: Document.Parsed, lines: LineCounter, at: Path): number {
  const node = document.getIn(at, true) as { range?: [number, number, number] } | undefined;
  if (node?.range) return lines.linePos(node.range[0]).line;
  return at.length === 0 ? 1 : lineOf(document, lines, at.slice(0, -1));
}
