import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { BUILD_MS, buildWeapp, WEAPP } from './support/build.ts';

const MEBIBYTE = 1024 * 1024;

/** Sub-packages: loaded when somebody opens one of their pages. */
const LATER = ['applications', 'respite', 'timebank', 'staff', 'books'];

const files = (): string[] =>
  readdirSync(WEAPP, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(WEAPP, name))
    .filter((file) => statSync(file).isFile());

describe('the package a phone downloads', () => {
  beforeAll(buildWeapp, BUILD_MS);

  test('is ES5 throughout, for the oldest phones', () => {
    const scripts = files().filter((file) => file.endsWith('.js'));

    const modern = scripts.filter((file) => {
      try {
        parse(readFileSync(file, 'utf8'), { ecmaVersion: 5 });
        return false;
      } catch {
        return true;
      }
    });

    expect(scripts.length).toBeGreaterThan(10);
    expect(modern).toEqual([]);
  });

  test('weighs at most one mebibyte, and what is loaded later at most half of one', () => {
    const root = (file: string): string => path.relative(WEAPP, file).split(path.sep)[0]!;
    const bytesOf = (isIn: (root: string) => boolean): number =>
      files()
        .filter((file) => isIn(root(file)))
        .reduce((sum, file) => sum + statSync(file).size, 0);

    expect(bytesOf((name) => !LATER.includes(name))).toBeLessThan(MEBIBYTE);
    for (const later of LATER) {
      expect(bytesOf((name) => name === later)).toBeGreaterThan(0);
      expect(bytesOf((name) => name === later)).toBeLessThan(MEBIBYTE / 2);
    }
  });

  test('shows letters in px: nothing shrinks with a narrow screen', () => {
    const styles = files().filter((file) => file.endsWith('.wxss'));

    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) expect(readFileSync(file, 'utf8')).not.toMatch(/\drpx/);
  });

  test("tells WeChat's screen reader what each part is", () => {
    const template = readFileSync(path.join(WEAPP, 'base.wxml'), 'utf8');

    for (const name of ['aria-role', 'aria-label', 'aria-checked', 'aria-disabled', 'aria-expanded']) {
      expect(template).toContain(`${name}="{{i.p`);
    }
  });
});
