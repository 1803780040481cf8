import { FundsOfDocument, type Role } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Button } from '../../../ui/button';
import { Heading, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Answered, Empty } from '../../../ui/state';
import { go, goUp } from '../../../words/go';
import { FundCard } from './fund-card';
import { fundWords } from './words';
import './index.scss';

const KEEPING: readonly Role[] = ['FUND_OFFICER'];

/** The funds that pay in a region: what each was given, has promised, has used, and has left. */
export default function FundsPage() {
  return (
    <StaffPage says={fundWords} roles={KEEPING}>
      {() => <Funds />}
    </StaffPage>
  );
}

function Funds() {
  const { viewer } = useHere();
  const [done, setDone] = useState<string>();
  const region = viewer?.staff?.region;
  const asked = useAsk(
    FundsOfDocument,
    { regionCode: region?.code ?? '' },
    { isPaused: !region, about: ['FundBudget'] },
  );
  useUpToDate(asked);
  const words = fundWords();

  function finish(says: string): void {
    setDone(says);
    goUp();
    asked.again();
  }

  return (
    <>
      <Done says={done} />
      {region && <Heading>{region.name}</Heading>}
      <Note>{words.hint}</Note>
      <Button onPress={() => go('settlement')}>{words.settle}</Button>
      <Answered asked={asked}>
        {({ fundsOf }) =>
          fundsOf.length === 0 ? (
            <Empty says={words.none} />
          ) : (
            <>
              {fundsOf.map((standing) => (
                <FundCard key={standing.fund.id} standing={standing} onDone={finish} />
              ))}
            </>
          )
        }
      </Answered>
    </>
  );
}
