import type { ImportPartsFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { Card, Line, Note } from '../../../ui/card';
import { ShortList } from '../../../ui/short-list';
import { momentWords } from '../../../words/when';
import { batchWords } from './words';

/** What the bank answered, file by file: how much was booked, and what moved nothing and why. */
export function Imports({ imports }: { imports: readonly ImportPartsFragment[] }) {
  if (imports.length === 0) return null;
  return (
    <Card title={batchWords().answers}>
      <ShortList items={imports}>{(taken) => <OneImport key={taken.id} taken={taken} />}</ShortList>
    </Card>
  );
}

function OneImport({ taken: { importedAt, importedBy, booked, refused } }: { taken: ImportPartsFragment }) {
  const { today } = useHere();
  const words = batchWords();
  return (
    <View className="payment">
      <Line>{words.takenBy(importedBy, momentWords(importedAt, today))}</Line>
      <Note>{words.booked(booked)}</Note>
      {refused.length > 0 && <Line>{words.refusedAll(refused.length)}</Line>}
      <ShortList items={refused}>
        {({ id, fileLine, paymentNumber, amountFen, outcome }) => (
          <Note key={id}>
            {words.refused(
              fileLine,
              paymentNumber,
              amountFen === null ? words.noAmount : words.amount(yuan(amountFen)),
              words.outcome[outcome],
            )}
          </Note>
        )}
      </ShortList>
    </View>
  );
}
