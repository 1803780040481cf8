import { AwardsDocument, type AwardPartsFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { Fragment } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Clause } from '../../../ui/clause';
import { Disclosure } from '../../../ui/disclosure';
import { ForSubject } from '../../../ui/for-subject';
import { writtenIn } from '../../../ui/language';
import { Page } from '../../../ui/page';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { yearDateWords } from '../../../words/when';
import { Account } from './account';
import { say } from './say';

/** What one is paid: how much, when, from where, by which rule; and to which account. */
export default function SubsidiesPage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? say().titleOf(acting.person.name) : say().title}>
      <ForSubject matter="APPLICATIONS">
        {({ id }) => (
          <Fragment key={id}>
            <Account personId={id} />
            <Heading>{say().what}</Heading>
            <Awards personId={id} />
          </Fragment>
        )}
      </ForSubject>
      <CallButton />
    </Page>
  );
}

function Awards({ personId, after }: { personId: string; after?: string }) {
  const asked = useAsk(AwardsDocument, { personId, first: SHORT, after: after ?? null }, { about: ['Award'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ awards: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && (
            <Empty says={say().none}>
              <Button onPress={() => go('benefits')}>{words.mine.benefits}</Button>
            </Empty>
          )}
          {edges.map(({ node }) => (
            <OneAward key={node.id} award={node} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Awards personId={personId} after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

function OneAward({ award }: { award: AwardPartsFragment }) {
  const { title, per, amountFen, fund, reading, instalments, status, stopWords, applicationId } = award;
  return (
    <Card>
      <Heading level={3}>{title}</Heading>
      <View className="status">{say().amount[per](yuan(amountFen))}</View>
      <Line>{say().from(fund.name)}</Line>
      {status !== 'ACTIVE' && <Line>{say().standing[status]}</Line>}
      {stopWords !== null && <Line>{say().why(stopWords)}</Line>}
      {instalments.map((instalment) => (
        <Part key={instalment.id} part={instalment} isOnly={instalments.length === 1} />
      ))}
      <Disclosure more={say().rule} less={say().ruleLess}>
        <Line>
          <View {...writtenIn('zh')}>{reading.title}</View>
        </Line>
        {reading.standing === 'SAMPLE' && <Note>{say().sample}</Note>}
        {reading.note !== null && (
          <View className="note" {...writtenIn('zh')}>
            {reading.note}
          </View>
        )}
        <Clause clause={reading.clause} />
      </Disclosure>
      <Button onPress={() => go('application', { id: applicationId })}>{words.benefits.seeCase}</Button>
    </Card>
  );
}

function Part({ part, isOnly }: { part: AwardPartsFragment['instalments'][number]; isOnly: boolean }) {
  const { number, amountFen, dueOn, status, heldFor, asks, unmet, backWords, payment } = part;
  return (
    <View className="line">
      <View>{say().part(isOnly ? undefined : number, yuan(amountFen), yearDateWords(dueOn))}</View>
      <View className="note">{heldFor === 'BUDGET' ? say().budget : say().at[status]}</View>
      {asks.map((ask) => (
        <View key={ask} className="note" {...writtenIn('zh')}>
          {ask}
        </View>
      ))}
      {unmet.map(({ says }) => (
        <View key={says} className="note" {...writtenIn('zh')}>
          {says}
        </View>
      ))}
      {status === 'OWED_BACK' && <View className="note">{say().howBack}</View>}
      {payment?.needsRepair === true && <View className="note">{say().failed}</View>}
      {backWords !== null && <View className="note">{say().why(backWords)}</View>}
    </View>
  );
}
