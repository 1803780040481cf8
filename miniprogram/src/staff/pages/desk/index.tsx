import type { Role } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { CallButton } from '../../../ui/call-button';
import { Card, Line } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Answered, Failed } from '../../../ui/state';
import { Call } from './call';
import { Search } from './search';
import './index.scss';

const AT_THE_DESK: readonly Role[] = ['HOTLINE_AGENT', 'REVIEWER'];

/** Where the hotline and the office find a person, and do for him what he asks for. */
export default function DeskPage() {
  const here = useHere();
  return (
    <Page title={words.desk.title} isWide>
      <Answered asked={here}>
        {({ viewer }) => {
          if (!viewer) return <Failed trouble={{ kind: 'SIGN_IN' }} onRetry={here.again} />;
          return viewer.roles.some((role) => AT_THE_DESK.indexOf(role) >= 0) ? (
            <Desk roles={viewer.roles} />
          ) : (
            <Card>
              <Line>{words.desk.staffOnly}</Line>
              <CallButton />
            </Card>
          );
        }}
      </Answered>
    </Page>
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
