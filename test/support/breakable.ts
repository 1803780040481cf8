import { expect } from '@jest/globals';
import { PackError } from '../../api/src/policies/yaml-file.ts';

/** A text in which nothing is wrong, to be broken in one place; `check` throws a PackError of what it finds. */
export const breakable = (good: string, check: (text: string) => void) => ({
  /** What is wrong once `right` has become `wrong`, line by line. */
  problemsOf(right = '', wrong = ''): string[] {
    expect(good).toContain(right);
    try {
      check(good.replace(right, () => wrong));
      return [];
    } catch (error) {
      expect(error).toBeInstanceOf(PackError);
      return (error as Error).message.split('\n');
    }
  },
  /** The line at which a part of the text begins, or the first line that says it. */
  lineOf: (part: string): number => good.slice(0, good.indexOf(part)).split('\n').length,
});
