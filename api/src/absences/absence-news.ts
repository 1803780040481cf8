import { dayWords } from '@doorstep/shared/civil-date';
import { doerWords } from '../delegations/delegation-news.ts';
import { tellInMatter } from '../delegations/recipients.ts';
import type { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { Staff } from '../identity/staff.entity.ts';
import { MessageLink } from '../messages/message.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { AbsenceItemKind, AbsenceItemOutcome, AbsenceReason, type AbsenceItem } from './absence.ts';
import type { Absence } from './absence.entity.ts';

const KIND_WORDS: Record<AbsenceItemKind, string> = {
  [AbsenceItemKind.BREAKFAST]: '早餐',
  [AbsenceItemKind.LUNCH]: '午餐',
  [AbsenceItemKind.DINNER]: '晚餐',
  [AbsenceItemKind.DAY_PLACE]: '日间照护',
  [AbsenceItemKind.HOME_HOURS]: '上门照护',
  [AbsenceItemKind.VOLUNTEER]: '志愿者上门',
};

/** Longer lists are counted: a message is read aloud. */
const NAMED = 6;

/** 11月27日午餐、11月28日午餐 */
function listed(items: readonly AbsenceItem[]): string {
  const named = items.slice(0, NAMED).map(({ on, kind }) => `${dayWords(on)}${KIND_WORDS[kind]}`);
  return items.length > NAMED ? `${named.join('、')}等${items.length}项` : named.join('、');
}

/** What became of the things, a sentence for each way. */
function outcomes(items: readonly AbsenceItem[]): string {
  const those = (outcome: AbsenceItemOutcome) => items.filter((item) => item.outcome === outcome);
  const sentence = (outcome: AbsenceItemOutcome, says: string) =>
    those(outcome).length > 0 ? `${says}：${listed(those(outcome))}。` : '';
  return [
    sentence(AbsenceItemOutcome.STOPPED, '停了'),
    sentence(AbsenceItemOutcome.GOES_ON, '来不及停，照常'),
    sentence(AbsenceItemOutcome.STARTED_AGAIN, '又订上了'),
    sentence(AbsenceItemOutcome.NOT_STARTED_AGAIN, '没能再订上'),
  ].join('');
}

/**
 * Tells of an absence and what came of it: 「女儿徐小芳替徐阿根登记了离家，11月27日起，12月2日回家。停了：…」.
 *
 * What one does oneself one sees at once; but where a stay moved it, the person is told too. Nothing goes to WeChat:
 * that nobody is at home is not for a lock screen.
 */
export async function tellOfAbsence(
  ctx: ServerContext,
  absence: Absence,
  deed: 'RECORDED' | 'CHANGED',
  { by, items }: { by: Doer; items: readonly AbsenceItem[] },
): Promise<void> {
  const isSeen = by.ground === Ground.SELF && absence.reason !== AbsenceReason.RESPITE_STAY;
  if (isSeen || (absence.reason === AbsenceReason.RESPITE_STAY && items.length === 0)) return;
  const { id, person, startsOn, backOn } = absence;
  const name = ctx.vault.open(await ctx.em.findOneOrFail(Person, person.id), 'name') ?? '';
  const never = backOn === startsOn;
  const when = never
    ? '没有离家'
    : `${dayWords(startsOn)}起离家，${backOn ? `${dayWords(backOn)}回家` : '回家的日子还没有定'}`;
  const what = deed === 'RECORDED' ? '登记' : '改';
  const who = await whoDid(ctx, by);
  const said = who ? `${who}替${name}${what}好了：${when}。` : `${name}${when}。`;
  await tellInMatter(ctx, {
    aboutId: person.id,
    matter: Scope.RESPITE,
    text: `${said}${outcomes(items)}`,
    link: MessageLink.ABSENCE,
    linkId: id,
  });
}

async function whoDid({ em, vault }: ServerContext, { ground, relation, personId, staffId }: Doer): Promise<string> {
  if (ground === Ground.SELF || ground === Ground.SYSTEM) return '';
  const name = staffId
    ? (await em.findOneOrFail(Staff, staffId)).name
    : vault.open(await em.findOneOrFail(Person, personId!), 'name');
  return ground === Ground.DUTY ? `工作人员${name ?? ''}` : doerWords(name ?? '', ground, relation);
}
