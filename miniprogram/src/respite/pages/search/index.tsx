import { useState } from 'react';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { goUp } from '../../../words/go';
import { say } from '../../parts/say';
import { wishWords } from '../../parts/term-words';
import { usualTerms, type Terms } from '../../parts/terms';
import { Results } from './results';
import { Wishes } from './wishes';

/** Somebody else takes over for a while: what is looked for, then the houses that would do. */
export default function SearchPage() {
  const { acting, today } = useHere();
  const [terms, setTerms] = useState<Terms>(() => usualTerms(today));
  const [isFound, setFound] = useState(false);
  const turn = (found: boolean): void => {
    setFound(found);
    goUp();
  };
  const action = isFound ? (
    <Button onPress={() => turn(false)}>{say().again}</Button>
  ) : (
    <Button kind="main" onPress={() => turn(true)}>
      {say().find(wishWords(terms, today))}
    </Button>
  );
  return (
    <Page title={acting ? say().titleOf(acting.person.name) : say().title} action={action}>
      <ForSubject matter="RESPITE">
        {({ id }) =>
          isFound ? (
            <Results key={id} personId={id} terms={terms} onChange={setTerms} />
          ) : (
            <Wishes terms={terms} onChange={setTerms} />
          )
        }
      </ForSubject>
      <CallButton />
    </Page>
  );
}
