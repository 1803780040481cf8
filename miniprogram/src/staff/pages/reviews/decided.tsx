import { RecomputeDecisionDocument, type ReviewDecisionPartsFragment, type Role } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAskOnce } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { doerWords } from '../../../words/doer';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';
import { holdsOne } from '../../parts/staff-page';

const RECOMPUTING: readonly Role[] = ['REVIEWER', 'SUPERVISOR'];

interface DecidedProps {
  decisions: readonly ReviewDecisionPartsFragment[];
  roles: readonly Role[];
}

/** How a case was decided, and on demand the same computed once more. */
export function Decided({ decisions, roles }: DecidedProps) {
  if (decisions.length === 0) return null;
  return (
    <Card title={words.reviews.decisions}>
      {decisions.map((decision) => (
        <View className="fact" key={decision.id}>
          <OneDecision decision={decision} />
          {holdsOne(roles, RECOMPUTING) && <Recompute id={decision.id} />}
        </View>
      ))}
    </Card>
  );
}

function OneDecision({ decision }: { decision: ReviewDecisionPartsFragment }) {
  const { outcome, reason, criterion, words: said, decidedOn, decidedBy, confirmedBy, isOverride } = decision;
  const second = confirmedBy && doerWords(confirmedBy);
  return (
    <>
      <View className="fact__mark">{words.reviews.outcome[outcome]}</View>
      <Note>{words.reviews.decidedBy(yearDateWords(decidedOn), doerWords(decidedBy) ?? words.doer.system)}</Note>
      {second && <Note>{words.reviews.confirmedBy(second)}</Note>}
      {isOverride && <Line>{words.reviews.override}</Line>}
      {reason !== null && <Line>{words.reviews.because(words.reviews.reason[reason])}</Line>}
      {criterion && <Line>{words.reviews.criterion(criterion.says)}</Line>}
      {said !== null && <Line>{said}</Line>}
    </>
  );
}

function Recompute({ id }: { id: string }) {
  const [isSame, setSame] = useState<boolean>();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const ask = useAskOnce(RecomputeDecisionDocument);

  async function recompute(): Promise<void> {
    setAsking(true);
    const { data, error } = await ask({ id });
    setAsking(false);
    setRefusal(whyNot(undefined, error));
    setSame(data?.recomputeDecision.isSame);
  }

  if (isSame !== undefined) return <Line>{isSame ? words.reviews.isSame : words.reviews.isOther}</Line>;
  return (
    <>
      {refusal && <Refusal {...refusal} />}
      <Button isDisabled={isAsking} onPress={() => void recompute()}>
        {isAsking ? words.reviews.recomputing : words.reviews.recompute}
      </Button>
    </>
  );
}
