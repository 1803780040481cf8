/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// What is asked is asked inside the browser.

import type { CDPSession, Page } from 'playwright-core';

const FRONT = '.taro_page_show .doorstep';

/** Something to press or to type into, as a screen reader and a keyboard meet it. */
export interface Pressable {
  number: string;
  words: string;
  role: string;
  name: string;
  /** States that the page tells: "checked", "disabled", "expanded". */
  states: Record<string, string>;
  classes: string;
  /** Whether it opens and closes what stands under it. */
  isDisclosure: boolean;
}

type Marked = Omit<Pressable, 'role' | 'name'>;

/** Everything on the page in front that listens to presses or can be typed into, whatever it is made of. */
export async function pressablesOf(page: Page): Promise<Pressable[]> {
  const marked = await page.locator(`${FRONT} *`).evaluateAll(mark);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.getDocument');
  const all: Pressable[] = [];
  for (const one of marked) all.push({ ...one, ...(await spokenOf(cdp, one.number)) });
  await cdp.detach();
  return all;
}

// Numbers what can be pressed; a listener counts wherever it was added, even where no role says so.
function mark(parts: Element[]): Marked[] {
  type Heard = Element & { hears?: string[] };
  const isToPress = (part: Heard): boolean =>
    part.matches('a[href], button, input, textarea, [tabindex], [role=button]') ||
    ['click', 'tap'].some((kind) => part.hears?.includes(kind));
  const states = (part: Element): Record<string, string> =>
    Object.fromEntries(
      ['checked', 'disabled', 'expanded']
        .map((name) => [name, part.getAttribute(`aria-${name}`)])
        .filter((pair): pair is [string, string] => pair[1] !== null),
    );
  const seen = parts.filter((part): part is HTMLElement => part instanceof HTMLElement && part.offsetParent !== null);
  return seen.filter(isToPress).map((part, at) => {
    part.dataset['number'] = String(at);
    const { className: classes } = part;
    const isDisclosure = part.matches('.disclosure > .button');
    return { number: String(at), words: part.textContent, states: states(part), classes, isDisclosure };
  });
}

/** Role and name as the browser tells them to a screen reader. */
async function spokenOf(cdp: CDPSession, number: string): Promise<{ role: string; name: string }> {
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `document.querySelector('[data-number="${number}"]')`,
  });
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  });
  const said = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { role: said(nodes[0]?.role?.value), name: said(nodes[0]?.name?.value) };
}

/** The numbers of what the Tab key comes to, from the top of the page until it has gone round. */
export async function tabStops(page: Page, most: number): Promise<Set<string>> {
  const found = new Set<string>();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const number = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['number'] ?? '');
    if (number !== '') found.add(number);
  }
  return found;
}

/**
 * What a key is not taken for a press by. All are pressed in one go, so that each is met as it stands; what comes of
 * it is not waited for, and the page must be opened anew.
 */
export const deafTo = (page: Page, key: 'Enter' | ' '): Promise<string[]> =>
  page.locator(`${FRONT} [data-number]:not(input, textarea)`).evaluateAll(
    (parts, pressed) =>
      parts
        .filter((part) => {
          const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
          return part.dispatchEvent(event);
        })
        .map((part) => (part as HTMLElement).dataset['number']!),
    key,
  );
