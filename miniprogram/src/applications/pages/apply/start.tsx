import { HowToApplyDocument, StartApplicationDocument, type HowToApplyQuery } from '@doorstep/schema/documents';
import { useState } from 'react';
import { mayActIn, type Subject } from '../../../api/acting';
import { useAsk, useSend } from '../../../api/ask';
import { useStored } from '../../../api/stored';
import { forgetKey, keyFor } from '../../../api/unanswered';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { ForSubject } from '../../../ui/for-subject';
import { language } from '../../../ui/language';
import { Page } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { Answered, Empty } from '../../../ui/state';
import { go, goOn } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';

type Item = NonNullable<HowToApplyQuery['serviceItem']>;
type HowTo = NonNullable<Item['howToApply']>;

/** Before the first question: for whom, with whom, how many pages, which papers to have at hand. */
export function Start({ itemId }: { itemId: string }) {
  useStored(language);
  return (
    <Page title={words.apply.title}>
      <ForSubject matter="APPLICATIONS">
        {(subject) => <OfSubject key={subject.id} itemId={itemId} subject={subject} />}
      </ForSubject>
    </Page>
  );
}

function OfSubject({ itemId, subject }: { itemId: string; subject: Subject }) {
  const asked = useAsk(HowToApplyDocument, { id: itemId, personId: subject.id });
  return (
    <Answered asked={asked}>
      {({ serviceItem: item }) =>
        item?.howToApply ? (
          <Beginning item={item} howTo={item.howToApply} subject={subject} />
        ) : (
          <Empty says={words.item.notFound}>
            <Button onPress={() => go('items')}>{words.catalog.all}</Button>
          </Empty>
        )
      }
    </Answered>
  );
}

interface BeginningProps {
  item: Item;
  howTo: HowTo;
  subject: Subject;
}

function Beginning({ item, howTo, subject }: BeginningProps) {
  const { acting } = useHere();
  const [others, setOthers] = useState<Record<string, string>>({});
  const { isSending, why, goingOn, start } = useStarting(item.id, subject.id);
  const [, ...roles] = howTo.members;
  const { papers } = howTo;
  return (
    <>
      {why && (
        <Refusal {...why}>
          {goingOn !== undefined && (
            <Button kind="main" onPress={() => goOn('application', { id: goingOn })}>
              {words.apply.already}
            </Button>
          )}
        </Refusal>
      )}
      <Card title={words.apply.forWhom(subject.name, item.title)}>
        {item.eligibility.verdict === 'UNMET' && <Line>{words.apply.mayBeUnmet}</Line>}
        <Line>{words.apply.what(howTo.groups.length + (papers.length > 0 ? 2 : 1))}</Line>
        {papers.length > 0 && <Note>{words.apply.whatPapers}</Note>}
        {papers.map(({ code, paper, isOptional }) => (
          <Line key={code}>{isOptional ? words.apply.isOptional(paper) : paper}</Line>
        ))}
      </Card>
      {roles.map(({ code, title }) => (
        <Who
          key={code}
          role={title}
          subject={subject}
          chosen={others[code]}
          onChoose={(personId) => setOthers({ ...others, [code]: personId })}
        />
      ))}
      <Button kind="main" isDisabled={isSending} onPress={() => void start(roles, others)}>
        {isSending ? words.apply.starting : acting ? words.apply.startFor(subject.name) : words.apply.start}
      </Button>
    </>
  );
}

interface WhoProps {
  role: string;
  subject: Subject;
  chosen: string | undefined;
  onChoose(personId: string): void;
}

/** Who of those the viewer may apply for is the other one of a household. */
function Who({ role, subject, chosen, onChoose }: WhoProps) {
  const { viewer, actsFor } = useHere();
  const own = viewer?.person ? [viewer.person] : [];
  const people = [...own, ...actsFor.filter((one) => mayActIn(one, 'APPLICATIONS')).map(({ person }) => person)].filter(
    ({ id }) => id !== subject.id,
  );
  return (
    <Card>
      {people.length === 0 ? (
        <>
          <Line>{words.apply.who(role)}</Line>
          <Note>{words.apply.whoNone}</Note>
          <Button onPress={() => go('askDelegation')}>{words.acting.ask}</Button>
        </>
      ) : (
        <Choices
          question={words.apply.who(role)}
          choices={people.map(({ id, name }) => ({ value: id, title: name }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </Card>
  );
}

const START = 'startApplication';

function useStarting(itemId: string, personId: string) {
  const [isSending, setSending] = useState(false);
  const [why, setWhy] = useState<Why>();
  const [goingOn, setGoingOn] = useState<string>();
  const send = useSend(StartApplicationDocument);

  async function start(roles: HowTo['members'], chosen: Record<string, string>): Promise<void> {
    setGoingOn(undefined);
    if (roles.some(({ code }) => chosen[code] === undefined)) return setWhy({ what: words.apply.whoMissing });
    const others = roles.map(({ code }) => ({ code, personId: chosen[code]! }));
    const request = { itemId, personId, others: others.length > 0 ? others : null };
    setSending(true);
    const { data, error } = await send({ input: { ...request, idempotencyKey: keyFor(START, request) } });
    setSending(false);
    if (data) forgetKey(START, request);
    const reason = whyNot(data?.startApplication, error);
    setWhy(reason);
    const id = data?.startApplication.application?.id;
    if (id === undefined) return;
    if (reason) setGoingOn(id);
    else goOn('apply', { id, step: 'first' });
  }

  return { isSending, why, goingOn, start };
}
