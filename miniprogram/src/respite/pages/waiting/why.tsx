import type { RankingPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Clause } from '../../../ui/clause';
import { Disclosure } from '../../../ui/disclosure';
import { writtenIn } from '../../../ui/language';
import { ShortList } from '../../../ui/short-list';
import { Verdict } from '../../../ui/verdict';
import type { Place } from './index';
import { say } from './say';

/** Rule by rule what it says of him, what it gives, and where it is written; then what would change it. */
export function Why({ place }: { place: Place }) {
  const { rules, points, classSays, tieBreak, isSample, changes } = place;
  const classes = rules.filter(({ isClass }) => isClass);
  const own = rules.reduce((sum, rule) => sum + rule.points, 0);
  const isByOther = own !== points || (classSays !== null && !classes.some(({ verdict }) => verdict === 'MET'));
  return (
    <Card title={say().why}>
      {isByOther && <Line>{say().together}</Line>}
      {isSample && <View className="status">{say().sample}</View>}
      {classes.length > 0 && <Heading level={3}>{say().classes}</Heading>}
      {classes.map((rule) => (
        <Rule key={rule.code} rule={rule} />
      ))}
      {classes.length > 0 && (
        <Line>
          {classSays === null ? say().noClass : say().inClass}
          {classSays !== null && <View {...writtenIn('zh')}>{classSays}</View>}
        </Line>
      )}
      <Heading level={3}>{say().points(points)}</Heading>
      {rules
        .filter(({ isClass }) => !isClass)
        .map((rule) => (
          <Rule key={rule.code} rule={rule} />
        ))}
      <Note>{say().tieBreak}</Note>
      <View className="note" {...writtenIn('zh')}>
        {tieBreak}
      </View>
      <Disclosure more={say().clauses} less={say().clausesLess}>
        {rules.map(({ code, says, clause }) => (
          <View key={code}>
            <View className="line" {...writtenIn('zh')}>
              {says}
            </View>
            <Clause clause={clause} />
          </View>
        ))}
      </Disclosure>
      <Changes changes={changes} position={place.position} />
    </Card>
  );
}

function Rule({ rule: { says, verdict, points, worth, isClass } }: { rule: RankingPartsFragment }) {
  return (
    <View className="condition">
      <Line>
        <Verdict verdict={verdict} /> <View {...writtenIn('zh')}>{says}</View>
      </Line>
      {!isClass && <Note>{verdict === 'MET' ? say().gives(points) : say().wouldGive(worth)}</Note>}
    </View>
  );
}

/** What only has to be told comes first. */
function Changes({ changes, position }: { changes: Place['changes']; position: number }) {
  return (
    <>
      <Heading level={3}>{say().changes}</Heading>
      {changes.length === 0 && <Note>{say().changesNone}</Note>}
      {changes.some(({ isUnknown }) => isUnknown) && <Line>{say().tell}</Line>}
      <ShortList items={changes}>
        {({ says, position: then }) => (
          <View className="condition" key={says}>
            <View className="line" {...writtenIn('zh')}>
              {says}
            </View>
            <Note>{then === position ? say().stays(then) : say().then(then)}</Note>
          </View>
        )}
      </ShortList>
    </>
  );
}
