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
  /** As app.config.ts names it, without "pages/" and "/index": "staff/desk" is of a sub-package. */
  name: string;
  /** The way from home, in Chinese, signed in as 王秀兰. */
  go(walker: Walker): Promise<unknown>;
  /** What it says once it is all there, in Chinese, English and Tibetan. */
  says: readonly [string, string, string];
}

/** The path of a page: "/pages/meals/points/index", "/staff/pages/desk/index". */
export const pathOf = ({ name }: Pick<Page, 'name'>): string =>
  /^(staff|books|applications|respite|timebank)\//.test(name)
    ? `/${name.replace('/', '/pages/')}/index`
    : `/pages/${name}/index`;

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

/** Begins to apply for something that anybody of her region may apply for. */
async function begin(walker: Walker): Promise<void> {
  await walker.open('/applications/pages/apply/index?itemId=63%2Fability-assessment');
  await walker.reads('一共');
  await walker.press('开始填申请');
}

/** Looks for a bed near by. */
async function findCare(walker: Walker): Promise<void> {
  await walker.open('/respite/pages/search/index');
  await walker.press(/^找：/);
  await walker.reads('算远近');
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
    go: press('设置'),
    says: ['字要多大？', 'How large should letters be?', 'ཡི་གེ་ཇི་ཙམ་ཆེན་པོ་དགོས།'],
  },
  {
    name: 'identity/sign-in',
    go: open('identity/sign-in'),
    says: ['试用：选一位来体验', 'Try it out: choose somebody to be', 'ཚོད་ལྟ། མི་ཞིག་འདེམས་རོགས།'],
  },
  {
    name: 'identity/delegations',
    go: open('identity/delegations'),
    says: ['不再让李红梅代办', 'Do not let 李红梅 act', '李红梅 ལ་ཚབ་སྒྲུབ་མི་འཇུག'],
  },
  {
    name: 'identity/ask-delegation',
    go: open('identity/ask-delegation'),
    says: ['您想替谁办事？', 'For whom do you want to act?', 'ཁྱེད་ཀྱིས་སུའི་ཚབ་སྒྲུབ་འདོད།'],
  },
  {
    name: 'identity/messages',
    go: open('identity/messages'),
    says: ['选消息让谁收', 'Choose who gets the messages', 'བརྡ་སུས་ལེན་འདེམས།'],
  },
  {
    name: 'privacy/profile',
    go: open('privacy/profile'),
    says: ['看完整的手机号', 'See the full phone number', 'ཆ་ཚང་གཟིགས། ཁ་པར་ཨང་གྲངས།'],
  },
  {
    name: 'privacy/consents',
    go: open('privacy/consents'),
    says: ['已经同意', 'Agreed on', 'འཐད་ཟིན།'],
  },
  {
    name: 'privacy/access-log',
    go: open('privacy/access-log'),
    says: ['也看自己办的', 'Show what I did, too', 'རང་གིས་སྒྲུབ་པའང་གཟིགས།'],
  },
  {
    name: 'privacy/my-data',
    go: open('privacy/my-data'),
    says: ['现在拿文件', 'Get the file now', 'ད་ལྟ་ཡིག་སྣོད་ལེན།'],
  },
  {
    name: 'privacy/requests',
    go: open('privacy/requests'),
    says: ['要求删除全部资料', 'Ask to delete all data', 'ཡིག་ཆ་ཚང་མ་སུབ་པ་ཞུ།'],
  },
  {
    name: 'privacy/correction',
    go: open('privacy/correction'),
    says: ['哪一样不对？', 'What is wrong?', 'གང་ཞིག་ནོར།'],
  },
  // What a citizen sees of them; desk.test.ts and reviews.test.ts look at them as staff do.
  {
    name: 'staff/desk',
    go: open('staff/desk'),
    says: ['这里给热线和社区工作人员用', 'This is for the hotline', 'འདི་ཁ་པར་དང་སྡེ་ཁུལ་ལས་བྱེད་པའི་ཆེད་ཡིན།'],
  },
  {
    name: 'staff/data-requests',
    go: open('staff/data-requests'),
    says: ['这里给负责审核的工作人员用', 'This is for staff who review', 'འདི་ཞིབ་བཤེར་ལས་བྱེད་པའི་ཆེད་ཡིན།'],
  },
  {
    name: 'staff/counter',
    go: open('staff/counter'),
    says: ['这里给食堂的工作人员用', 'This is for canteen staff', 'འདི་ཟ་ཁང་གི་ལས་བྱེད་པར་ཡིན།'],
  },
  {
    name: 'staff/reviews',
    go: open('staff/reviews'),
    says: [
      '这里给审核和评估的工作人员用。',
      'This is for staff who review and assess.',
      'འདི་ཞིབ་བཤེར་དང་དཔྱད་འཇོག་ལས་བྱེད་པའི་ཆེད་ཡིན།',
    ],
  },
  {
    name: 'staff/outreach',
    go: open('staff/outreach'),
    says: [
      '这里给审核的工作人员和督导用。',
      'This is for staff who review, and for supervisors.',
      'འདི་ཞིབ་བཤེར་ལས་བྱེད་པ་དང་ལྟ་སྐུལ་བའི་ཆེད་ཡིན།',
    ],
  },
  {
    name: 'staff/ratings',
    go: open('staff/ratings'),
    says: [
      '这里给审核的工作人员和督导用。',
      'This is for staff who review, and for supervisors.',
      'འདི་ཞིབ་བཤེར་ལས་བྱེད་པ་དང་ལྟ་སྐུལ་བའི་ཆེད་ཡིན།',
    ],
  },
  {
    name: 'staff/policies',
    go: open('staff/policies'),
    says: ['这里给督导和管理人员用。', 'This is for supervisors and administrators.', 'འདི་ལྟ་སྐུལ་བ་དང་དོ་དམ་པའི་ཆེད་ཡིན།'],
  },
  {
    name: 'staff/beds',
    go: open('staff/beds'),
    says: [
      '这里给照护机构的工作人员和审核、督导用。',
      'This is for staff of care houses, reviewers and supervisors.',
      'འདི་གཅེས་སྐྱོང་ཁང་གི་ལས་བྱེད་པ་དང་ཞིབ་བཤེར་བ། ལྟ་སྐུལ་བའི་ཆེད་ཡིན།',
    ],
  },
  {
    name: 'staff/stays',
    go: open('staff/stays'),
    says: [
      '这里给照护机构的工作人员和审核、督导用。',
      'This is for staff of care houses, reviewers and supervisors.',
      'འདི་གཅེས་སྐྱོང་ཁང་གི་ལས་བྱེད་པ་དང་ཞིབ་བཤེར་བ། ལྟ་སྐུལ་བའི་ཆེད་ཡིན།',
    ],
  },
  {
    name: 'staff/waiting',
    go: open('staff/waiting'),
    says: ['这里给审核的工作人员和督导用。', 'This is for reviewers and supervisors.', 'འདི་ཞིབ་བཤེར་བ་དང་ལྟ་སྐུལ་བའི་ཆེད་ཡིན།'],
  },
  {
    name: 'staff/pictures',
    go: open('staff/pictures'),
    says: ['这里给照护机构的工作人员用。', 'This is for staff of care houses.', 'འདི་གཅེས་སྐྱོང་ཁང་གི་ལས་བྱེད་པའི་ཆེད་ཡིན།'],
  },
  {
    name: 'staff/occupancy',
    go: open('staff/occupancy'),
    says: ['这里给督导用。', 'This is for supervisors.', 'འདི་ལྟ་སྐུལ་བའི་ཆེད་ཡིན།'],
  },
  {
    name: 'books/funds',
    go: open('books/funds'),
    says: ['这里给资金经办人员用。', 'This is for fund officers.', 'འདི་ཐེབས་རྩ་ལས་བྱེད་པའི་ཆེད་ཡིན།'],
  },
  {
    name: 'books/batches',
    go: open('books/batches'),
    says: ['这里给资金经办人员用。', 'This is for fund officers.', 'འདི་ཐེབས་རྩ་ལས་བྱེད་པའི་ཆེད་ཡིན།'],
  },
  {
    name: 'books/batch',
    go: open('books/batch'),
    says: ['这里给资金经办人员用。', 'This is for fund officers.', 'འདི་ཐེབས་རྩ་ལས་བྱེད་པའི་ཆེད་ཡིན།'],
  },
  {
    name: 'books/held',
    go: open('books/held'),
    says: ['这里给资金经办人员用。', 'This is for fund officers.', 'འདི་ཐེབས་རྩ་ལས་བྱེད་པའི་ཆེད་ཡིན།'],
  },
  {
    name: 'books/award',
    go: open('books/award'),
    says: ['这里给资金经办人员用。', 'This is for fund officers.', 'འདི་ཐེབས་རྩ་ལས་བྱེད་པའི་ཆེད་ཡིན།'],
  },
  {
    name: 'books/differences',
    go: open('books/differences'),
    says: ['这里给资金经办人员用。', 'This is for fund officers.', 'འདི་ཐེབས་རྩ་ལས་བྱེད་པའི་ཆེད་ཡིན།'],
  },
  {
    name: 'books/settlement',
    go: open('books/settlement'),
    says: [
      '这里给食堂、照护机构和资金经办人员用。',
      'This is for canteens, care houses and fund officers.',
      'འདི་ཟ་ཁང་དང་གཅེས་སྐྱོང་ཁང་། ཐེབས་རྩ་ལས་བྱེད་པའི་ཆེད་ཡིན།',
    ],
  },
  {
    name: 'books/disputes',
    go: open('books/disputes'),
    says: [
      '这里给审核、热线的工作人员和督导用。',
      'This is for reviewers, the hotline and supervisors.',
      'འདི་ཞིབ་བཤེར་བ་དང་ཁ་པར་ལས་བྱེད་པ། ལྟ་སྐུལ་བའི་ཆེད་ཡིན།',
    ],
  },
  {
    name: 'books/clearing',
    go: open('books/clearing'),
    says: [
      '这里给监管和资金经办人员用。',
      'This is for supervisors and fund officers.',
      'འདི་ལྟ་སྐུལ་པ་དང་ཐེབས་རྩ་ལས་བྱེད་པའི་ཆེད་ཡིན།',
    ],
  },
  {
    name: 'books/odd',
    go: open('books/odd'),
    says: [
      '这里给审核、热线的工作人员和督导用。',
      'This is for reviewers, the hotline and supervisors.',
      'འདི་ཞིབ་བཤེར་བ་དང་ཁ་པར་ལས་བྱེད་པ། ལྟ་སྐུལ་བའི་ཆེད་ཡིན།',
    ],
  },
  {
    name: 'books/volunteers',
    go: open('books/volunteers'),
    says: [
      '这里给审核、热线的工作人员和督导用。',
      'This is for reviewers, the hotline and supervisors.',
      'འདི་ཞིབ་བཤེར་བ་དང་ཁ་པར་ལས་བྱེད་པ། ལྟ་སྐུལ་བའི་ཆེད་ཡིན།',
    ],
  },
  {
    name: 'books/centre',
    go: open('books/centre'),
    says: [
      '这里给食堂、照护机构的工作人员用。',
      'This is for staff of canteens and care houses.',
      'འདི་ཟ་ཁང་དང་གཅེས་སྐྱོང་ཁང་གི་ལས་བྱེད་པའི་ཆེད་ཡིན།',
    ],
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
  {
    name: 'applications/benefits',
    go: open('applications/benefits'),
    says: ['符合条件，还没有申请过', 'Conditions met, never asked for', 'ཆ་རྐྱེན་འཚམས། ད་དུང་ཞུས་མེད།'],
  },
  {
    name: 'applications/mine',
    go: press(/申请办理/),
    says: ['还没有申请过。', 'There are no applications yet.', 'ད་དུང་ཞུ་བ་མེད།'],
  },
  {
    name: 'applications/check',
    go: open('applications/check'),
    says: ['不用登录。', 'No need to sign in.', 'ཐོ་འགོད་མི་དགོས།'],
  },
  {
    name: 'applications/subsidies',
    go: open('applications/subsidies'),
    says: ['还没有登记收款账户。', 'No account is entered yet.', 'དངུལ་ལེན་རྩིས་ཁྲ་ཐོ་འགོད་བྱས་མེད།'],
  },
  {
    name: 'applications/apply',
    go: begin,
    says: ['第 1 步，共', 'Page 1 of', 'ཤོག་ངོས་ 1 པ།'],
  },
  {
    name: 'applications/application',
    go: async (walker) => {
      await walker.open('/applications/pages/mine/index');
      await walker.press(/看办到哪一步/);
    },
    says: ['接着填，填好提交', 'Go on and hand it in', 'མུ་མཐུད་བྲིས་ནས་འབུལ།'],
  },
  {
    name: 'respite/mine',
    go: press(/喘息服务/),
    says: ['看有哪些喘息服务', 'See the services there are', 'ངལ་གསོའི་ཞབས་ཞུ་གཟིགས།'],
  },
  {
    // One that is not there; the browser's test of stays looks at those that are.
    name: 'respite/stay',
    go: (walker) => walker.open('/respite/pages/stay/index?id=00000000-0000-4000-a000-000000000000'),
    says: ['没有找到这次安排', 'This was not found', 'འདི་མ་རྙེད།'],
  },
  {
    name: 'respite/search',
    go: open('respite/search'),
    says: ['要哪一种？', 'What kind of help?', 'རོགས་རམ་གང་འདྲ་དགོས།'],
  },
  {
    name: 'respite/found',
    go: findCare,
    says: ['一共自己付', 'yuan of your own in all', 'བསྡོམས་རང་གིས་སྒོར་'],
  },
  {
    name: 'respite/house',
    go: async (walker) => {
      await findCare(walker);
      await walker.press(/看看这家/);
    },
    says: ['最近两周的空位', 'Free in the next two weeks', 'གཟའ་འཁོར་གཉིས་ནང་གི་སྟོང་པ།'],
  },
  {
    name: 'respite/request',
    go: async (walker) => {
      await findCare(walker);
      await walker.press(/^选/);
    },
    says: ['要是满了呢？', 'And if it is full?', 'གང་འདུག་ན།'],
  },
  {
    name: 'timebank/mine',
    go: press(/时间银行/),
    says: ['还没有请过人帮忙', 'You have not asked for help yet', 'ད་དུང་རོགས་རམ་ཞུས་མེད།'],
  },
  {
    name: 'timebank/ask',
    go: open('timebank/ask'),
    says: ['要帮什么？', 'What help?', 'རོགས་རམ་གང་དགོས།'],
  },
  {
    name: 'timebank/tasks',
    go: open('timebank/tasks'),
    says: ['您还没有登记成志愿者', 'You are not registered as a volunteer', 'ཁྱེད་དང་བླངས་པར་ཐོ་འགོད་བྱས་མེད།'],
  },
  {
    // Of nothing that is there; the tests of the door look at those that are.
    name: 'timebank/request',
    go: (walker) => walker.open('/timebank/pages/request/index?id=00000000-0000-4000-a000-000000000000'),
    says: ['没有找到这次任务', 'This was not found', 'འདི་མ་རྙེད།'],
  },
  {
    name: 'timebank/visit',
    go: (walker) => walker.open('/timebank/pages/visit/index?id=00000000-0000-4000-a000-000000000000'),
    says: ['没有找到这次任务', 'This was not found', 'འདི་མ་རྙེད།'],
  },
  {
    name: 'timebank/hours',
    go: open('timebank/hours'),
    says: ['还没有时长', 'No hours yet', 'ད་དུང་དུས་ཚོད་མེད།'],
  },
  {
    name: 'timebank/give',
    go: open('timebank/give'),
    says: ['现在没有可以用的时长', 'You have no hours to use now', 'ད་ལྟ་སྤྱོད་རུང་བའི་དུས་ཚོད་མེད།'],
  },
  {
    name: 'timebank/elsewhere',
    go: open('timebank/elsewhere'),
    says: ['要一个存入号', 'Get a receiving number', 'འཇོག་ཨང་ཞིག་ལེན།'],
  },
  {
    name: 'timebank/donate',
    go: open('timebank/donate'),
    says: ['现在没有可以用的时长', 'You have no hours to use now', 'ད་ལྟ་སྤྱོད་རུང་བའི་དུས་ཚོད་མེད།'],
  },
  {
    name: 'timebank/proof',
    go: open('timebank/proof'),
    says: ['对得上', 'It adds up', 'འགྲིག་སོང་།'],
  },
  {
    name: 'timebank/certificate',
    go: open('timebank/certificate'),
    says: ['还没有开过证明', 'No certificate yet', 'ད་དུང་ལག་ཁྱེར་མེད།'],
  },
  {
    name: 'timebank/verify',
    go: open('timebank/verify'),
    says: ['证明编号，16位数字', 'Number of the certificate, 16 digits', 'ལག་ཁྱེར་ཨང་གྲངས་ 16'],
  },
  {
    name: 'timebank/volunteering',
    go: open('timebank/volunteering'),
    says: ['您还没有登记成志愿者', 'You are not registered as a volunteer', 'ཁྱེད་དང་བླངས་པར་ཐོ་འགོད་བྱས་མེད།'],
  },
  {
    name: 'respite/absence',
    go: open('respite/absence'),
    says: ['哪天离家？', 'Away from which day?', 'ཉིན་གང་ནས་ཕྱིར་འགྲོ།'],
  },
  {
    name: 'respite/standing',
    go: open('respite/standing'),
    says: ['在哪家食堂？', 'At which canteen?', 'ཟ་ཁང་གང་།'],
  },
  {
    // Of no stay; the browser's test of the waiting list looks at those who wait.
    name: 'respite/waiting',
    go: (walker) => walker.open('/respite/pages/waiting/index?id=00000000-0000-4000-a000-000000000000'),
    says: ['没有找到这次安排', 'This was not found', 'འདི་མ་རྙེད།'],
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
