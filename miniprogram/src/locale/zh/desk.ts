import type { Identification } from '@doorstep/schema/documents';
import type { Words } from './enums';

/** Words of the hotline's desk, and of whoever sits with a person. */
export const deskWords = {
  /** By what a person was found. */
  identification: {
    PHONE_NUMBER: '手机号对得上',
    CARD: '卡号对得上',
    ID_NUMBER: '身份证号对得上',
    NAME_AND_BIRTHDAY: '姓名和生日对得上',
  } satisfies Words<Identification>,
  desk: {
    title: '代办台',
    detail: '接电话，或当面帮人办',
    ask: '谁打来，或谁来了？',
    what: '手机号、卡号、身份证号，或者姓名',
    birthday: '生日，像 1944-03-12 或 19440312',
    by: {
      PHONE_NUMBER: '按手机号找',
      CARD: '按卡号找',
      ID_NUMBER: '按身份证号找',
      NAME_AND_BIRTHDAY: '按姓名和生日找，请再填生日',
    } satisfies Words<Identification>,
    find: '找人',
    finding: '正在找…',
    nothing: '请先填手机号、卡号、身份证号，或者姓名。',
    badBirthday: '生日没看明白，请写成 1944-03-12 这样。',
    found: (count: number) => `找到 ${count} 位`,
    foundNone: '在您负责的地区没有找到。请和来电人再核对一遍，换一种方法找。',
    age: (age: number) => `${age} 岁`,
    phone: (masked: string) => `手机 ${masked}`,
    check: '请先核对：问一个只有本人知道的，比如生日或住址。',
    byPhone: '在电话里替他办',
    inPerson: '当面替他办',
    now: (name: string) => `现在替${name}办`,
    nowHint: '每一步都记下是您代办的，本人看得到。两小时后自动结束。',
    home: '看今天和推荐的餐',
    forStaff: '您用的是工作人员账号。',
    open: '打开代办台',
    beds: '床位',
    occupancy: '床位利用',
    staffOnly: '这里给热线和社区工作人员用。您的账号不能代办。',
  },
  dataRequests: {
    title: '资料申请',
    detail: '更正和删除的申请，等您答复',
    ask: '先办哪一份？',
    none: '现在没有要答复的申请。',
    of: (name: string, what: string) => `${name}：${what}`,
    seeValues: '看完整的内容，和登记的比一比',
    seeNote: '本人会看到您看过。',
    requested: (value: string) => `要求改成：${value}`,
    recorded: (value: string) => `现在登记的：${value}`,
    nothing: '没有',
    decide: '怎么答复？',
    done: { CORRECTION: '更正', DELETION: '删除' },
    doneDetail: { CORRECTION: '核对过证件，马上写进登记', DELETION: '马上删除，找不回来' },
    refuse: '不能办',
    refuseDetail: '选一个理由，告诉申请人',
    why: '为什么不能办？',
    words: '告诉申请人的话',
    send: { DONE: '确定办好，告诉申请人', REFUSED: '确定不能办，告诉申请人' },
    deleteAsk: (name: string) => `马上删除${name}的全部个人资料，找不回来。确定吗？`,
    deleteYes: '确定删除',
    deleteNo: '先不删除',
    sending: '正在办…',
    answered: '已经答复，申请人会收到消息。',
    staffOnly: '这里给负责审核的工作人员用。',
  },
};

/** {@link deskWords} in any language. */
export type DeskWords = typeof deskWords;
