import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { goBack } from '../../../words/go';
import { say } from '../../parts/say';
import { termsIn } from '../../parts/terms';
import { Results } from './results';

/** What a search found; "back" leads to what was asked. */
export default function FoundPage() {
  const { params } = useRouter();
  const { acting, today } = useHere();
  const [terms, setTerms] = useState(() => termsIn(params, today));
  return (
    <Page
      title={acting ? say().titleOf(acting.person.name) : say().title}
      action={<Button onPress={goBack}>{say().again}</Button>}
    >
      <ForSubject matter="RESPITE">
        {({ id }) => <Results key={id} personId={id} terms={terms} onChange={setTerms} />}
      </ForSubject>
      <CallButton />
    </Page>
  );
}
