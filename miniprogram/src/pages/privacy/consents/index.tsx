import { ConsentsDocument, type ConsentPurpose } from '@doorstep/schema/documents';
import type { Subject } from '../../../api/acting';
import { useAsk, useUpToDate } from '../../../api/ask';
import { words } from '../../../locale/words';
import { CallButton } from '../../../ui/call-button';
import { Line } from '../../../ui/card';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { OnePurpose } from './one-purpose';

/** Until this birthday a guardian says yes, and to the child's data as a whole (个人信息保护法 第三十一条). */
const CHILD_UNDER = 14;

/** What sensitive data may be used for: each use in plain words, yes, or taken back. */
export default function ConsentsPage() {
  return (
    <Page title={words.consents.title}>
      <Line>{words.consents.intro}</Line>
      <ForSubject matter="OWN">{(subject) => <Content key={subject.id} subject={subject} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

function Content({ subject: { id, age } }: { subject: Subject }) {
  const asked = useAsk(ConsentsDocument, { personId: id }, { about: ['Consent'] });
  useUpToDate(asked);
  const isChild = age !== null && age < CHILD_UNDER;
  const purposes: ConsentPurpose[] = ['HEALTH_FOR_MEALS', 'HEALTH_FOR_ELIGIBILITY'];
  return (
    <Answered asked={asked}>
      {({ consents }) => (
        <>
          {(isChild ? (['CHILD_DATA', ...purposes] as const) : purposes).map((purpose) => (
            <OnePurpose
              key={purpose}
              personId={id}
              purpose={purpose}
              last={consents.find((one) => one.purpose === purpose)}
            />
          ))}
        </>
      )}
    </Answered>
  );
}
