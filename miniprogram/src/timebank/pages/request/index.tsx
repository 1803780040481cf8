import { CancelTimeTaskDocument, TimeTaskDocument, type TimeTaskPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { AskTwice } from '../../../ui/ask-twice';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { paramOf } from '../../../words/go';
import { whyNot } from '../../../words/reply';
import { momentWords } from '../../../words/when';
import { say } from '../../say';
import { Code } from './code';
import { OneClaim } from './one-claim';

/** One thing that was asked for: who comes, the code to show, and what is to be confirmed. */
export default function TimeTaskPage() {
  const id = paramOf(useRouter().params, 'id');
  const asked = useAsk(TimeTaskDocument, { id }, { about: ['TimeTask', 'TaskClaim'] });
  useUpToDate(asked);
  return (
    <Page title={say().ask}>
      <Answered asked={asked}>{({ timeTask }) => <Of task={timeTask} />}</Answered>
      <CallButton />
    </Page>
  );
}

function Of({ task }: { task: TimeTaskPartsFragment }) {
  const { today } = useHere();
  const { id, kindTitle, status, startsAt, plannedMinutes, costMinutes, needs, claims } = task;
  return (
    <>
      <Card title={kindTitle}>
        <View className="status">{say().task[status]}</View>
        <Line>{say().when(momentWords(startsAt, today), plannedMinutes)}</Line>
        {needs !== null && <Line>{needs}</Line>}
        {(status === 'OPEN' || status === 'CLAIMED') && <Note>{say().cost(costMinutes)}</Note>}
      </Card>
      {(status === 'CLAIMED' || status === 'IN_SERVICE') && <Code taskId={id} />}
      {claims.map((claim) => (
        <OneClaim key={claim.id} claim={claim} />
      ))}
      {(status === 'OPEN' || status === 'CLAIMED') && <Cancel taskId={id} />}
    </>
  );
}

function Cancel({ taskId }: { taskId: string }) {
  const cancel = useSend(CancelTimeTaskDocument);
  return (
    <AskTwice
      label={say().cancel}
      question={say().cancelAsk}
      yes={say().cancelYes}
      no={say().no}
      sending={say().sending}
      send={async () => {
        const { data, error } = await cancel({ input: { taskId } }, { additionalTypenames: ['TimeTask', 'TaskClaim'] });
        return whyNot(data?.cancelTimeTask, error);
      }}
    />
  );
}
