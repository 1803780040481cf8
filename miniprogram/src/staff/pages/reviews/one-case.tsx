import { ReviewCaseDocument, type ReviewCaseQuery, type Role } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Card, Line, Note } from '../../../ui/card';
import { Answered } from '../../../ui/state';
import { doerWords } from '../../../words/doer';
import { yearDateWords } from '../../../words/when';
import { Deadline } from '../../parts/deadline';
import { Answers } from './answers';
import { CaseFacts } from './case-facts';
import { Criteria } from './criteria';
import { Decided } from './decided';
import { Decision } from './decision';
import { Entitlements } from './entitlements';
import { Papers } from './papers';
import { holderWords } from './queue-row';
import { Timeline } from './timeline';

/** A case as the workbench has it. */
export type Case = ReviewCaseQuery['reviewCase'];

interface OneCaseProps {
  applicationId: string;
  roles: readonly Role[];
  onDone(says: string): void;
}

/** One case: what is known beside its papers, what happened, and at the bottom what to do. */
export function OneCase({ applicationId, roles, onDone }: OneCaseProps) {
  const asked = useAsk(ReviewCaseDocument, { id: applicationId });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ reviewCase }) => {
        const { application, members, compared } = reviewCase;
        return (
          <>
            <About case={reviewCase} />
            <View className="beside">
              <View className="beside__part">
                <CaseFacts members={application.members} titles={members} facts={compared} />
                <Criteria verdict={reviewCase.verdict} members={members} />
                <Answers groups={application.groups} answers={application.answers} />
              </View>
              <View className="beside__part">
                <Papers papers={application.papers} />
                <Timeline entries={application.timeline} />
              </View>
            </View>
            <Entitlements entitlements={application.entitlements} />
            <Decided decisions={application.decisions} roles={roles} />
            <Decision case={reviewCase} onDone={onDone} onRefused={asked.again} />
          </>
        );
      }}
    </Answered>
  );
}

function About({ case: { application, step, appealWords } }: { case: Case }) {
  const { today } = useHere();
  const { person, item, number, status, submittedAt, startedBy, region, returnedWords } = application;
  const filledBy = doerWords(startedBy);
  return (
    <Card title={words.reviews.of(person.name, item.title)}>
      <Line>
        {words.reviews.number(number)} · {words.reviews.status[status]}
      </Line>
      {step && (
        <View className="about">
          <Deadline dueOn={step.dueOn} today={today} late={words.reviews.overdue} />
          <Line>{words.reviews.at(step.title, step.desk?.name ?? '')}</Line>
          <Line>{holderWords(step)}</Line>
          {step.isAppeal && <View className="tag">{words.reviews.appeal}</View>}
          {step.escalatedAt !== null && <View className="tag">{words.reviews.escalated}</View>}
        </View>
      )}
      <View className="about">
        {submittedAt !== null && (
          <Note>{words.reviews.submitted(yearDateWords(civilDate(new Date(submittedAt))))}</Note>
        )}
        {filledBy !== undefined && <Note>{words.reviews.filledBy(filledBy)}</Note>}
        {region && <Note>{region.fullName}</Note>}
      </View>
      {appealWords !== null && <Said title={words.reviews.appealWords} says={appealWords} />}
      {returnedWords !== null && <Said title={words.reviews.returnedWords} says={returnedWords} />}
    </Card>
  );
}

function Said({ title, says }: { title: string; says: string }) {
  return (
    <View className="clause">
      <View className="clause__quote">{title}</View>
      <Line>{says}</Line>
    </View>
  );
}
