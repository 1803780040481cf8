import {
  ChooseMessagesDocument,
  DelegationsDocument,
  MessageChoicesDocument,
  type DelegationPartsFragment,
  type DelegationScope,
} from '@doorstep/schema/documents';
import { useState } from 'react';
import type { Subject } from '../../../api/acting';
import { useAsk, useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Card, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Refusal } from '../../../ui/refusal';
import { Answered } from '../../../ui/state';
import { Ticks } from '../../../ui/ticks';
import { MATTERS } from '../../../words/matters';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { whoActs } from '../delegations/delegation-card';

/** Who gets a person's messages, matter by matter: himself, those who act for him in it, or several. */
export function WhoGetsThem({ subject }: { subject: Subject }) {
  const delegations = useAsk(DelegationsDocument, { personId: subject.id }, { about: ['Delegation'] });
  const choices = useAsk(
    MessageChoicesDocument,
    { personId: subject.id },
    { about: ['MessageRecipients', 'Delegation'] },
  );
  return (
    <Answered asked={delegations}>
      {({ delegations: all }) => {
        const live = all.filter(({ status, person }) => status === 'LIVE' && person?.id === subject.id);
        const matters = MATTERS.filter((matter) => live.some((one) => holds(one, matter)));
        if (matters.length === 0) return <Line>{words.messages.whoNone}</Line>;
        return (
          <>
            <Note>{words.messages.whoDetail}</Note>
            <Answered asked={choices}>
              {({ messageChoices }) =>
                matters.map((matter) => (
                  <OneMatter
                    key={matter}
                    subject={subject}
                    matter={matter}
                    holders={holdersOf(live, matter)}
                    recipientIds={messageChoices.find((one) => one.matter === matter)?.recipientIds ?? [subject.id]}
                  />
                ))
              }
            </Answered>
          </>
        );
      }}
    </Answered>
  );
}

/** Each delegate once: she may hold two delegations. */
const holdersOf = (live: readonly DelegationPartsFragment[], matter: DelegationScope): DelegationPartsFragment[] =>
  live
    .filter((one) => holds(one, matter))
    .filter((one, at, all) => all.findIndex(({ delegate }) => delegate.id === one.delegate.id) === at);

const holds = ({ scopes }: DelegationPartsFragment, matter: DelegationScope): boolean => scopes.indexOf(matter) >= 0;

interface OneMatterProps {
  subject: Subject;
  matter: DelegationScope;
  holders: readonly DelegationPartsFragment[];
  recipientIds: readonly string[];
}

function OneMatter({ subject, matter, holders, recipientIds }: OneMatterProps) {
  const [refusal, setRefusal] = useState<Why>();
  const [done, setDone] = useState<string>();
  const choose = useSend(ChooseMessagesDocument);

  async function send(chosen: string[]): Promise<void> {
    setDone(undefined);
    if (chosen.length === 0) return setRefusal({ what: words.messages.atLeastOne });
    const { data, error } = await choose({ input: { personId: subject.id, matter, recipientIds: chosen } });
    const why = whyNot(data?.chooseMessages, error);
    setRefusal(why);
    if (!why) setDone(words.messages.saved);
  }

  return (
    <Card>
      <Ticks
        question={words.messages.whoMatter(words.matter[matter])}
        choices={[
          { value: subject.id, title: words.acting.self(subject.name) },
          ...holders.map((one) => ({ value: one.delegate.id, title: whoActs(one) })),
        ]}
        chosen={recipientIds}
        onChoose={(chosen) => void send(chosen)}
      />
      {refusal && <Refusal {...refusal} />}
      <Done says={done} />
    </Card>
  );
}
