import type { Role } from '@doorstep/schema/documents';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { go } from '../../../words/go';

const AT_THE_DESK: readonly Role[] = ['HOTLINE_AGENT', 'REVIEWER'];

const ANSWERING: readonly Role[] = ['REVIEWER', 'ADMINISTRATOR'];

/** The ways to what staff work with, by role. */
export function ForStaff({ roles, isAssisting }: { roles: readonly Role[]; isAssisting: boolean }) {
  const isAtTheDesk = roles.some((role) => AT_THE_DESK.indexOf(role) >= 0);
  const isAtTheCounter = roles.indexOf('PROVIDER_OPERATOR') >= 0;
  return (
    <Card>
      {!isAssisting && <Line>{isAtTheDesk || isAtTheCounter ? words.desk.forStaff : words.home.staffHint}</Line>}
      {isAtTheDesk && (
        <Button kind={isAssisting ? 'quiet' : 'main'} onPress={() => go('desk')}>
          {words.desk.open}
        </Button>
      )}
      {roles.some((role) => ANSWERING.indexOf(role) >= 0) && (
        <Button onPress={() => go('dataRequests')}>{words.dataRequests.title}</Button>
      )}
      {isAtTheCounter && (
        <Button kind="main" onPress={() => go('counter')}>
          {words.counter.open}
        </Button>
      )}
    </Card>
  );
}
