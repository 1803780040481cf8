import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { Card, Line, Note } from '../../../ui/card';
import { Clause } from '../../../ui/clause';
import { Disclosure } from '../../../ui/disclosure';
import { landmark } from '../../../ui/pressable';
import type { OneStay } from '.';
import { say } from './say';

/** What it costs, what each fund pays of it by which clause, and what is left to pay, large; of both where two are placed together. */
export function Price({ stay }: { stay: OneStay }) {
  const { listPriceFen, subsidies, ownShareFen, placementOwnShareFen, placedWith } = stay;
  if (IS_FREE.indexOf(stay.status) >= 0) return null;
  if (listPriceFen === 0) return HAS_NO_PRICE.indexOf(stay.status) < 0 ? null : <NoneYet />;
  return (
    <Card title={say().price}>
      <View className="price" {...landmark('group', { label: say().price })}>
        <View className="price__row">
          <Row label={say().list} amount={say().yuan(yuan(listPriceFen))} />
        </View>
        {subsidies.map(({ code, fund, says, amountFen, isSample }) => (
          <View className="price__row" key={code}>
            <Row label={fund} amount={say().minus(yuan(amountFen))} />
            <Note>{says}</Note>
            {isSample && <View className="sample">{say().sample}</View>}
          </View>
        ))}
        <View className="price__own">
          <View>{say().own}</View>
          <View className="price__own-amount">{say().yuan(yuan(ownShareFen))}</View>
        </View>
        {placedWith.length > 0 && <Line>{say().both(yuan(placementOwnShareFen))}</Line>}
      </View>
      {subsidies.length > 0 && (
        <Disclosure more={say().grounds} less={say().groundsLess}>
          {subsidies.map(({ code, fund, says, clause }) => (
            <View className="price__row" key={code}>
              <Line>{fund}</Line>
              <Note>{says}</Note>
              <Clause clause={clause} />
            </View>
          ))}
        </Disclosure>
      )}
    </Card>
  );
}

/** Where nothing came of it, there is nothing to pay. */
const IS_FREE: readonly OneStay['status'][] = ['DECLINED', 'CANCELLED'];

/** Before a house has answered. */
const HAS_NO_PRICE: readonly OneStay['status'][] = ['REQUESTED', 'WAITLISTED'];

const NoneYet = () => (
  <Card title={say().price}>
    <Line>{say().priceNone}</Line>
  </Card>
);

function Row({ label, amount }: { label: string; amount: string }) {
  return (
    <View className="price__line">
      <View className="price__words">{label}</View>
      <View className="price__amount">{amount}</View>
    </View>
  );
}
