import type { CivilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { Note } from '../../../ui/card';
import { landmark, pressable } from '../../../ui/pressable';
import { dayWords } from '../../../words/when';
import { houseWords } from '../../parts/words';
import type { BoardBed, BoardOf, Chosen } from './board';
import { takenLook, takenBy, takenWords } from './cell-words';
import { keysInGrid } from './keys-in-grid';
import { bedsWords } from './words';

interface GridProps {
  board: BoardOf;
  today: CivilDate;
  /** The one day that a phone shows. */
  day: CivilDate;
  chosen: Chosen | undefined;
  onChoose(chosen: Chosen): void;
}

/** Beds down, days across: words and a colour in every field. */
export function Grid({ board, today, day, chosen, onChoose }: GridProps) {
  const { days, wards } = board;
  const words = bedsWords();
  const column = (of: CivilDate): string => (of === day ? '' : ' board__other');
  return (
    <View className="board" {...landmark('group', { label: words.board })} {...keysInGrid(days.length)}>
      <View className="board__row board__row--head">
        <View className="board__bed" />
        {days.map((each) => (
          <View key={each} className={`board__day${column(each)}`}>
            {dayWords(each, today)}
          </View>
        ))}
      </View>
      {wards.map(({ ward, rooms }) => (
        <View key={ward.id}>
          <View className="board__ward" {...landmark('heading', { level: 3 })}>
            {ward.name}
          </View>
          {rooms.map(({ beds }) =>
            beds.map((bed) => <Row key={bed.bed.id} bed={bed} {...{ days, today, column, chosen, onChoose }} />),
          )}
        </View>
      ))}
      <Places board={board} column={column} />
      {process.env.TARO_ENV === 'h5' && (
        <View className="board__keys">
          <Note>{words.keys}</Note>
        </View>
      )}
    </View>
  );
}

interface RowProps extends Pick<GridProps, 'today' | 'chosen' | 'onChoose'> {
  bed: BoardBed;
  days: readonly CivilDate[];
  column(of: CivilDate): string;
}

function Row({ bed, days, today, column, chosen, onChoose }: RowProps) {
  const { id, room, label, kind, roomSex } = bed.bed;
  const words = houseWords();
  const name = words.bed(room, label);
  return (
    <View className="board__row">
      <View className="board__bed">
        <View className="board__name">{name}</View>
        <View className="note">{`${words.kind[kind]} ${words.sex[roomSex]}`}</View>
      </View>
      {days.map((each) => {
        const use = takenBy(bed, each);
        const isChosen = chosen?.bedId === id && chosen.day === each;
        const classes = `board__cell board__cell--${takenLook(use)}${isChosen ? ' board__cell--chosen' : ''}${column(each)}`;
        const label_ = `${name} ${dayWords(each, today)} ${takenWords(use)}`;
        return (
          <View
            key={each}
            className={classes}
            {...pressable({ label: label_, isExpanded: isChosen, onPress: () => onChoose({ bedId: id, day: each }) })}
          >
            {takenWords(use)}
          </View>
        );
      })}
    </View>
  );
}

/** Day places and hours at home, beneath the beds. */
function Places({ board: { days, places }, column }: { board: BoardOf; column(of: CivilDate): string }) {
  const words = bedsWords();
  const forms = (['DAY_PLACE', 'HOME_HOURS'] as const).filter((form) => places.some((one) => one.form === form));
  return (
    <>
      {forms.map((form) => (
        <View key={form} className="board__row">
          <View className="board__bed">
            <View className="board__name">{words.places[form]}</View>
          </View>
          {days.map((each) => {
            const place = places.find(({ on, form: of }) => on === each && of === form);
            return (
              <View key={each} className={`board__cell board__cell--places${column(each)}`}>
                {place ? words.taken(place.taken, place.capacity) : ''}
              </View>
            );
          })}
        </View>
      ))}
    </>
  );
}
