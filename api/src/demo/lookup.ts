import path from 'node:path';

/** The demo world. */
export const WORLD_FILE = path.resolve(import.meta.dirname, '../../demo/world.yaml');

/** A region's code, or an error when there is no such region. */
export const inRegions = (regions: Set<string>, code: string, where: string): string =>
  found(regions.has(code) ? code : undefined, 'region', code, where);

/** A word as a member of an enum, or an error when it is none. */
export const oneOf = <Member extends string>(members: Record<string, Member>, word: string, where: string): Member =>
  found(
    Object.values(members).find((member) => member === word),
    'value',
    word,
    where,
  );

/** What was looked up, or an error that names what is missing and where it is asked for. */
export function found<Thing>(thing: Thing | undefined, kind: string, name: string, where: string): Thing {
  if (thing === undefined)
    throw new Error(`${path.basename(WORLD_FILE)}: ${where} names the ${kind} ${name}, which does not exist`);
  return thing;
}
