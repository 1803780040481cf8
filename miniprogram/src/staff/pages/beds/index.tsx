import { MyCareHousesDocument, type Role } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Choices } from '../../../ui/choices';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { StaffPage } from '../../parts/staff-page';
import { Board } from './board';
import { bedsWords } from './words';
import './index.scss';

const AT_WORK: readonly Role[] = ['PROVIDER_OPERATOR', 'REVIEWER', 'SUPERVISOR'];
const PAGE = 20;

/** The beds of a house for a week: what each is taken by, out of service, who lives there, and whether there are carers enough. */
export default function BedsPage() {
  return (
    <StaffPage says={bedsWords} roles={AT_WORK}>
      {() => <OfHouses />}
    </StaffPage>
  );
}

/** Who has one house only need not choose. */
function OfHouses() {
  const asked = useAsk(MyCareHousesDocument, { first: PAGE, after: null }, { about: ['CareHouse'] });
  const [chosen, setChosen] = useState<string>();
  return (
    <Answered asked={asked}>
      {({ myCareHouses: { edges, pageInfo } }) => {
        const only = edges.length === 1 && !pageInfo.hasNextPage ? edges[0]?.node.id : undefined;
        const houseId = chosen ?? only;
        if (edges.length === 0) return <Empty says={bedsWords().noHouse} />;
        if (houseId === undefined) return <Houses onChoose={setChosen} />;
        return (
          <>
            {only === undefined && <Button onPress={() => setChosen(undefined)}>{bedsWords().otherHouse}</Button>}
            <Board key={houseId} houseId={houseId} />
          </>
        );
      }}
    </Answered>
  );
}

function Houses({ after, onChoose }: { after?: string; onChoose(id: string): void }) {
  const asked = useAsk(MyCareHousesDocument, { first: PAGE, after: after ?? null }, { about: ['CareHouse'] });
  return (
    <Answered asked={asked}>
      {({ myCareHouses: { edges, pageInfo } }) => (
        <>
          <Choices
            question={bedsWords().which}
            isQuestionHidden={after !== undefined}
            choices={edges.map(({ node: { id, servicePoint } }) => ({
              value: id,
              title: servicePoint.name,
              detail: servicePoint.address,
            }))}
            chosen={undefined}
            onChoose={onChoose}
          />
          <NextPage pageInfo={pageInfo}>{(next) => <Houses after={next} onChoose={onChoose} />}</NextPage>
        </>
      )}
    </Answered>
  );
}
