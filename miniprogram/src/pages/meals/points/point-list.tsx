import { MealPointsDocument, type MealPointsQuery } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAgainOnReturn, useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Line, Note, PressCard } from '../../../ui/card';
import { dishesLine } from '../../../ui/dishes';
import { PointFacts } from '../../../ui/point';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { sittingWhen } from '../../../words/when';

type MealPoint = MealPointsQuery['servicePoints']['edges'][number]['node'];

interface PointListProps {
  near: { latitude: number; longitude: number } | null;
  regionCode: string | null;
  after?: string;
}

/** Canteens, nearest first, five at a time. */
export function PointList({ near, regionCode, after }: PointListProps) {
  const position = near && { latitude: near.latitude, longitude: near.longitude };
  const variables = { near: position, regionCode, first: SHORT, after: after ?? null };
  const asked = useAsk(MealPointsDocument, variables, { about: ['Sitting'] });
  useAgainOnReturn(asked.again);
  return (
    <Answered asked={asked}>
      {({ servicePoints: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && <Empty says={words.points.none} />}
          {edges.map(({ node }) => (
            <OnePoint key={node.id} point={node} />
          ))}
          <NextPage pageInfo={pageInfo}>
            {(next) => <PointList near={near} regionCode={regionCode} after={next} />}
          </NextPage>
        </>
      )}
    </Answered>
  );
}

function OnePoint({ point }: { point: MealPoint }) {
  const { today } = useHere();
  const { id, name, nextSitting } = point;
  return (
    <PressCard onPress={() => go('sittings', { pointId: id })}>
      <View className="question">{name}</View>
      <PointFacts point={point} />
      {nextSitting ? (
        <>
          <Line>
            {words.points.next(sittingWhen(nextSitting, today))} · {words.points.left(nextSitting.placesLeft)}
          </Line>
          <Note>{dishesLine(nextSitting.dishes)}</Note>
        </>
      ) : (
        <Line>{words.points.noNext}</Line>
      )}
      <View className="press-word">{words.points.open}</View>
    </PressCard>
  );
}
