import { ServiceItemDocument, type ServiceItemQuery } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useAsk } from '../../../api/ask';
import { useHere, useWhoseConditions } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Clause, Document } from '../../../ui/clause';
import { Disclosure } from '../../../ui/disclosure';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { go, paramOf } from '../../../words/go';
import { yearDateWords } from '../../../words/when';
import { ForYou } from './for-you';
import { HowToApply } from './how-to-apply';
import { NearBy } from './near-by';
import './index.scss';

/** A service as its own page shows it. */
export type Item = NonNullable<ServiceItemQuery['serviceItem']>;

/** One service: is it for me, what to bring, where to go, and the policy behind it. */
export default function ItemPage() {
  const id = paramOf(useRouter().params, 'id');
  const { answer } = useHere();
  const known = useWhoseConditions();
  const isPaused = answer.fetching && !answer.data;
  const asked = useAsk(ServiceItemDocument, { id, personId: known?.id ?? null }, { isPaused, about: ['Consent'] });
  const item = asked.answer.data?.serviceItem;
  return (
    <Page title={item?.title ?? words.catalog.title} action={item && <MainAction item={item} />}>
      <Answered asked={asked}>
        {({ serviceItem }) =>
          serviceItem ? (
            <Content item={serviceItem} />
          ) : (
            <Empty says={words.item.notFound}>
              <Button onPress={() => go('items')}>{words.catalog.all}</Button>
            </Empty>
          )
        }
      </Answered>
    </Page>
  );
}

/** To book it or to apply for it, where that is done here; else somebody to call. */
function MainAction({ item: { id, access, pillar, howToApply } }: { item: Item }) {
  const { acting } = useHere();
  if (howToApply) {
    return (
      <Button kind="main" onPress={() => go('apply', { itemId: id })}>
        {acting ? words.howTo.applyFor(acting.person.name) : words.howTo.apply}
      </Button>
    );
  }
  if (access !== 'BOOK' || pillar !== 'MEALS') return <CallButton />;
  return (
    <Button kind="main" onPress={() => go('points')}>
      {words.item.bookMeal}
    </Button>
  );
}

function Content({ item }: { item: Item }) {
  const { summary, access, pillar, audiences, region, where, validTo, servicePointKinds, howToApply } = item;
  return (
    <>
      <Card>
        <Line>{summary}</Line>
        <Note>
          {words.access[access]} · {words.ui.list(audiences.map((audience) => words.audience[audience]))} ·{' '}
          {region.name}
        </Note>
        {region.isSample && <View className="sample">{words.ui.sampleNote}</View>}
        {validTo !== null && <Note>{words.item.validUntil(yearDateWords(validTo))}</Note>}
      </Card>
      <ForYou eligibility={item.eligibility} />
      {howToApply ? <HowToApply howTo={howToApply} /> : <Bring item={item} />}
      <Card title={words.item.where}>
        <Line>{where}</Line>
        {access === 'APPLY' && <Note>{howToApply ? words.howTo.how : words.item.applyHow}</Note>}
      </Card>
      {pillar === 'RESPITE' && <Button onPress={() => go('respiteSearch')}>{words.item.findRespite}</Button>}
      {howToApply && <CallButton />}
      {servicePointKinds.length > 0 && <NearBy kinds={servicePointKinds} />}
      <Card title={words.item.document}>
        <Document document={item.document} />
        {item.clauses.length > 0 && (
          <Disclosure more={words.item.clauses} less={words.item.clausesLess}>
            {item.clauses.map((clause) => (
              <Clause key={clause.id} clause={clause} />
            ))}
          </Disclosure>
        )}
      </Card>
    </>
  );
}

function Bring({ item: { bring } }: { item: Item }) {
  return (
    <Card title={words.item.bring}>
      {bring.length === 0 && <Line>{words.item.bringNothing}</Line>}
      {bring.map(({ name, proves }) => (
        <View className="paper" key={name}>
          <Line>{name}</Line>
          {proves !== '' && <Note>{words.item.proves(proves)}</Note>}
        </View>
      ))}
    </Card>
  );
}
