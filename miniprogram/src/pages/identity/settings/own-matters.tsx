import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Card } from '../../../ui/card';
import { Doors, type Door } from '../../../ui/doors';
import { go } from '../../../words/go';

/** The ways to what concerns a person: who acts for whom, and what is recorded. */
export function OwnMatters() {
  const { subject } = useHere();
  if (!subject) return null;
  const together: Door[] = [
    { ...words.messages, onPress: () => go('messages') },
    { ...words.delegations, onPress: () => go('delegations') },
  ];
  const data: Door[] = [
    { ...words.profile, onPress: () => go('profile') },
    { ...words.consents, onPress: () => go('consents') },
    { ...words.accessLog, onPress: () => go('accessLog') },
    { ...words.requests, onPress: () => go('requests') },
    { ...words.myData, onPress: () => go('myData') },
  ];
  return (
    <>
      <Card title={words.settings.together}>
        <Doors doors={together} />
      </Card>
      <Card title={words.settings.data}>
        <Doors doors={data} />
      </Card>
    </>
  );
}
