import type { ClausePartsFragment, DocumentPartsFragment } from '@doorstep/schema/documents';
import { Text, View } from '@tarojs/components';
import { words } from '../locale/words';
import { yearDateWords } from '../words/when';
import { writtenIn } from './language';
import { Disclosure } from './disclosure';

/** A policy document by name, number, day and standing: a draft says that it is one. */
export function Document({ document }: { document: DocumentPartsFragment }) {
  const { title, issuers, number, issuedOn, standing, standingNote } = document;
  return (
    <View className="document">
      <View className="document__title" {...writtenIn('zh')}>
        《{title}》
      </View>
      <View className="note">
        {words.ui.list(issuers)} {words.item.issued(yearDateWords(issuedOn))}
      </View>
      {number !== null && <View className="note">{words.item.number(number)}</View>}
      <View className="document__standing">{words.item.standing(words.standing[standing])}</View>
      {standingNote !== null && (
        <View className="note" {...writtenIn('zh')}>
          {standingNote}
        </View>
      )}
    </View>
  );
}

/** The words of a rule, in the sentence that holds them, and where it stands. */
export function Clause({ clause: { quote, text, document } }: { clause: ClausePartsFragment }) {
  return (
    <View className="clause">
      <View className="clause__quote" {...writtenIn('zh')}>
        “{quote}”
      </View>
      {text !== quote && (
        <View className="line">
          {words.item.full}
          <Text {...writtenIn('zh')}>{text}</Text>
        </View>
      )}
      <Document document={document} />
    </View>
  );
}

/** The clause behind something, shown when asked for. */
export function Grounds({ clause }: { clause: ClausePartsFragment }) {
  return (
    <Disclosure more={words.item.why} less={words.item.whyLess}>
      <Clause clause={clause} />
    </Disclosure>
  );
}
