import { RateApplicationDocument, type RatingPartsFragment, type RatingReason } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { landmark } from '../../../ui/pressable';
import { Refusal } from '../../../ui/refusal';
import { TextArea } from '../../../ui/text-area';
import { Ticks } from '../../../ui/ticks';
import { doerWords } from '../../../words/doer';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';
import type { OneApplication } from '.';

const LEVELS = [5, 4, 3, 2, 1] as const;
/** From here down it is asked what was wrong. */
const BAD = 2;

const levelWords = (level: number): string => words.rating.level[level] ?? String(level);

/** How the people found it: one tap, and for a bad one the reasons; or what was said, and the answer to it. */
export function RateIt({ application: { id, mayRate, rating } }: { application: OneApplication }) {
  if (rating) return <Rated rating={rating} />;
  return mayRate ? <Rating applicationId={id} /> : null;
}

function Rated({ rating }: { rating: RatingPartsFragment }) {
  const { level, reasons, words: text, answer, answeredBy, answerDueOn } = rating;
  return (
    <Card title={words.rating.thanks}>
      <Line>{words.rating.yours(levelWords(level))}</Line>
      {reasons.length > 0 && <Note>{words.ui.list(reasons.map((reason) => words.rating.reason[reason]))}</Note>}
      {text !== null && <Note>{words.application.wrote(text)}</Note>}
      {answer !== null && answeredBy && (
        <Line>{words.rating.answer(doerWords(answeredBy) ?? answeredBy.name, answer)}</Line>
      )}
      {answer === null && answerDueOn !== null && <Note>{words.rating.due(yearDateWords(answerDueOn))}</Note>}
    </Card>
  );
}

function Rating({ applicationId }: { applicationId: string }) {
  const [bad, setBad] = useState<number>();
  const [reasons, setReasons] = useState<RatingReason[]>([]);
  const [text, setText] = useState('');
  const { isSending, refusal, refuse, send } = useRating(applicationId);

  function sendBad(level: number): void {
    if (reasons.length === 0 && text.trim() === '') return refuse({ what: words.rating.pickReason });
    void send(level, reasons, text.trim());
  }

  return (
    <Card title={words.rating.ask}>
      <View className="levels" {...landmark('group', { label: words.rating.ask })}>
        {LEVELS.map((level) => (
          <Button
            key={level}
            isDisabled={isSending}
            onPress={() => (level > BAD ? void send(level, [], '') : setBad(level))}
          >
            {level === bad ? `${words.ui.chosen} · ${levelWords(level)}` : levelWords(level)}
          </Button>
        ))}
      </View>
      {bad !== undefined && (
        <>
          <Ticks<RatingReason>
            question={words.rating.why}
            choices={(Object.keys(words.rating.reason) as RatingReason[]).map((value) => ({
              value,
              title: words.rating.reason[value],
            }))}
            chosen={reasons}
            onChoose={setReasons}
          />
          <TextArea label={words.rating.say} value={text} mostLetters={200} onInput={setText} />
        </>
      )}
      {refusal && <Refusal {...refusal} />}
      {bad !== undefined && (
        <Button kind="main" isDisabled={isSending} onPress={() => sendBad(bad)}>
          {isSending ? words.rating.sending : words.rating.send}
        </Button>
      )}
    </Card>
  );
}

function useRating(applicationId: string) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const rate = useSend(RateApplicationDocument);

  async function send(level: number, reasons: RatingReason[], text: string): Promise<void> {
    setSending(true);
    const { data, error } = await rate({
      input: { applicationId, level, reasons: reasons.length > 0 ? reasons : null, words: text || null },
    });
    setSending(false);
    setRefusal(whyNot(data?.rateApplication, error));
  }

  return { isSending, refusal, refuse: setRefusal, send };
}
