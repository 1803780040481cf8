import {
  ServiceItemsDocument,
  type ServiceItemsQuery,
  type ServiceItemsQueryVariables,
} from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useAsk } from '../../../api/ask';
import { useHere, useWhoseConditions } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Line, Note, PressCard } from '../../../ui/card';
import { NextPage, SHORT } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { Verdict } from '../../../ui/verdict';
import { go } from '../../../words/go';

interface ItemListProps {
  wanted: Omit<ServiceItemsQueryVariables, 'first' | 'after' | 'personId'>;
  after?: string;
  /** Drops the search and the filters. */
  onAll(): void;
}

/** Services that match, five at a time, each opening its own page. */
export function ItemList({ wanted, after, onAll }: ItemListProps) {
  const personId = useWhoseConditions()?.id ?? null;
  const variables = { ...wanted, personId, first: SHORT, after: after ?? null };
  const asked = useAsk(ServiceItemsDocument, variables, { about: ['Consent'] });
  return (
    <Answered asked={asked}>
      {({ serviceItems: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && (
            <Empty says={words.catalog.none}>
              <Button onPress={onAll}>{words.catalog.all}</Button>
            </Empty>
          )}
          {edges.map(({ node }) => (
            <OneItem key={node.id} item={node} />
          ))}
          <NextPage pageInfo={pageInfo}>{(next) => <ItemList wanted={wanted} after={next} onAll={onAll} />}</NextPage>
        </>
      )}
    </Answered>
  );
}

type Item = ServiceItemsQuery['serviceItems']['edges'][number]['node'];

function OneItem({ item: { id, title, summary, access, audiences, region, eligibility } }: { item: Item }) {
  const known = useWhoseConditions();
  const { acting } = useHere();
  return (
    <PressCard onPress={() => go('item', { id })}>
      <View className="question">{title}</View>
      <Line>{summary}</Line>
      <Note>
        {words.access[access]} · {words.ui.list(audiences.map((audience) => words.audience[audience]))} · {region.name}
      </Note>
      {known && (
        <Line>
          {acting ? words.catalog.forOther(known.name) : words.catalog.forYou}
          <Verdict verdict={eligibility.verdict} />
        </Line>
      )}
      {region.isSample && <View className="sample">{words.ui.sampleNote}</View>}
      <View className="press-word">{words.catalog.open}</View>
    </PressCard>
  );
}
