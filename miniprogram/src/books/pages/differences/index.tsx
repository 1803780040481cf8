import type { Role } from '@doorstep/schema/documents';
import { useState } from 'react';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Done } from '../../../ui/done';
import { goUp } from '../../../words/go';
import { Found } from './found';
import { differencesWords } from './words';

const KEEPING: readonly Role[] = ['FUND_OFFICER'];

/** In what the books, the payments and the bank differ, and how each difference was settled. */
export default function DifferencesPage() {
  return (
    <StaffPage says={differencesWords} roles={KEEPING}>
      {() => <Differences />}
    </StaffPage>
  );
}

function Differences() {
  const [which, setWhich] = useState<'OPEN' | 'ALL'>('OPEN');
  const [done, setDone] = useState<string>();
  const words = differencesWords();
  return (
    <>
      <Done says={done} />
      <Note>{words.hint}</Note>
      <Choices<'OPEN' | 'ALL'>
        question={words.which}
        choices={[
          { value: 'OPEN', title: words.open },
          { value: 'ALL', title: words.all },
        ]}
        chosen={which}
        isRow
        onChoose={setWhich}
      />
      <Found
        key={which}
        isOpen={which === 'OPEN'}
        onDone={(says) => {
          setDone(says);
          goUp();
        }}
      />
    </>
  );
}
