import {
  AnswerRatingDocument,
  RatingsToAnswerDocument,
  type RatingToAnswerFragment,
  type Role,
} from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useSend, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Refusal } from '../../../ui/refusal';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { TextArea } from '../../../ui/text-area';
import { doerWords } from '../../../words/doer';
import { go, goUp } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';
import { Deadline } from '../../parts/deadline';
import { StaffPage } from '../../parts/staff-page';
import '../reviews/index.scss';

const HEARING: readonly Role[] = ['REVIEWER', 'SUPERVISOR'];
const PAGE = 10;

type Level = keyof typeof words.ratingDesk.level;

/** Bad ratings of handled cases, and the answer to each within its days. */
export default function RatingsPage() {
  const [done, setDone] = useState<string>();

  function finish(): void {
    setDone(words.ratingDesk.answered);
    goUp();
  }

  return (
    <StaffPage says={() => words.ratingDesk} roles={HEARING}>
      {() => (
        <>
          <Done says={done} />
          <View className="queue">
            <Ratings onAnswered={finish} />
          </View>
        </>
      )}
    </StaffPage>
  );
}

interface RatingsProps {
  after?: string;
  onAnswered(): void;
}

function Ratings({ after, onAnswered }: RatingsProps) {
  const asked = useAsk(RatingsToAnswerDocument, { first: PAGE, after: after ?? null }, { about: ['Rating'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ ratingsToAnswer: { edges, pageInfo } }) => {
        if (edges.length === 0 && !after) return <Empty says={words.ratingDesk.none} />;
        return (
          <>
            {edges.map(({ node }) => (
              <OneRating key={node.id} rating={node} onAnswered={onAnswered} />
            ))}
            <NextPage pageInfo={pageInfo}>{(next) => <Ratings after={next} onAnswered={onAnswered} />}</NextPage>
          </>
        );
      }}
    </Answered>
  );
}

function OneRating({ rating, onAnswered }: { rating: RatingToAnswerFragment; onAnswered(): void }) {
  const { today } = useHere();
  const [answer, setAnswer] = useState('');
  const { isSending, refusal, send } = useAnswering(rating.id, onAnswered);
  const { level, reasons, words: said, ratedAt, ratedBy, answerDueOn } = rating;
  const ratedOn = yearDateWords(civilDate(new Date(ratedAt)));
  return (
    <Card title={words.ratingDesk.level[String(level) as Level]}>
      {answerDueOn !== null && <Deadline dueOn={answerDueOn} today={today} late={words.ratingDesk.overdue} />}
      {reasons.length > 0 && <Line>{words.ui.list(reasons.map((reason) => words.ratingDesk.reason[reason]))}</Line>}
      {said !== null && <Line>{words.ratingDesk.said(said)}</Line>}
      <Note>{words.ratingDesk.ratedBy(ratedOn, doerWords(ratedBy) ?? words.reviews.byApplicant)}</Note>
      <Button onPress={() => go('reviews', { id: rating.applicationId })}>{words.ratingDesk.seeCase}</Button>
      <TextArea label={words.ratingDesk.answer} value={answer} onInput={setAnswer} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void send(answer.trim())}>
        {isSending ? words.ratingDesk.sending : words.ratingDesk.send}
      </Button>
    </Card>
  );
}

function useAnswering(ratingId: string, onAnswered: () => void) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const answerRating = useSend(AnswerRatingDocument);

  async function send(answer: string): Promise<void> {
    if (!answer) return setRefusal({ what: words.ratingDesk.fill });
    setSending(true);
    const { data, error } = await answerRating({ input: { ratingId, words: answer } });
    setSending(false);
    const why = whyNot(data?.answerRating, error);
    setRefusal(why);
    if (!why) onAnswered();
  }

  return { isSending, refusal, send };
}
