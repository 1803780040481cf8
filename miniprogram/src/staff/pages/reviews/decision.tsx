import { ClaimReviewDocument, ReleaseReviewDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Refusal } from '../../../ui/refusal';
import { ApproveForm } from './approve-form';
import { Confirm } from './confirm';
import type { Case } from './one-case';
import { PassForm } from './pass-form';
import { RejectForm } from './reject-form';
import { ReturnForm } from './return-form';
import { useDeciding, type Deciding } from './use-deciding';

type Way = 'PASS' | 'APPROVE' | 'RETURN' | 'REJECT' | 'RELEASE';

interface DecisionProps {
  case: Case;
  onDone(says: string): void;
  onRefused(): void;
}

/** What the officer may do now: take it, decide it, or stand for what a colleague decided. */
export function Decision({ case: one, onDone, onRefused }: DecisionProps) {
  const deciding = useDeciding(onDone, onRefused);
  const { application, step, mayClaim, mayDecide, mayConfirm, proposal } = one;
  if (!step && !deciding.refusal) return null;
  return (
    <Card title={words.reviews.decide}>
      {mayClaim && <Claim applicationId={application.id} deciding={deciding} />}
      {mayDecide && <Ways case={one} deciding={deciding} />}
      {proposal && <Confirm case={one} proposal={proposal} deciding={deciding} />}
      {!mayClaim && !mayDecide && !mayConfirm && <Line>{whyNothing(one)}</Line>}
      {deciding.refusal && <Refusal {...deciding.refusal} />}
    </Card>
  );
}

function whyNothing({ application, step, proposal }: Case): string {
  if (application.status === 'RETURNED') return words.reviews.status.RETURNED;
  if (proposal) return words.reviews.waitsForSecond;
  return step?.officer ? words.reviews.has(step.officer) : words.reviews.cannotNow;
}

interface PartProps {
  applicationId: string;
  deciding: Deciding;
}

function Claim({ applicationId, deciding: { isSending, settle } }: PartProps) {
  const claim = useSend(ClaimReviewDocument);

  function press(): void {
    const sent = claim({ input: { applicationId } });
    void settle(
      sent.then(({ data, error }) => ({ payload: data?.claimReview, error })),
      words.reviews.claimed,
    );
  }

  return (
    <Button kind="main" isDisabled={isSending} onPress={press}>
      {isSending ? words.reviews.sending : words.reviews.claim}
    </Button>
  );
}

function Ways({ case: one, deciding }: { case: Case; deciding: Deciding }) {
  const [way, setWay] = useState<Way>();
  const ways: readonly Way[] = [one.isLastStep ? 'APPROVE' : 'PASS', 'RETURN', 'REJECT', 'RELEASE'];

  function choose(chosen: Way): void {
    deciding.forget();
    setWay(chosen);
  }

  return (
    <>
      <Choices<Way>
        question={words.reviews.decide}
        isQuestionHidden
        choices={ways.map((value) => ({
          value,
          title: words.reviews.way[value],
          detail: words.reviews.wayDetail[value],
        }))}
        chosen={way}
        onChoose={choose}
      />
      {way === 'PASS' && <PassForm applicationId={one.application.id} deciding={deciding} />}
      {way === 'APPROVE' && <ApproveForm case={one} deciding={deciding} />}
      {way === 'RETURN' && <ReturnForm case={one} deciding={deciding} />}
      {way === 'REJECT' && <RejectForm case={one} deciding={deciding} />}
      {way === 'RELEASE' && <Release applicationId={one.application.id} deciding={deciding} />}
    </>
  );
}

function Release({ applicationId, deciding: { isSending, settle } }: PartProps) {
  const release = useSend(ReleaseReviewDocument);

  function press(): void {
    const sent = release({ input: { applicationId } });
    void settle(
      sent.then(({ data, error }) => ({ payload: data?.releaseReview, error })),
      words.reviews.released,
    );
  }

  return (
    <Button kind="main" isDisabled={isSending} onPress={press}>
      {isSending ? words.reviews.sending : words.reviews.release}
    </Button>
  );
}
