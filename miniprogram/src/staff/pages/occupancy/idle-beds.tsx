import { IdleBedsDocument, type OccupancyQueryVariables } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk } from '../../../api/ask';
import { Line, Note } from '../../../ui/card';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { occupancyWords } from './words';

const PAGE = 20;

/** The beds that nothing takes on any of these nights, and where they stand. */
export function IdleBeds({ nights, after }: { nights: OccupancyQueryVariables; after?: string }) {
  const asked = useAsk(IdleBedsDocument, { ...nights, first: PAGE, after: after ?? null }, { about: ['BedUse'] });
  const words = occupancyWords();
  return (
    <Answered asked={asked}>
      {({ idleBeds: { edges, pageInfo } }) => {
        if (edges.length === 0 && after === undefined) return <Empty says={words.noIdle} />;
        return (
          <>
            {edges.map(({ node: { bed, house } }) => (
              <View key={bed.id} className="use__idle">
                <Line>{house.servicePoint.name}</Line>
                <Note>{`${words.bed(bed.ward.name, bed.room, bed.label)} ${words.kind[bed.kind]}`}</Note>
              </View>
            ))}
            <NextPage pageInfo={pageInfo}>{(next) => <IdleBeds nights={nights} after={next} />}</NextPage>
          </>
        );
      }}
    </Answered>
  );
}
