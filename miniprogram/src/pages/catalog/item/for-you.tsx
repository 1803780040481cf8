import type { Verdict as Answer } from '@doorstep/schema/documents';
import { useState } from 'react';
import type { Acting, Subject } from '../../../api/acting';
import { useHere, useWhoseConditions } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Conditions, hasClause, type Condition } from '../../../ui/conditions';
import { OutOfScope } from '../../../ui/for-subject';
import { Verdict } from '../../../ui/verdict';
import { goToSignIn } from '../../../words/go';
import { dateWords } from '../../../words/when';

interface ForYouProps {
  eligibility: { verdict: Answer; asOf: string; criteria: Condition[] };
}

/** Whether the service is for the reader, condition by condition; for a visitor the conditions alone. */
export function ForYou({ eligibility: { verdict, asOf, criteria } }: ForYouProps) {
  const { viewer, acting, subject } = useHere();
  const [hasGrounds, setGrounds] = useState(false);
  const known = useWhoseConditions();
  const isPersonal = known !== null;
  if (criteria.length === 0 && !isPersonal) return null;
  return (
    <Card title={titleWords(verdict, known, acting)}>
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
      {acting && !isPersonal && subject && <OutOfScope name={subject.name} matter="APPLICATIONS" />}
    </Card>
  );
}

function titleWords(verdict: Answer, known: Subject | null, acting: Acting | null): string {
  if (!known) return words.item.visitorConditions;
  return acting ? words.item.forOther(known.name, words.item.ofOther[verdict]) : words.item.forYou[verdict];
}
