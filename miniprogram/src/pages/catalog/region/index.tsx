import { RegionsDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk } from '../../../api/ask';
import { chosenPlace, type Place } from '../../../api/place';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Heading, Note } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { ShortList } from '../../../ui/short-list';
import { Answered } from '../../../ui/state';
import { goBack } from '../../../words/go';

/** Chooses a region, from the province down as far as one likes. */
export default function RegionPage() {
  const [chain, setChain] = useState<readonly Place[]>([]);
  const here = chain[chain.length - 1];
  const asked = useAsk(RegionsDocument, { parentCode: here?.code ?? null });

  function take(place: Place): void {
    const { code, name, fullName, isSample, position } = place;
    chosenPlace.set({ code, name, fullName, isSample, position });
    goBack();
  }

  return (
    <Page title={words.region.title}>
      <Heading>{here ? words.region.askIn(here.fullName) : words.region.ask}</Heading>
      {here && (
        <>
          <Button kind="main" onPress={() => take(here)}>
            {words.region.take(here.name)}
          </Button>
          <Button onPress={() => setChain(chain.slice(0, -1))}>{words.region.up}</Button>
        </>
      )}
      <Answered asked={asked}>
        {({ regions }) =>
          regions.length === 0 ? (
            <Note>{here ? words.region.none : words.region.failedNone}</Note>
          ) : (
            <ShortList key={here?.code ?? ''} items={regions}>
              {(region) => (
                <Button key={region.code} onPress={() => setChain([...chain, region])}>
                  {region.isSample ? words.ui.sample(region.name) : region.name}
                </Button>
              )}
            </ShortList>
          )
        }
      </Answered>
    </Page>
  );
}
