import type { Role } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { StaffPage } from '../../parts/staff-page';
import { Call } from './call';
import { Search } from './search';
import './index.scss';

const AT_THE_DESK: readonly Role[] = ['HOTLINE_AGENT', 'REVIEWER'];

/** Where the hotline and the office find a person, and do for him what he asks for. */
export default function DeskPage() {
  return (
    <StaffPage says={() => words.desk} roles={AT_THE_DESK}>
      {(roles) => <Desk roles={roles} />}
    </StaffPage>
  );
}

function Desk({ roles }: { roles: readonly Role[] }) {
  const { subject } = useHere();
  return (
    <View className="desk">
      <View className="desk__pane">
        <Search isByPhoneFirst={roles.indexOf('HOTLINE_AGENT') >= 0} />
      </View>
      {subject && (
        <View className="desk__pane">
          <Call subject={subject} />
        </View>
      )}
    </View>
  );
}
