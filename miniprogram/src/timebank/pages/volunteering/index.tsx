import { MyVolunteeringDocument } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { useStored } from '../../../api/stored';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { ForSubject } from '../../../ui/for-subject';
import { language } from '../../../ui/language';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { say as timeBankWords } from '../../say';
import { Offer } from './offer';
import { say } from './say';

/** What a volunteer offers, for himself to change: languages, kinds of help, and how far he goes. */
export default function VolunteeringPage() {
  useStored(language);
  return (
    <Page title={say().title}>
      <ForSubject matter="OWN">{({ residence }) => <Of regionCode={residence?.code ?? ''} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

function Of({ regionCode }: { regionCode: string }) {
  const asked = useAsk(MyVolunteeringDocument, {}, { about: ['Volunteer'] });
  return (
    <Answered asked={asked}>
      {({ myVolunteering }) =>
        myVolunteering ? (
          <Offer key={myVolunteering.id} volunteer={myVolunteering} regionCode={regionCode} />
        ) : (
          <Empty says={say().notVolunteer}>
            <Button onPress={() => go('items', { pillar: 'TIME_BANK' })}>{timeBankWords().apply}</Button>
          </Empty>
        )
      }
    </Answered>
  );
}
