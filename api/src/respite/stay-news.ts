import { addDays, civilDate, civilTime, dayWords } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { tellInMatter } from '../delegations/recipients.ts';
import { CareForm } from '../houses/care.ts';
import { Scope } from '../identity/scope.ts';
import { MessageLink } from '../messages/message.entity.ts';
import { PushKind } from '../messages/push-kind.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { daysOf } from './respite.rules.ts';
import { StayEnd, StayEventKind as Kind } from './stay.ts';
import type { StayHappening } from './stay-happened.ts';

/** What forms of care are called in messages, with how long. */
const FORM_WORDS: Record<CareForm, (days: number) => string> = {
  [CareForm.BED]: (nights) => `住${nights}晚`,
  [CareForm.DAY_PLACE]: (days) => `日间照护${days}天`,
  [CareForm.HOME_HOURS]: (days) => `上门照护${days}天`,
};

interface Said {
  name: string;
  house: string;
  /** 「12月1日起住5晚」 */
  stay: string;
  offerEnds: string;
}

/** What the people of a stay are told; of what stands nowhere here they are told nothing. */
const NEWS: Partial<Record<Kind, (said: Said) => string>> = {
  [Kind.REQUESTED]: ({ name, house, stay }) => `${name}${stay}的申请已经交给${house}，机构看过以后答复您。`,
  [Kind.WAITLISTED]: ({ name, stay }) => `${name}${stay}的申请排上队了。点开看排在第几位、为什么。`,
  [Kind.OFFERED]: ({ name, house, stay, offerEnds }) =>
    `${house}给${name}留好了位置：${stay}。请在${offerEnds}前答复，过了就让给下一家。`,
  [Kind.OFFER_EXPIRED]: ({ name, house }) => `${house}给${name}留的位置已经过了答复时间。点开看接下来怎么办。`,
  [Kind.CONFIRMED]: ({ name, house, stay }) => `${name}在${house}${stay}，已经定好了。`,
  [Kind.CHANGED]: ({ name, house, stay }) => `${name}在${house}的日子改了：${stay}。`,
  [Kind.MOVED]: ({ name, house, stay }) => `${name}在${house}换了一张床位：${stay}。`,
  [Kind.BED_LOST]: ({ name, house, stay }) =>
    `${house}给${name}的床位要停用，那几天没有别的合适的空床：${stay}要另外安排。点开看接下来怎么办，也可以换日子、换一家，或打${HOTLINE}。`,
  [Kind.ADMITTED]: ({ name, house }) => `${name}已经住进${house}，交接都办好了。`,
  [Kind.COMPLETED]: ({ name, house }) => `${name}在${house}的照护结束了，交接都办好了。`,
  [Kind.DECLINED]: ({ name, house }) => `${house}这次接不了${name}。点开看为什么、还能去哪里，或打${HOTLINE}。`,
  [Kind.CANCELLED]: ({ name, house }) => `${name}在${house}的安排已经取消。`,
};

/** To who waited until his days came. */
const NOT_IN_TIME = ({ name, stay }: Said): string =>
  `对不起，${name}${stay}，一直没有等到空位，日子已经到了，这次排队就结束了。还想要，请换日子再申请，或打${HOTLINE}问别的办法。`;

/** The same in a word, for outside the app. */
const STATUS_WORDS: Partial<Record<Kind, string>> = {
  [Kind.REQUESTED]: '已收到',
  [Kind.WAITLISTED]: '排队中',
  [Kind.OFFERED]: '等您答复',
  [Kind.OFFER_EXPIRED]: '已过期',
  [Kind.CONFIRMED]: '已定好',
  [Kind.CHANGED]: '日子改了',
  [Kind.MOVED]: '换了床位',
  [Kind.BED_LOST]: '床位有变',
  [Kind.ADMITTED]: '已入住',
  [Kind.COMPLETED]: '已结束',
  [Kind.DECLINED]: '没有安排',
  [Kind.CANCELLED]: '已取消',
};

const WEIGHTY: readonly Kind[] = [
  Kind.OFFERED,
  Kind.OFFER_EXPIRED,
  Kind.MOVED,
  Kind.BED_LOST,
  Kind.DECLINED,
  Kind.CANCELLED,
];

/** Tells whoever the person chose of what happened to a stay. */
export async function tellOfStay(ctx: StayHappening, stay: RespiteStay, kind: Kind): Promise<void> {
  const isInVain = kind === Kind.CANCELLED && stay.endReason === StayEnd.DATES_PASSED;
  const says = isInVain ? NOT_IN_TIME : NEWS[kind];
  if (!says) return;
  const { em, vault } = ctx;
  await em.populate(stay, ['person', 'house.servicePoint']);
  const { person, house, startsOn, form, offerEndsAt } = stay;
  const text = says({
    name: vault.open(person, 'name') ?? '',
    house: house.servicePoint.name,
    stay: `${dayWords(startsOn)}起${FORM_WORDS[form](daysOf(stay))}`,
    offerEnds: offerEndsAt ? endOf(offerEndsAt) : '',
  });
  await tellInMatter(ctx, {
    aboutId: person.id,
    matter: Scope.RESPITE,
    text,
    link: MessageLink.RESPITE_STAY,
    linkId: stay.id,
    push: {
      kind: PushKind.RESPITE,
      what: '照护安排',
      status: isInVain ? '没有等到' : (STATUS_WORDS[kind] ?? '有新进展'),
      isMinor: !WEIGHTY.includes(kind),
    },
  });
}

/** 「11月24日15:30」; midnight belongs to the day before. */
function endOf(instant: Date): string {
  const [day, time] = [civilDate(instant), civilTime(instant)];
  return time === '00:00' ? `${dayWords(addDays(day, -1))}24:00` : `${dayWords(day)}${time}`;
}
