import type { DataRequestPartsFragment } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { words } from '../locale/words';
import { wantedWords } from '../words/data-request';
import { doerWords } from '../words/doer';
import { yearDateWords } from '../words/when';
import { Line, Note } from './card';

/** What was asked about somebody's data, when, by whom, and until when it will be answered. */
export function DataRequestFacts({ request }: { request: DataRequestPartsFragment }) {
  const { note, requestedAt, status, dueOn, isOverdue, askedBy } = request;
  const wanted = wantedWords(request);
  const by = doerWords(askedBy);
  return (
    <>
      {wanted !== undefined && <Line>{words.dataRequest.toBe(wanted)}</Line>}
      {note !== null && <Note>{words.dataRequest.note(note)}</Note>}
      <Note>{words.dataRequest.askedOn(yearDateWords(civilDate(new Date(requestedAt))))}</Note>
      {by !== undefined && <Note>{words.dataRequest.askedBy(by)}</Note>}
      {status === 'OPEN' && <Line>{words.dataRequest.dueOn(yearDateWords(dueOn))}</Line>}
      {isOverdue && <View className="closed">{words.dataRequest.overdue}</View>}
    </>
  );
}
