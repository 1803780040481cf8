import {
  QuoteDocument,
  SittingsDocument,
  StartStandingOrderDocument,
  type Fulfilment,
  type Meal,
  type SittingPartsFragment,
} from '@doorstep/schema/documents';
import { addDays, isoWeekday } from '@doorstep/shared/civil-date';
import { yuan } from '@doorstep/shared/units';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { useKeys } from '../../../api/unanswered';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Refusal } from '../../../ui/refusal';
import { Answered, Empty } from '../../../ui/state';
import { Ticks } from '../../../ui/ticks';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { say } from './say';

const MEALS: readonly Meal[] = ['BREAKFAST', 'LUNCH', 'DINNER'];

interface StartProps {
  dinerId: string;
  servicePointId: string;
  onStarted(): void;
}

/** Which meal, on which days, how: as the canteen serves it in the week to come. */
export function Start({ dinerId, servicePointId, onStarted }: StartProps) {
  const { today } = useHere();
  const asked = useAsk(SittingsDocument, { servicePointId, from: addDays(today, 1), until: addDays(today, 7) });
  return (
    <Answered asked={asked}>
      {({ sittings }) =>
        sittings.length === 0 ? (
          <Empty says={say().nothing} />
        ) : (
          <Questions {...{ dinerId, servicePointId, onStarted }} sittings={sittings} />
        )
      }
    </Answered>
  );
}

function Questions({ sittings, ...rest }: StartProps & { sittings: readonly SittingPartsFragment[] }) {
  const meals = MEALS.filter((one) => sittings.some((sitting) => sitting.meal === one));
  const [meal, setMeal] = useState<Meal>(meals.indexOf('LUNCH') >= 0 ? 'LUNCH' : meals[0]!);
  const [weekdays, setWeekdays] = useState<string[]>([]);
  const served = sittings.filter((sitting) => sitting.meal === meal);
  const days = served.map(({ servedOn }) => isoWeekday(servedOn)).sort((a, b) => a - b);
  const chosen = weekdays.filter((one) => days.indexOf(Number(one)) >= 0);
  const ways = served[0]!.fulfilments;
  const [way, setWay] = useState<Fulfilment>();
  const fulfilment = way !== undefined && ways.indexOf(way) >= 0 ? way : ways[0]!;
  return (
    <>
      <Card>
        <Choices<Meal>
          question={say().meal}
          choices={meals.map((value) => ({ value, title: words.mealName[value] }))}
          chosen={meal}
          isRow
          onChoose={setMeal}
        />
      </Card>
      <Card>
        <Ticks
          question={say().weekdays}
          choices={days.map((day) => ({ value: String(day), title: words.days.weekday(day) }))}
          chosen={chosen}
          onChoose={setWeekdays}
        />
      </Card>
      <Card>
        <Choices<Fulfilment>
          question={say().how}
          choices={ways.map((value) => ({ value, title: words.fulfilment[value] }))}
          chosen={fulfilment}
          isRow
          onChoose={setWay}
        />
      </Card>
      {chosen.length === 0 ? (
        <Line>{say().pick}</Line>
      ) : (
        <Send {...rest} {...{ meal, fulfilment, sittingId: served[0]!.id }} weekdays={chosen.map(Number)} />
      )}
    </>
  );
}

interface SendProps extends StartProps {
  meal: Meal;
  weekdays: number[];
  fulfilment: Fulfilment;
  /** The meal that says what it costs. */
  sittingId: string;
}

/** What a meal costs the diner stands on the button: nothing dearer is booked. */
function Send({ dinerId, servicePointId, meal, weekdays, fulfilment, sittingId, onStarted }: SendProps) {
  const { today } = useHere();
  const asked = useAsk(QuoteDocument, { sittingId, dinerId, fulfilment });
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const keyOf = useKeys();
  const start = useSend(StartStandingOrderDocument);

  async function send(agreedOwnShareFen: number): Promise<void> {
    const wanted = {
      dinerId,
      servicePointId,
      meal,
      weekdays,
      fulfilment,
      agreedOwnShareFen,
      startsOn: today,
      endsOn: null,
    };
    setSending(true);
    setRefusal(undefined);
    const { data, error } = await start(
      { input: { ...wanted, idempotencyKey: keyOf(JSON.stringify(wanted)) } },
      { additionalTypenames: ['StandingOrder', 'MealBooking'] },
    );
    setSending(false);
    const why = whyNot(data?.startStandingOrder, error);
    if (why) setRefusal(why);
    else onStarted();
  }

  return (
    <Answered asked={asked}>
      {({ quote: { ownShareFen } }) => (
        <>
          {refusal && <Refusal {...refusal} />}
          <Button kind="main" isDisabled={isSending} onPress={() => void send(ownShareFen)}>
            {isSending ? say().sending : say().send(words.mealName[meal], yuan(ownShareFen))}
          </Button>
        </>
      )}
    </Answered>
  );
}
