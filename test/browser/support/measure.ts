/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// What is measured is measured inside the browser.

import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const FRONT = '.taro_page_show .doorstep';

/** Parts that reach beyond the screen, or hold more than they show. */
export const clippedParts = (page: Page): Promise<string[]> =>
  page.locator(`${FRONT} *`).evaluateAll((parts) =>
    parts
      .filter((part): part is HTMLElement => part instanceof HTMLElement && part.offsetParent !== null)
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        const isInline = getComputedStyle(part).display === 'inline';
        return left < -1 || right > window.innerWidth + 1 || (!isInline && part.scrollWidth > part.clientWidth + 1);
      })
      .map((part) => `${part.className}: ${part.textContent.slice(0, 30)}`),
  );

/** Things to press that a trembling finger would miss: less than 60 px high, or 44 px wide. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.locator(`${FRONT} :is([role='button'], [role='radio'], input)`).evaluateAll((targets) =>
    targets
      .filter((target): target is HTMLElement => target instanceof HTMLElement && target.offsetParent !== null)
      .map((target) => (target.tagName === 'INPUT' ? target.closest<HTMLElement>('.field__input')! : target))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return height < 60 || width < 44;
      })
      .map((target) => `${target.className}: ${target.textContent.slice(0, 30)}`),
  );

/** Lines of words closer together than one and a half times their letters. */
export const tightLines = (page: Page): Promise<string[]> =>
  page.locator(`${FRONT} *`).evaluateAll((parts) =>
    parts
      .filter((part): part is HTMLElement => part instanceof HTMLElement && part.offsetParent !== null)
      .filter((part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()))
      .filter((part) => {
        const { fontSize, lineHeight } = getComputedStyle(part);
        return !(parseFloat(lineHeight) >= 1.5 * parseFloat(fontSize) - 0.01);
      })
      .map((part) => `${part.className}: ${part.textContent.slice(0, 30)}`),
  );

const LEAST_PX = { standard: 18, large: 24, extra: 30 };

/** Words set smaller than the size that was chosen. */
export const smallLetters = (page: Page, size: keyof typeof LEAST_PX): Promise<string[]> =>
  page.locator(`${FRONT} *`).evaluateAll(
    (parts, least) =>
      parts
        .filter((part): part is HTMLElement => part instanceof HTMLElement && part.offsetParent !== null)
        .filter((part) =>
          [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
        )
        .filter((part) => parseFloat(getComputedStyle(part).fontSize) < least)
        .map((part) => `${part.className}: ${part.textContent.slice(0, 30)}`),
    LEAST_PX[size],
  );

/** Axe's rules that the page breaks, of those with these tags, each with the parts that break it. */
export async function brokenRules(page: Page, tags: readonly string[]): Promise<string[][]> {
  // Once for each document: to read axe takes longer than what it does.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: [...tags], resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]);
  }, tags);
}
