import type {
  Allergen, Audience, Availability, DishTag, Fulfilment, ItemAccess, Meal, MealBookingStatus, Pillar, Standing, Verdict,
} from '@doorstep/schema/documents';
import type { NetworkTrouble } from '../api/trouble';
import type { Colours, TextSize } from '../ui/theme';

type Words<K extends string> = Record<K, string>;

const tagWords: Words<DishTag> = {
  SUGARED: '含糖', SALTY: '偏咸', HARD: '偏硬', SOFT: '软烂', MEAT: '有肉', PORK: '有猪肉', HALAL: '清真', VEGETARIAN: '素菜', SPICY: '辣',
};
const allergenWords: Words<Allergen> = {
  PEANUT: '花生', TREE_NUT: '坚果', EGG: '鸡蛋', MILK: '牛奶', SOY: '大豆', WHEAT: '小麦', FISH: '鱼', SHELLFISH: '虾蟹贝', SESAME: '芝麻',
};
const mealName: Words<Meal> = { BREAKFAST: '早餐', LUNCH: '午餐', DINNER: '晚餐' };
const mealTime: Words<Meal> = { BREAKFAST: '早上', LUNCH: '中午', DINNER: '傍晚' };
const fulfilment: Words<Fulfilment> = { DINE_IN: '到食堂吃', PICK_UP: '自己取回家', DELIVERY: '送到家里' };
const availability: Words<Availability> = { OPEN: '可以订', FULL: '已订满', CLOSED: '已过订餐时间', NOT_OPEN_THAT_DAY: '当天不开餐' };
const status: Words<MealBookingStatus> = {
  CONFIRMED: '已订好', CANCELLED: '已取消', COLLECTED: '已取餐', DELIVERED: '已送到', NO_SHOW: '没有来取',
};
const pillar: Words<Pillar> = {
  CATALOG: '查服务', MEALS: '助餐订餐', RESPITE: '喘息服务', TIME_BANK: '时间银行', APPLICATIONS: '申请办理',
};
const audience: Words<Audience> = {
  ELDER: '老年人', DISABLED: '残疾人', CAREGIVER: '照护家人的人', FAMILY: '家属', CHILD: '三岁以下孩子', VOLUNTEER: '志愿者',
  CARE_WORKER: '护理员', PROVIDER: '服务机构',
};
const access: Words<ItemAccess> = { BOOK: '可以预订', APPLY: '需要申请', ASK: '到点或打电话问' };
const verdict: Words<Verdict> = { MET: '符合', UNMET: '不符合', UNKNOWN: '还不知道' };
const standing: Words<Standing> = { IN_FORCE: '正在施行', DRAFT: '征求意见稿，还不是正式规定', CUT_OFF: '文件没有收全', SAMPLE: '示例' };
const trouble: Record<NetworkTrouble | 'SIGN_IN' | 'FAULT', { what: string; why: string }> = {
  OFFLINE: { what: '手机现在没有网络', why: '请看一看手机的无线网或流量是不是关着，打开以后再试。' },
  TIMEOUT: { what: '等了一会儿，还没有收到回答', why: '可能是网络太慢。您可以放心再试一次。' },
  UNREACHABLE: { what: '现在连不上服务', why: '可能是网络不好，也可能是服务正在维护。请过一会儿再试。' },
  SIGN_IN: { what: '请先登录', why: '登录以后，才知道是给谁办。' },
  FAULT: { what: '服务出了一点问题', why: '不是您操作错了。请过一会儿再试，或者打电话让我们帮您办。' },
};
const size: Words<TextSize> = { standard: '标准字', large: '大字', extra: '特大字' };
const colours: Words<Colours> = { paper: '浅色底，深色字', contrast: '黑底，白字和黄字' };
const week = ['一', '二', '三', '四', '五', '六', '日'];

