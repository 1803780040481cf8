import type { Proof, UserErrorCode } from '@doorstep/schema/documents';
import type { Words } from './enums';

/** Words of the counter where a canteen hands out its meals. */
export const counterWords = {
  /** How a diner showed that a meal is his. */
  proof: {
    CODE: '取餐号',
    QR: '二维码',
    CARD: '卡号',
    PHONE_TAIL: '手机尾号',
    HELPER: '有人作证',
  } satisfies Words<Proof>,
  counter: {
    title: '取餐台',
    open: '打开取餐台',
    staffOnly: '这里给食堂的工作人员用。您的账号不能发餐。',
    which: '您今天在哪个食堂？',
    whichHint: '选好以后，才看得到那里的名单。',
    noPoint: '您负责的地方还没有食堂。',
    field: '取餐号、卡号，或者手机尾号',
    keypad: '数字键',
    clear: '清空',
    rubOut: '退格',
    scan: '扫二维码',
    hint: '取餐号6位，卡号10位，尾号4位',
    several: (count: number) => `有 ${count} 位，按“取餐”再选`,
    take: '取餐',
    sending: '正在登记…',
    next: '下一位',
    noneOf: '不是，重新输',
    give: {
      DINE_IN: (meal: string) => `${meal} 可以取`,
      PICK_UP: (meal: string) => `${meal} 可以取，打包带走`,
      DELIVERY: (meal: string) => `${meal} 交给送餐的人`,
    },
    notedOnly: '先记下，连上网再登记',
    no: '不能取',
    /** Why not, as short as can be. */
    brief: {
      ALREADY_SERVED: '已经取过了',
      BOOKING_CANCELLED: '已经取消了',
      NOT_SERVED_NOW: '不是现在的餐',
      PROOF_NOT_FOUND: '没有找到',
    } satisfies Partial<Words<UserErrorCode>>,
    whyNot: {
      UNREADABLE: { what: '看不出是什么号码', why: '取餐号是6位，卡号是10位，手机尾号是4位，请再输一次。' },
      NOT_LISTED: { what: '名单里没有这个号码', why: '现在没有网络，只能按名单核对。请再看一遍号码，或者从名单里选。' },
      TAKEN: { what: '这份餐已经取过了', why: '请核对是不是同一个人。' },
    },
    taken: (time: string, how: string) => `${time} 取走，凭${how}`,
    who: '是哪一位？',
    vouched: '有人作证，没有号码也可以取',
    giveTo: (whom: string) => `发给 ${whom}`,
    count: (all: number, taken: number) => `今天 ${all} 份，已取 ${taken} 份`,
    offline: (time: string) => `现在没有网络，照常取餐。名单是 ${time} 的。`,
    offlineShort: (count: number) => `没有网络，已先记下 ${count} 份`,
    waiting: (count: number) => `有 ${count} 份先记下了，连上网自动登记`,
    seeRefused: (count: number) => `有 ${count} 份没有登记上，请查看`,
    notTaken: (name: string, meal: string) => `${name} 的${meal}没有登记上`,
    tooLate: '当天没有连上网，过了时间，不能再登记。',
    noted: '知道了',
    noMeal: '今天这里不开餐。',
    allTaken: (meal: string) => `${meal}都取完了`,
    noBooking: '今天还没有人订餐。',
    listHint: '没带手机和卡、有人作证的，从这里选：',
    toCome: (meal: string, count: number) => `${meal}还有 ${count} 位没取`,
    tail: (digits: string) => `尾号 ${digits}`,
    mind: '有忌口',
  },
  /** The code to scan at the counter, and what the diner himself says of a delivery. */
  collecting: {
    qr: '也可以给工作人员扫这个码：',
    qrSpoken: '取餐的二维码',
    others: '手机尾号、卡片，或者请认识的人作证，也都可以取。',
    came: '饭送到了',
    cameAsk: '饭送到以后，请按一下：',
    takenAt: (when: string, how: string) => `${when}取的，凭${how}`,
    cameAt: (when: string) => `${when}确认送到`,
  },
};

/** {@link counterWords} in any language. */
export type CounterWords = typeof counterWords;
