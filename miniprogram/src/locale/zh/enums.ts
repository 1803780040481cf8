import type {
  Allergen,
  Audience,
  Availability,
  DishTag,
  Fulfilment,
  ItemAccess,
  Meal,
  MealBookingStatus,
  Pillar,
  Standing,
  Verdict,
} from '@doorstep/schema/documents';
import type { NetworkTrouble } from '../../api/trouble';
import type { Colours, TextSize } from '../../ui/theme';

/** One word for every value of a kind. */
export type Words<K extends string> = Record<K, string>;

/** What a dish is like. */
export const tagWords: Words<DishTag> = {
  SUGARED: '含糖',
  SALTY: '偏咸',
  HARD: '偏硬',
  SOFT: '软烂',
  MEAT: '有肉',
  PORK: '有猪肉',
  HALAL: '清真',
  VEGETARIAN: '素菜',
  SPICY: '辣',
};
/** What a dish contains. */
export const allergenWords: Words<Allergen> = {
  PEANUT: '花生',
  TREE_NUT: '坚果',
  EGG: '鸡蛋',
  MILK: '牛奶',
  SOY: '大豆',
  WHEAT: '小麦',
  FISH: '鱼',
  SHELLFISH: '虾蟹贝',
  SESAME: '芝麻',
};
/** A meal as a thing: 午餐. */
export const mealName: Words<Meal> = { BREAKFAST: '早餐', LUNCH: '午餐', DINNER: '晚餐' };
/** A meal as a time of day: 中午. */
export const mealTime: Words<Meal> = { BREAKFAST: '早上', LUNCH: '中午', DINNER: '傍晚' };
/** How the meal gets to the diner. */
export const fulfilment: Words<Fulfilment> = { DINE_IN: '到食堂吃', PICK_UP: '自己取回家', DELIVERY: '送到家里' };
/** Whether a sitting can be booked. */
export const availability: Words<Availability> = {
  OPEN: '可以订',
  FULL: '已订满',
  CLOSED: '已过订餐时间',
  NOT_OPEN_THAT_DAY: '当天不开餐',
};
/** What became of a booking. */
export const status: Words<MealBookingStatus> = {
  CONFIRMED: '已订好',
  CANCELLED: '已取消',
  COLLECTED: '已取餐',
  DELIVERED: '已送到',
  NO_SHOW: '没有来取',
};
/** The five pillars. */
export const pillar: Words<Pillar> = {
  CATALOG: '查服务',
  MEALS: '助餐订餐',
  RESPITE: '喘息服务',
  TIME_BANK: '时间银行',
  APPLICATIONS: '申请办理',
};
/** For whom a service is. */
export const audience: Words<Audience> = {
  ELDER: '老年人',
  DISABLED: '残疾人',
  CAREGIVER: '照护家人的人',
  FAMILY: '家属',
  CHILD: '三岁以下孩子',
  VOLUNTEER: '志愿者',
  CARE_WORKER: '护理员',
  PROVIDER: '服务机构',
};
/** How one comes by a service. */
export const access: Words<ItemAccess> = { BOOK: '可以预订', APPLY: '需要申请', ASK: '到点或打电话问' };
/** Whether a condition is met. */
export const verdict: Words<Verdict> = { MET: '符合', UNMET: '不符合', UNKNOWN: '还不知道' };
/** How far a document counts. */
export const standing: Words<Standing> = {
  IN_FORCE: '正在施行',
  DRAFT: '征求意见稿，还不是正式规定',
  CUT_OFF: '文件没有收全',
  SAMPLE: '示例',
};
/** What to say when no answer came: what happened, and why. */
export const trouble: Record<NetworkTrouble | 'SIGN_IN' | 'FAULT', { what: string; why: string }> = {
  OFFLINE: { what: '手机现在没有网络', why: '请看一看手机的无线网或流量是不是关着，打开以后再试。' },
  TIMEOUT: { what: '等了一会儿，还没有收到回答', why: '可能是网络太慢。您可以放心再试一次。' },
  UNREACHABLE: { what: '现在连不上服务', why: '可能是网络不好，也可能是服务正在维护。请过一会儿再试。' },
  SIGN_IN: { what: '请先登录', why: '登录以后，才知道是给谁办。' },
  FAULT: { what: '服务出了一点问题', why: '不是您操作错了。请过一会儿再试，或者打电话让我们帮您办。' },
};
/** Sizes of letters. */
export const size: Words<TextSize> = { standard: '标准字', large: '大字', extra: '特大字' };
/** Colours of the screen. */
export const colours: Words<Colours> = { paper: '浅色底，深色字', contrast: '黑底，白字和黄字' };
/** Days of the week, Monday first. */
export const week = ['一', '二', '三', '四', '五', '六', '日'];
