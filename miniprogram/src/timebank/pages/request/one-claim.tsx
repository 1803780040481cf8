import {
  ConfirmServiceDocument,
  RateServiceDocument,
  ReportNoShowDocument,
  VouchForVisitDocument,
  type ClaimPartsFragment,
  type VisitMoment,
} from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Line } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Done } from '../../../ui/done';
import { whyNot } from '../../../words/reply';
import { Deed } from '../../deed';
import { say } from '../../say';
import { TellWrong } from '../../tell-wrong';

const ABOUT = { additionalTypenames: ['TimeTask', 'TaskClaim'] };

/** Who comes, and what is to be said of it: that he is there, that it was so, or that it was not. */
export function OneClaim({ claim }: { claim: ClaimPartsFragment }) {
  const { id, status, volunteer, countedMinutes, earnedMinutes, disputedBy, disputeWords, answerWords } = claim;
  const { today } = useHere();
  const confirm = useSend(ConfirmServiceDocument);
  return (
    <Card title={volunteer.name}>
      <View className="status">{say().claim[status]}</View>
      {status === 'CLAIMED' && <Vouch claimId={id} moment="ARRIVAL" label={say().came} />}
      {status === 'CLAIMED' && civilDate(new Date(claim.task.startsAt)) <= today && <NoShow claimId={id} />}
      {status === 'IN_SERVICE' && <Vouch claimId={id} moment="DEPARTURE" label={say().left} />}
      {countedMinutes !== null && <Line>{say().served(countedMinutes)}</Line>}
      {status === 'AWAITING_CONFIRMATION' && (
        <>
          <Deed
            kind="main"
            label={say().confirm(earnedMinutes ?? 0)}
            send={async () => {
              const { data, error } = await confirm({ input: { claimId: id } }, ABOUT);
              return whyNot(data?.confirmService, error);
            }}
          />
          <TellWrong claimId={id} />
        </>
      )}
      {disputedBy === 'VOLUNTEER' && disputeWords !== null && <Line>{say().otherSays(disputeWords)}</Line>}
      {disputedBy === 'ASKER' && answerWords !== null && <Line>{say().otherSays(answerWords)}</Line>}
      {status === 'DISPUTED' && disputedBy === 'VOLUNTEER' && <TellWrong claimId={id} isAnswer />}
      {claim.decisionWords !== null && <Line>{say().deskSays(claim.decisionWords)}</Line>}
      {status === 'SETTLED' && <Rate claim={claim} />}
    </Card>
  );
}

function Vouch({ claimId, moment, label }: { claimId: string; moment: VisitMoment; label: string }) {
  const vouch = useSend(VouchForVisitDocument);
  return (
    <Deed
      label={label}
      send={async () => {
        const { data, error } = await vouch({ input: { claimId, moment } }, ABOUT);
        return whyNot(data?.vouchForVisit, error);
      }}
    />
  );
}

/** From the day on which it should begin; the service knows the hour. */
function NoShow({ claimId }: { claimId: string }) {
  const report = useSend(ReportNoShowDocument);
  return (
    <AskTwice
      label={say().noShow}
      question={say().noShowAsk}
      yes={say().noShowYes}
      no={say().no}
      sending={say().sending}
      send={async () => {
        const { data, error } = await report({ input: { claimId } }, ABOUT);
        return whyNot(data?.reportNoShow, error);
      }}
    />
  );
}

type Stars = keyof ReturnType<typeof say>['stars'];

function Rate({ claim: { id, stars } }: { claim: ClaimPartsFragment }) {
  const rate = useSend(RateServiceDocument);
  const [isRated, setRated] = useState(false);

  async function choose(value: Stars): Promise<void> {
    const { data } = await rate({ input: { claimId: id, stars: Number(value), words: null } }, ABOUT);
    setRated(Boolean(data?.rateService.claim));
  }

  return (
    <>
      <Done says={isRated ? say().rated : undefined} />
      <Choices<Stars>
        question={say().rate}
        choices={(['5', '3', '1'] as const).map((value) => ({ value, title: say().stars[value] }))}
        chosen={stars === null ? undefined : (String(stars) as Stars)}
        onChoose={(value) => void choose(value)}
      />
    </>
  );
}
