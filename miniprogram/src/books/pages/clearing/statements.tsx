import { ClearingStatementsDocument, type ClearingStatementsQuery } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { Card, Line, Note } from '../../../ui/card';
import { NextPage } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { yearDateWords } from '../../../words/when';
import { clearingWords } from './words';

const PAGE = 10;

/** Each day's statement with each city of another platform, the latest first. */
export function Statements({ after }: { after?: string }) {
  const about = { about: ['ClearingStatement'] };
  const asked = useAsk(ClearingStatementsDocument, { first: PAGE, after: after ?? null }, about);
  return (
    <Answered asked={asked}>
      {({ clearingStatements: { edges, pageInfo } }) => (
        <>
          {edges.map(({ node }) => (
            <OneStatement key={node.id} statement={node} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Statements after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

type OneStatementProps = { statement: ClearingStatementsQuery['clearingStatements']['edges'][number]['node'] };

function OneStatement({ statement }: OneStatementProps) {
  const { day, place, otherPlace, platform, status, differences, netMinutes } = statement;
  const { sentCount, sentMinutes, receivedCount, receivedMinutes } = statement;
  const words = clearingWords();
  return (
    <Card title={words.ofDay(yearDateWords(day), place, otherPlace)}>
      <Line>{words.agreed[status]}</Line>
      <Line>{words.went(sentCount, sentMinutes)}</Line>
      <Line>{words.came(receivedCount, receivedMinutes)}</Line>
      <Line>{words.net(netMinutes)}</Line>
      {differences.map(({ transferId, minutesHere, minutesThere }) => (
        <Note key={transferId}>{words.differs(transferId.slice(-12), minutesHere, minutesThere)}</Note>
      ))}
      <Note>{words.on(platform)}</Note>
    </Card>
  );
}
