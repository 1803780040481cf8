import { type OutreachPartsFragment, type Role } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { goUp } from '../../../words/go';
import { StaffPage } from '../../parts/staff-page';
import { People } from './people';
import { Telling } from './telling';
import '../reviews/index.scss';

const HEARING: readonly Role[] = ['REVIEWER', 'SUPERVISOR'];

/** People who may have something and never asked for it: the list, and how to tell one of them. */
export default function OutreachPage() {
  return (
    <StaffPage says={() => words.outreachDesk} roles={HEARING}>
      {() => <Outreach />}
    </StaffPage>
  );
}

function Outreach() {
  const [chosen, setChosen] = useState<OutreachPartsFragment>();
  const [done, setDone] = useState<string>();

  function choose(row: OutreachPartsFragment | undefined): void {
    setDone(undefined);
    setChosen(row);
    goUp();
  }

  function finish(): void {
    choose(undefined);
    setDone(words.outreachDesk.saved);
  }

  return (
    <>
      <Done says={done} />
      <Note>{words.outreachDesk.what}</Note>
      <View className={chosen ? 'reviews reviews--open' : 'reviews'}>
        <View className="reviews__list">
          <People chosenId={chosen?.id} onChoose={choose} />
        </View>
        <View className="reviews__case">
          {chosen ? (
            <>
              <View className="reviews__back">
                <Button onPress={() => choose(undefined)}>{words.reviews.backToList}</Button>
              </View>
              <Telling key={chosen.id} row={chosen} onRecorded={finish} />
            </>
          ) : (
            <Card>
              <Note>{words.outreachDesk.choose}</Note>
            </Card>
          )}
        </View>
      </View>
    </>
  );
}
