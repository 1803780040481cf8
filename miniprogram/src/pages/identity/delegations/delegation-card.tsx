import { RevokeDelegationDocument, type DelegationPartsFragment } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { useSend } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Line, Note } from '../../../ui/card';
import { delegateWords } from '../../../words/doer';
import { mattersWords } from '../../../words/matters';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';

interface DelegationCardProps {
  delegation: DelegationPartsFragment;
  onDone(says: string): void;
}

/** Ends a delegation at once, from whichever side; says so when it is done. */
export function useRevoking(id: string, done: string, onDone: (says: string) => void): () => Promise<Why | undefined> {
  const revoke = useSend(RevokeDelegationDocument);
  return async () => {
    const { data, error } = await revoke({ input: { delegationId: id } });
    const why = whyNot(data?.revokeDelegation, error);
    if (!why) onDone(done);
    return why;
  };
}

/** The delegate as the person knows her: 女儿李红梅, or 监护人吴美华. */
export const whoActs = ({ kind, relation, delegate }: DelegationPartsFragment): string =>
  kind === 'GUARDIANSHIP' ? words.doer.guardian(delegate.name) : delegateWords(relation, delegate.name);

const personName = ({ person, soughtName }: DelegationPartsFragment): string => person?.name ?? soughtName;

function Facts({ delegation }: { delegation: DelegationPartsFragment }) {
  const { kind, scopes, purpose, endsOn, confirmation, paper, grantedAt } = delegation;
  return (
    <>
      <Line>{kind === 'GUARDIANSHIP' ? words.delegations.guardian : words.delegations.may(mattersWords(scopes))}</Line>
      <Line>{words.delegations.until(yearDateWords(endsOn))}</Line>
      <Note>{words.delegations.purpose(words.delegationPurpose[purpose])}</Note>
      {grantedAt !== null && <Note>{words.delegations.since(yearDateWords(civilDate(new Date(grantedAt))))}</Note>}
      {confirmation !== null && <Note>{words.confirmation[confirmation]}</Note>}
      {paper !== null && <Note>{words.paper[paper]}</Note>}
    </>
  );
}

/** Somebody who acts for the person, and how to take that back; a guardianship ends at the office, on a paper. */
export function ForMe({ delegation, onDone }: DelegationCardProps) {
  const { viewer } = useHere();
  const who = whoActs(delegation);
  const isForTheOffice =
    delegation.kind === 'GUARDIANSHIP' && !viewer?.staff && delegation.delegate.id !== viewer?.person?.id;
  const send = useRevoking(delegation.id, words.delegations.revoked, onDone);
  return (
    <Card title={who}>
      <Facts delegation={delegation} />
      {isForTheOffice ? (
        <Line>{words.delegations.guardianEnds}</Line>
      ) : (
        <AskTwice
          label={words.delegations.revoke(delegation.delegate.name)}
          question={words.delegations.revokeAsk(delegation.delegate.name)}
          yes={words.delegations.revokeYes}
          no={words.delegations.revokeNo}
          sending={words.delegations.sending}
          send={send}
        />
      )}
    </Card>
  );
}

/** Somebody the person acts for, and how to stop. */
export function ByMe({ delegation, onDone }: DelegationCardProps) {
  const name = personName(delegation);
  const send = useRevoking(delegation.id, words.delegations.revoked, onDone);
  return (
    <Card title={name}>
      <Facts delegation={delegation} />
      <AskTwice
        label={words.delegations.giveUp(name)}
        question={words.delegations.giveUpAsk(name)}
        yes={words.delegations.giveUpYes}
        no={words.delegations.revokeNo}
        sending={words.delegations.sending}
        send={send}
      />
    </Card>
  );
}

/** A request that waits for its answer, and how to take it back. */
export function Sent({ delegation, onDone }: DelegationCardProps) {
  const { soughtName, scopes, endsOn, kind } = delegation;
  const send = useRevoking(delegation.id, words.delegations.declined, onDone);
  return (
    <Card title={words.delegations.sentTo(soughtName)}>
      <Line>{words.delegations.asked(mattersWords(scopes))}</Line>
      <Note>{words.delegations.until(yearDateWords(endsOn))}</Note>
      {kind === 'GUARDIANSHIP' && <Note>{words.delegations.guardianPaper}</Note>}
      <AskTwice
        label={words.delegations.withdraw}
        question={words.delegations.withdrawAsk(soughtName)}
        yes={words.delegations.withdrawYes}
        no={words.delegations.revokeNo}
        sending={words.delegations.sending}
        send={send}
      />
    </Card>
  );
}

/** One that has ended. */
export function Past({ delegation, isForMe }: { delegation: DelegationPartsFragment; isForMe: boolean }) {
  const { status, scopes, endedAt, endsOn } = delegation;
  return (
    <Card title={isForMe ? whoActs(delegation) : personName(delegation)}>
      <Line>{words.delegationStatus[status]}</Line>
      <Note>{mattersWords(scopes)}</Note>
      <Note>{words.delegations.endedOn(yearDateWords(endedAt ? civilDate(new Date(endedAt)) : endsOn))}</Note>
    </Card>
  );
}
