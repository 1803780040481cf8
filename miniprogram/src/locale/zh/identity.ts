import type { Pillar } from '@doorstep/schema/documents';
import { colours, size, type Words } from './enums';

/** Words about who is here, and the first page. */
export const identityWords = {
  who: {
    visitor: '您还没有登录',
    visitorInitial: '客',
    signIn: '登录',
    forSelf: (name: string) => `正在为 ${name} 办理`,
    staff: (name: string) => `工作人员 ${name}`,
    switch: '换人',
  },
  home: {
    hello: (name: string) => `${name}，您好`,
    helloVisitor: '您好，欢迎来到家门口',
    today: '今天',
    booked: (meal: string) => `您已订好${meal}`,
    suggested: (meal: string) => `给您推荐${meal}`,
    none: '这两天附近没有可以订的餐。',
    find: '看看助餐点',
    all: '看我的全部订餐',
    open: '看这次订餐',
    visitor: '登录以后，可以订餐，也能看到哪些服务适合您。',
    staffHint: '您用的是工作人员账号，不能给自己订餐。',
    doors: '您想办什么',
    doorDetail: {
      CATALOG: '看看有哪些服务和补贴',
      MEALS: '社区食堂和送餐',
      RESPITE: '请人来照护，让家人歇一歇',
      TIME_BANK: '帮人存时间，以后换帮忙',
      APPLICATIONS: '补贴、评估和托养',
    } satisfies Words<Pillar>,
    emblem: { CATALOG: '查', MEALS: '餐', RESPITE: '歇', TIME_BANK: '时', APPLICATIONS: '办' } satisfies Words<Pillar>,
  },
  signIn: {
    now: '现在登录',
    title: '登录',
    weChat: '用微信登录',
    weChatHint: '只用来认出您是谁。',
    openInWeChat: '请在微信里打开“家门口”登录，或者打电话让我们帮您办。',
    demo: '试用：选一位来体验',
    demoHint: '这些都是编出来的人，不是真的。',
    asDemo: (name: string, age: number | null) => (age === null ? name : `${name}，${age} 岁`),
    staff: '工作人员登录',
    staffLess: '收起工作人员登录',
    userName: '用户名',
    password: '密码',
    staffGo: '登录工作人员账号',
    fill: '请填写用户名和密码。',
    already: (name: string) => `您已经登录：${name}`,
    goOn: '继续使用',
    weChatFailed: '微信没有给出登录凭证',
    weChatFailedWhy: '请再按一次“用微信登录”。',
  },
  settings: {
    title: '设置',
    language: '用什么语言？',
    unread: '藏文还没有请懂藏语的人校对过。拿不准的时候，请用中文。',
    size: '字要多大？',
    colours: '什么颜色看得清？',
    preview: '看看效果',
    previewText: '明天午餐：红烧豆腐、青菜、米饭，自付 6 元。',
    who: '现在是谁在用',
    signOut: '退出登录',
    signOutLine: '退出后，这部手机上看不到您的订餐。',
    sizes: size,
    colourWords: colours,
    residence: (region: string) => `住在${region}`,
  },
};

/** {@link identityWords} in any language. */
export type IdentityWords = typeof identityWords;
