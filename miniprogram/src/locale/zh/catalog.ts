import type { Verdict } from '@doorstep/schema/documents';
import type { Words } from './enums';

/** Words about services and the rules behind them. */
export const catalogWords = {
  catalog: {
    title: '查服务',
    region: (name: string) => `地区：${name}`,
    changeRegion: '换一个地区',
    chooseRegion: '请选您住的地区',
    ask: '您要找什么服务？',
    /** Words to press instead of typing: as the reader says it, and what the service knows it by. */
    sayings: ['送饭', '住几天', '补贴', '托管'].map((word) => ({ says: word, find: word })),
    pillar: '哪一类？',
    audience: '给谁用？',
    anyone: '都看',
    anything: '全部',
    filters: '只看一部分',
    filtersLess: '收起筛选',
    none: '没有找到这样的服务。换个说法试试，或者打电话问问。',
    all: '看全部服务',
    open: '看说明',
    forYou: '对您：',
    forOther: (name: string) => `对${name}：`,
    found: (word: string) => `“${word}”查到的服务`,
  },
  region: {
    title: '选择地区',
    ask: '您住在哪里？',
    askIn: (name: string) => `在${name}的哪里？`,
    take: (name: string) => `就选${name}`,
    up: '回到上一级',
    none: '下面没有更小的地区了。',
    failedNone: '还没有地区可以选。',
  },
  item: {
    forYou: { MET: '您可以享受', UNMET: '您现在不符合条件', UNKNOWN: '还要再了解一些情况' } satisfies Words<Verdict>,
    ofOther: { MET: '可以享受', UNMET: '现在不符合条件', UNKNOWN: '还要再了解一些情况' } satisfies Words<Verdict>,
    forOther: (name: string, says: string) => `${name}：${says}`,
    visitorConditions: '享受条件',
    noConditions: '文件没有写条件。',
    signInToSee: '登录后看我符不符合',
    why: '看依据',
    whyEach: '看每一条的依据',
    whyLess: '收起依据',
    weAsk: (question: string) => `还想问您：${question}`,
    bring: '要带什么',
    bringNothing: '文件没有写要带什么。去之前可以先打电话问问。',
    proves: (what: string) => `用来说明：${what}`,
    where: '到哪里办',
    near: '离您近的地方',
    document: '政策文件',
    issued: (day: string) => `${day}发布`,
    number: (number: string) => `文号：${number}`,
    standing: (word: string) => `状态：${word}`,
    clauses: '看政策原文',
    clausesLess: '收起原文',
    bookMeal: '去订餐',
    findRespite: '找人替您照护几天',
    notFound: '没有找到这项服务。',
    validUntil: (day: string) => `有效到 ${day}`,
    full: '全文：',
    asOf: (day: string) => `按 ${day} 的规定`,
    applyHow: '这项服务需要申请：带好材料到上面的地方办，或者先打电话问。',
  },
};

/** {@link catalogWords} in any language. */
export type CatalogWords = typeof catalogWords;
