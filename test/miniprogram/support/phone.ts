import { createRequire } from 'node:module';
import path from 'node:path';
import type { Walker } from '../../support/pages.ts';
import { WEAPP } from './build.ts';
import { fieldIds, tappableIds, type TemplateNode } from './template.ts';
import type { WeChat } from './wechat.ts';

const require = createRequire(import.meta.url);

const HOME = 'pages/identity/home/index';

/** How long the app may take to answer a press, the API included. */
const PATIENCE_MS = 20_000;

type Instance = Record<string, ((...args: unknown[]) => unknown) | undefined>;

interface Node {
  attrs: { name: string; value: string | undefined }[];
}

interface Part {
  dom: HTMLElement;
  dispatchEvent(name: string): void;
  toJSON(): Node;
}

interface Rendered extends Part {
  instance: Instance & { data: { root?: { cn: TemplateNode[] } } };
  attach(parent: HTMLElement): void;
  detach(): void;
  querySelectorAll(selector: string): Part[];
}

interface Simulate {
  load(file: string, tag: string, options: object): string;
  render(id: string): Rendered;
}

interface Navigation {
  url: string;
  success?(reply: object): void;
  complete?(reply: object): void;
}

/** Something to press, as WeChat's screen reader meets it. */
export interface Pressable {
  words: string;
  classes: string;
  role: string | undefined;
  label: string | undefined;
  checked: string | undefined;
  disabled: string | undefined;
  press(): void;
}

const world = globalThis as Record<string, unknown>;

const tagOf = (file: string): string => file.replaceAll('/', '-');

// Templates write down every attribute, without a value where the app gives none.
const toldBy = (part: Part, name: string): string | undefined =>
  part.toJSON().attrs.find((one) => one.name === name)?.value || undefined;

/** A phone with the compiled app on it: WeChat's own template compiler and component engine render its pages. */
export class Phone implements Walker {
  readonly #simulate: Simulate;
  readonly #asComponent: (options: object) => void;
  #app: Instance = {};
  // A page's script runs once; the engine renders what it declared as often as the page is opened.
  readonly #declared = new Map<string, string>();
  readonly #stack: { url: string; rendered: Rendered }[] = [];

  constructor({ wx }: WeChat) {
    // What an app that ran before has loaded is gone with it.
    delete wx.webpackJsonp;
    Object.assign(wx, {
      navigateTo: (to: Navigation) => this.#move(to, () => this.#open(to.url)),
      redirectTo: (to: Navigation) => this.#move(to, () => (this.#close(), this.#open(to.url))),
      reLaunch: (to: Navigation) => this.#move(to, () => (this.close(), this.#open(to.url))),
      navigateBack: (to: Navigation) => this.#move(to, () => (this.#close(), this.#front.instance.onShow?.())),
    });
    world.wx = wx;
    this.#simulate = require('miniprogram-simulate') as Simulate;
    this.#asComponent = world.Component as (options: object) => void;
    this.#takeTheWorld();
    require(path.join(WEAPP, 'app.js'));
    this.#open(`/${HOME}`);
  }

  /** WeChat's globals belong to the app in front; one that crashed may still be finishing something. */
  #takeTheWorld(): void {
    world.Component = this.#asComponent;
    world.Page = ({ data, ...methods }: { data: object }) => this.#asComponent({ data, methods });
    world.getApp = () => this.#app;
    world.getCurrentPages = () => this.#stack.map(({ rendered }) => rendered.instance);
    world.App = (app: Instance) => {
      this.#app = app;
      app.onLaunch?.({ path: HOME, query: {} });
      app.onShow?.({ path: HOME, query: {} });
    };
  }

  /** All words on the page in front. */
  get text(): string {
    return this.#front.dom.textContent;
  }

  /** The class of the page's root, which says how large its letters are. */
  get look(): string {
    return this.#front.dom.firstElementChild?.className ?? '';
  }

  /** Everything on the page in front that hears a tap, whatever it looks like. */
  get pressables(): Pressable[] {
    return this.#partsOf(tappableIds).map((part) => ({
      words: part.dom.textContent,
      classes: part.dom.className,
      role: toldBy(part, 'ariaRole'),
      label: toldBy(part, 'ariaLabel'),
      checked: toldBy(part, 'ariaChecked'),
      disabled: toldBy(part, 'ariaDisabled'),
      press: () => part.dispatchEvent('tap'),
    }));
  }

  /** What each line to type in is called. */
  get fieldLabels(): (string | undefined)[] {
    return this.#partsOf(fieldIds).map((part) => toldBy(part, 'ariaLabel'));
  }

  /** Opens a page, and home when none is named, in place of all that are open; it is drawn before anybody can close it. */
  async open(url = `/${HOME}`): Promise<void> {
    this.close();
    this.#open(url);
    await this.#until(
      () => this.text !== '',
      () => `${url} to be drawn`,
    );
  }

  /** Presses what says these words, as soon as it is there. */
  async press(words: string | RegExp): Promise<void> {
    const says = (one: Pressable) => (typeof words === 'string' ? one.words.includes(words) : words.test(one.words));
    await this.#until(
      () => this.pressables.some(says),
      () => `${String(words)} to press`,
    );
    this.pressables.find(says)!.press();
  }

  /** Waits for words on the page in front, and gives what they say. */
  async read(words: RegExp): Promise<string> {
    await this.#until(
      () => words.test(this.text),
      () => String(words),
    );
    return words.exec(this.text)![0];
  }

  /** Waits until the page in front says so. */
  async reads(words: string | RegExp): Promise<void> {
    await this.#until(
      () => (typeof words === 'string' ? this.text.includes(words) : words.test(this.text)),
      () => String(words),
    );
  }

  /** Closes the app, as a crash would. */
  close(): void {
    while (this.#stack.length > 0) this.#close();
  }

  #partsOf(idsIn: (nodes: readonly TemplateNode[]) => string[]): Part[] {
    const { cn = [] } = this.#front.instance.data.root ?? {};
    return idsIn(cn).flatMap((id) => this.#front.querySelectorAll(`#${id}`));
  }

  get #front(): Rendered {
    return this.#stack.at(-1)!.rendered;
  }

  async #until(isSo: () => boolean, what: () => string): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`Waited in vain for ${what()}. The page says: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  #move(to: Navigation, work: () => void): void {
    setTimeout(() => {
      work();
      to.success?.({ errMsg: 'ok' });
      to.complete?.({ errMsg: 'ok' });
    }, 0);
  }

  #open(url: string): void {
    this.#takeTheWorld();
    const [file = '', query = ''] = url.slice(1).split('?');
    const id =
      this.#declared.get(file) ?? this.#simulate.load(path.join(WEAPP, file), tagOf(file), { rootPath: WEAPP });
    this.#declared.set(file, id);
    const rendered = this.#simulate.render(id);
    const { instance } = rendered;
    Object.assign(instance, { route: file });
    rendered.attach(document.body);
    this.#stack.push({ url, rendered });
    // WeChat hands parameters over as they stand in the address.
    instance.onLoad?.(Object.fromEntries(query.split('&').map((pair) => pair.split('='))));
    instance.onShow?.();
    instance.onReady?.();
  }

  #close(): void {
    const { rendered } = this.#stack.pop()!;
    rendered.instance.onUnload?.();
    rendered.detach();
  }
}
