import type { BenefitPartsFragment } from '@doorstep/schema/documents';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Verdict } from '../../../ui/verdict';
import { go } from '../../../words/go';
import { dateWords } from '../../../words/when';

/** One thing that somebody may have, or nearly; what is missing; and the way to it. */
export function BenefitCard({ benefit }: { benefit: BenefitPartsFragment }) {
  const { item, standing, nearMisses, questions, openApplication, entitlement } = benefit;
  const isToApply = item.access === 'APPLY' && openApplication === null && entitlement === null;
  return (
    <Card title={item.title}>
      {standing === 'ENTITLED' && <Verdict verdict="MET" />}
      {openApplication && <Line>{words.benefits.applying(words.applicationStatus[openApplication.status])}</Line>}
      {entitlement && <Line>{words.benefits.has}</Line>}
      {nearMisses.map((miss, at) => (
        <Line key={at}>{missWords(miss)}</Line>
      ))}
      {standing === 'ASK' && <Line>{words.benefits.questions(questions.length)}</Line>}
      {standing === 'ASK' && questions.slice(0, 2).map(({ path, asks }) => <Note key={path}>{asks}</Note>)}
      <Note>{item.summary}</Note>
      {openApplication && (
        <Button onPress={() => go('application', { id: openApplication.id })}>{words.benefits.seeCase}</Button>
      )}
      {isToApply && standing === 'ENTITLED' && (
        <Button onPress={() => go('apply', { itemId: item.id })}>{words.benefits.apply}</Button>
      )}
      <Button onPress={() => go('item', { id: item.id })}>{words.benefits.see}</Button>
    </Card>
  );
}

/** 再过43天就符合; 还差一份材料; 只差一个回答: what is missing. */
function missWords({ days, on, paper, question }: BenefitPartsFragment['nearMisses'][number]): string {
  if (days !== null && on !== null) return words.benefits.inDays(days, dateWords(on));
  if (paper) return words.benefits.paper(paper.name);
  return words.benefits.question(question?.asks ?? '');
}
