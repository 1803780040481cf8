import type { CounterList } from '../../../api/counter-memory';
import { words } from '../../../locale/words';
import { Heading, Line } from '../../../ui/card';
import { Doors } from '../../../ui/doors';
import { Empty } from '../../../ui/state';

interface ChoosePointProps {
  points: CounterList['servicePoints'];
  onChoose(id: string): void;
}

/** For whoever works for a region: at which canteen does he stand today? */
export function ChoosePoint({ points, onChoose }: ChoosePointProps) {
  if (points.length === 0) return <Empty says={words.counter.noPoint} />;
  return (
    <>
      <Heading>{words.counter.which}</Heading>
      <Line>{words.counter.whichHint}</Line>
      <Doors
        doors={points.map(({ id, name, address }) => ({ title: name, detail: address, onPress: () => onChoose(id) }))}
      />
    </>
  );
}
