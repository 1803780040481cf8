import type { SittingAtPointFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Card, Line, Note } from '../../../ui/card';
import { Dishes } from '../../../ui/dishes';
import { servedSpan, sittingWhen } from '../../../words/when';

/** Where, when and what there is to eat. */
export function SittingFacts({ sitting }: { sitting: SittingAtPointFragment }) {
  const { today } = useHere();
  const { servicePoint, dishes, isSample } = sitting;
  return (
    <Card title={servicePoint.name}>
      <Line>
        {sittingWhen(sitting, today)} {servedSpan(sitting)}
      </Line>
      <Note>{servicePoint.address}</Note>
      <Dishes dishes={dishes} />
      {isSample && <View className="sample">{words.ui.sampleNote}</View>}
    </Card>
  );
}