/** Every word on the screen that does not come from the service. Spoken to an elder: 您, no codes, no English. */
export const zh = {
  ui: {
    back: '返回', settings: '设置', more: '看更多', chosen: '✓ 已选', search: '查一查', searchFor: (word: string) => `查“${word}”`,
    hotline: '服务热线', callHotline: '打电话找人帮忙', call: (who: string) => `给${who}打电话`,
    callLabel: (who: string, phone: string) => `给${who}打电话，号码 ${phone}`, sample: '示例', sampleNote: '示例数据，不是真的',
  },
  state: { loading: '正在打开，请稍等…', retry: '再试一次' },
  trouble, verdict, standing, pillar, audience, access, availability, fulfilment, status, tagWords, allergenWords,
  refusal: { now: '现在可以这样办：', notSent: '没有办成' },
  days: {
    weekday: (isoWeekday: number) => `周${week[isoWeekday - 1]}`, today: '今天', tomorrow: '明天', afterTomorrow: '后天', yesterday: '昨天',
    date: (month: number, day: number) => `${month}月${day}日`, night: '凌晨', morning: '上午', noon: '中午', afternoon: '下午', evening: '晚上',
    at: (time: string) => `${time}`, span: (from: string, until: string) => `${from} 到 ${until}`,
  },
  who: {
    visitor: '您还没有登录', visitorInitial: '客', signIn: '登录', forSelf: (name: string) => `正在为 ${name} 办理`,
    staff: (name: string) => `工作人员 ${name}`, switch: '换人或设置',
  },
  home: {
    hello: (name: string) => `${name}，您好`, helloVisitor: '您好，欢迎来到家门口', today: '今天', booked: '您已订好',
    suggested: '给您推荐', none: '这两天附近没有可以订的餐。', find: '看看助餐点', all: '看我的全部订餐', open: '看这次订餐',
    visitor: '登录以后，可以订餐，也能看到哪些服务适合您。', staffHint: '您用的是工作人员账号，不能给自己订餐。', doors: '您想办什么',
    doorDetail: {
      CATALOG: '看看有哪些服务和补贴', MEALS: '社区食堂和送餐', RESPITE: '请人来照护，让家人歇一歇', TIME_BANK: '帮人存时间，以后换帮忙',
      APPLICATIONS: '补贴、评估和托养',
    } satisfies Words<Pillar>,
    emblem: { CATALOG: '查', MEALS: '餐', RESPITE: '歇', TIME_BANK: '时', APPLICATIONS: '办' } satisfies Words<Pillar>,
  },
  signIn: {
    now: '现在登录', title: '登录', weChat: '用微信登录', weChatHint: '只用来认出您是谁。', openInWeChat: '请在微信里打开“家门口”登录，或者打电话让我们帮您办。',
    demo: '试用：选一位来体验', demoHint: '这些都是编出来的人，不是真的。', asDemo: (name: string, age: number | null) => (age === null ? name : `${name}，${age} 岁`),
    staff: '工作人员登录', staffLess: '收起工作人员登录', userName: '用户名', password: '密码', staffGo: '登录工作人员账号', fill: '请填写用户名和密码。',
    already: (name: string) => `您已经登录：${name}`, goOn: '继续使用', weChatFailed: '微信没有给出登录凭证', weChatFailedWhy: '请再按一次“用微信登录”。',
  },
  settings: {
    title: '设置', size: '字要多大？', colours: '什么颜色看得清？', preview: '看看效果', previewText: '明天午餐：红烧豆腐、青菜、米饭，自付 6 元。',
    who: '现在是谁在用', signOut: '退出登录', signOutLine: '退出后，这部手机上看不到您的订餐。', sizes: size, colourWords: colours, residence: '住在',
  },
  catalog: {
    title: '查服务', region: (name: string) => `地区：${name}`, changeRegion: '换一个地区', chooseRegion: '请选您住的地区', ask: '您要找什么服务？',
    sayings: ['送饭', '住几天', '补贴', '托管'], pillar: '哪一类？', audience: '给谁用？', anyone: '都看', anything: '全部', filters: '只看一部分', filtersLess: '收起筛选',
    none: '没有找到这样的服务。', noneNow: '换个说法试试，或者打电话问问。', all: '看全部服务', open: '看说明',
    found: (word: string) => `“${word}”查到的服务`,
  },
  region: {
    title: '选择地区', ask: '您住在哪里？', askIn: (name: string) => `在${name}的哪里？`, take: (name: string) => `就选${name}`, up: '回到上一级', none: '下面没有更小的地区了。',
    failedNone: '还没有地区可以选。',
  },
  item: {
    forYou: { MET: '您可以享受', UNMET: '您现在不符合条件', UNKNOWN: '还要再了解一些情况' } satisfies Words<Verdict>, conditions: '条件', visitorConditions: '享受条件',
    signInToSee: '登录后看我符不符合', allOf: '下面几条都要符合', anyOf: '下面几条符合一条就行', why: '看依据', whyLess: '收起依据', weAsk: '还想问您',
    bring: '要带什么', bringNothing: '不用带材料。', proves: (what: string) => `用来说明：${what}`, where: '到哪里办', near: '离您近的地方', document: '政策文件',
    issued: (day: string) => `${day}发布`, number: (number: string) => `文号：${number}`, standing: (word: string) => `状态：${word}`, clauses: '看政策原文', clausesLess: '收起原文',
    bookMeal: '去订餐', notFound: '没有找到这项服务。', validUntil: (day: string) => `有效到 ${day}`, full: '全文：', asOf: (day: string) => `按 ${day} 的规定`,
    applyHow: '这项服务需要申请：带好材料到上面的地方办，或者先打电话问。',
  },
  points: {
    title: '助餐点', near: '离您近的助餐点', byResidence: (name: string) => `按您住的${name}算远近`, byPhone: '按手机现在的位置算远近', locate: '用手机现在的位置找',
    located: '没能知道手机在哪里。可以在手机设置里允许使用位置，或者选地区。', walk: (minutes: number) => `走路约 ${minutes} 分钟`, metres: (metres: number) => `${metres} 米`,
    kilometres: (text: string) => `${text} 公里`, next: (when: string) => `最近可订：${when}`, left: (places: number) => `还剩 ${places} 份`, noNext: '近几天没有可以订的餐',
    open: '选这里', none: '附近还没有助餐点。', barrierFree: '无障碍通道', chooseRegion: '选我住的地区', hours: (words: string) => `开门时间：${words}`,
  },
  sittings: {
    title: '选一餐', day: '哪一天？', moreDays: '看后面几天', none: '这一天不开餐，请看看别的日子。', price: (yuan: string) => `原价 ${yuan} 元，补贴下一步算`,
    choose: (meal: string) => `选${meal}`, dishes: '菜', contains: (words: string) => `含${words}`, nearest: (when: string) => `最近还能订：${when}`, takeNearest: (when: string) => `改选${when}`,
    closes: (when: string) => `${when}前可以订`, served: (span: string) => `开餐 ${span}`, notFound: '没有找到这个助餐点。',
  },
  meals: {
    name: (day: string, meal: string) => `${day}${meal}`, mealName, mealTime, book: (name: string, yuan: string) => `订${name} · 自付 ${yuan} 元`, own: (yuan: string) => `自付 ${yuan} 元`,
    code: '取餐号', codeHint: '到时候报这六个数字。', codeSpoken: (code: string) => `取餐号 ${code.split('').join(' ')}`,
  },
  confirm: {
    title: (name: string) => `订${name}`, how: '怎么取餐？', noAddress: '还没有登记您家的地址，打电话登记后才能送餐。', fee: (yuan: string) => `另加送餐费 ${yuan} 元`,
    pricing: '正在算价钱…', sending: '正在订，请稍等…', warnings: '请您留意', unanswered: '上一次没有收到回答。您可以放心再按一次，不会重复订。',
    signIn: '登录后订这一餐', takeOther: (name: string) => `改订${name}`, seeOthers: '看别的餐', newPrice: '价钱变了，上面是新的价钱。看清楚以后再订。', notFound: '没有找到这一餐。',
    noPerson: '这个账号不能订餐。',
  },
  price: {
    title: '要付多少钱', list: '原价', fee: '送餐费', own: '自己付', minus: (yuan: string) => `减 ${yuan} 元`, yuan: (yuan: string) => `${yuan} 元`, more: '看补贴的依据和其他补贴',
    less: '收起补贴的依据', cap: (yuan: string) => `每天最多补 ${yuan} 元，今天已到上限`, sampleRule: '示例规定，金额不是真的',
  },
  booking: {
    fresh: '订好了', title: '我订的餐', where: '在哪里', when: '什么时候', how: '怎么取', until: (when: string) => `${when}前可以取消`, tooLate: '已经过了可以取消的时间。', cancel: '取消这次订餐',
    cancelAsk: (name: string) => `您要取消${name}吗？`, cancelYes: (name: string) => `取消${name}`, cancelNo: '不取消，保留', cancelling: '正在取消…', cancelled: '已经取消，不用付钱。',
    notFound: '没有找到这次订餐。', home: '回到首页', forWhom: (name: string) => `给 ${name} 订的`, canteen: '食堂',
  },
  bookings: {
    title: '我的订餐', period: '看哪些？', UPCOMING: '还没吃的', PAST: '以前的', noneUpcoming: '您还没有订餐。', nonePast: '还没有以前的订餐。', open: '看取餐号，或者取消', openPast: '看详情',
  },
};
