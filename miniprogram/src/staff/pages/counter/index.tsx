import { useDidShow } from '@tarojs/taro';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { counterDay } from '../../../api/counter-memory';
import { session } from '../../../api/session';
import { useStored } from '../../../api/stored';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { CallButton } from '../../../ui/call-button';
import { Card, Line } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Answered, Failed, Loading } from '../../../ui/state';
import { AtWork } from './at-work';
import { ChoosePoint } from './choose-point';
import { openCounter } from './counter';
import './index.scss';

/** Where a canteen hands out meals: one field for whatever the diner shows, and the answer fills the screen. */
export default function CounterPage() {
  const here = useHere();
  const { viewer } = here;
  if (viewer && viewer.roles.indexOf('PROVIDER_OPERATOR') >= 0) return <OfOperator staffId={viewer.id} />;
  return (
    <Page title={words.counter.title}>
      <Answered asked={here}>
        {() =>
          viewer ? (
            <Card>
              <Line>{words.counter.staffOnly}</Line>
              <CallButton />
            </Card>
          ) : (
            <Failed trouble={{ kind: 'SIGN_IN' }} onRetry={here.again} />
          )
        }
      </Answered>
    </Page>
  );
}

function OfOperator({ staffId }: { staffId: string }) {
  const client = useClient();
  const sessionId = useStored(session)?.id ?? '';
  const [servicePointId, setServicePointId] = useState<string | null>(null);
  const counter = useMemo(
    () => openCounter({ client, sessionId, staffId, servicePointId }),
    [client, sessionId, staffId, servicePointId],
  );
  useEffect(() => counter.open(), [counter]);
  useDidShow(() => void counter.refresh());
  const { trouble } = useSyncExternalStore(counter.subscribe, counter.get, counter.get);
  const list = useStored(counterDay)?.list;

  if (list?.servicePoint) return <AtWork counter={counter} list={list} staffId={staffId} />;
  return (
    <Page title={words.counter.title}>
      {list && <ChoosePoint points={list.servicePoints} onChoose={setServicePointId} />}
      {!list && (trouble ? <Failed trouble={trouble} onRetry={() => void counter.refresh()} /> : <Loading />)}
    </Page>
  );
}
