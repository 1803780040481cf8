import type { Audience, Pillar } from '@doorstep/schema/documents';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { usePlace, type Place } from '../../../api/place';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Line } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Disclosure } from '../../../ui/disclosure';
import { SearchField, type Saying } from '../../../ui/field';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { go, paramOf } from '../../../words/go';
import { ItemList } from './item-list';

/** What to look for. */
interface Wanted {
  pillar?: Pillar | undefined;
  audience?: Audience | undefined;
  search: Saying;
}

const ANY_WORDS: Saying = { says: '', find: '' };

/** The service catalog of a region: search, choose, open. */
export default function ItemsPage() {
  const pillar = paramOf(useRouter().params, 'pillar') as Pillar | '';
  const [wanted, setWanted] = useState<Wanted>({ pillar: pillar || undefined, search: ANY_WORDS });
  const [typed, setTyped] = useState('');
  const here = useHere();
  const place = usePlace();

  function search(what: Saying): void {
    setTyped(what.says);
    setWanted({ ...wanted, search: what });
  }

  return (
    <Page title={wanted.pillar && wanted.pillar !== 'CATALOG' ? words.pillar[wanted.pillar] : words.catalog.title}>
      <Answered asked={here}>{() => <Where place={place} />}</Answered>
      {place && (
        <>
          <Card>
            <SearchField
              label={words.catalog.ask}
              value={typed}
              sayings={words.catalog.sayings}
              onInput={setTyped}
              onSearch={search}
            />
            <Filters wanted={wanted} onWant={setWanted} />
          </Card>
          <Found place={place} wanted={wanted} onAll={() => setWanted({ search: ANY_WORDS })} />
        </>
      )}
      <CallButton />
    </Page>
  );
}

function Where({ place }: { place: Place | null }) {
  if (!place) {
    return (
      <Card>
        <Line>{words.catalog.chooseRegion}</Line>
        <Button kind="main" onPress={() => go('region')}>
          {words.region.title}
        </Button>
      </Card>
    );
  }
  return (
    <Card>
      <Line>{words.catalog.region(place.fullName)}</Line>
      <Button onPress={() => go('region')}>{words.catalog.changeRegion}</Button>
    </Card>
  );
}

const ANY = 'ANY';

function Filters({ wanted, onWant }: { wanted: Wanted; onWant(wanted: Wanted): void }) {
  const pillars = (Object.keys(words.pillar) as Pillar[]).filter((pillar) => pillar !== 'CATALOG');
  const audiences = Object.keys(words.audience) as Audience[];
  return (
    <Disclosure more={words.catalog.filters} less={words.catalog.filtersLess}>
      <Choices<Pillar | typeof ANY>
        question={words.catalog.pillar}
        choices={[
          { value: ANY, title: words.catalog.anything },
          ...pillars.map((value) => ({ value, title: words.pillar[value] })),
        ]}
        chosen={wanted.pillar ?? ANY}
        isRow
        onChoose={(value) => onWant({ ...wanted, pillar: value === ANY ? undefined : value })}
      />
      <Choices<Audience | typeof ANY>
        question={words.catalog.audience}
        choices={[
          { value: ANY, title: words.catalog.anyone },
          ...audiences.map((value) => ({ value, title: words.audience[value] })),
        ]}
        chosen={wanted.audience ?? ANY}
        isRow
        onChoose={(value) => onWant({ ...wanted, audience: value === ANY ? undefined : value })}
      />
    </Disclosure>
  );
}

interface FoundProps {
  place: Place;
  wanted: Wanted;
  onAll(): void;
}

function Found({ place, wanted: { pillar, audience, search }, onAll }: FoundProps) {
  const wanted = {
    regionCode: place.code,
    pillar: pillar === 'CATALOG' ? null : (pillar ?? null),
    audience: audience ?? null,
    search: search.find || null,
  };
  return (
    <>
      {search.find !== '' && <Heading>{words.catalog.found(search.says)}</Heading>}
      <ItemList key={JSON.stringify(wanted)} wanted={wanted} onAll={onAll} />
    </>
  );
}
