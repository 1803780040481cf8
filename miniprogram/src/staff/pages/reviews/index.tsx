import type { Role } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { goUp, paramOf } from '../../../words/go';
import { StaffPage } from '../../parts/staff-page';
import { OneCase } from './one-case';
import { Queue } from './queue';
import './index.scss';

const REVIEWING: readonly Role[] = ['REVIEWER', 'ASSESSOR', 'SUPERVISOR'];

/** Applications to decide: the list, and the case that is being weighed. */
export default function ReviewsPage() {
  return (
    <StaffPage says={() => words.reviews} roles={REVIEWING}>
      {(roles) => <Workbench roles={roles} />}
    </StaffPage>
  );
}

function Workbench({ roles }: { roles: readonly Role[] }) {
  const { params } = useRouter();
  const [chosenId, setChosen] = useState(paramOf(params, 'id') || undefined);
  const [done, setDone] = useState<string>();

  function choose(applicationId: string | undefined): void {
    setDone(undefined);
    setChosen(applicationId);
    goUp();
  }

  function finish(says: string): void {
    setDone(says);
    goUp();
  }

  return (
    <>
      <Done says={done} />
      <View className={chosenId === undefined ? 'reviews' : 'reviews reviews--open'}>
        <View className="reviews__list">
          <Queue chosenId={chosenId} onChoose={choose} />
        </View>
        <View className="reviews__case">
          {chosenId === undefined ? (
            <Card>
              <Note>{words.reviews.choose}</Note>
            </Card>
          ) : (
            <>
              <View className="reviews__back">
                <Button onPress={() => choose(undefined)}>{words.reviews.backToList}</Button>
              </View>
              <OneCase key={chosenId} applicationId={chosenId} roles={roles} onDone={finish} />
            </>
          )}
        </View>
      </View>
    </>
  );
}
