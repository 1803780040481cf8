import type { ClausePartsFragment, Joined, Verdict as Answer } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { words } from '../locale/words';
import { Line } from './card';
import { Clause } from './clause';
import { Verdict } from './verdict';

/** A condition of a service, which may hold others. */
export interface Condition {
  code: string;
  says: string;
  verdict: Answer;
  asks: string[];
  joined: Joined | null;
  clause: ClausePartsFragment | null;
  parts?: Condition[];
}

/** Whether there is anything to show for whoever asks why. */
export const hasClause = ({ clause, parts = [] }: Condition): boolean => clause !== null || parts.some(hasClause);

interface ConditionsProps {
  conditions: readonly Condition[];
  isPersonal: boolean;
  hasGrounds: boolean;
}

/** Conditions one below the other, each with what is said of it for a person, and the clause behind it when asked for. */
export function Conditions({ conditions, isPersonal, hasGrounds }: ConditionsProps) {
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
