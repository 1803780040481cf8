import {
  MessageArrivedDocument,
  MessagesDocument,
  ReadMessagesDocument,
  type MessagesQuery,
} from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { mayActAsSelf } from '../../../api/acting';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { useLive } from '../../../api/live';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Page } from '../../../ui/page';
import { RemindMe } from '../../../ui/remind-me';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty, Failed } from '../../../ui/state';
import { writtenIn } from '../../../ui/language';
import { go } from '../../../words/go';
import { momentWords } from '../../../words/when';
import { WhoGetsThem } from './who-gets-them';

type OneMessage = MessagesQuery['messages']['edges'][number]['node'];

/** What the viewer was told, the newest first, and who gets such messages. */
export default function MessagesPage() {
  const here = useHere();
  const { subject, acting } = here;
  return (
    <Page title={words.messages.title}>
      <Answered asked={here}>
        {({ viewer }) => {
          if (!viewer) return <Failed trouble={{ kind: 'SIGN_IN' }} onRetry={here.again} />;
          if (!viewer.person) return <Note>{words.messages.forStaff}</Note>;
          return (
            <>
              <Messages />
              <RemindMe kinds={['APPLICATION', 'MEAL', 'DELEGATION']} />
            </>
          );
        }}
      </Answered>
      {subject && mayActAsSelf(acting) && (
        <Disclosure more={words.messages.whoMore} less={words.messages.whoLess}>
          <WhoGetsThem key={subject.id} subject={subject} />
        </Disclosure>
      )}
      <CallButton />
    </Page>
  );
}

function Messages({ after }: { after?: string }) {
  const asked = useAsk(MessagesDocument, { first: SHORT, after: after ?? null });
  useUpToDate(asked);
  useLive(asked, MessageArrivedDocument, {}, { isPaused: after !== undefined });
  const newest = after === undefined ? asked.answer.data?.messages.edges[0]?.node : undefined;
  useReading(newest);
  return (
    <Answered asked={asked}>
      {({ messages: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && <Empty says={words.messages.none} />}
          {edges.map(({ node }) => (
            <MessageCard key={node.id} message={node} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Messages after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

/** What was shown counts as read; the marks stay for as long as the page is open. */
function useReading(newest: OneMessage | undefined): void {
  const read = useSend(ReadMessagesDocument);
  const upToId = newest?.readAt === null ? newest.id : undefined;
  useEffect(() => {
    // Not hearing of it does no harm: they will count as unread a little longer.
    if (upToId !== undefined) void read({ input: { upToId } });
  }, [upToId, read]);
}

function MessageCard({ message }: { message: OneMessage }) {
  const { today, subject } = useHere();
  const { text, about, createdAt, readAt, link, linkId } = message;
  return (
    <Card>
      {readAt === null && <View className="status">{words.messages.fresh}</View>}
      <View className="line" {...writtenIn('zh')}>
        {text}
      </View>
      {about.id !== subject?.id && <Line>{words.messages.about(about.name)}</Line>}
      <Note>{momentWords(createdAt, today)}</Note>
      {link === 'MEAL_BOOKING' && linkId !== null && (
        <Button onPress={() => go('booking', { id: linkId })}>{words.messages.link.MEAL_BOOKING}</Button>
      )}
      {link === 'DATA_REQUEST' && <Button onPress={() => go('requests')}>{words.messages.link.DATA_REQUEST}</Button>}
      {link === 'APPLICATION' && linkId !== null && (
        <Button onPress={() => go('application', { id: linkId })}>{words.messages.link.APPLICATION}</Button>
      )}
      {link === 'RESPITE_STAY' && linkId !== null && (
        <Button onPress={() => go('stay', { id: linkId })}>{words.messages.link.RESPITE_STAY}</Button>
      )}
      {link === 'TIME_TASK' && linkId !== null && (
        <Button onPress={() => go('timeTask', { id: linkId })}>{words.messages.link.TIME_TASK}</Button>
      )}
      {link === 'TASK_CLAIM' && linkId !== null && (
        <Button onPress={() => go('visit', { id: linkId })}>{words.messages.link.TASK_CLAIM}</Button>
      )}
      {link === 'HOURS' && <Button onPress={() => go('hours')}>{words.messages.link.HOURS}</Button>}
      {link === 'ABSENCE' && <Button onPress={() => go('absence')}>{words.messages.link.ABSENCE}</Button>}
      {link === 'AWARD' && <Button onPress={() => go('subsidies')}>{words.messages.link.AWARD}</Button>}
      {link === 'STANDING_ORDER' && (
        <Button onPress={() => go('standing')}>{words.messages.link.STANDING_ORDER}</Button>
      )}
      {link === 'DELEGATION' && <Button onPress={() => go('delegations')}>{words.messages.link.DELEGATION}</Button>}
    </Card>
  );
}
