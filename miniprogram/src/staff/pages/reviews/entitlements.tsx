import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { Card, Line, Note } from '../../../ui/card';
import { grantWords } from '../../../words/grant';
import { yearDateWords } from '../../../words/when';
import type { Case } from './one-case';

/** What an approval gave, and how much of it was used. */
export function Entitlements({ entitlements }: { entitlements: Case['application']['entitlements'] }) {
  if (entitlements.length === 0) return null;
  return (
    <Card title={words.reviews.entitlements}>
      {entitlements.map((one) => {
        const { id, says, quota, used, startsOn, endsOn } = one;
        const granted = grantWords(one);
        return (
          <View className="fact" key={id}>
            {granted !== undefined && <View className="fact__mark">{granted}</View>}
            <Line>{says}</Line>
            <Note>
              {endsOn === null
                ? words.reviews.from(yearDateWords(startsOn))
                : words.reviews.until(yearDateWords(startsOn), yearDateWords(endsOn))}
            </Note>
            {quota !== null && <Note>{words.reviews.used(used)}</Note>}
          </View>
        );
      })}
    </Card>
  );
}
