import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const theme = readFileSync(path.resolve(import.meta.dirname, '../../miniprogram/src/ui/theme.scss'), 'utf8');

/** The colours a class of the theme sets, by name. */
function coloursOf(className: string): Record<string, string> {
  const block = new RegExp(`\\.${className} \\{([^}]*)\\}`).exec(theme)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}

const light = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => light(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

describe.each(['doorstep', 'doorstep--contrast'])('the colours of .%s', (className) => {
  const colours = coloursOf(className);

  test.each([
    ['ink', 'paper'],
    ['ink', 'card'],
    ['quiet-ink', 'paper'],
    ['quiet-ink', 'card'],
    ['act', 'paper'],
    ['act', 'card'],
    ['on-act', 'act'],
    ['danger', 'card'],
    ['on-danger', 'danger'],
    ['on-marked', 'marked'],
  ])('%s on %s is at least 7 to 1', (text, ground) => {
    expect(contrast(colours[text]!, colours[ground]!)).toBeGreaterThanOrEqual(7);
  });
});
