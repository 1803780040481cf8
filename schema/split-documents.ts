import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const GENERATED = path.join(import.meta.dirname, 'src/generated');
const OPERATIONS = path.join(import.meta.dirname, 'operations');

/** Parts the generated documents by the folder of their operations, so that a phone loads those of a page with the page. */
const text = readFileSync(path.join(GENERATED, 'graphql.ts'), 'utf8');
const [types = '', ...documents] = text.split(/^(?=export const )/m);

const folders = readdirSync(OPERATIONS).sort();
const folderOf = new Map(folders.flatMap((folder) => operationsIn(folder).map((name) => [name, folder])));

function operationsIn(folder: string): string[] {
  const files = readdirSync(path.join(OPERATIONS, folder)).map((name) =>
    readFileSync(path.join(OPERATIONS, folder, name), 'utf8'),
  );
  return files.flatMap((file) =>
    [...file.matchAll(/^(?:query|mutation|subscription) (\w+)/gm)].map(([, name]) => name!),
  );
}

const byFolder = new Map<string, string[]>(folders.map((folder) => [folder, []]));
for (const document of documents) {
  const [, name = ''] = /^export const (\w+?)(?:FragmentDoc|Document) /.exec(document) ?? [];
  const folder = folderOf.get(name);
  // Fragments travel within the operations.
  if (folder && !document.startsWith(`export const ${name}FragmentDoc`)) byFolder.get(folder)!.push(document);
}

/** What is generated is not read for its style; the other generated files begin with the same line. */
const HEAD = '/* eslint-disable */\n';

function moduleOf(parts: readonly string[]): string {
  const used = parts.flatMap((part) => [...part.matchAll(/TypedDocumentString<(\w+), (\w+)>/g)]);
  const names = [...new Set(used.flatMap(([, result, variables]) => [result!, variables!]))].sort();
  return `${HEAD}import { TypedDocumentString, type ${names.join(', type ')} } from '../graphql.ts';\n${parts.join('')}`;
}

const OUT = path.join(GENERATED, 'documents');
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
for (const [folder, parts] of byFolder) writeFileSync(path.join(OUT, `${folder}.ts`), moduleOf(parts));

writeFileSync(path.join(GENERATED, 'graphql.ts'), types);
const exported = ['graphql', ...folders.map((folder) => `documents/${folder}`)];
writeFileSync(
  path.join(GENERATED, 'documents.ts'),
  HEAD + exported.map((name) => `export * from './${name}.ts';\n`).join(''),
);
// Nobody asks for a document by its text.
for (const name of ['gql.ts', 'index.ts']) rmSync(path.join(GENERATED, name), { force: true });
