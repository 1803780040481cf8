import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { Card, Heading, Note } from '../../../ui/card';
import type { Case } from './one-case';

type Fact = Case['compared'][number];

interface CaseFactsProps {
  members: Case['application']['members'];
  titles: Case['members'];
  facts: readonly Fact[];
}

/** What is recorded beside what the form says, of each member; where they differ, words say so. */
export function CaseFacts({ members, titles, facts }: CaseFactsProps) {
  return (
    <Card title={words.reviews.facts}>
      {facts.length === 0 && <Note>{words.reviews.factsNone}</Note>}
      {members.map(({ id, code, person }) => {
        const own = facts.filter(({ memberCode }) => memberCode === code);
        const title = titles.find((one) => one.code === code)?.title;
        return (
          <View key={id}>
            {members.length > 1 && (
              <Heading level={3}>{title === undefined ? person.name : words.reviews.of(person.name, title)}</Heading>
            )}
            {own.map((fact) => (
              <OneFact key={fact.asks} fact={fact} />
            ))}
          </View>
        );
      })}
    </Card>
  );
}

function OneFact({ fact: { asks, recorded, told } }: { fact: Fact }) {
  const isBoth = recorded !== null && told !== null;
  const differs = isBoth && recorded !== told;
  return (
    <View className="fact">
      <View className="fact__asks">{asks}</View>
      <View className="fact__values">
        <View className="fact__value">{words.reviews.recorded(recorded ?? words.reviews.notRecorded)}</View>
        <View className="fact__value">{words.reviews.told(told ?? words.reviews.notTold)}</View>
      </View>
      {differs && <View className="fact__mark fact__mark--differs">{words.reviews.differs}</View>}
      {isBoth && !differs && <View className="fact__mark">{words.reviews.same}</View>}
      {recorded === null && told !== null && <View className="fact__mark">{words.reviews.onlyTold}</View>}
    </View>
  );
}
