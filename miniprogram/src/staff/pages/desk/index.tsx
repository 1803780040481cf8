import type { Role } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Search } from '../../parts/search';
import { StaffPage } from '../../parts/staff-page';
import { Call } from './call';
import { Found } from './found';
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
        <Search>
          {(person) => <Found key={person.id} person={person} isByPhoneFirst={roles.indexOf('HOTLINE_AGENT') >= 0} />}
        </Search>
      </View>
      {subject && (
        <View className="desk__pane">
          <Call subject={subject} />
        </View>
      )}
    </View>
  );
}
