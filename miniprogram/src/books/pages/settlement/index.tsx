import { SettlementPointsDocument, type Role } from '@doorstep/schema/documents';
import { addMonths, monthOf } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Button } from '../../../ui/button';
import { Choices } from '../../../ui/choices';
import { Answered, Empty } from '../../../ui/state';
import { Account } from './account';
import { OneMonth } from './one-month';
import { settlementWords } from './words';

const SETTLING: readonly Role[] = ['FUND_OFFICER', 'PROVIDER_OPERATOR'];

/** What funds owe a service point for a month, with the list behind it; and closing it. */
export default function SettlementPage() {
  return (
    <StaffPage says={settlementWords} roles={SETTLING}>
      {() => <OfPoints />}
    </StaffPage>
  );
}

function OfPoints() {
  const { today } = useHere();
  const [chosen, setChosen] = useState<string>();
  const [month, setMonth] = useState(monthOf(today));
  const asked = useAsk(SettlementPointsDocument, {});
  const words = settlementWords();
  const step = (months: number): void => setMonth(monthOf(addMonths(`${month}-01`, months)));
  return (
    <Answered asked={asked}>
      {({ settlementPoints: points }) => {
        if (points.length === 0) return <Empty says={words.none} />;
        const pointId = chosen ?? (points.length === 1 ? points[0]!.id : undefined);
        return (
          <>
            {points.length > 1 && (
              <Choices
                question={words.which}
                choices={points.map(({ id: value, name: title }) => ({ value, title }))}
                chosen={pointId}
                onChoose={setChosen}
              />
            )}
            {pointId && (
              <View>
                <Button onPress={() => step(-1)}>{words.earlier}</Button>
                {month < monthOf(today) && <Button onPress={() => step(1)}>{words.later}</Button>}
                <Account key={pointId} servicePointId={pointId} />
                <OneMonth key={`${pointId} ${month}`} servicePointId={pointId} month={month} />
              </View>
            )}
          </>
        );
      }}
    </Answered>
  );
}
