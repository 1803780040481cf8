import type { BedKind, DietNeed, RoomSex } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { words } from '../../../locale/words';
import { Card } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Ticks } from '../../../ui/ticks';
import { say } from '../../parts/say';
import { DIETS, EQUIPMENT, KINDS, SEXES } from '../../parts/terms';
import type { WishesProps } from './wishes';

const ANY = 'ANY';
const BUDGETS_FEN = [5_000, 10_000, 20_000, 30_000];
const STARTS = [7, 8, 9, 10, 13, 14, 18, 20];
const HOURS = [2, 4, 8, 12];

/** What only some need; left alone, it asks for nothing. */
export function MoreWishes(props: WishesProps) {
  const { terms, onChange } = props;
  return (
    <>
      {terms.form === 'BED' && <OfBed {...props} />}
      {terms.form === 'HOME_HOURS' && <OfHours {...props} />}
      <Card>
        <Ticks<DietNeed>
          question={say().dietAsk}
          choices={DIETS.map((value) => ({ value, title: words.dietNeed[value] }))}
          chosen={terms.diets ?? []}
          onChoose={(diets) => onChange({ ...terms, diets: diets.length > 0 ? diets : null })}
        />
      </Card>
      <Card>
        <Choices
          question={say().budgetAsk}
          choices={[
            { value: ANY, title: say().budgetAny },
            ...BUDGETS_FEN.map((fen) => ({ value: String(fen), title: say().budget(yuan(fen)) })),
          ]}
          chosen={terms.budgetFen === null ? ANY : String(terms.budgetFen)}
          isRow
          onChoose={(value) => onChange({ ...terms, budgetFen: value === ANY ? null : Number(value) })}
        />
      </Card>
    </>
  );
}

function OfBed({ terms, onChange }: WishesProps) {
  return (
    <>
      <Card>
        <Choices<BedKind | typeof ANY>
          question={say().kindAsk}
          choices={[
            { value: ANY, title: say().kindAny },
            ...KINDS.map((value) => ({ value, title: say().kind[value] })),
          ]}
          chosen={terms.bedKind ?? ANY}
          onChoose={(value) => onChange({ ...terms, bedKind: value === ANY ? null : value })}
        />
      </Card>
      <Card>
        <Choices<RoomSex>
          question={say().sexAsk}
          choices={(['ANY', ...SEXES] as const).map((value) => ({ value, title: say().sex[value] }))}
          chosen={terms.roomSex ?? ANY}
          isRow
          onChoose={(value) => onChange({ ...terms, roomSex: value === ANY ? null : value })}
        />
      </Card>
      <Card>
        <Ticks
          question={say().equipmentAsk}
          choices={EQUIPMENT.map((value) => ({ value, title: say().equipment[value] }))}
          chosen={terms.equipment}
          onChoose={(equipment) => onChange({ ...terms, equipment })}
        />
      </Card>
    </>
  );
}

function OfHours({ terms, onChange }: WishesProps) {
  return (
    <>
      <Card>
        <Choices
          question={say().startsTime}
          choices={STARTS.map((hour) => ({ value: `${hour < 10 ? '0' : ''}${hour}:00`, title: say().clock(hour) }))}
          chosen={terms.startsTime}
          isRow
          onChoose={(startsTime) => onChange({ ...terms, startsTime })}
        />
      </Card>
      <Card>
        <Choices
          question={say().hours}
          choices={HOURS.map((count) => ({ value: String(count), title: say().hoursCount(count) }))}
          chosen={String(terms.hours)}
          isRow
          onChoose={(value) => onChange({ ...terms, hours: Number(value) })}
        />
      </Card>
    </>
  );
}
