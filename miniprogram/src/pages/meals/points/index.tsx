import Taro from '@tarojs/taro';
import { useState } from 'react';
import { usePlace, type Place } from '../../../api/place';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { go } from '../../../words/go';
import { PointList } from './point-list';

type Position = NonNullable<Place['position']>;

/** Where to eat: the nearest canteens with their next free meal. */
export default function PointsPage() {
  const here = useHere();
  const place = usePlace();
  const [phone, setPhone] = useState<Position>();
  const [hasFailed, setFailed] = useState(false);

  async function locate(): Promise<void> {
    try {
      const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' });
      setPhone({ latitude, longitude });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  const near = phone ?? place?.position ?? null;
  return (
    <Page title={words.points.near}>
      <Answered asked={here}>
        {() => (
          <>
            <Card>
              <Line>{measuredFrom(phone, place)}</Line>
              {hasFailed && <Note>{words.points.located}</Note>}
              <Button kind={(near ?? place) ? 'quiet' : 'main'} onPress={() => void locate()}>
                {words.points.locate}
              </Button>
            </Card>
            {(near ?? place) && <PointList near={near} regionCode={near ? null : (place?.code ?? null)} />}
            <Button onPress={() => go('region')}>
              {place ? words.catalog.changeRegion : words.points.chooseRegion}
            </Button>
          </>
        )}
      </Answered>
      <CallButton />
    </Page>
  );
}

function measuredFrom(phone: Position | undefined, place: Place | null): string {
  if (phone) return words.points.byPhone;
  return place ? words.points.byResidence(place.name) : words.catalog.chooseRegion;
}
