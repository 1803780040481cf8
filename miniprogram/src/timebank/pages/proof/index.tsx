import { TimeBankProofDocument, type TimeBankProofQuery } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useAsk, useUpToDate } from '../../../api/ask';
import { chosenPlace, usePlace } from '../../../api/place';
import { useStored } from '../../../api/stored';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { go, paramOf } from '../../../words/go';
import { momentWords } from '../../../words/when';
import { hoursWords } from '../../parts/words';
import './index.scss';
import { say } from './say';

/** Proves to anybody that the hours issued in a region are the hours served, and shows where they are. */
export default function TimeBankProofPage() {
  const named = paramOf(useRouter().params, 'region');
  const chosen = useStored(chosenPlace);
  const place = usePlace();
  const regionCode = chosen?.code ?? (named || place?.code);
  return (
    <Page title={say().title}>
      <Note>{say().noSignIn}</Note>
      {regionCode ? <Of regionCode={regionCode} /> : <Empty says={say().noPlace} />}
      <Button onPress={() => go('region')}>{regionCode ? say().other : say().choose}</Button>
      <CallButton />
    </Page>
  );
}

function Of({ regionCode }: { regionCode: string }) {
  const asked = useAsk(TimeBankProofDocument, { regionCode });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ timeBankProof }) => (
        <>
          <Proof proof={timeBankProof} />
          <Button onPress={asked.again}>{say().again}</Button>
        </>
      )}
    </Answered>
  );
}

function Proof({ proof }: { proof: TimeBankProofQuery['timeBankProof'] }) {
  const { today } = useHere();
  const { span } = hoursWords();
  const { balanceMinutes, heldMinutes, commonFundMinutes, spentMinutes, expiredMinutes, inTransitMinutes } = proof;
  const parts: readonly (readonly [string, number])[] = [
    [say().balance, balanceMinutes],
    [say().held, heldMinutes],
    [say().fund, commonFundMinutes],
    [say().spent, spentMinutes],
    [say().expired, expiredMinutes],
    [say().transit, inTransitMinutes],
  ];
  const sum = parts.reduce((total, [, minutes]) => total + minutes, 0);
  const isSound = proof.differenceMinutes === 0;
  return (
    <>
      <Card title={proof.place}>
        <Note>{say().at(momentWords(proof.asOf, today))}</Note>
        <Row label={say().served} minutes={proof.servedMinutes} />
        <Row label={say().issued} minutes={proof.issuedMinutes} />
      </Card>
      <Card title={say().where}>
        {parts.map(([label, minutes]) => (
          <Row key={label} label={label} minutes={minutes} />
        ))}
        <Row label={say().sum} minutes={sum} isSum />
        <Note>{say().donated(span(proof.donatedMinutes))}</Note>
      </Card>
      <Card>
        <View className="price__own">
          <View>{say().difference}</View>
          <View className="price__own-amount">{span(proof.differenceMinutes)}</View>
        </View>
        <View className={isSound ? 'verdict verdict--met' : 'verdict verdict--unmet'}>
          {isSound ? `✓ ${say().sound}` : `✗ ${say().wrong}`}
        </View>
        {!isSound && <Line>{`${proof.servedMinutes} · ${proof.issuedMinutes} · ${sum}`}</Line>}
      </Card>
    </>
  );
}

function Row({ label, minutes, isSum = false }: { label: string; minutes: number; isSum?: boolean }) {
  const { span } = hoursWords();
  const words = minutes < 0 ? `−${span(-minutes)}` : span(minutes);
  return (
    <View className="price__row">
      <View className={isSum ? 'price__line status' : 'price__line'}>
        <View className="price__words">{label}</View>
        <View className="proof__amount">{words}</View>
      </View>
    </View>
  );
}
