import { useState } from 'react';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { go } from '../../../words/go';
import { say } from '../../parts/say';
import { wishWords } from '../../parts/term-words';
import { paramsOf, usualTerms, type Terms } from '../../parts/terms';
import { Wishes } from './wishes';

/** Somebody else takes over for a while: what is looked for. */
export default function SearchPage() {
  const { acting, today } = useHere();
  const [terms, setTerms] = useState<Terms>(() => usualTerms(today));
  const action = (
    <Button kind="main" onPress={() => go('respiteFound', paramsOf(terms))}>
      {say().find(wishWords(terms, today))}
    </Button>
  );
  return (
    <Page title={acting ? say().titleOf(acting.person.name) : say().title} action={action}>
      <ForSubject matter="RESPITE">{() => <Wishes terms={terms} onChange={setTerms} />}</ForSubject>
      <CallButton />
    </Page>
  );
}
