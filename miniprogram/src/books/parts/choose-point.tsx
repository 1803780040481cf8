import { SettlementPointsDocument } from '@doorstep/schema/documents';
import { useState, type ReactNode } from 'react';
import { useAsk } from '../../api/ask';
import { useHere } from '../../api/viewer';
import { Choices } from '../../ui/choices';
import { Answered, Empty } from '../../ui/state';

/** A service point as far as the books need it. */
export interface PointOfBooks {
  id: string;
  name: string;
  /** Where who works there works. */
  regionCode: string;
}

interface ChoosePointProps {
  words: { which: string; none: string };
  children(point: PointOfBooks): ReactNode;
}

/** One of the service points that staff answer for; chosen already where there is one. */
export function ChoosePoint({ words, children }: ChoosePointProps) {
  const { viewer } = useHere();
  const [chosen, setChosen] = useState<string>();
  const regionCode = viewer?.staff?.region.code ?? '';
  const asked = useAsk(SettlementPointsDocument, {});
  return (
    <Answered asked={asked}>
      {({ settlementPoints: points }) => {
        if (points.length === 0) return <Empty says={words.none} />;
        const point = points.find(({ id }) => id === chosen) ?? (points.length === 1 ? points[0] : undefined);
        return (
          <>
            {points.length > 1 && (
              <Choices
                question={words.which}
                choices={points.map(({ id: value, name: title }) => ({ value, title }))}
                chosen={point?.id}
                onChoose={setChosen}
              />
            )}
            {point && children({ id: point.id, name: point.name, regionCode })}
          </>
        );
      }}
    </Answered>
  );
}
