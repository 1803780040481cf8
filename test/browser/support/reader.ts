import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { NOON, type TestApp } from '../../support/app.ts';
import type { Walker } from '../../support/pages.ts';
import { giveVoice, noteListeners } from './browser-scripts.ts';

const SCREENSHOTS = path.resolve(import.meta.dirname, '../../screenshots');
const resolve = createRequire(import.meta.url).resolve;
const FONT = path.dirname(resolve('@fontsource-variable/noto-sans-sc/package.json'));
const TIBETAN_FONT = resolve('@fontsource/noto-serif-tibetan/files/noto-serif-tibetan-tibetan-400-normal.woff2');

const TIBETAN_FACE = `@font-face { font-family: 'Noto Sans SC'; unicode-range: U+0F00-0FFF; font-weight: 100 900; src: url(/test-font/tibetan) }`;

/** Chinese and Tibetan letters for a browser that brings none; the app itself asks for the system's. */
const CHINESE_FACES = readFileSync(path.join(FONT, 'index.css'), 'utf8')
  .replaceAll('Noto Sans SC Variable', 'Noto Sans SC')
  .replaceAll('./files/', '/test-font/');

const FONT_FACES = CHINESE_FACES + TIBETAN_FACE;

/** How the reader's phone is set. */
export interface Sight {
  size?: 'standard' | 'large' | 'extra';
  colours?: 'paper' | 'contrast';
  language?: 'zh' | 'en' | 'bo';
  width?: number;
  height?: number;
  /** Languages that the device can read aloud. */
  voices?: readonly string[];
  /** The language the phone itself is set to. */
  locale?: string;
}

/** Somebody with a browser of their own, signed in or not. */
export interface Reader extends Walker {
  context: BrowserContext;
  page: Page;
  /** What no reader should ever meet: dialogs, errors of the page, requests the server's policy refuses. */
  complaints: string[];
  /** Opens a page of the app by its path, "/pages/meals/points/index", or home. */
  open(path?: string): Promise<void>;
  /** Has the app look otherwise, as a choice in another tab would. */
  choose(sight: Sight): Promise<void>;
  /** Goes on with the keyboard to what says so. */
  tabTo(words: RegExp): Promise<void>;
  screenshot(name: string): Promise<void>;
}

const stored = (value: unknown): string => JSON.stringify({ data: JSON.stringify(value) });

const kept = ({ size = 'standard', colours = 'paper', language = 'zh' }: Sight): Record<string, string> => ({
  'doorstep.text-size': stored(size),
  'doorstep.colours': stored(colours),
  'doorstep.language': stored(language),
});

const viewport = ({ width = 390, height = 844 }: Sight): { width: number; height: number } => ({ width, height });

/** Opens a fresh browser on the app of the test. */
export async function aReader(browser: Browser, { url }: TestApp, sight: Sight = {}): Promise<Reader> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: viewport(sight),
    locale: sight.locale ?? 'zh-CN',
  });
  await context.clock.setFixedTime(NOON);
  await context.route('**/test-font/*', (route) => {
    const name = path.basename(route.request().url());
    const file = name === 'tibetan' ? TIBETAN_FONT : path.join(FONT, 'files', name);
    return route.fulfill({ path: file, contentType: 'font/woff2' });
  });
  await context.addInitScript(dress, { faces: FONT_FACES, kept: kept(sight) });
  await context.addInitScript(giveVoice, sight.voices ?? ['zh-CN', 'en-GB', 'bo']);
  await context.addInitScript(noteListeners);
  return inATab(context);
}

/** One more tab of the same browser. */
export async function inATab(context: BrowserContext): Promise<Reader> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  let pictures = 0;
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
  });
  const front = page.locator('.taro_page').filter({ visible: true }).last();
  return {
    context,
    page,
    complaints,
    open: async (to = '/pages/identity/home/index') => {
      await page.goto(`/#${to}`);
      await front.getByRole('main').waitFor();
    },
    press: (words) => front.getByRole('button', { name: words }).first().click(),
    choose: async (sight) => {
      await page.setViewportSize(viewport(sight));
      await page.evaluate((chosen) => {
        for (const name of Object.keys(chosen)) localStorage.setItem(name, chosen[name]!);
        dispatchEvent(new StorageEvent('storage'));
      }, kept(sight));
    },
    reads: (words) => front.getByText(words).first().waitFor(),
    tabTo: async (words) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        // Read in one go: an answer that arrives meanwhile may take away what has the focus.
        const said = await page.evaluate(() => document.querySelector('[role]:focus')?.textContent);
        if (words.test(said ?? '')) return;
      }
      throw new Error(`Tab never came to ${String(words)}.`);
    },
    screenshot: async (name) => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.evaluate(shapeAnew, (pictures += 1));
      await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
    },
  };
}

/** Signs in as a person of the demo world, through the pages, however far down the list. */
export async function signIn(reader: Reader, name: string): Promise<void> {
  await reader.open('/pages/identity/sign-in/index');
  const { page } = reader;
  const person = page.getByRole('button', { name: new RegExp(`^${name}`) });
  const more = page.getByRole('button', { name: '看更多' });
  await person.or(more).first().waitFor();
  while ((await person.count()) === 0) await more.click();
  await person.click();
  await reader.reads(`${name}，您好`);
}

/** Signs in as staff of the demo world. */
export async function signInAsStaff(reader: Reader, userName: string): Promise<void> {
  await reader.open('/pages/identity/sign-in/index');
  await reader.press('工作人员登录');
  await reader.page.getByLabel('用户名').fill(userName);
  await reader.page.getByLabel('密码').fill('doorstep-demo');
  await reader.press('登录工作人员账号');
  await reader.page.waitForURL((url) => !url.hash.includes('/sign-in/'));
  await reader.reads(/^工作人员 /);
}

/** Closes the browser's window, then the server, which must not wait for a connection that the window left half open. */
export async function leave({ context }: Reader, t: TestApp | undefined): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  // One that the window had only just begun may reach the server after the first look.
  const closing = setInterval(() => t?.app.server.closeAllConnections(), 200);
  t?.app.server.closeAllConnections();
  await t?.close();
  clearInterval(closing);
}

// Runs in the browser. Words that were laid out before their letters had come may stay boxes, whatever is waited for: Chromium
// keeps the shape it once gave a word. A font feature that no font has makes it ask anew.
async function shapeAnew(time: number): Promise<void> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  await frame();
  await document.fonts.ready;
  document.documentElement.style.fontFeatureSettings = `"zzzz" ${time}`;
  await frame();
  await document.fonts.ready;
}

// Runs in the browser, before the app does.
function dress({ faces, kept }: { faces: string; kept: Record<string, string> }): void {
  for (const name of Object.keys(kept))
    if (localStorage.getItem(name) === null) localStorage.setItem(name, kept[name]!);
  addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = faces;
    document.head.append(style);
  });
}
