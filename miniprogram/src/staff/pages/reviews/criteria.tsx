import type { Verdict as Answer } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Heading, Note } from '../../../ui/card';
import { Conditions, hasClause } from '../../../ui/conditions';
import type { Case } from './one-case';

interface CriteriaProps {
  verdict: Answer;
  members: Case['members'];
}

/** What the rules say now, condition by condition; the clauses on demand. */
export function Criteria({ verdict, members }: CriteriaProps) {
  const [hasGrounds, setGrounds] = useState(false);
  const all = members.flatMap(({ criteria }) => criteria);
  return (
    <Card title={words.reviews.criteria[verdict]}>
      {all.length === 0 && <Note>{words.reviews.noCriteria}</Note>}
      {members.map(({ code, title, criteria }) => (
        <View key={code}>
          {members.length > 1 && <Heading level={3}>{title}</Heading>}
          <Conditions conditions={criteria} isPersonal hasGrounds={hasGrounds} />
        </View>
      ))}
      {all.some(hasClause) && (
        <Button isExpanded={hasGrounds} onPress={() => setGrounds(!hasGrounds)}>
          {hasGrounds ? words.item.whyLess : words.item.whyEach}
        </Button>
      )}
    </Card>
  );
}
