import { OccupancyDocument, type Role } from '@doorstep/schema/documents';
import { addDays } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { Card, Heading } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Answered, Empty } from '../../../ui/state';
import { StaffPage } from '../../parts/staff-page';
import { Bar } from './bar';
import { IdleBeds } from './idle-beds';
import { occupancyWords, type Span } from './words';
import './index.scss';

const COUNTING: readonly Role[] = ['SUPERVISOR'];
const NIGHTS: Record<Span, number> = { TONIGHT: 1, WEEK: 7, MONTH: 30 };

/** How far the beds of a region are used: by kind, by what lies under it, and which are idle. */
export default function OccupancyPage() {
  return (
    <StaffPage says={occupancyWords} roles={COUNTING}>
      {() => <OfRegion />}
    </StaffPage>
  );
}

function OfRegion() {
  const { viewer, today } = useHere();
  const [span, setSpan] = useState<Span>('TONIGHT');
  const [below, setBelow] = useState<readonly string[]>([]);
  const regionCode = below[below.length - 1] ?? viewer?.staff?.region.code ?? '';
  const nights = { regionCode, on: today, until: addDays(today, NIGHTS[span]) };
  const asked = useAsk(OccupancyDocument, nights, { isPaused: regionCode === '', about: ['BedUse'] });
  useUpToDate(asked);
  const words = occupancyWords();
  return (
    <>
      <Choices<Span>
        question={words.when}
        choices={(Object.keys(NIGHTS) as Span[]).map((value) => ({ value, title: words.span[value] }))}
        chosen={span}
        isRow
        onChoose={setSpan}
      />
      {below.length > 0 && <Button onPress={() => setBelow(below.slice(0, -1))}>{words.up}</Button>}
      <Answered asked={asked}>
        {({ occupancy: { region, total, byKind, byRegion } }) => (
          <>
            <Heading>{words.of(region.name)}</Heading>
            {total.beds === 0 && <Empty says={words.none} />}
            {total.beds > 0 && (
              <>
                <Card>
                  <Bar title={words.all} count={total} />
                </Card>
                <Card title={words.byKind}>
                  {byKind.map((count) => (
                    <Bar key={count.kind} title={words.kind[count.kind]} count={count} />
                  ))}
                </Card>
                {byRegion.length > 0 && (
                  <Card title={words.byRegion}>
                    {byRegion.map((count) => (
                      <Bar key={count.region.code} title={count.region.name} count={count}>
                        <Button onPress={() => setBelow([...below, count.region.code])}>
                          {words.open(count.region.name)}
                        </Button>
                      </Bar>
                    ))}
                  </Card>
                )}
                <Card title={words.idleBeds}>
                  <IdleBeds key={`${regionCode} ${span}`} nights={nights} />
                </Card>
              </>
            )}
          </>
        )}
      </Answered>
    </>
  );
}
