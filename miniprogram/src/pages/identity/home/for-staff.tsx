import type { Role } from '@doorstep/schema/documents';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { go } from '../../../words/go';

const AT_THE_DESK: readonly Role[] = ['HOTLINE_AGENT', 'REVIEWER'];

const ANSWERING: readonly Role[] = ['REVIEWER', 'ADMINISTRATOR'];

const REVIEWING: readonly Role[] = ['REVIEWER', 'ASSESSOR', 'SUPERVISOR'];

const HEARING: readonly Role[] = ['REVIEWER', 'SUPERVISOR'];

const PLANNING: readonly Role[] = ['SUPERVISOR', 'ADMINISTRATOR'];

const HOUSING: readonly Role[] = ['PROVIDER_OPERATOR', 'REVIEWER', 'SUPERVISOR'];

const KEEPING: readonly Role[] = ['FUND_OFFICER'];

const SETTLING: readonly Role[] = ['FUND_OFFICER', 'PROVIDER_OPERATOR'];

const HELPING: readonly Role[] = ['REVIEWER', 'HOTLINE_AGENT', 'SUPERVISOR'];

const CLEARING: readonly Role[] = ['SUPERVISOR', 'FUND_OFFICER'];

const COUNTING: readonly Role[] = ['SUPERVISOR'];

/** The ways to what staff work with, by role. */
export function ForStaff({ roles, isAssisting }: { roles: readonly Role[]; isAssisting: boolean }) {
  const holds = (wanted: readonly Role[]): boolean => roles.some((role) => wanted.indexOf(role) >= 0);
  const isAtTheDesk = holds(AT_THE_DESK);
  const isAtTheCounter = roles.indexOf('PROVIDER_OPERATOR') >= 0;
  return (
    <Card>
      {!isAssisting && (
        <Line>{isAtTheDesk || isAtTheCounter || holds(REVIEWING) ? words.desk.forStaff : words.home.staffHint}</Line>
      )}
      {isAtTheDesk && (
        <Button kind={isAssisting ? 'quiet' : 'main'} onPress={() => go('desk')}>
          {words.desk.open}
        </Button>
      )}
      {holds(ANSWERING) && <Button onPress={() => go('dataRequests')}>{words.dataRequests.title}</Button>}
      {holds(REVIEWING) && <Button onPress={() => go('reviews')}>{words.reviews.title}</Button>}
      {holds(HEARING) && <Button onPress={() => go('outreach')}>{words.outreachDesk.title}</Button>}
      {holds(HEARING) && <Button onPress={() => go('ratings')}>{words.ratingDesk.title}</Button>}
      {holds(PLANNING) && <Button onPress={() => go('policies')}>{words.policyDraft.title}</Button>}
      {holds(HOUSING) && <Button onPress={() => go('stays')}>{words.desk.stays}</Button>}
      {holds(HOUSING) && <Button onPress={() => go('beds')}>{words.desk.beds}</Button>}
      {holds(HEARING) && <Button onPress={() => go('waitingLists')}>{words.desk.waiting}</Button>}
      {holds(COUNTING) && <Button onPress={() => go('occupancy')}>{words.desk.occupancy}</Button>}
      {holds(KEEPING) && <Button onPress={() => go('funds')}>{words.desk.funds}</Button>}
      {holds(KEEPING) && <Button onPress={() => go('batches')}>{words.desk.payouts}</Button>}
      {holds(KEEPING) && <Button onPress={() => go('differences')}>{words.desk.differences}</Button>}
      {holds(SETTLING) && <Button onPress={() => go('settlement')}>{words.desk.settlement}</Button>}
      {isAtTheCounter && <Button onPress={() => go('centreTasks')}>{words.desk.centreTasks}</Button>}
      {holds(HELPING) && <Button onPress={() => go('disputes')}>{words.desk.disputes}</Button>}
      {holds(HELPING) && <Button onPress={() => go('volunteers')}>{words.desk.volunteers}</Button>}
      {holds(CLEARING) && <Button onPress={() => go('clearing')}>{words.desk.clearing}</Button>}
      {isAtTheCounter && (
        <Button kind="main" onPress={() => go('counter')}>
          {words.counter.open}
        </Button>
      )}
    </Card>
  );
}
