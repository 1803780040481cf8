import { AcceptPushesDocument, PushCreditsDocument, type PushKind } from '@doorstep/schema/documents';
import Taro from '@tarojs/taro';
import { useAsk, useSend } from './ask';
import { useHere } from './viewer';

/** WeChat asks about so many at a time. */
const MOST_AT_ONCE = 3;

/** What the reader may be told in WeChat. */
export interface Pushes {
  /** Whether there is anything to ask for here: only in WeChat, only citizens, only what this deployment sends. */
  isOffered: boolean;
  /** How many more she agreed to, of the kind that she agreed to least. */
  remaining: number;
  /**
   * Has WeChat ask her for one more of each kind; whether she agreed to any. WeChat lets it be asked within a tap alone:
   * call it first thing when something is pressed, before anything is waited for.
   */
  askForPushes(): Promise<boolean>;
}

export function usePushes(kinds: readonly PushKind[]): Pushes {
  const { viewer, pushTemplates } = useHere();
  const templates = pushTemplates.filter(({ kind }) => kinds.indexOf(kind) >= 0).slice(0, MOST_AT_ONCE);
  const isOffered = process.env.TARO_ENV === 'weapp' && Boolean(viewer?.person) && templates.length > 0;
  const { answer } = useAsk(PushCreditsDocument, {}, { isPaused: !isOffered, about: ['PushCredit'] });
  const accept = useSend(AcceptPushesDocument);
  const credits = answer.data?.pushCredits ?? [];
  const remainingOf = (wanted: PushKind): number => credits.find(({ kind }) => kind === wanted)?.remaining ?? 0;

  async function askForPushes(): Promise<boolean> {
    if (!isOffered) return false;
    const tmplIds = templates.map(({ templateId }) => templateId);
    const agreed = await agreedIn(tmplIds);
    const accepted = templates.filter(({ templateId }) => agreed.indexOf(templateId) >= 0).map(({ kind }) => kind);
    if (accepted.length === 0) return false;
    const { data } = await accept({ input: { kinds: accepted } });
    return data?.acceptPushes.userErrors.length === 0;
  }

  return { isOffered, remaining: Math.min(...templates.map(({ kind }) => remainingOf(kind))), askForPushes };
}

/** What she agreed to; nothing where WeChat does not ask, such as when she has switched all such messages off. */
async function agreedIn(tmplIds: string[]): Promise<string[]> {
  try {
    const answer: object = await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] });
    return tmplIds.filter((id) => /^accept/.test((answer as Record<string, string>)[id] ?? ''));
  } catch {
    return [];
  }
}
