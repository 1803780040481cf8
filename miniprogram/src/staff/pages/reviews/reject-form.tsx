import { RejectApplicationDocument, type RejectionReason } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import type { Condition } from '../../../ui/conditions';
import { TextArea } from '../../../ui/text-area';
import type { Case } from './one-case';
import type { Deciding } from './use-deciding';

const REASONS: readonly RejectionReason[] = [
  'CRITERION_UNMET',
  'NOT_PROVEN',
  'GRANTED_ELSEWHERE',
  'QUOTA_EXHAUSTED',
  'UNTRUE',
  'OTHER',
];

interface RejectFormProps {
  case: Case;
  deciding: Deciding;
}

/** Rejects a case: a reason, the condition it rests on, and what the applicant can do now. */
export function RejectForm({ case: one, deciding }: RejectFormProps) {
  const [reason, setReason] = useState<RejectionReason>();
  const [criterion, setCriterion] = useState<string>();
  const [said, setSaid] = useState('');
  const reject = useRejecting(one, deciding);
  const needsSecond = reason === 'CRITERION_UNMET' && one.verdict === 'MET';
  return (
    <>
      <Choices<RejectionReason>
        question={words.reviews.whyReject}
        choices={REASONS.map((value) => ({ value, title: words.reviews.reason[value] }))}
        chosen={reason}
        onChoose={setReason}
      />
      {reason === 'CRITERION_UNMET' && (
        <Choices
          question={words.reviews.whichCriterion}
          choices={singleOnes(one.members)}
          chosen={criterion}
          onChoose={setCriterion}
        />
      )}
      <TextArea
        label={words.reviews.rejectWords}
        hint={words.reviews.rejectHint(one.howToApply.appealDays)}
        value={said}
        onInput={setSaid}
      />
      {needsSecond && <Note>{words.reviews.needsSecond}</Note>}
      <AskTwice
        label={words.reviews.reject}
        question={needsSecond ? words.reviews.approveSecondAsk : words.reviews.rejectAsk}
        yes={words.reviews.rejectYes}
        no={words.reviews.rejectNo}
        sending={words.reviews.sending}
        send={() => reject(reason, criterion, said.trim(), needsSecond)}
      />
    </>
  );
}

const isUnmet = ({ verdict }: Condition): number => (verdict === 'UNMET' ? 0 : 1);

/** The single conditions of all members, those that are not met first. */
function singleOnes(members: Case['members']): { value: string; title: string; detail: string }[] {
  const leaves = (one: Condition): Condition[] => {
    const { parts = [] } = one;
    return parts.length === 0 ? [one] : parts.flatMap(leaves);
  };
  const all = members.flatMap(({ criteria }) => (criteria as Condition[]).flatMap(leaves));
  return all
    .filter(({ code }, at) => all.findIndex((one) => one.code === code) === at)
    .sort((one, other) => isUnmet(one) - isUnmet(other))
    .map(({ code, says, verdict }) => ({ value: code, title: says, detail: words.verdict[verdict] }));
}

function useRejecting({ application }: Case, { refuse, settle }: Deciding) {
  const reject = useSend(RejectApplicationDocument);
  return async (
    reason: RejectionReason | undefined,
    criterion: string | undefined,
    said: string,
    needsSecond: boolean,
  ): Promise<undefined> => {
    const isOfCriterion = reason === 'CRITERION_UNMET';
    if (!reason) return refuse(words.reviews.chooseReason);
    if (isOfCriterion && !criterion) return refuse(words.reviews.chooseCriterion);
    if (!said) return refuse(words.reviews.fillWords);
    const input = {
      applicationId: application.id,
      reason,
      criterion: isOfCriterion ? (criterion ?? null) : null,
      words: said,
    };
    return settle(
      reject({ input }).then(({ data, error }) => ({ payload: data?.rejectApplication, error })),
      needsSecond ? words.reviews.proposed : words.reviews.rejected,
    );
  };
}
