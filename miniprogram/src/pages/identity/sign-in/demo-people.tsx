import { DemoPeopleDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Card, Line, Note, PressCard } from '../../../ui/card';
import { ShortList } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';

/** The made-up people of a demo deployment, to try the app as one of them. */
export function DemoPeople({ onChoose }: { onChoose(personId: string): void }) {
  const people = useAsk(DemoPeopleDocument, {});
  return (
    <Card title={words.signIn.demo}>
      <Note>{words.signIn.demoHint}</Note>
      <Answered asked={people}>
        {({ demoPeople }) => (
          <ShortList items={demoPeople}>
            {({ id, name, age, introduction, region }) => (
              <PressCard key={id} onPress={() => onChoose(id)}>
                <View className="question">{words.signIn.asDemo(name, age)}</View>
                <Line>{introduction}</Line>
                {region && <Note>{region.fullName}</Note>}
              </PressCard>
            )}
          </ShortList>
        )}
      </Answered>
    </Card>
  );
}
