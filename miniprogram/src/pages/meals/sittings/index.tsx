import { SittingsDocument, type SittingPartsFragment } from '@doorstep/schema/documents';
import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAgainOnReturn, useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Page } from '../../../ui/page';
import { PointFacts } from '../../../ui/point';
import { Answered, Empty } from '../../../ui/state';
import { go, paramOf } from '../../../words/go';
import { dayWords } from '../../../words/when';
import { SittingCard } from './sitting-card';

const DAYS = 7;
const SHOWN_FIRST = 3;

/** One canteen's week: choose a day, then a meal. */
export default function SittingsPage() {
  const servicePointId = paramOf(useRouter().params, 'pointId');
  const here = useHere();
  const { today } = here;
  const isPaused = !here.answer.data && here.answer.fetching;
  const variables = { servicePointId, from: today, until: addDays(today, DAYS - 1) };
  const asked = useAsk(SittingsDocument, variables, { isPaused, about: ['Sitting'] });
  useAgainOnReturn(here.again, asked.again);
  const point = asked.answer.data?.servicePoint;
  return (
    <Page title={point?.name ?? words.sittings.title}>
      <Answered asked={asked}>
        {({ servicePoint, sittings }) =>
          servicePoint ? (
            <>
              <Week sittings={sittings} today={today} />
              <Card>
                <PointFacts point={servicePoint} />
              </Card>
              {servicePoint.phone !== null && <CallButton phone={servicePoint.phone} who={servicePoint.name} />}
            </>
          ) : (
            <Empty says={words.sittings.notFound}>
              <Button onPress={() => go('points')}>{words.home.find}</Button>
            </Empty>
          )
        }
      </Answered>
    </Page>
  );
}

const isOpen = ({ availability }: SittingPartsFragment): boolean => availability === 'OPEN';

/** The free sitting nearest to a full one: the same meal on a later day, else any meal from then on, else the first. */
function nearestFree(sittings: readonly SittingPartsFragment[], full: SittingPartsFragment) {
  const free = sittings.filter(isOpen);
  const later = free.filter(({ servedOn }) => servedOn >= full.servedOn);
  return later.find(({ meal }) => meal === full.meal) ?? later[0] ?? free[0];
}

interface WeekProps {
  sittings: readonly SittingPartsFragment[];
  today: CivilDate;
}

function Week({ sittings, today }: WeekProps) {
  const [chosen, setChosen] = useState<CivilDate>();
  const [hasMore, setMore] = useState(false);
  const day = chosen ?? sittings.find(isOpen)?.servedOn ?? today;
  const isLate = day > addDays(today, SHOWN_FIRST - 1);
  const count = hasMore || isLate ? DAYS : SHOWN_FIRST;
  const days = Array.from({ length: count }, (_unused, index) => addDays(today, index));
  const ofDay = sittings.filter(({ servedOn }) => servedOn === day);
  // What can still be booked comes first.
  const inOrder = [...ofDay.filter(isOpen), ...ofDay.filter((sitting) => !isOpen(sitting))];
  return (
    <>
      <Choices
        question={words.sittings.day}
        choices={days.map((value) => ({ value, title: dayWords(value, today) }))}
        chosen={day}
        isRow
        onChoose={setChosen}
      />
      {count < DAYS && <Button onPress={() => setMore(true)}>{words.sittings.moreDays}</Button>}
      {ofDay.length === 0 && <Note>{words.sittings.none}</Note>}
      {inOrder.map((sitting) => (
        <SittingCard key={sitting.id} sitting={sitting} nearest={nearestFree(sittings, sitting)} />
      ))}
    </>
  );
}
