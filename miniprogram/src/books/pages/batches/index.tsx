import type { Role } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Made } from './made';
import { Payable } from './payable';
import { batchesWords } from './words';
import './index.scss';

const PAYING: readonly Role[] = ['FUND_OFFICER'];

/** What funds owe and can be paid now, and the batches in which it was or is paid. */
export default function BatchesPage() {
  return (
    <StaffPage says={batchesWords} roles={PAYING}>
      {() => (
        <View className="payouts">
          <View className="payouts__part">
            <Payable />
          </View>
          <View className="payouts__part">
            <Made />
          </View>
        </View>
      )}
    </StaffPage>
  );
}
