import type { SubsidyPartsFragment } from '@doorstep/schema/documents';
import { yuan, type Fen } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { zh } from '../locale/zh';
import { Grounds } from './clause';
import { Disclosure } from './disclosure';
import { landmark } from './pressable';
import { Verdict } from './verdict';

interface PriceTableProps {
  listPriceFen: Fen;
  deliveryFeeFen: Fen;
  subsidies: readonly SubsidyPartsFragment[];
  ownShareFen: Fen;
}

/** What a meal costs: its price, what each fund takes off and by which rule, and what is left to pay, large. */
export function PriceTable({ listPriceFen, deliveryFeeFen, subsidies, ownShareFen }: PriceTableProps) {
  const paying = subsidies.filter(({ amountFen }) => amountFen > 0);
  return (
    <View className="price" {...landmark('group', { label: zh.price.title })}>
      <PriceRow words={zh.price.list} amount={zh.price.yuan(yuan(listPriceFen))} />
      {deliveryFeeFen > 0 && <PriceRow words={zh.price.fee} amount={zh.price.yuan(yuan(deliveryFeeFen))} />}
      {paying.map((line) => (
        <PriceRow key={line.code} words={line.fund} amount={zh.price.minus(yuan(line.amountFen))}>
          <View className="note">{line.says}</View>
          {line.isSample && <View className="sample">{zh.price.sampleRule}</View>}
        </PriceRow>
      ))}
      <View className="price__own">
        <View>{zh.price.own}</View>
        <View className="price__own-amount">{zh.price.yuan(yuan(ownShareFen))}</View>
      </View>
      {subsidies.length > 0 && (
        <Disclosure more={zh.price.more} less={zh.price.less}>
          {subsidies.map((line) => (
            <View className="price__row" key={line.code}>
              <View className="line">{line.fund}</View>
              <SubsidyReason line={line} />
            </View>
          ))}
        </Disclosure>
      )}
    </View>
  );
}

function PriceRow({ words, amount, children }: { words: string; amount: string; children?: ReactNode }) {
  return (
    <View className="price__row">
      <View className="price__line">
        <View className="price__words">{words}</View>
        <View className="price__amount">{amount}</View>
      </View>
      {children}
    </View>
  );
}

function SubsidyReason({ line }: { line: SubsidyPartsFragment }) {
  const { says, verdict, isLimitedByDailyCap, dailyCapFen, clause, isSample, asks } = line;
  return (
    <View className="price__reason">
      <View className="line">
        <Verdict verdict={verdict} /> {says}
      </View>
      {isLimitedByDailyCap && dailyCapFen !== null && <View className="note">{zh.price.cap(yuan(dailyCapFen))}</View>}
      {asks.map((ask) => (
        <View className="note" key={ask}>
          {zh.item.weAsk}：{ask}
        </View>
      ))}
      {isSample && <View className="sample">{zh.price.sampleRule}</View>}
      <Grounds clause={clause} />
    </View>
  );
}
