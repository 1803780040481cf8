import {
  GrantDelegationDocument,
  type Confirmation,
  type DelegationPartsFragment,
  type DelegationScope,
  type GuardianshipPaper,
} from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useHere, type Here } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Refusal } from '../../../ui/refusal';
import { Ticks } from '../../../ui/ticks';
import { matterChoices, mattersWords } from '../../../words/matters';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { endChoices } from '../../../words/until';
import { useRevoking, whoActs } from './delegation-card';
import { HowConfirmed, WhichPaper } from './staff-fields';

interface RequestCardProps {
  request: DelegationPartsFragment;
  onDone(says: string): void;
}

/** What the person, or staff who assist him, say yes to. */
interface Yes {
  scopes: DelegationScope[];
  endsOn: string;
  confirmation: Confirmation | undefined;
  paper: GuardianshipPaper | undefined;
  paperNumber: string;
}

/** What is sensitive is not agreed to by pressing on: it has to be chosen. */
const atFirst = ({ scopes, endsOn }: DelegationPartsFragment, channel: Here['channel']): Yes => ({
  scopes: scopes.filter((scope) => scope !== 'HEALTH'),
  endsOn,
  confirmation: channel ?? undefined,
  paper: undefined,
  paperNumber: '',
});

/** Somebody wants to act for the person: in what, until when, yes or no. */
export function RequestCard({ request, onDone }: RequestCardProps) {
  const { viewer, acting, channel, today } = useHere();
  const [yes, setYes] = useState(() => atFirst(request, channel));
  const { isSending, refusal, grant } = useGranting(request, yes, Boolean(viewer?.staff), onDone);
  const who = whoActs(request);
  const isGuardianship = request.kind === 'GUARDIANSHIP';
  // A guardianship is entered by staff who have the paper before their eyes.
  const isForTheOffice = isGuardianship && (!viewer?.staff || channel === 'PHONE');
  return (
    <Card title={acting ? words.delegations.wantsFor(who, acting.person.name) : words.delegations.wants(who)}>
      <Line>{words.delegations.stranger}</Line>
      <Note>{words.delegations.purpose(words.delegationPurpose[request.purpose])}</Note>
      {isForTheOffice && <Line>{words.delegations.guardianPaper}</Line>}
      {!isGuardianship && (
        <>
          <Ticks
            question={words.delegations.whichMatters}
            choices={matterChoices(request.scopes)}
            chosen={yes.scopes}
            onChoose={(scopes) => setYes({ ...yes, scopes })}
          />
          <Choices
            question={words.delegations.untilWhen}
            choices={endChoices(today, request.endsOn)}
            chosen={yes.endsOn}
            onChoose={(endsOn) => setYes({ ...yes, endsOn })}
          />
        </>
      )}
      {viewer?.staff && !isForTheOffice && (
        <>
          {isGuardianship && (
            <WhichPaper
              paper={yes.paper}
              number={yes.paperNumber}
              onChoose={(paper, paperNumber) => setYes({ ...yes, paper, paperNumber })}
            />
          )}
          <HowConfirmed chosen={yes.confirmation} onChoose={(confirmation) => setYes({ ...yes, confirmation })} />
        </>
      )}
      {refusal && <Refusal {...refusal} />}
      {!isForTheOffice && (
        <Button kind="main" isDisabled={isSending || yes.scopes.length === 0} onPress={() => void grant()}>
          {isSending ? words.delegations.granting : grantWords(isGuardianship, yes.scopes)}
        </Button>
      )}
      <Decline request={request} onDone={onDone} />
    </Card>
  );
}

function grantWords(isGuardianship: boolean, scopes: readonly DelegationScope[]): string {
  if (isGuardianship) return words.delegations.grantGuardian;
  return scopes.length === 0 ? words.delegations.grantNothing : words.delegations.grant(mattersWords(scopes));
}

function useGranting(
  { id, kind, delegate }: DelegationPartsFragment,
  { scopes, endsOn, confirmation, paper, paperNumber }: Yes,
  isStaff: boolean,
  onDone: (says: string) => void,
) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const send = useSend(GrantDelegationDocument);

  async function grant(): Promise<void> {
    setSending(true);
    const chosen = kind === 'GUARDIANSHIP' ? {} : { scopes, endsOn };
    const seen = isStaff
      ? { confirmation: confirmation ?? null, paper: paper ?? null, paperNumber: paperNumber.trim() || null }
      : {};
    const { data, error } = await send({ input: { delegationId: id, ...chosen, ...seen } });
    setSending(false);
    const why = whyNot(data?.grantDelegation, error);
    setRefusal(why);
    if (!why) onDone(words.delegations.granted(delegate.name));
  }

  return { isSending, refusal, grant };
}

function Decline({ request: { id, delegate }, onDone }: RequestCardProps) {
  const send = useRevoking(id, words.delegations.declined, onDone);
  return (
    <AskTwice
      label={words.delegations.decline}
      question={words.delegations.declineAsk(delegate.name)}
      yes={words.delegations.declineYes}
      no={words.delegations.keepAsking}
      sending={words.delegations.sending}
      send={send}
    />
  );
}
