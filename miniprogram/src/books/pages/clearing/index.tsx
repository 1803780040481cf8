import { ClearingNowDocument, type ClearingNowQuery, type Role, type StuckWay } from '@doorstep/schema/documents';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Card, Line, Note } from '../../../ui/card';
import { ShortList } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { momentWords } from '../../../words/when';
import { Statements } from './statements';
import { clearingWords } from './words';

/** Which way it goes, from the left. */
const ARROW: Record<StuckWay, string> = { SENT: '→', RECEIVED: '←' };

const KEEPERS: readonly Role[] = ['SUPERVISOR', 'FUND_OFFICER'];

/** How cities stand to each other in hours: what hangs, what is owed now, and each day's statement with other platforms. */
export default function ClearingPage() {
  return (
    <StaffPage says={clearingWords} roles={KEEPERS}>
      {() => (
        <>
          <Note>{clearingWords().hint}</Note>
          <Now />
          <Statements />
        </>
      )}
    </StaffPage>
  );
}

function Now() {
  const asked = useAsk(ClearingNowDocument, {}, { about: ['ClearingBalance', 'StuckHours'] });
  useUpToDate(asked);
  const words = clearingWords();
  return (
    <Answered asked={asked}>
      {({ clearingBalances, stuckHours }) => (
        <>
          {stuckHours.length > 0 && <Note>{words.stuck(stuckHours.length)}</Note>}
          <ShortList items={stuckHours}>{(one) => <OneStuck key={one.id} stuck={one} />}</ShortList>
          {clearingBalances.length === 0 && <Empty says={words.none} />}
          <ShortList items={clearingBalances}>
            {(one) => <OneBalance key={`${one.book} ${one.otherBook} ${one.platform ?? ''}`} balance={one} />}
          </ShortList>
        </>
      )}
    </Answered>
  );
}

type OneStuckProps = { stuck: ClearingNowQuery['stuckHours'][number] };

function OneStuck({ stuck }: OneStuckProps) {
  const { today } = useHere();
  const { way, place, otherPlace, platform, minutes, status, since, tries } = stuck;
  const words = clearingWords();
  return (
    <Card title={`${place} ${ARROW[way]} ${otherPlace}`}>
      <Line>{words.waits(minutes, words.status[status] ?? status)}</Line>
      <Note>{words.since(momentWords(since, today), platform, tries)}</Note>
    </Card>
  );
}

type OneBalanceProps = { balance: ClearingNowQuery['clearingBalances'][number] };

function OneBalance({ balance }: OneBalanceProps) {
  const { place, otherPlace, platform, owedMinutes, todayMinutes } = balance;
  const words = clearingWords();
  return (
    <Card title={`${place} ⇄ ${otherPlace}`}>
      <Line>{words.owes(owedMinutes)}</Line>
      <Note>{words.today(todayMinutes)}</Note>
      <Note>{platform === null ? words.here : words.on(platform)}</Note>
    </Card>
  );
}
