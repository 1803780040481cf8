import { SettlementLinesDocument } from '@doorstep/schema/documents';
import { dayWords } from '@doorstep/shared/civil-date';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useAsk } from '../../../api/ask';
import { Line, Note } from '../../../ui/card';
import { NextPage } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { settlementWords } from './words';

const PAGE = 20;

interface LinesProps {
  servicePointId: string;
  month: string;
  after?: string;
}

/** The meals and stays behind a month, page by page. */
export function Lines({ servicePointId, month, after }: LinesProps) {
  const wanted = { servicePointId, month, first: PAGE, after: after ?? null };
  const asked = useAsk(SettlementLinesDocument, wanted);
  const words = settlementWords();
  return (
    <Answered asked={asked}>
      {({ settlement: { lines } }) => (
        <>
          {lines.edges.map(({ node: { id, onDay, what, listPriceFen, ownShareFen, shares } }) => (
            <View key={id}>
              <Line>
                {words.line(
                  dayWords(onDay),
                  words.what[what] ?? what,
                  yuan(shares.reduce((sum, { amountFen }) => sum + amountFen, 0)),
                )}
              </Line>
              <Note>{words.lineOwn(yuan(listPriceFen), yuan(ownShareFen))}</Note>
            </View>
          ))}
          <NextPage pageInfo={lines.pageInfo}>
            {(next) => <Lines servicePointId={servicePointId} month={month} after={next} />}
          </NextPage>
        </>
      )}
    </Answered>
  );
}
