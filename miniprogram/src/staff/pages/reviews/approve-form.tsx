import { ApproveApplicationDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { Note } from '../../../ui/card';
import { TextArea } from '../../../ui/text-area';
import { entered, Granting, type Typed } from './granting';
import type { Case } from './one-case';
import type { Deciding } from './use-deciding';

interface ApproveFormProps {
  case: Case;
  deciding: Deciding;
}

/** Grants a case: by the rules where there are any, else as the officer enters it; with a reason where the rules say no. */
export function ApproveForm({ case: one, deciding }: ApproveFormProps) {
  const [typed, setTyped] = useState<Typed>({ much: '', until: '' });
  const [said, setSaid] = useState('');
  const approve = useApproving(one, deciding);
  const { grant, verdict } = one;
  const isOverride = verdict !== 'MET';
  const needsSecond = isOverride || grant.kind === 'AMOUNT';
  return (
    <>
      <Granting grant={grant} typed={typed} onInput={setTyped} />
      <TextArea
        label={isOverride ? words.reviews.overrideWords : words.reviews.approveWords}
        hint={isOverride ? words.reviews.overrideHint : undefined}
        value={said}
        onInput={setSaid}
      />
      {needsSecond && <Note>{words.reviews.needsSecond}</Note>}
      <AskTwice
        label={needsSecond ? words.reviews.approveSecond : words.reviews.approve}
        question={needsSecond ? words.reviews.approveSecondAsk : words.reviews.approveAsk}
        yes={words.reviews.approveYes}
        no={words.reviews.approveNo}
        sending={words.reviews.sending}
        send={() => approve(typed, said.trim(), needsSecond)}
      />
    </>
  );
}

function useApproving({ application, grant, verdict }: Case, { refuse, settle }: Deciding) {
  const approve = useSend(ApproveApplicationDocument);
  return async (typed: Typed, said: string, needsSecond: boolean): Promise<undefined> => {
    const { wrong, ...granted } = entered(grant, typed);
    if (wrong !== undefined) return refuse(wrong);
    if (verdict !== 'MET' && !said) return refuse(words.reviews.fillOverride);
    const sent = approve({ input: { applicationId: application.id, ...granted, words: said || null } });
    return settle(
      sent.then(({ data, error }) => ({ payload: data?.approveApplication, error })),
      needsSecond ? words.reviews.proposed : words.reviews.approved,
    );
  };
}
