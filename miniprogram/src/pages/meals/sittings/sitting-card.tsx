import type { SittingPartsFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Dishes, dishesLine } from '../../../ui/dishes';
import { go } from '../../../words/go';
import { momentWords, servedSpan, sittingName, sittingWhen } from '../../../words/when';

interface SittingCardProps {
  sitting: SittingPartsFragment;
  /** What to take when this one is full. */
  nearest: SittingPartsFragment | undefined;
}

/** One meal of a day: dishes, price, places left, and the button; when it is full, the nearest free one. */
export function SittingCard({ sitting, nearest }: SittingCardProps) {
  const { today } = useHere();
  const { id, availability, dishes, placesLeft, listPriceFen, bookingClosesAt, isSample } = sitting;
  const name = sittingName(sitting, today);
  if (availability !== 'OPEN') return <NotFree name={name} sitting={sitting} nearest={nearest} />;
  return (
    <Card title={name}>
      <Line>{words.sittings.served(servedSpan(sitting))}</Line>
      <Dishes dishes={dishes} />
      <Line>
        {words.sittings.price(yuan(listPriceFen))} · {words.points.left(placesLeft)}
      </Line>
      <Note>{words.sittings.closes(momentWords(bookingClosesAt, today))}</Note>
      {isSample && <View className="sample">{words.ui.sampleNote}</View>}
      <Button kind="main" onPress={() => go('confirm', { sittingId: id })}>
        {words.sittings.choose(name)}
      </Button>
    </Card>
  );
}

function NotFree({ name, sitting: { availability, dishes }, nearest }: SittingCardProps & { name: string }) {
  const { today } = useHere();
  return (
    <Card title={name}>
      <View className="closed">{words.availability[availability]}</View>
      {availability === 'FULL' && (
        <>
          <Note>{dishesLine(dishes)}</Note>
          {nearest && (
            <Button onPress={() => go('confirm', { sittingId: nearest.id })}>
              {words.sittings.takeNearest(sittingWhen(nearest, today))}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}
