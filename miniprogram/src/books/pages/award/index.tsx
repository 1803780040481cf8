import { AwardToKeepDocument, type AwardToKeepPartsFragment, type Role } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { writtenIn } from '../../../ui/language';
import { Answered } from '../../../ui/state';
import { goUp } from '../../../words/go';
import { OnePart } from './one-part';
import { Standing } from './standing';
import { awardWords } from './words';

const KEEPING: readonly Role[] = ['FUND_OFFICER'];

/** One award, for those who keep its fund: each payment, stopping and taking up again, taking back. */
export default function AwardPage() {
  const { id = '' } = useRouter().params;
  return (
    <StaffPage says={awardWords} roles={KEEPING}>
      {() => <Award id={id} />}
    </StaffPage>
  );
}

function Award({ id }: { id: string }) {
  const [done, setDone] = useState<string>();
  const asked = useAsk(AwardToKeepDocument, { id }, { about: ['Award', 'Instalment'] });
  useUpToDate(asked);

  function settled(says: string): void {
    setDone(says);
    asked.again();
    goUp();
  }

  return (
    <>
      <Done says={done} />
      <Answered asked={asked}>
        {({ award }) => (
          <>
            <Facts award={award} />
            <Standing award={award} onDone={settled} />
            <Heading>{awardWords().payments}</Heading>
            {award.instalments.map((part) => (
              <OnePart key={part.id} part={part} onDone={settled} />
            ))}
          </>
        )}
      </Answered>
    </>
  );
}

function Facts({
  award: { name, title, amountFen, per, fund, status, stopWords, endedFor },
}: {
  award: AwardToKeepPartsFragment;
}) {
  const words = awardWords();
  return (
    <Card title={name}>
      <Line>
        <View {...writtenIn('zh')}>{title}</View>
      </Line>
      <View className="status">{words.amount[per](yuan(amountFen))}</View>
      <Line>{words.from(fund.name)}</Line>
      <Line>{endedFor === null ? words.standing[status] : words.ended[endedFor]}</Line>
      {stopWords !== null && <Line>{words.why(stopWords)}</Line>}
      {endedFor === 'DEATH' && <Note>{words.heirs}</Note>}
    </Card>
  );
}
