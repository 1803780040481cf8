import {
  CloseSettlementDocument,
  type MonthOfPointPartsFragment,
  SettlementDocument,
} from '@doorstep/schema/documents';
import { monthOf } from '@doorstep/shared/civil-date';
import { yuan } from '@doorstep/shared/units';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Answered, Empty } from '../../../ui/state';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { Lines } from './lines';
import { settlementWords } from './words';

type Month = MonthOfPointPartsFragment;

interface OneMonthProps {
  servicePointId: string;
  month: string;
}

/** One service point's month: by fund what was counted and what the books say, the list, and closing it. */
export function OneMonth({ servicePointId, month }: OneMonthProps) {
  const [done, setDone] = useState<string>();
  const asked = useAsk(SettlementDocument, { servicePointId, month }, { about: ['MonthOfPoint'] });
  const { today } = useHere();
  const words = settlementWords();
  return (
    <>
      <Done says={done} />
      <Answered asked={asked}>
        {({ settlement }) => (
          <>
            <Heading>{`${settlement.servicePoint.name} ${words.month(month)}`}</Heading>
            <Sums settlement={settlement} isOver={month < monthOf(today)} />
            {isOpen(settlement) && settlement.mayClose && (
              <Close
                {...{ servicePointId, month }}
                onDone={() => {
                  setDone(words.done);
                  asked.again();
                }}
              />
            )}
            {settlement.items > 0 && (
              <Card title={words.lines}>
                <Lines servicePointId={servicePointId} month={month} />
              </Card>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

const isOpen = ({ funds }: Pick<Month, 'funds'>): boolean => funds.some(({ closed }) => closed === null);

interface SumsProps {
  settlement: Month;
  isOver: boolean;
}

function Sums({ settlement: { items, listPriceFen, ownShareFen, funds, mayClose }, isOver }: SumsProps) {
  const words = settlementWords();
  const owedFen = funds.reduce((sum, { amountFen }) => sum + amountFen, 0);
  if (funds.length === 0) return <Empty says={words.nothing} />;
  return (
    <Card>
      <Line>{words.owed(yuan(owedFen))}</Line>
      <Note>{words.items(items)}</Note>
      <Note>{words.list(yuan(listPriceFen))}</Note>
      <Note>{words.own(yuan(ownShareFen))}</Note>
      {funds.map(({ fund, items: count, amountFen, postedFen, closed, payment }) => (
        <View key={fund?.id ?? ''}>
          <Line>{words.fund(fund?.name ?? words.notInBooks, count, yuan(amountFen))}</Line>
          <Note>{postedFen === amountFen ? words.agrees : words.differs(yuan(postedFen))}</Note>
          {closed && <Note>{payment ? words.paid[payment.status] : words.closed}</Note>}
          {payment?.needsRepair === true && <Note>{words.repair}</Note>}
        </View>
      ))}
      {!mayClose && isOpen({ funds }) && <Note>{isOver ? words.toBeClosed : words.notOver}</Note>}
    </Card>
  );
}

function Close({ servicePointId, month, onDone }: OneMonthProps & { onDone(): void }) {
  const send = useSend(CloseSettlementDocument);
  const words = settlementWords();

  async function close(): Promise<Why | undefined> {
    const { data, error } = await send({ input: { servicePointId, month } });
    const why = whyNot(data?.closeSettlement, error);
    if (!why) onDone();
    return why;
  }

  return (
    <AskTwice
      label={words.close}
      question={words.closeAsk}
      {...{ yes: words.yes, no: words.no, sending: words.sending }}
      send={close}
    />
  );
}
