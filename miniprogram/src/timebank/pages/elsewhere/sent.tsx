import { HoursSentDocument, type HoursSentQuery } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { useAsk, useUpToDate } from '../../../api/ask';
import { Card, Line, Note } from '../../../ui/card';
import { NextPage } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { yearDateWords } from '../../../words/when';
import { hoursWords } from '../../parts/words';
import { say } from './say';

const PAGE = 5;

/** What was sent to other platforms, and where it stands. */
export function Sent({ personId, after }: { personId: string; after?: string }) {
  const asked = useAsk(HoursSentDocument, { personId, first: PAGE, after: after ?? null }, { about: ['HoursSent'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ hoursSent: { edges, pageInfo } }) => (
        <>
          {edges.map(({ node }) => (
            <OneSent key={node.id} sent={node} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Sent personId={personId} after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

type OneSentProps = { sent: HoursSentQuery['hoursSent']['edges'][number]['node'] };

function OneSent({ sent }: OneSentProps) {
  const { place, numberEnd, minutes, arrivingMinutes, status, refusedFor, sentAt, acknowledgedAt } = sent;
  const { span } = hoursWords();
  const { stands, why } = say();
  return (
    <Card title={say().one(span(minutes), place)}>
      <Line>
        {status === 'VOIDED'
          ? stands.returned
          : status === 'POSTED' && acknowledgedAt !== null
            ? stands.arrived(span(arrivingMinutes))
            : stands.underWay}
      </Line>
      {status === 'VOIDED' && <Note>{(refusedFor !== null && why[refusedFor]) || why.other}</Note>}
      <Note>{say().toNumber(numberEnd, yearDateWords(civilDate(new Date(sentAt))))}</Note>
    </Card>
  );
}
