import {
  AbsencesDocument,
  EndAbsenceDocument,
  type AbsenceItemPartsFragment,
  type AbsencePartsFragment,
} from '@doorstep/schema/documents';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { doerWords } from '../../../words/doer';
import { go, goUp } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { dayWords } from '../../../words/when';
import { Items } from './items';
import { Record } from './record';
import { say } from './say';

/** Says that somebody is away, what that stops, and when he is home again. */
export default function AbsencePage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? say().titleOf(acting.person.name) : say().title}>
      <ForSubject matter="RESPITE">{({ id }) => <Of key={id} personId={id} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

interface Outcome {
  says: string;
  items: readonly AbsenceItemPartsFragment[];
}

function Of({ personId }: { personId: string }) {
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <>
      <Done says={outcome?.says} />
      {outcome && outcome.items.length > 0 && (
        <Card title={say().result}>
          <Items items={outcome.items} />
        </Card>
      )}
      <Heading>{say().now}</Heading>
      <Absences personId={personId} onEnded={(items) => setOutcome({ says: say().again, items })} />
      <Record personId={personId} onRecorded={(items) => setOutcome({ says: say().done, items })} />
    </>
  );
}

interface AbsencesProps {
  personId: string;
  after?: string;
  onEnded(items: readonly AbsenceItemPartsFragment[]): void;
}

function Absences({ personId, after, onEnded }: AbsencesProps) {
  const asked = useAsk(AbsencesDocument, { personId, first: SHORT, after: after ?? null }, { about: ['Absence'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ absences: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty says={say().none} />}
          {edges.map(({ node }) => (
            <OneAbsence key={node.id} absence={node} onEnded={onEnded} />
          ))}
          <NextPage pageInfo={pageInfo}>
            {(next) => <Absences personId={personId} after={next} onEnded={onEnded} />}
          </NextPage>
        </>
      )}
    </Answered>
  );
}

function daysWords({ startsOn, backOn }: AbsencePartsFragment, today: CivilDate): string {
  if (backOn === null) return say().openEnd(dayWords(startsOn, today));
  return say().days(dayWords(startsOn, today), dayWords(backOn, today));
}

function OneAbsence({ absence, onEnded }: { absence: AbsencePartsFragment; onEnded: AbsencesProps['onEnded'] }) {
  const { today } = useHere();
  const { startsOn, backOn, reason, stayId, isUnderway, recordedBy, stopped } = absence;
  const isNever = backOn === startsOn;
  const isAhead = startsOn > today && !isNever;
  const standsAs = isUnderway ? say().away : isAhead ? say().ahead : isNever ? say().never : say().over;
  const who = doerWords(recordedBy);
  return (
    <Card title={say().reason[reason]}>
      <View className="status">{standsAs}</View>
      {!isNever && <Line>{daysWords(absence, today)}</Line>}
      {who !== undefined && <Note>{say().by(who)}</Note>}
      {(isUnderway || isAhead) && stopped.length > 0 && (
        <>
          <Heading level={3}>{say().kept}</Heading>
          <Items items={stopped} />
        </>
      )}
      {stayId !== null && (isUnderway || isAhead) && <Note>{say().ofStay}</Note>}
      {stayId !== null && <Button onPress={() => go('stay', { id: stayId })}>{say().toStay}</Button>}
      {stayId === null && (isUnderway || isAhead) && <Home absence={absence} isAhead={isAhead} onEnded={onEnded} />}
    </Card>
  );
}

interface HomeProps {
  absence: AbsencePartsFragment;
  isAhead: boolean;
  onEnded: AbsencesProps['onEnded'];
}

/** 「已经回家」, or 「不离家了」 of one who has not left yet. */
function Home({ absence: { id, startsOn }, isAhead, onEnded }: HomeProps) {
  const { today } = useHere();
  const end = useSend(EndAbsenceDocument);

  async function send(): Promise<Why | undefined> {
    const { data, error } = await end(
      { input: { absenceId: id, backOn: isAhead ? startsOn : today } },
      { additionalTypenames: ['Absence', 'MealBooking', 'StandingOrder'] },
    );
    const why = whyNot(data?.endAbsence, error);
    if (why) return why;
    onEnded(data?.endAbsence.items ?? []);
    goUp();
    return undefined;
  }

  return (
    <AskTwice
      label={isAhead ? say().notGoing : say().home}
      question={isAhead ? say().notGoingAsk : say().homeAsk}
      yes={isAhead ? say().notGoingYes : say().homeYes}
      no={say().no}
      sending={say().sending}
      send={send}
    />
  );
}
