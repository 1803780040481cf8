import {
  CheckInDocument,
  CheckOutDocument,
  GiveClaimBackDocument,
  MyVisitDocument,
  type MyVisitQuery,
} from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { paramOf } from '../../../words/go';
import { whyNot } from '../../../words/reply';
import { momentWords } from '../../../words/when';
import { Deed } from '../../deed';
import { say } from '../../say';
import { TellWrong } from '../../tell-wrong';

const ABOUT = { additionalTypenames: ['TaskClaim', 'OpenTask'] };

/** One thing that a volunteer took on: whom he visits, and the code when he comes and when he leaves. */
export default function VisitPage() {
  const id = paramOf(useRouter().params, 'id');
  const asked = useAsk(MyVisitDocument, { id }, { about: ['TaskClaim'] });
  useUpToDate(asked);
  return (
    <Page title={say().help}>
      <Answered asked={asked}>{({ myVisit }) => <Of visit={myVisit} />}</Answered>
      <CallButton />
    </Page>
  );
}

type Visit = MyVisitQuery['myVisit'];

function Of({ visit }: { visit: Visit }) {
  const { today } = useHere();
  const { id, status, task, visits, earnedMinutes, disputedBy, disputeWords, answerWords, decisionWords } = visit;
  return (
    <>
      <Card title={task.kindTitle}>
        <View className="status">{say().claim[status]}</View>
        <Line>{say().when(momentWords(task.startsAt, today), task.plannedMinutes)}</Line>
        <Line>{task.place}</Line>
        {earnedMinutes !== null && <Line>{say().earned(earnedMinutes)}</Line>}
      </Card>
      {visits !== null && (
        <Card title={`${say().who}：${visits.name}`}>
          {visits.address !== null && <Line>{`${say().address}：${visits.address}`}</Line>}
          {visits.needs !== null && <Line>{`${say().needs}：${visits.needs}`}</Line>}
        </Card>
      )}
      {(status === 'CLAIMED' || status === 'IN_SERVICE') && <Show claimId={id} isHere={status === 'IN_SERVICE'} />}
      {status === 'CLAIMED' && <GiveBack claimId={id} />}
      {disputedBy === 'ASKER' && disputeWords !== null && <Line>{say().otherSays(disputeWords)}</Line>}
      {disputedBy === 'VOLUNTEER' && answerWords !== null && <Line>{say().otherSays(answerWords)}</Line>}
      {status === 'DISPUTED' && disputedBy === 'ASKER' && <TellWrong claimId={id} isAnswer />}
      {decisionWords !== null && <Line>{say().deskSays(decisionWords)}</Line>}
      {(status === 'AWAITING_CONFIRMATION' || (status === 'SETTLED' && decisionWords === null)) && (
        <TellWrong claimId={id} />
      )}
    </>
  );
}

/** The six digits typed, or the code scanned: once on coming, once on leaving. */
function Show({ claimId, isHere }: { claimId: string; isHere: boolean }) {
  const [proof, setProof] = useState('');
  const checkIn = useSend(CheckInDocument);
  const checkOut = useSend(CheckOutDocument);

  async function send() {
    if (isHere) {
      const { data, error } = await checkOut({ input: { claimId, proof } }, ABOUT);
      return whyNot(data?.checkOut, error);
    }
    const { data, error } = await checkIn({ input: { claimId, proof, position: null } }, ABOUT);
    setProof('');
    return whyNot(data?.checkIn, error);
  }

  function scan(): void {
    Taro.scanCode({ scanType: ['qrCode'] }).then(
      ({ result }) => setProof(result),
      () => undefined, // Who turns back from scanning types.
    );
  }

  return (
    <Card>
      <Field label={say().typed} value={proof} typed="number" mostLetters={120} onInput={setProof} />
      {process.env.TARO_ENV !== 'h5' && <Button onPress={scan}>{say().scan}</Button>}
      <Deed kind="main" label={isHere ? say().checkOut : say().checkIn} isDisabled={proof.trim() === ''} send={send} />
      <Note>{say().noCode}</Note>
    </Card>
  );
}

function GiveBack({ claimId }: { claimId: string }) {
  const giveBack = useSend(GiveClaimBackDocument);
  return (
    <AskTwice
      label={say().giveBack}
      question={say().giveBackAsk}
      yes={say().giveBackYes}
      no={say().no}
      sending={say().sending}
      send={async () => {
        const { data, error } = await giveBack({ input: { claimId } }, ABOUT);
        return whyNot(data?.giveClaimBack, error);
      }}
    />
  );
}
