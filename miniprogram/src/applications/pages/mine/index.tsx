import {
  ApplicationsDocument,
  EntitlementsDocument,
  HowToApplyDocument,
  type ApplicationCardFragment,
} from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import type { Subject } from '../../../api/acting';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line, Note, PressCard } from '../../../ui/card';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { NextPage, SHORT, ShortList } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { isDue } from '../../../words/application';
import { go } from '../../../words/go';
import { dayWords } from '../../../words/when';
import { OneEntitlement } from '../application/decision';

/** All that was applied for, and what is granted: what there is, until when, what to renew. */
export default function MinePage() {
  const { acting, viewer } = useHere();
  const benefits = acting ? words.mine.benefitsOf(acting.person.name) : words.mine.benefits;
  return (
    <Page
      title={acting ? words.mine.titleOf(acting.person.name) : words.mine.title}
      action={
        viewer ? (
          <Button kind="main" onPress={() => go('benefits')}>
            {benefits}
          </Button>
        ) : undefined
      }
    >
      <ForSubject matter="APPLICATIONS">{(subject) => <Of key={subject.id} subject={subject} />}</ForSubject>
      <Button onPress={() => go('subsidies')}>{words.messages.link.AWARD}</Button>
      <Button onPress={() => go('applicationStatus')}>{words.mine.check}</Button>
      <CallButton />
    </Page>
  );
}

function Of({ subject }: { subject: Subject }) {
  return (
    <>
      <Heading>{words.mine.going}</Heading>
      <Applications personId={subject.id} />
      <Entitlements personId={subject.id} />
    </>
  );
}

function Applications({ personId, after }: { personId: string; after?: string }) {
  const variables = { personId, first: SHORT, after: after ?? null };
  const asked = useAsk(ApplicationsDocument, variables, { about: ['Application'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ applications: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty says={words.mine.none} />}
          {edges.map(({ node }) => (
            <OneCard key={node.id} application={node} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Applications personId={personId} after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

function OneCard({ application }: { application: ApplicationCardFragment }) {
  const { today, subject } = useHere();
  const { id, item, status, expectedOn, closesOn, person } = application;
  return (
    <PressCard onPress={() => go('application', { id })}>
      <Heading level={3}>{item.title}</Heading>
      <View className="status">{words.applicationStatus[status]}</View>
      {person.id !== subject?.id && <Note>{words.application.of(person.name, item.title)}</Note>}
      {isDue(application) && closesOn !== null && <Line>{words.due.until(dayWords(closesOn, today))}</Line>}
      {!isDue(application) && expectedOn !== null && (
        <Note>{words.application.expected(dayWords(expectedOn, today))}</Note>
      )}
      <View className="press-word">{words.mine.open}</View>
    </PressCard>
  );
}

/** What an entitlement belongs to, by the name of the service. */
function TitleOf({ itemId }: { itemId: string }) {
  const { answer } = useAsk(HowToApplyDocument, { id: itemId, personId: null });
  return <Heading level={3}>{answer.data?.serviceItem?.title ?? words.state.loading}</Heading>;
}

function Entitlements({ personId }: { personId: string }) {
  const asked = useAsk(EntitlementsDocument, { personId }, { about: ['Entitlement', 'Application'] });
  const { today } = useHere();
  return (
    <Answered asked={asked}>
      {({ entitlements }) =>
        entitlements.length === 0 ? null : (
          <>
            <Heading>{words.mine.entitlements}</Heading>
            <ShortList items={entitlements}>
              {(one) => (
                <Card key={one.id}>
                  <TitleOf itemId={one.itemId} />
                  <OneEntitlement entitlement={one} />
                  {one.renewableFrom !== null && one.renewableFrom <= today && (
                    <>
                      <Line>{words.mine.renewNow}</Line>
                      <Button onPress={() => go('apply', { itemId: one.itemId })}>{words.mine.renew}</Button>
                    </>
                  )}
                  <Button onPress={() => go('application', { id: one.applicationId })}>{words.benefits.seeCase}</Button>
                </Card>
              )}
            </ShortList>
          </>
        )
      }
    </Answered>
  );
}
