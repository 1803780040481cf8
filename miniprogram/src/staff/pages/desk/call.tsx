import type { Subject } from '../../../api/acting';
import { words } from '../../../locale/words';
import { Card, Note } from '../../../ui/card';
import { Doors } from '../../../ui/doors';
import { go, goHome } from '../../../words/go';

/** The person who is being helped now, and the pages that do it: the same that she would use herself. */
export function Call({ subject: { name } }: { subject: Subject }) {
  return (
    <Card title={words.desk.now(name)}>
      <Note>{words.desk.nowHint}</Note>
      <Doors
        doors={[
          { title: words.home.today, detail: words.desk.home, onPress: () => goHome() },
          { title: words.pillar.MEALS, detail: words.home.doorDetail.MEALS, onPress: () => go('points') },
          { title: words.acting.bookingsOf(name), detail: words.bookings.open, onPress: () => go('bookings') },
          { title: words.pillar.CATALOG, detail: words.home.doorDetail.CATALOG, onPress: () => go('items') },
          { ...words.delegations, onPress: () => go('delegations') },
          { ...words.messages, onPress: () => go('messages') },
          { ...words.profile, onPress: () => go('profile') },
          { ...words.consents, onPress: () => go('consents') },
          { ...words.requests, onPress: () => go('requests') },
        ]}
      />
    </Card>
  );
}
