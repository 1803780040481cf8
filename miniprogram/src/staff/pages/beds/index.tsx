import type { Role } from '@doorstep/schema/documents';
import { OfHouses } from '../../parts/of-houses';
import { StaffPage } from '../../parts/staff-page';
import { Board } from './board';
import { bedsWords } from './words';
import './index.scss';

const AT_WORK: readonly Role[] = ['PROVIDER_OPERATOR', 'REVIEWER', 'SUPERVISOR'];

/** The beds of a house for a week: what each is taken by, out of service, who lives there, and whether there are carers enough. */
export default function BedsPage() {
  return (
    <StaffPage says={bedsWords} roles={AT_WORK}>
      {() => <OfHouses>{(houseId) => <Board key={houseId} houseId={houseId} />}</OfHouses>}
    </StaffPage>
  );
}
