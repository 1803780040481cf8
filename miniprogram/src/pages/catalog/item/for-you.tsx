import type { ClausePartsFragment, Joined, Verdict as Answer } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { zh } from '../../../locale/zh';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Grounds } from '../../../ui/clause';
import { Verdict } from '../../../ui/verdict';
import { goToSignIn } from '../../../words/go';
import { dateWords } from '../../../words/when';

interface Condition {
  code: string;
  says: string;
  verdict: Answer;
  asks: string[];
  joined: Joined | null;
  clause: ClausePartsFragment | null;
  parts?: Condition[];
}

interface ForYouProps {
  eligibility: { verdict: Answer; asOf: string; criteria: Condition[] };
}

/** Whether the service is for the reader, condition by condition; for a visitor the conditions alone. */
export function ForYou({ eligibility: { verdict, asOf, criteria } }: ForYouProps) {
  const { viewer } = useHere();
  const isPersonal = Boolean(viewer?.person);
  if (criteria.length === 0 && !isPersonal) return null;
  return (
    <Card title={isPersonal ? zh.item.forYou[verdict] : zh.item.visitorConditions}>
      {isPersonal && <Verdict verdict={verdict} />}
      {criteria.map((condition) => (
        <OneCondition key={condition.code} condition={condition} isPersonal={isPersonal} />
      ))}
      {isPersonal ? (
        <Note>{zh.item.asOf(dateWords(asOf))}</Note>
      ) : (
        !viewer && <Button onPress={goToSignIn}>{zh.item.signInToSee}</Button>
      )}
    </Card>
  );
}

function OneCondition({ condition, isPersonal }: { condition: Condition; isPersonal: boolean }) {
  const { says, verdict, asks, joined, clause, parts = [] } = condition;
  return (
    <View className='condition'>
      {parts.length > 0 && <Note>{joined === 'ANY' ? zh.item.anyOf : zh.item.allOf}</Note>}
      <Line>
        {isPersonal && <Verdict verdict={verdict} />} {says}
      </Line>
      {asks.map((ask) => (
        <View className='condition__ask' key={ask}>
          {zh.item.weAsk}：{ask}
        </View>
      ))}
      {clause && <Grounds clause={clause} />}
      {parts.length > 0 && (
        <View className='condition__parts'>
          {parts.map((part) => (
            <OneCondition key={part.code} condition={part} isPersonal={isPersonal} />
          ))}
        </View>
      )}
    </View>
  );
}
