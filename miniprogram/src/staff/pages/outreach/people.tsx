import { OutreachDocument, type OutreachPartsFragment, type OutreachState } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Choices } from '../../../ui/choices';
import { landmark } from '../../../ui/pressable';
import { NextPage } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { keysBetweenRows } from '../../parts/keys-between-rows';
import { PersonRow } from './person-row';

type Listed = keyof typeof words.outreachDesk.view;

const STATES: Record<Listed, OutreachState[]> = {
  TO_DO: ['NEW', 'CONTACTED'],
  NOT_WANTED: ['NOT_WANTED'],
  DONE: ['DONE'],
};
const PAGE = 20;

interface PeopleProps {
  chosenId: string | undefined;
  onChoose(row: OutreachPartsFragment): void;
}

/** Who is to be told, or was; names are masked until they are needed. */
export function People({ chosenId, onChoose }: PeopleProps) {
  const [view, setView] = useState<Listed>('TO_DO');
  return (
    <>
      <Choices<Listed>
        question={words.outreachDesk.which}
        choices={(Object.keys(STATES) as Listed[]).map((value) => ({ value, title: words.outreachDesk.view[value] }))}
        chosen={view}
        isRow
        onChoose={setView}
      />
      <View className="queue" {...landmark('radiogroup', { label: words.outreachDesk.list })} {...keysBetweenRows()}>
        <Rows key={view} view={view} chosenId={chosenId} onChoose={onChoose} />
      </View>
    </>
  );
}

function Rows({ view, after, ...props }: PeopleProps & { view: Listed; after?: string }) {
  const variables = { first: PAGE, after: after ?? null, itemId: null, states: STATES[view] };
  const asked = useAsk(OutreachDocument, variables, { about: ['Outreach'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ outreach: { edges, pageInfo } }) => {
        if (edges.length === 0 && !after) return <Empty says={words.outreachDesk.none[view]} />;
        return (
          <>
            {edges.map(({ node }) => (
              <PersonRow
                key={node.id}
                row={node}
                isChosen={node.id === props.chosenId}
                onChoose={() => props.onChoose(node)}
              />
            ))}
            <NextPage pageInfo={pageInfo}>{(next) => <Rows view={view} after={next} {...props} />}</NextPage>
          </>
        );
      }}
    </Answered>
  );
}
