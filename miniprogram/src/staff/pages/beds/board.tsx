import { BedBoardDocument, type BedBoardQuery } from '@doorstep/schema/documents';
import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { Heading, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Answered } from '../../../ui/state';
import { goUp } from '../../../words/go';
import { dateWords } from '../../../words/when';
import { Carers } from './carers';
import { Grid } from './grid';
import { OneBed } from './one-bed';
import { bedsWords } from './words';

/** The board as the service has it. */
export type BoardOf = BedBoardQuery['bedBoard'];
/** One bed of it. */
export type BoardBed = BoardOf['wards'][number]['rooms'][number]['beds'][number];
/** What takes a bed. */
export type BoardUse = BoardBed['uses'][number];

/** Field of the board: a bed on a day. */
export interface Chosen {
  bedId: string;
  day: CivilDate;
}

const WEEK = 7;

/** The beds of one house, from a day on for a week; on a phone one day at a time. */
export function Board({ houseId }: { houseId: string }) {
  const { today } = useHere();
  const [startsOn, setStartsOn] = useState<CivilDate>(today);
  const [day, setDay] = useState<CivilDate>(today);
  const [chosen, setChosen] = useState<Chosen>();
  const [done, setDone] = useState<string>();
  const asked = useAsk(BedBoardDocument, { houseId, startsOn, days: WEEK }, { about: ['BedUse'] });
  useUpToDate(asked);

  function look(first: CivilDate, at: CivilDate): void {
    setStartsOn(first);
    setDay(at);
  }

  function step(days: number): void {
    const to = addDays(day, days);
    const first = to < startsOn ? addDays(startsOn, -WEEK) : to >= addDays(startsOn, WEEK) ? to : startsOn;
    look(first, to);
  }

  function choose(next: Chosen | undefined): void {
    setDone(undefined);
    setChosen(next);
    if (next) setDay(next.day);
    goUp();
  }

  function finish(says: string): void {
    choose(undefined);
    setDone(says);
    asked.again();
  }

  return (
    <>
      <Done says={done} />
      <Answered asked={asked}>
        {({ bedBoard }) => {
          const bed = chosen && bedIn(bedBoard, chosen.bedId);
          return (
            <>
              <Heading>{bedBoard.house.servicePoint.name}</Heading>
              {chosen && bed && (
                <OneBed
                  key={`${chosen.bedId} ${chosen.day}`}
                  board={bedBoard}
                  bed={bed}
                  day={chosen.day}
                  onClose={() => choose(undefined)}
                  onDone={finish}
                />
              )}
              {!chosen && <Carers board={bedBoard} onDone={finish} />}
              <View className="board__ways">
                <View className="board__way board__way--week">
                  <Button onPress={() => look(addDays(startsOn, -WEEK), addDays(startsOn, -WEEK))}>
                    {bedsWords().earlier}
                  </Button>
                </View>
                <View className="board__way board__way--day">
                  <Button onPress={() => step(-1)}>{bedsWords().dayBefore}</Button>
                </View>
                <View className="board__when">
                  {bedsWords().week(dateWords(startsOn), dateWords(addDays(startsOn, WEEK - 1)))}
                </View>
                <View className="board__way board__way--day">
                  <Button onPress={() => step(1)}>{bedsWords().dayAfter}</Button>
                </View>
                <View className="board__way board__way--week">
                  <Button onPress={() => look(addDays(startsOn, WEEK), addDays(startsOn, WEEK))}>
                    {bedsWords().later}
                  </Button>
                </View>
              </View>
              <Grid board={bedBoard} today={today} day={day} chosen={chosen} onChoose={choose} />
              <Note>{bedsWords().choose}</Note>
            </>
          );
        }}
      </Answered>
    </>
  );
}

function bedIn({ wards }: BoardOf, id: string): BoardBed | undefined {
  for (const { rooms } of wards)
    for (const { beds } of rooms) for (const bed of beds) if (bed.bed.id === id) return bed;
  return undefined;
}
