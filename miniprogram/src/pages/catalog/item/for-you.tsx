import { type ClausePartsFragment, type Joined, type Verdict as Answer } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Clause } from '../../../ui/clause';
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
  const [hasGrounds, setGrounds] = useState(false);
  const isPersonal = Boolean(viewer?.person);
  if (criteria.length === 0 && !isPersonal) return null;
  return (
    <Card title={isPersonal ? words.item.forYou[verdict] : words.item.visitorConditions}>
      {isPersonal && <Verdict verdict={verdict} />}
      {criteria.length === 0 && <Line>{words.item.noConditions}</Line>}
      <Conditions conditions={criteria} isPersonal={isPersonal} hasGrounds={hasGrounds} />
      {criteria.some(hasClause) && (
        <Button isExpanded={hasGrounds} onPress={() => setGrounds(!hasGrounds)}>
          {hasGrounds ? words.item.whyLess : words.item.whyEach}
        </Button>
      )}
      {isPersonal && <Note>{words.item.asOf(dateWords(asOf))}</Note>}
      {!viewer && <Button onPress={goToSignIn}>{words.item.signInToSee}</Button>}
    </Card>
  );
}

const hasClause = ({ clause, parts = [] }: Condition): boolean => clause !== null || parts.some(hasClause);

interface ConditionsProps {
  conditions: readonly Condition[];
  isPersonal: boolean;
  hasGrounds: boolean;
}

function Conditions({ conditions, isPersonal, hasGrounds }: ConditionsProps) {
  return (
    <>
      {conditions.map(({ code, says, verdict, asks, clause, parts = [] }, index) => (
        <View className="condition" key={`${code} ${index}`}>
          <Line>
            {isPersonal && <Verdict verdict={verdict} />} {says}
          </Line>
          {/* What several conditions ask is asked by each of them below. */}
          {isPersonal &&
            parts.length === 0 &&
            asks.map((ask) => (
              <View className="condition__ask" key={ask}>
                {words.item.weAsk(ask)}
              </View>
            ))}
          {hasGrounds && clause && <Clause clause={clause} />}
          {parts.length > 0 && (
            <View className="condition__parts">
              <Conditions conditions={parts} isPersonal={isPersonal} hasGrounds={hasGrounds} />
            </View>
          )}
        </View>
      ))}
    </>
  );
}
