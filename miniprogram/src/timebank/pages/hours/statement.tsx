import {
  HoursStatementDocument,
  HoursStatementFileDocument,
  type HoursAccountPartsFragment,
  type HoursStatementQuery,
} from '@doorstep/schema/documents';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useAskOnce } from '../../../api/ask';
import { troubleOf } from '../../../api/trouble';
import { useHere } from '../../../api/viewer';
import { handOver } from '../../../pages/privacy/my-data/hand-over';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { dayTyped } from '../../../words/day-typed';
import { doerWords } from '../../../words/doer';
import { troubleWords, type Why } from '../../../words/refused';
import { momentWords } from '../../../words/when';
import { Deed } from '../../deed';
import { hoursWords } from '../../parts/words';
import { say } from './say';

interface StatementProps {
  personId: string;
  account: HoursAccountPartsFragment;
}

/** Everything that came or went in one city, until today or a day of before, and the same as a file. */
export function Statement({ personId, account: { book, place } }: StatementProps) {
  const [typed, setTyped] = useState('');
  const [on, setOn] = useState<CivilDate | null>(null);
  const [refusal, setRefusal] = useState<Why>();
  const [done, setDone] = useState<string>();
  const askFile = useAskOnce(HoursStatementFileDocument);

  function show(): void {
    const day = typed.trim() === '' ? null : dayTyped(typed);
    setRefusal(day === undefined ? { what: say().badDay } : undefined);
    if (day !== undefined) setOn(day);
  }

  async function save(): Promise<Why | undefined> {
    const { data, error } = await askFile({ personId, book, on });
    if (error || !data) return error && troubleWords(troubleOf(error));
    const outcome = await handOver(data.hoursStatementFile);
    setDone(outcome.done);
    return outcome.done === undefined ? outcome.why : undefined;
  }

  return (
    <Card title={say().statementIn(place)}>
      <Lines key={on ?? ''} asked={{ personId, book, on }} />
      <Field label={say().asOf} value={typed} onInput={setTyped} />
      {refusal && <Refusal {...refusal} />}
      <Button onPress={show}>{say().show}</Button>
      <Done says={done} />
      <Deed label={say().file} send={save} />
    </Card>
  );
}

interface LinesProps {
  asked: { personId: string; book: string; on: CivilDate | null };
  after?: string;
}

function Lines({ asked: wanted, after }: LinesProps) {
  const variables = { ...wanted, first: SHORT, after: after ?? null };
  const asked = useAsk(HoursStatementDocument, variables, { about: ['HoursAccount', 'TaskClaim', 'TimeTask'] });
  return (
    <Answered asked={asked}>
      {({ hoursStatement: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && after === undefined && <Note>{say().noLines}</Note>}
          {edges.map(({ node }) => (
            <OneLine key={node.id} line={node} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <Lines asked={wanted} after={next} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

type OneLineOf = HoursStatementQuery['hoursStatement']['edges'][number]['node'];

function OneLine({ line: { at, kind, minutes, balanceMinutes, otherName, doneBy } }: { line: OneLineOf }) {
  const { today } = useHere();
  const { span } = hoursWords();
  const who = doneBy.ground === 'SYSTEM' ? undefined : doerWords(doneBy);
  return (
    <View className="hours__line">
      <View className="price__line">
        <View className="price__words">{say().move[kind]}</View>
        <View className="status">{minutes < 0 ? say().went(span(-minutes)) : say().came(span(minutes))}</View>
      </View>
      {otherName !== null && otherName !== '' && <Line>{say().with(otherName)}</Line>}
      <Note>{momentWords(at, today)}</Note>
      {who !== undefined && <Note>{say().by(who)}</Note>}
      <Note>{say().left(span(balanceMinutes))}</Note>
    </View>
  );
}
