import { HoursDocument, type HoursAccountPartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { FromWhere } from '../../parts/how-many';
import { hoursWords } from '../../parts/words';
import './index.scss';
import { say } from './say';
import { Statement } from './statement';

/** What somebody has in the time bank, what he can do with it, and each thing that came or went. */
export default function HoursPage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? say().titleOf(acting.person.name) : say().title}>
      <ForSubject matter="TIME_BANK">{({ id }) => <Of key={id} personId={id} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

function Of({ personId }: { personId: string }) {
  const [chosen, setChosen] = useState<string>();
  const asked = useAsk(HoursDocument, { personId }, { about: ['HoursAccount', 'TaskClaim', 'TimeTask'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ hours }) => {
        const account = hours.find(({ book }) => book === chosen) ?? hours[0];
        return (
          <>
            {hours.map((one) => (
              <OneCity key={one.book} account={one} />
            ))}
            {hours.some(({ balanceMinutes }) => balanceMinutes > 0) ? (
              <>
                <Button kind="main" onPress={() => go('giveHours')}>
                  {say().give}
                </Button>
                <Button onPress={() => go('donateHours')}>{say().donate}</Button>
              </>
            ) : (
              <Empty says={say().none}>
                <Button kind="main" onPress={() => go('tasks')}>
                  {hoursWords().help}
                </Button>
              </Empty>
            )}
            <Button onPress={() => go('hoursElsewhere')}>{say().elsewhere}</Button>
            <Button onPress={() => go('certificates')}>{say().certificate}</Button>
            <Button onPress={() => go('timeBankProof', { region: account?.book })}>{say().proof}</Button>
            {account && (
              <>
                <FromWhere accounts={hours} book={account.book} onChoose={setChosen} />
                <Statement key={account.book} personId={personId} account={account} />
              </>
            )}
          </>
        );
      }}
    </Answered>
  );
}

function OneCity({ account }: { account: HoursAccountPartsFragment }) {
  const { place, balanceMinutes, heldMinutes, giftLeftMinutes } = account;
  const { span } = hoursWords();
  return (
    <Card title={place}>
      <Line>{say().canUse}</Line>
      <View className="hours__number">{span(balanceMinutes)}</View>
      {heldMinutes > 0 && <Line>{say().held(span(heldMinutes))}</Line>}
      {giftLeftMinutes !== null && giftLeftMinutes < balanceMinutes && (
        <Note>{say().giftLeft(span(giftLeftMinutes))}</Note>
      )}
    </Card>
  );
}
