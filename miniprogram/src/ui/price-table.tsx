import type { SubsidyPartsFragment } from '@doorstep/schema/documents';
import { yuan, type Fen } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { words } from '../locale/words';
import { Grounds } from './clause';
import { Disclosure } from './disclosure';
import { landmark } from './pressable';
import { Verdict } from './verdict';

/** What a rule takes off, of a meal or of a stay. */
type Line = Omit<SubsidyPartsFragment, '__typename'>;

interface PriceTableProps {
  listPriceFen: Fen;
  deliveryFeeFen: Fen;
  subsidies: readonly Line[];
  ownShareFen: Fen;
}

/** What something costs: its price, what each fund takes off and by which rule, and what is left to pay, large. */
export function PriceTable({ listPriceFen, deliveryFeeFen, subsidies, ownShareFen }: PriceTableProps) {
  const paying = subsidies.filter(({ amountFen }) => amountFen > 0);
  return (
    <View className="price" {...landmark('group', { label: words.price.title })}>
      <PriceRow label={words.price.list} amount={words.price.yuan(yuan(listPriceFen))} />
      {deliveryFeeFen > 0 && <PriceRow label={words.price.fee} amount={words.price.yuan(yuan(deliveryFeeFen))} />}
      {paying.map((line) => (
        <PriceRow key={line.code} label={line.fund} amount={words.price.minus(yuan(line.amountFen))}>
          <View className="note">{line.says}</View>
          {line.isSample && <View className="sample">{words.price.sampleRule}</View>}
        </PriceRow>
      ))}
      {subsidies
        .filter(({ isLimitedByBudget }) => isLimitedByBudget)
        .map(({ code, fund, amountFen }) => (
          <View className="note" key={code}>
            {words.price.runsOut(fund, yuan(amountFen))}
          </View>
        ))}
      <View className="price__own">
        <View>{words.price.own}</View>
        <View className="price__own-amount">{words.price.yuan(yuan(ownShareFen))}</View>
      </View>
      {subsidies.length > 0 && (
        <Disclosure more={words.price.more} less={words.price.less}>
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

function PriceRow({ label, amount, children }: { label: string; amount: string; children?: ReactNode }) {
  return (
    <View className="price__row">
      <View className="price__line">
        <View className="price__words">{label}</View>
        <View className="price__amount">{amount}</View>
      </View>
      {children}
    </View>
  );
}

function SubsidyReason({ line }: { line: Line }) {
  const { says, verdict, isLimitedByDailyCap, dailyCapFen, clause, isSample, asks } = line;
  const { isLimitedByMonthlyCap, monthlyCapFen } = line;
  return (
    <View className="price__reason">
      <View className="line">
        <Verdict verdict={verdict} /> {says}
      </View>
      {isLimitedByDailyCap && dailyCapFen !== null && (
        <View className="note">{words.price.cap(yuan(dailyCapFen))}</View>
      )}
      {isLimitedByMonthlyCap && monthlyCapFen !== null && (
        <View className="note">{words.price.monthCap(yuan(monthlyCapFen))}</View>
      )}
      {asks.map((ask) => (
        <View className="note" key={ask}>
          {words.item.weAsk(ask)}
        </View>
      ))}
      {isSample && <View className="sample">{words.price.sampleRule}</View>}
      <Grounds clause={clause} />
    </View>
  );
}
