import { ApplicationsDocument, type ApplicationCardFragment } from '@doorstep/schema/documents';
import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { isDue } from '../../../words/application';
import { go } from '../../../words/go';
import { dayWords } from '../../../words/when';

/** How many of the newest are looked at, and how long a decision is news. Our own settings. */
const NEWEST = 5;
const NEWS_DAYS = 14;

/** Papers or answers that are awaited, and decisions that are new. */
export function DueApplications({ personId }: { personId: string }) {
  const asked = useAsk(ApplicationsDocument, { personId, first: NEWEST, after: null }, { about: ['Application'] });
  useUpToDate(asked);
  const { today } = useHere();
  const all = asked.answer.data?.applications.edges.map(({ node }) => node) ?? [];
  return (
    <>
      {all
        .filter((one) => isDue(one) || isNews(one, today))
        .map((one) => (
          <Due key={one.id} application={one} />
        ))}
    </>
  );
}

/** Decided lately; once it was rated it has been seen. */
const isNews = ({ decidedAt, mayRate }: ApplicationCardFragment, today: string): boolean =>
  mayRate && decidedAt !== null && civilDate(new Date(decidedAt)) >= addDays(today, -NEWS_DAYS);

function Due({ application }: { application: ApplicationCardFragment }) {
  const { today } = useHere();
  const { id, status, closesOn } = application;
  const [title, press] = useDueWords(application);
  return (
    <Card title={title}>
      {isDue(application) && closesOn !== null && <Line>{words.due.until(dayWords(closesOn, today))}</Line>}
      <Button onPress={() => (status === 'DRAFT' ? go('apply', { id }) : go('application', { id }))}>{press}</Button>
    </Card>
  );
}

function useDueWords({ status, item: { title } }: ApplicationCardFragment): [title: string, press: string] {
  const { acting } = useHere();
  const name = acting?.person.name;
  const { due } = words;
  if (status === 'RETURNED') return [name ? due.papersFor(name, title) : due.papers(title), due.bring];
  if (status === 'DRAFT') return [name ? due.draftFor(name, title) : due.draft(title), due.goOn];
  const says = words.applicationStatus[status];
  return [name ? due.decidedFor(name, title, says) : due.decided(title, says), due.see];
}
