import { CareHousePageDocument, type CareHousePageQuery } from '@doorstep/schema/documents';
import { useRouter } from '@tarojs/taro';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { View } from '@tarojs/components';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { go, paramOf } from '../../../words/go';
import { say } from '../../parts/say';
import { paramsOf, termsIn } from '../../parts/terms';
import { FreeDays } from './free-days';
import { Offers } from './offers';
import { Pictures } from './pictures';
import './index.scss';

/** A house as its page shows it. */
export type House = NonNullable<CareHousePageQuery['careHouse']>;

/** One house: what it looks like, when it has room, what it offers, and the way to ask for a stay. */
export default function HousePage() {
  const { params } = useRouter();
  const { today } = useHere();
  const id = paramOf(params, 'id');
  const asked = useAsk(CareHousePageDocument, { id }, { about: ['CareHouse', 'RespiteStay'] });
  useUpToDate(asked);
  const house = asked.answer.data?.careHouse;
  const ask = (
    <Button kind="main" onPress={() => go('respiteRequest', { id, ...paramsOf(termsIn(params, today)) })}>
      {say().ask}
    </Button>
  );
  return (
    <Page title={house?.house.servicePoint.name ?? say().house} action={house && ask}>
      <Answered asked={asked}>
        {({ careHouse }) =>
          careHouse ? (
            <Content page={careHouse} />
          ) : (
            <Empty says={say().houseNone}>
              <Button onPress={() => go('respiteSearch')}>{say().again}</Button>
            </Empty>
          )
        }
      </Answered>
    </Page>
  );
}

function Content({ page }: { page: House }) {
  const { about, diets, maxDays, offersAtOnce, isSample, servicePoint } = page.house;
  const { name, address, phone, openingWords, isBarrierFree } = servicePoint;
  return (
    <>
      <Pictures pictures={page.pictures} />
      <Card title={say().about}>
        <Line>{about}</Line>
        <Note>{address}</Note>
        <Note>{words.points.hours(openingWords)}</Note>
        {isBarrierFree && <Note>{words.points.barrierFree}</Note>}
        {diets.length > 0 && <Note>{say().diets(words.ui.list(diets.map((diet) => words.dietNeed[diet])))}</Note>}
        <Note>{say().longest(maxDays)}</Note>
        <Note>{offersAtOnce ? say().answersAtOnce : say().answersLater}</Note>
        {isSample && <View className="sample">{words.ui.sampleNote}</View>}
      </Card>
      <FreeDays days={page.days} />
      <Offers page={page} />
      {phone === null ? <CallButton /> : <CallButton phone={phone} who={name} />}
    </>
  );
}
