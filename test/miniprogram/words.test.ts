import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { languageNames, speak, UNREAD, words, type Language } from '../../miniprogram/src/locale/words.ts';

const CHINESE = /[\p{Script=Han}，。：；？！、（）「」《》]/u;
const TIBETAN = /\p{Script=Tibetan}/u;

/** What the service is asked for, which understands Chinese. */
const FOR_THE_SERVICE = /^catalog\.sayings\.\d\.find$/;
/** The name under which WeChat knows the app. */
const WITH_OUR_NAME = /^signIn\.openInWeChat$/;
/** How given words are put in a row: languages may agree on that. */
const ARRANGEMENTS = /^(ui\.list|meals\.name|grant\.quota|application\.at|days\.(on|full|at|time))$/;

type Word = string | ((...args: unknown[]) => string);

const APP = path.resolve(import.meta.dirname, '../../miniprogram/src');

/** Files with the words of one page, which lie beside it in its package. */
const PAGE_WORDS = globSync(
  ['{applications,books,respite,staff,timebank}/{pages/*,parts}/{say,words}.ts', 'timebank/say.ts'],
  { cwd: APP },
).sort();

/** What gives those words, by the page's folder. */
const pageWords = new Map(
  await Promise.all(
    PAGE_WORDS.map(async (file) => {
      const exported = Object.values((await import(path.join(APP, file))) as object);
      return [path.dirname(file), exported.find((it) => typeof it === 'function') as () => object] as const;
    }),
  ),
);

/** Every word of a language by its name: "home.hello", "respite/pages/absence.title". */
function wordsOf(language: Language): Map<string, Word> {
  const found = new Map<string, Word>();
  const walk = (word: unknown, name: string): void => {
    if (typeof word === 'string' || typeof word === 'function') found.set(name, word as Word);
    else Object.entries(word as object).forEach(([key, inner]) => walk(inner, name ? `${name}.${key}` : key));
  };
  speak(language);
  const { refusals: _ofCodes, ...others } = words;
  walk(others, '');
  for (const [folder, say] of pageWords) walk(say(), folder);
  speak('zh');
  return found;
}

/** What serves every word as an argument: a name, a number, a list. */
const given = (count: number): unknown[] => Array.from({ length: count }, (_unused, at) => String(at + 3));

function said(name: string, word: Word, args = given(typeof word === 'string' ? 0 : word.length)): string {
  if (typeof word === 'string') return word;
  return name === 'ui.list' ? word([...args, '8']) : word(...args);
}

/** Whether what is said changes with each thing that is given. */
function listens(name: string, word: Word): boolean {
  if (typeof word === 'string') return true;
  const args = given(word.length);
  return args.every((_arg, at) => said(name, word, args) !== said(name, word, args.with(at, '7')));
}

const chinese = wordsOf('zh');

describe.each(['en', 'bo'] as const)('the words in %s', (language) => {
  const own = [...wordsOf(language)];
  const wrong = (is: (text: string, name: string, word: Word) => boolean) =>
    own
      .map(([name, word]) => [name, said(name, word)] as const)
      .filter(([name, text], at) => is(text, name, own[at]![1]));

  test('are for the same things as the Chinese ones, and take the same arguments', () => {
    const shape = (list: Iterable<[string, Word]>) =>
      [...list].map(([name, word]) => `${name}${typeof word === 'string' ? '' : `(${word.length})`}`).sort();

    expect(own.length).toBeGreaterThan(200);
    expect(shape(own)).toEqual(shape(chinese));
  });

  test('say something, each of them, and use what they are given', () => {
    expect(wrong((text) => text.trim() === '' || /undefined|null|NaN/.test(text))).toEqual([]);
    expect(wrong((_text, name, word) => !listens(name, word))).toEqual([]);
  });

  test('are not Chinese, nor copied from it', () => {
    const isAllowed = (name: string) => FOR_THE_SERVICE.test(name) || WITH_OUR_NAME.test(name);

    expect(wrong((text, name) => CHINESE.test(text) && !isAllowed(name))).toEqual([]);
    expect(
      wrong(
        (text, name) =>
          text === said(name, chinese.get(name)!) && !FOR_THE_SERVICE.test(name) && !ARRANGEMENTS.test(name),
      ),
    ).toEqual([]);
  });

  test('have a sentence for every code of a refusal', () => {
    const schema = readFileSync(path.resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8');
    const codes = /enum UserErrorCode \{([^}]*)\}/.exec(schema)![1]!.match(/[A-Z_]+/g)!;
    speak(language);
    const { refusals } = words;
    speak('zh');

    expect(codes.length).toBeGreaterThan(10);
    expect(Object.keys(refusals!)).toEqual(expect.arrayContaining(codes));
    for (const sentence of Object.values(refusals!)) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(CHINESE);
    }
  });
});

/**
 * Names of pages for WeChat's own bar, until the page is there and names itself; the languages, in their own letters;
 * and what the service calls somebody who has not said her name.
 */
const MAY_HOLD_CHINESE =
  /(^app\.config|\/index\.config|^locale\/(zh\/|words)|\/newcomer\.tsx|\/(say|words)(-zh|-bo)?\.ts$)/;

const withoutComments = (source: string): string => source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

/** What is done without anybody's data: signing in, the server's own settings of a house, one's own reading. */
const OF_NOBODY =
  /^(signIn\w+|refreshSession|signOut|acceptPushes|readMessages|removeHousePicture|setCarers|setWaitingListOpen)$/;

describe('the languages', () => {
  test('whoever looks at the log reads in words what was done: each mutation has them', () => {
    const schema = readFileSync(path.resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8');
    const mutations = [.../type Mutation \{([^]*?)\n\}/.exec(schema)![1]!.matchAll(/^ {2}(\w+)\(/gm)].map(
      ([, name]) => name!,
    );

    expect(mutations.length).toBeGreaterThan(50);
    expect(mutations.filter((name) => !OF_NOBODY.test(name) && !(name in words.accessLog.action))).toEqual([]);
  });

  test('no page says anything of its own: all words come from the words of all pages, or its own in three languages', () => {
    const files = globSync('**/*.{ts,tsx}', { cwd: APP }).filter((file) => !MAY_HOLD_CHINESE.test(file));
    const talkative = files.filter((file) =>
      /[\p{Script=Han}\p{Script=Tibetan}]/u.test(withoutComments(readFileSync(path.join(APP, file), 'utf8'))),
    );

    expect(files.length).toBeGreaterThan(60);
    expect(talkative.filter((file) => !file.startsWith('locale/')).sort()).toEqual([]);
  });

  test('Tibetan is in Tibetan letters throughout, and marked as not yet read by a native reader', () => {
    const others = [...wordsOf('bo')].filter(([name, word]) => !TIBETAN.test(said(name, word)));

    expect(
      others.map(([name]) => name).filter((name) => !FOR_THE_SERVICE.test(name) && !ARRANGEMENTS.test(name)),
    ).toEqual([]);
    expect(UNREAD).toEqual(['bo']);
  });

  test('each is named in its own letters', () => {
    expect(languageNames).toEqual({ zh: '中文', en: 'English', bo: 'བོད་ཡིག' });
  });
});
