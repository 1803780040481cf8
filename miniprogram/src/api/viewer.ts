import { ViewerDocument, type ViewerQuery } from '@doorstep/schema/documents';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { useAsk, type Asked } from './ask';

/** The telephone of the civil-affairs hotline, for as long as the service has not named its own. */
export const HOTLINE = '12349';

/** Who is using the app, and in what deployment. */
export interface Here extends Asked<ViewerQuery> {
  viewer: ViewerQuery['viewer'];
  isDemo: boolean;
  hotline: string;
  /** The service's own day: phones of elders are not always set right. */
  today: CivilDate;
}

/** Who is signed in and what day it is. All pages share one answer. */
export function useHere(): Here {
  const asked = useAsk(ViewerDocument, {});
  const { viewer = null, deployment } = asked.answer.data ?? {};
  return {
    ...asked,
    viewer,
    isDemo: deployment?.isDemo ?? false,
    hotline: deployment?.hotline ?? HOTLINE,
    today: deployment?.today ?? civilDate(new Date()),
  };
}
