import type { FundsOfQuery } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { Card, Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { unspoken } from '../../../ui/pressable';
import { AddBudget } from './add-budget';
import { OneBudget } from './one-budget';
import { fundWords } from './words';

export type Standing = FundsOfQuery['fundsOf'][number];

interface FundCardProps {
  standing: Standing;
  onDone(says: string): void;
}

/** A fund with what is left of it: the words say all that the bar shows. */
export function FundCard({ standing, onDone }: FundCardProps) {
  const { fund, mayChange, hasBudget, months, budgets } = standing;
  const words = fundWords();
  const waiting = budgets.filter(({ status }) => status === 'PROPOSED');
  const decided = budgets.filter(({ status }) => status !== 'PROPOSED');
  return (
    <Card title={fund.name}>
      {fund.source && <Note>{words.source[fund.source]}</Note>}
      {fund.region && <Note>{words.of(fund.region.name)}</Note>}
      {hasBudget ? <Bar standing={standing} /> : <Open standing={standing} />}
      {mayChange && waiting.map((budget) => <OneBudget key={budget.id} budget={budget} onDone={onDone} />)}
      <Disclosure more={words.more} less={words.less}>
        <Line>{words.months}</Line>
        <Months months={months} />
        <Line>{words.budgets}</Line>
        {decided.length === 0 && <Note>{words.noBudgets}</Note>}
        {decided.map((budget) => (
          <OneBudget key={budget.id} budget={budget} onDone={onDone} />
        ))}
        {mayChange && <AddBudget key={budgets.length} fundId={fund.id} onDone={onDone} />}
      </Disclosure>
    </Card>
  );
}

function Bar({ standing: { appropriatedFen, spentFen, heldFen, leftFen } }: { standing: Standing }) {
  const words = fundWords();
  // What was paid before there was a budget is used too: the bar shows parts of all that is known.
  const whole = Math.max(appropriatedFen, spentFen + heldFen, 1);
  const percentOf = (fen: number): number => Math.round((fen / whole) * 100);
  return (
    <View className="fund__both">
      <View className="fund__bar" {...unspoken()}>
        <View className="fund__part fund__part--spent" style={{ width: `${percentOf(spentFen)}%` }} />
        <View className="fund__part fund__part--held" style={{ width: `${percentOf(heldFen)}%` }} />
      </View>
      <View className="fund__numbers">
        <Line>{words.left(yuan(leftFen ?? 0))}</Line>
        <Note>{words.given(yuan(appropriatedFen))}</Note>
        <Note>{words.spent(yuan(spentFen), percentOf(spentFen))}</Note>
        <Note>{words.held(yuan(heldFen), percentOf(heldFen))}</Note>
      </View>
    </View>
  );
}

function Open({ standing: { spentFen, heldFen } }: { standing: Standing }) {
  const words = fundWords();
  return (
    <>
      <Line>{words.noBudget}</Line>
      <Note>{words.spentOpen(yuan(spentFen))}</Note>
      <Note>{words.heldOpen(yuan(heldFen))}</Note>
    </>
  );
}

function Months({ months }: Pick<Standing, 'months'>) {
  const words = fundWords();
  const most = months.reduce((so, { spentFen }) => Math.max(so, spentFen), 1);
  return (
    <>
      {months.map(({ month, spentFen }) => (
        <View key={month} className="fund__both">
          <View className="fund__bar" {...unspoken()}>
            <View
              className="fund__part fund__part--spent"
              style={{ width: `${Math.round((spentFen / most) * 100)}%` }}
            />
          </View>
          <View className="fund__numbers">
            <Note>{words.month(month, yuan(spentFen))}</Note>
          </View>
        </View>
      ))}
    </>
  );
}
