import type { Role } from '@doorstep/schema/documents';
import { useRouter } from '@tarojs/taro';
import { paramOf } from '../../../words/go';
import { OfHouses } from '../../parts/of-houses';
import { holdsOne, StaffPage } from '../../parts/staff-page';
import { HouseDay } from './house-day';
import { Ratio } from './ratio';
import { staysWords } from './words';
import './index.scss';

const RUNNING: readonly Role[] = ['PROVIDER_OPERATOR'];
const OVERSEEING: readonly Role[] = ['REVIEWER', 'SUPERVISOR'];

/** The day of a house for those who run it: who asks, comes, stays and goes; and where carers are too few, for those who look over it too. */
export default function StaysPage() {
  const houseId = paramOf(useRouter().params, 'houseId') || undefined;
  return (
    <StaffPage says={staysWords} roles={[...RUNNING, ...OVERSEEING]}>
      {(roles) => (
        <>
          {holdsOne(roles, RUNNING) && (
            <OfHouses first={houseId}>{(id) => <HouseDay key={id} houseId={id} />}</OfHouses>
          )}
          <Ratio mayAsk={holdsOne(roles, RUNNING)} mayDecide={holdsOne(roles, OVERSEEING)} />
        </>
      )}
    </StaffPage>
  );
}
