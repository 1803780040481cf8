import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { NOON, type TestApp } from '../../support/app.ts';

const SCREENSHOTS = path.resolve(import.meta.dirname, '../../screenshots');
const FONT = path.dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'));

/** Chinese letters for a browser that brings none; the app itself asks for the system's. */
const FONT_FACES = readFileSync(path.join(FONT, 'index.css'), 'utf8')
  .replaceAll('Noto Sans SC Variable', 'Noto Sans SC')
  .replaceAll('./files/', '/test-font/');

/** How the reader's phone is set. */
export interface Sight {
  size?: 'standard' | 'large' | 'extra';
  colours?: 'paper' | 'contrast';
  width?: number;
  height?: number;
}

/** Somebody with a browser of their own, signed in or not. */
export interface Reader {
  context: BrowserContext;
  page: Page;
  /** What no reader should ever meet: dialogs, errors of the page, requests the server's policy refuses. */
  complaints: string[];
  /** Opens a page of the app by its path, "/pages/meals/points/index". */
  open(hash?: string): Promise<void>;
  press(words: string | RegExp): Promise<void>;
  /** Waits until the page in front says so. */
  reads(words: string | RegExp): Promise<void>;
  screenshot(name: string): Promise<void>;
}

const stored = (value: unknown): string => JSON.stringify({ data: JSON.stringify(value) });

/** Opens a fresh browser on the app of the test. */
export async function aReader(browser: Browser, { url }: TestApp, sight: Sight = {}): Promise<Reader> {
  const { size = 'standard', colours = 'paper', width = 390, height = 844 } = sight;
  const context = await browser.newContext({ baseURL: url, viewport: { width, height }, locale: 'zh-CN' });
  await context.clock.setFixedTime(NOON);
  await context.route('**/test-font/*', (route) => {
    const file = path.join(FONT, 'files', path.basename(route.request().url()));
    return route.fulfill({ path: file, contentType: 'font/woff2' });
  });
  await context.addInitScript(dress, {
    faces: FONT_FACES,
    kept: { 'doorstep.text-size': stored(size), 'doorstep.colours': stored(colours) },
  });
  return inATab(context);
}

/** One more tab of the same browser. */
export async function inATab(context: BrowserContext): Promise<Reader> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
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
    open: async (hash = '/pages/identity/home/index') => {
      await page.goto(`/#${hash}`);
      await front.getByRole('main').waitFor();
    },
    press: (words) => front.getByRole('button', { name: words }).first().click(),
    reads: (words) => front.getByText(words).first().waitFor(),
    screenshot: async (name) => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
    },
  };
}

/** Signs in as a person of the demo world, through the pages. */
export async function signIn(reader: Reader, name: string): Promise<void> {
  await reader.open('/pages/identity/sign-in/index');
  await reader.press(new RegExp(`^${name}`));
  await reader.reads(`${name}，您好`);
}

/** Closes the browser's window, then the server, which must not wait for a connection that the window left half open. */
export async function leave({ context }: Reader, t: TestApp | undefined): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  t?.app.server.closeAllConnections();
  await t?.close();
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
