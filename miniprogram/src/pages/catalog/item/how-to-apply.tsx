import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { Card, Line, Note } from '../../../ui/card';
import { Grounds } from '../../../ui/clause';
import { grantLines } from '../../../words/application';
import type { Item } from '.';

type HowTo = NonNullable<Item['howToApply']>;

/** What one gets, who belongs in, which papers, and by which steps in how many days it is decided. */
export function HowToApply({ howTo }: { howTo: HowTo }) {
  const { grants, members, papers, steps, appealDays, standing, note } = howTo;
  return (
    <>
      <Card title={words.howTo.get}>
        {grantLines(grants).map((line) => (
          <Line key={line}>{line}</Line>
        ))}
        {grants.months !== null && <Note>{words.grant.months(grants.months)}</Note>}
        {grants.clause && <Grounds clause={grants.clause} />}
      </Card>
      {members.length > 1 && (
        <Card title={words.howTo.household}>
          <Line>{words.howTo.belongs(words.ui.list(members.map(({ title }) => title)))}</Line>
        </Card>
      )}
      {papers.length > 0 && (
        <Card title={words.howTo.papers}>
          {papers.map(({ code, paper, purpose, isOptional }) => (
            <View className="paper" key={code}>
              <Line>{paper}</Line>
              <Note>{words.item.proves(purpose)}</Note>
              {isOptional && <Note>{words.howTo.optional}</Note>}
            </View>
          ))}
        </Card>
      )}
      <Card title={words.howTo.steps}>
        {steps.map(({ code, title, workingDays }) => (
          <Line key={code}>{words.howTo.step(title, workingDays)}</Line>
        ))}
        <Note>{words.howTo.appeal(appealDays)}</Note>
        {standing === 'SAMPLE' && <View className="sample">{note ?? words.ui.sampleNote}</View>}
      </Card>
    </>
  );
}
