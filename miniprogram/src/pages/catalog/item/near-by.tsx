import { ServicePointsDocument, type ServicePointKind } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk } from '../../../api/ask';
import { usePlace } from '../../../api/place';
import { words } from '../../../locale/words';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { PointFacts } from '../../../ui/point';
import { Answered } from '../../../ui/state';

/** The nearest places that offer a service. */
export function NearBy({ kinds }: { kinds: ServicePointKind[] }) {
  const place = usePlace();
  const near = place?.position ? { latitude: place.position.latitude, longitude: place.position.longitude } : null;
  const variables = { near, regionCode: near ? null : (place?.code ?? null), kinds, first: 3 };
  const asked = useAsk(ServicePointsDocument, variables, { isPaused: !place });
  if (!place) return null;
  return (
    <Card title={words.item.near}>
      <Answered asked={asked}>
        {({ servicePoints: { edges } }) => (
          <>
            {edges.length === 0 && <Note>{words.points.none}</Note>}
            {edges.map(({ node }) => (
              <View className="near" key={node.id}>
                <Line>{node.name}</Line>
                <PointFacts point={node} />
                {node.phone !== null && <CallButton phone={node.phone} who={node.name} />}
              </View>
            ))}
          </>
        )}
      </Answered>
    </Card>
  );
}
