import { civilDate } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { Card, Heading, Note } from '../../../ui/card';
import { yearDateWords } from '../../../words/when';
import type { Case } from './one-case';
import { PaperFile } from './paper-file';

type Paper = Case['application']['papers'][number];

/** The papers of a case: what each is for, whether it was needed, and its files to look at. */
export function Papers({ papers }: { papers: readonly Paper[] }) {
  const wanted = papers.filter(
    ({ need, isAskedFor, attachments }) => need !== 'NOT_NEEDED' || isAskedFor || attachments.length > 0,
  );
  return (
    <Card title={words.reviews.papers}>
      {wanted.length === 0 && <Note>{words.reviews.need.NOT_NEEDED}</Note>}
      {wanted.map((paper) => (
        <OnePaper key={paper.code} paper={paper} />
      ))}
    </Card>
  );
}

function OnePaper({ paper: { paper, purpose, need, isAskedFor, of, attachments } }: { paper: Paper }) {
  return (
    <View className="fact">
      <Heading level={3}>{of === null ? paper : words.reviews.of(of, paper)}</Heading>
      <Note>{purpose}</Note>
      <View className="fact__mark">{isAskedFor ? words.reviews.askedFor : words.reviews.need[need]}</View>
      {attachments.length === 0 && isAskedFor && <Note>{words.reviews.noFileAsked}</Note>}
      {attachments.length === 0 && !isAskedFor && need === 'NEEDED' && <Note>{words.reviews.noFile}</Note>}
      {attachments.map((file, at) => (
        <View key={file.id}>
          <Note>{words.reviews.sent(yearDateWords(civilDate(new Date(file.uploadedAt))))}</Note>
          <PaperFile file={file} name={attachments.length > 1 ? `${paper} ${at + 1}` : paper} />
        </View>
      ))}
    </View>
  );
}
