import { WaitingListsDocument, type Role } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { Choices } from '../../../ui/choices';
import { Answered, Empty } from '../../../ui/state';
import { StaffPage } from '../../parts/staff-page';
import { OneList } from './one-list';
import { waitingWords } from './words';
import './index.scss';

const KEEPING: readonly Role[] = ['REVIEWER', 'SUPERVISOR'];

/** The waiting lists of where the viewer works: the order and why, offers that are out, what happened, and the order of any moment. */
export default function WaitingPage() {
  return (
    <StaffPage says={waitingWords} roles={KEEPING}>
      {() => <Lists />}
    </StaffPage>
  );
}

function Lists() {
  const { viewer } = useHere();
  const regionCode = viewer?.staff?.region.code ?? '';
  const asked = useAsk(WaitingListsDocument, { regionCode }, { isPaused: regionCode === '', about: ['WaitingList'] });
  const [chosen, setChosen] = useState<string>();
  useUpToDate(asked);
  const words = waitingWords();
  return (
    <Answered asked={asked}>
      {({ waitingLists: lists }) => {
        const only = lists.length === 1 ? lists[0] : undefined;
        const list = only ?? lists.find(({ id }) => id === chosen);
        if (lists.length === 0) return <Empty says={words.none} />;
        if (list)
          return (
            <>
              {!only && <Button onPress={() => setChosen(undefined)}>{words.other}</Button>}
              <OneList key={list.id} list={list} />
            </>
          );
        return (
          <Choices
            question={words.which}
            choices={lists.map(({ id, region, regionCode: code, itemTitle, form, waiting, isOpen }) => ({
              value: id,
              title: words.of(region?.name ?? code, itemTitle),
              detail: (isOpen ? words.openList : words.closedList)(words.form[form], waiting),
            }))}
            chosen={undefined}
            onChoose={setChosen}
          />
        );
      }}
    </Answered>
  );
}
