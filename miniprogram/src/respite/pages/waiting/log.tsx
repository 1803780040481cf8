import type { WaitlistEventPartsFragment } from '@doorstep/schema/documents';
import { useHere } from '../../../api/viewer';
import { Card, Line, Note } from '../../../ui/card';
import { ShortList } from '../../../ui/short-list';
import { momentWords } from '../../../words/when';
import { say } from './say';

/** What happened to him on the list, the latest first: every offer, refusal, passing over and its reason. */
export function Log({ log }: { log: readonly WaitlistEventPartsFragment[] }) {
  const { today } = useHere();
  return (
    <Card title={say().log}>
      <ShortList items={log}>
        {({ id, kind, at, houseName, why }) => (
          <Line key={id}>
            {say().event[kind](houseName ?? '')}
            <Note>{momentWords(at, today)}</Note>
            {why !== null && say().because[why] !== undefined && <Note>{say().because[why]}</Note>}
          </Line>
        )}
      </ShortList>
    </Card>
  );
}
