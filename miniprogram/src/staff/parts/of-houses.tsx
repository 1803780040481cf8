import { MyCareHousesDocument } from '@doorstep/schema/documents';
import { useState, type ReactNode } from 'react';
import { useAsk } from '../../api/ask';
import { Button } from '../../ui/button';
import { Choices } from '../../ui/choices';
import { NextPage } from '../../ui/short-list';
import { Answered, Empty } from '../../ui/state';
import { houseWords } from './words';

const PAGE = 20;

interface OfHousesProps {
  /** The house that another page was about. */
  first?: string | undefined;
  /** What is shown of a house, made anew for each. */
  children(houseId: string): ReactNode;
}

/** One of the houses that the viewer runs or looks over; who has one only need not choose. */
export function OfHouses({ first, children }: OfHousesProps) {
  const asked = useAsk(MyCareHousesDocument, { first: PAGE, after: null }, { about: ['CareHouse'] });
  const [chosen, setChosen] = useState(first);
  return (
    <Answered asked={asked}>
      {({ myCareHouses: { edges, pageInfo } }) => {
        const only = edges.length === 1 && !pageInfo.hasNextPage ? edges[0]?.node.id : undefined;
        const houseId = chosen ?? only;
        if (edges.length === 0) return <Empty says={houseWords().noHouse} />;
        if (houseId === undefined) return <Houses onChoose={setChosen} />;
        return (
          <>
            {only === undefined && <Button onPress={() => setChosen(undefined)}>{houseWords().otherHouse}</Button>}
            {children(houseId)}
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
            question={houseWords().which}
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
