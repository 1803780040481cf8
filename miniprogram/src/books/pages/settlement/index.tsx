import type { Role } from '@doorstep/schema/documents';
import { addMonths, monthOf } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useHere } from '../../../api/viewer';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Button } from '../../../ui/button';
import { ChoosePoint } from '../../parts/choose-point';
import { Account } from './account';
import { CloseAll } from './close-all';
import { OneMonth } from './one-month';
import { settlementWords } from './words';

const SETTLING: readonly Role[] = ['FUND_OFFICER', 'PROVIDER_OPERATOR'];

/** What funds owe a service point for a month, with the list behind it; and closing it. */
export default function SettlementPage() {
  return (
    <StaffPage says={settlementWords} roles={SETTLING}>
      {(roles) => <OfPoints isOfficer={roles.indexOf('FUND_OFFICER') >= 0} />}
    </StaffPage>
  );
}

function OfPoints({ isOfficer }: { isOfficer: boolean }) {
  const { viewer, today } = useHere();
  const [month, setMonth] = useState(monthOf(today));
  const words = settlementWords();
  const step = (months: number): void => setMonth(monthOf(addMonths(`${month}-01`, months)));
  return (
    <>
      <Button onPress={() => step(-1)}>{words.earlier}</Button>
      {month < monthOf(today) && <Button onPress={() => step(1)}>{words.later}</Button>}
      {isOfficer && viewer?.staff && month < monthOf(today) && (
        <CloseAll key={month} regionCode={viewer.staff.region.code} month={month} />
      )}
      <ChoosePoint words={words}>
        {({ id }) => (
          <>
            <Account key={id} servicePointId={id} />
            <OneMonth key={`${id} ${month}`} servicePointId={id} month={month} />
          </>
        )}
      </ChoosePoint>
    </>
  );
}
