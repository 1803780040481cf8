import { MyRespiteStaysDocument, type StayCardFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { mayActIn } from '../../../api/acting';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line, Note, PressCard } from '../../../ui/card';
import { Doors, type Door } from '../../../ui/doors';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { dayWords, deadlineWords } from '../../../words/when';
import { say as stayWords } from '../stay/say';
import { Quotas } from './quotas';
import { say } from './say';

/** Somebody's stays, the days that are left, and the ways to what belongs to them. */
export default function MinePage() {
  const { acting, subject } = useHere();
  const find = (
    <Button kind="main" onPress={() => go('respiteSearch')}>
      {say().find}
    </Button>
  );
  return (
    <Page
      title={acting ? say().titleOf(acting.person.name) : say().title}
      action={subject && mayActIn(acting, 'RESPITE') ? find : undefined}
    >
      <ForSubject matter="RESPITE">
        {({ id }) => (
          <>
            <Heading>{say().stays}</Heading>
            <Stays key={id} personId={id} />
            <Quotas key={`quotas ${id}`} personId={id} />
          </>
        )}
      </ForSubject>
      <Heading>{say().more}</Heading>
      <Card>
        <Doors doors={useDoors()} />
      </Card>
      <CallButton />
    </Page>
  );
}

/** What the reader may open for whom she acts for; the services are for everybody. */
function useDoors(): Door[] {
  const { subject, acting } = useHere();
  const mayIn = (matter: 'RESPITE' | 'MEALS'): boolean => subject !== null && mayActIn(acting, matter);
  return [
    ...(mayIn('RESPITE') ? [{ title: say().absence, detail: say().absenceDetail, onPress: () => go('absence') }] : []),
    ...(mayIn('MEALS') ? [{ title: say().standing, detail: say().standingDetail, onPress: () => go('standing') }] : []),
    { title: say().services, detail: say().servicesDetail, onPress: () => go('items', { pillar: 'RESPITE' }) },
  ];
}

function Stays({ personId, after }: { personId: string; after?: string }) {
  const variables = { personId, first: SHORT, after: after ?? null };
  const asked = useAsk(MyRespiteStaysDocument, variables, { about: ['RespiteStay'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ myRespiteStays: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty says={say().none} />}
          {edges.map(({ node }) => (
            <OneCard key={node.id} stay={node} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Stays personId={personId} after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

function OneCard({ stay }: { stay: StayCardFragment }) {
  const { today } = useHere();
  const { id, status, form, startsOn, endsOn, days, house, offerEndsAt } = stay;
  const words = stayWords();
  return (
    <PressCard onPress={() => go('stay', { id })}>
      <Heading level={3}>
        {words.form[form]} · {words.lasting[form](days)}
      </Heading>
      <View className="status">{words.status[status]}</View>
      {status === 'OFFERED' && offerEndsAt !== null && (
        <Line>{words.left.until(deadlineWords(offerEndsAt, today))}</Line>
      )}
      <Line>
        {words.first[form]} {dayWords(startsOn, today)}
      </Line>
      <Line>
        {words.last[form]} {dayWords(endsOn, today)}
      </Line>
      <Note>{house.servicePoint.name}</Note>
      <View className="press-word">{say().open}</View>
    </PressCard>
  );
}
