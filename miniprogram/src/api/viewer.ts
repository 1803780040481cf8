import { ViewerDocument, type ViewerQuery } from '@doorstep/schema/documents';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { actingChoice, choiceIn, mayActIn, peopleOf, type Acting, type Subject, type TalkChannel } from './acting';
import { useAsk, type Asked } from './ask';
import { lastViewer } from './last-viewer';
import { session } from './session';
import { useStored } from './stored';

/** The telephone of the civil-affairs hotline, for as long as the service has not named its own. */
export const HOTLINE = '12349';

type PushTemplate = ViewerQuery['deployment']['pushTemplates'][number];

/** Who is using the app, for whom, and in what deployment. */
export interface Here extends Asked<ViewerQuery> {
  viewer: ViewerQuery['viewer'];
  /** Whom things are done for; null for visitors, and for staff who assist nobody now. */
  subject: Subject | null;
  /** As whom else the viewer acts now; null when she acts for herself. */
  acting: Acting | null;
  /** Over what staff and the person they assist talk, if this phone began it. */
  channel: TalkChannel | null;
  /** Everybody the viewer may act for now. */
  actsFor: readonly Acting[];
  isDemo: boolean;
  hotline: string;
  /** Of what one may be told in WeChat, and by which template. */
  pushTemplates: readonly PushTemplate[];
  /** The service's own day: phones of elders are not always set right. */
  today: CivilDate;
}

const ABOUT = { about: ['Delegation', 'Assistance', 'Person'] };

/** Whose conditions a service may be held against: of whom she acts for only when that matter was left to her. */
export function useWhoseConditions(): Subject | null {
  const { subject, acting } = useHere();
  return mayActIn(acting, 'APPLICATIONS') ? subject : null;
}

/** Who is signed in, for whom things are done, and what day it is. All pages share one answer. */
export function useHere(): Here {
  const sessionId = useStored(session)?.id;
  const choice = choiceIn(sessionId, useStored(actingChoice));
  const { answer, again } = useAsk(ViewerDocument, {}, ABOUT);
  const data = answer.data ?? lastViewer(sessionId ?? '');
  const { viewer = null, deployment } = data ?? {};
  const actsFor = peopleOf(viewer?.actsFor ?? []);
  const chosen = actsFor.find(({ person }) => person.id === choice?.personId) ?? null;
  // Staff who assist somebody have nobody else to do things for.
  const acting = chosen ?? (viewer?.staff ? (actsFor[0] ?? null) : null);
  return {
    answer: { ...answer, data },
    again,
    viewer,
    subject: acting?.person ?? viewer?.person ?? null,
    acting,
    channel: acting?.ground === 'ASSISTANCE' ? (choice?.channel ?? null) : null,
    actsFor,
    isDemo: deployment?.isDemo ?? false,
    hotline: deployment?.hotline ?? HOTLINE,
    pushTemplates: deployment?.pushTemplates ?? [],
    today: deployment?.today ?? civilDate(new Date()),
  };
}
