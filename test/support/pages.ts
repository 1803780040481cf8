/** Somebody who walks through the app: in a browser, or on a phone with the compiled mini-program. */
export interface Walker {
  /** Opens a page by its path, from anywhere. */
  open(path: string): Promise<void>;
  press(words: string | RegExp): Promise<void>;
  /** Waits until the page in front says so. */
  reads(words: string | RegExp): Promise<unknown>;
}

/** A page of the app, and how the tests get there. */
export interface Page {
  /** As app.config.ts names it, without "pages/" and "/index". */
  name: string;
  /** The way from home, in Chinese, signed in as 王秀兰. */
  go(walker: Walker): Promise<unknown>;
  /** What it says once it is all there, in Chinese, English and Tibetan. */
  says: readonly [string, string, string];
}

/** The path of a page: "/pages/meals/points/index". */
export const pathOf = ({ name }: Pick<Page, 'name'>): string => `/pages/${name}/index`;

const press =
  (...all: (string | RegExp)[]): Page['go'] =>
  async (walker) => {
    for (const words of all) await walker.press(words);
  };

const open =
  (name: string): Page['go'] =>
  (walker) =>
    walker.open(pathOf({ name }));

const LUNCH = /订明天午餐 · 自付/;

async function book(walker: Walker): Promise<void> {
  await walker.press(LUNCH);
  await walker.reads('自己付');
  await walker.press(LUNCH);
}

/**
 * All pages. A new one is a new line here, and every test of what holds for all pages is made for it too.
 *
 * Pages that book come last: the others are walked to as they are before.
 */
export const pages: readonly Page[] = [
  {
    name: 'identity/home',
    go: (walker) => walker.reads(LUNCH),
    says: ['给您推荐', 'We suggest', 'ཁྱེད་ལ་འོས་སྦྱོར།'],
  },
  {
    name: 'identity/settings',
    go: press('换人'),
    says: ['字要多大？', 'How large should letters be?', 'ཡི་གེ་ཇི་ཙམ་ཆེན་པོ་དགོས།'],
  },
  {
    name: 'identity/sign-in',
    go: open('identity/sign-in'),
    says: ['试用：选一位来体验', 'Try it out: choose somebody to be', 'ཚོད་ལྟ། མི་ཞིག་འདེམས་རོགས།'],
  },
  { name: 'catalog/items', go: press(/查服务/), says: ['看说明', 'Read more', 'གསལ་བཤད་གཟིགས།'] },
  {
    name: 'catalog/item',
    go: press(/查服务/, /看说明/),
    says: ['政策文件', 'Policy document', 'སྲིད་ཇུས་ཡིག་ཆ།'],
  },
  {
    name: 'catalog/region',
    go: async (walker) => {
      await walker.open('/pages/catalog/region/index');
      await walker.reads('青海省');
    },
    says: ['您住在哪里？', 'Where do you live?', 'ཁྱེད་གང་དུ་བཞུགས།'],
  },
  { name: 'meals/points', go: press(/助餐订餐/), says: ['走路约', 'on foot', 'རྐང་ཐང་སྐར་མ་'] },
  {
    name: 'meals/sittings',
    go: press(/助餐订餐/, /选这里/),
    says: ['哪一天？', 'Which day?', 'ཉིན་གང་།'],
  },
  { name: 'meals/confirm', go: press(LUNCH), says: ['自己付', 'You pay', 'རང་གིས་སྤྲོད་པ།'] },
  { name: 'meals/booking', go: book, says: ['取餐号', 'Meal code', 'ཁ་ལག་ལེན་པའི་ཨང་།'] },
  {
    name: 'meals/bookings',
    go: open('meals/bookings'),
    says: ['看详情', 'See more', 'ཞིབ་ཕྲ་གཟིགས།'],
  },
];
