import { ReplayWaitlistDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { Heading, Line, Note } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { dayTyped } from '../../../words/day-typed';
import { momentWords } from '../../../words/when';
import { MOST, useNamesNow, type Entry } from './order';
import { waitingWords } from './words';

const PAGE = 20;

/** Asks for a moment, and shows the order of then beside the order now. */
export function Replay({ listId }: { listId: string }) {
  const { today } = useHere();
  const [day, setDay] = useState<string>(today);
  const [time, setTime] = useState('');
  const [asOf, setAsOf] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const words = waitingWords();

  function press(): void {
    const on = dayTyped(day);
    const at = timeTyped(time);
    setRefusal(!on ? words.badDay : !at ? words.badTime : undefined);
    setAsOf(on && at ? new Date(`${on}T${at}:00+08:00`).toISOString() : undefined);
  }

  return (
    <>
      <Note>{words.replayHint}</Note>
      <Field label={words.day} value={day} mostLetters={20} onInput={setDay} />
      <Field label={words.time} value={time} mostLetters={5} onInput={setTime} onEnter={press} />
      {refusal !== undefined && <Refusal what={refusal} />}
      <Button kind="main" onPress={press}>
        {words.doReplay}
      </Button>
      {asOf !== undefined && (
        <>
          <Heading level={3}>{words.asOf(momentWords(asOf, today))}</Heading>
          <Then key={asOf} listId={listId} asOf={asOf} />
        </>
      )}
    </>
  );
}

/** 09:30, from 9:30 or 9：30; undefined when it is no time. */
function timeTyped(typed: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:：](\d{2})$/.exec(typed.trim()) ?? [];
  const isTime = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

interface ThenProps {
  listId: string;
  asOf: string;
  after?: string;
}

function Then({ listId, asOf, after }: ThenProps) {
  const asked = useAsk(ReplayWaitlistDocument, { listId, asOf, first: PAGE, after: after ?? null });
  const names = useNamesNow(listId);
  const words = waitingWords();
  return (
    <Answered asked={asked}>
      {({ replayWaitlist: { edges, pageInfo } }) => {
        if (edges.length === 0 && after === undefined) return <Empty says={words.nobodyThen} />;
        return (
          <>
            {edges.map(({ node: { entryId, position, classSays, points } }) => {
              const now = names.get(entryId);
              return (
                <View key={entryId} className="entry">
                  <View className="entry__place">
                    {words.place(position, now?.maskedNames.join(words.and) ?? words.someone)}
                  </View>
                  <Line>{[...(classSays === null ? [] : [classSays]), words.points(points)].join(words.and)}</Line>
                  <Line>{nowWords(position, now)}</Line>
                </View>
              );
            })}
            <NextPage pageInfo={pageInfo}>{(next) => <Then listId={listId} asOf={asOf} after={next} />}</NextPage>
          </>
        );
      }}
    </Answered>
  );
}

function nowWords(position: number, now: Entry | undefined): string {
  const words = waitingWords();
  if (!now) return words.nowGone(MOST);
  return now.position === position ? words.nowSame : words.nowAt(now.position);
}
