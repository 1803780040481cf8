import type { AccessLogQuery, Purpose } from '@doorstep/schema/documents';
import { words } from '../../../locale/words';
import { doerWords } from '../../../words/doer';

type Entry = AccessLogQuery['accessLog']['edges'][number]['node'];

/** 本人, 女儿李红梅, 工作人员黄婷, or somebody who had no right to. */
export function whoWords({ isSelf, name, ground, relation }: Entry): string {
  if (isSelf) return words.accessLog.self;
  if (ground === 'SYSTEM') return words.accessLog.system;
  if (name === null) return words.accessLog.nobody;
  if (ground === null) return name;
  return doerWords({ __typename: 'Doer', name, ground, relation }) ?? name;
}

/** 看完整的手机号; what has no word of its own is looking or doing. */
function deedWords({ action, outcome }: Entry): string {
  const known = words.accessLog.action as Record<string, string | undefined>;
  if (/^signIn|Session$|^signOut$/.test(action)) return words.accessLog.action.signIn;
  return known[action] ?? (outcome === 'READ' ? words.accessLog.action.read : words.accessLog.action.act);
}

/** What was done, or what somebody wanted to do and was not let. */
export const whatWords = (entry: Entry): string =>
  entry.outcome === 'REFUSED' ? words.accessLog.refused(deedWords(entry)) : deedWords(entry);

/** For what it was looked at, where that had to be said. */
export const whyWords = ({ purpose }: Entry): string | undefined =>
  purpose === null ? undefined : words.purpose[purpose as Purpose];
