import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '..');
const API = 'api/src/';
const COMMON = ['platform', 'regions', 'identity'];

/** One import: which file, what it names as it stands there, and what that is, from the root of the repository. */
interface Import {
  from: string;
  what: string;
  to: string;
  isType: boolean;
}

const SOURCES = ['api/src', 'shared/src', 'schema/src', 'miniprogram/src'].map((folder) => `${folder}/**/*.{ts,tsx}`);
const imports = globSync(SOURCES, { cwd: ROOT }).flatMap(importsOf);

function importsOf(from: string): Import[] {
  const found = readFileSync(path.join(ROOT, from), 'utf8').matchAll(
    /^(?:import|export)\s(type\s)?[^'"]*?from\s*['"](.+?)['"]|^import\s*['"](.+?)['"]|\bimport\(\s*['"](.+?)['"]\s*\)/gms,
  );
  return [...found].map(([, type, named, bare, late]) => {
    const what = (named ?? bare ?? late)!;
    const to = what.startsWith('.') ? path.join(path.dirname(from), what) : what;
    return { from, what, to, isType: type !== undefined };
  });
}

/** "meals" for a file of that domain; nothing for files beside the domains. */
const domainOf = (file: string): string | undefined => /^api\/src\/([^/]+)\//.exec(file)?.[1];

const between = imports
  .map((one) => ({ ...one, user: domainOf(one.from), used: domainOf(one.to) }))
  .filter(({ user, used }) => user && used && user !== used);

const said = (list: Import[]) => list.map(({ from, what }) => `${from} imports ${what}`);

describe('the layout', () => {
  test('finds what imports what', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(between).toContainEqual(expect.objectContaining({ user: 'meals', used: 'catalog' }));
  });

  test('no domain uses the resolver, the rules or the access of another', () => {
    expect(said(between.filter(({ to }) => /\.(resolver|rules|access)\.ts$/.test(to)))).toEqual([]);
  });

  test('the platform knows domains by their types alone, but for the list of tables', () => {
    const known = between.filter(({ user, from }) => user === 'platform' && from !== `${API}platform/database.ts`);

    expect(said(known.filter(({ isType }) => !isType))).toEqual([]);
  });

  test('no two domains need each other, not even by way of a third', () => {
    const uses = (domain: string) => between.filter(({ user }) => user === domain).map(({ used }) => used!);
    const reach = (domain: string, seen = new Set<string>()): Set<string> => {
      for (const next of uses(domain).filter((used) => used !== 'platform' && !seen.has(used)))
        reach(next, seen.add(next));
      return seen;
    };
    const domains = [...new Set(between.map(({ user }) => user!))].filter((domain) => domain !== 'platform');

    expect(domains.filter((domain) => reach(domain).has(domain))).toEqual([]);
  });

  test.each(['regions', 'identity'])(
    '%s, which everyone may use, uses no domain that is not for everyone',
    (domain) => {
      expect(said(between.filter(({ user, used }) => user === domain && !COMMON.includes(used!)))).toEqual([]);
    },
  );

  test.each([
    ['shared', /^shared\//],
    ['schema', /^(schema|shared)\/|^@doorstep\/shared\/|^@graphql-typed-document-node\/core$/],
    ['api', /^(?!(@doorstep\/miniprogram|miniprogram\/|test\/))/],
    ['miniprogram', /^(?!(@doorstep\/(api|test)|api\/|test\/|node:))/],
  ])('%s imports only what it may', (folder, allowed) => {
    expect(said(imports.filter(({ from, to }) => from.startsWith(`${folder}/`) && !allowed.test(to)))).toEqual([]);
  });
});
