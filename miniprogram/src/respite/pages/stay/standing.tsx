import { View } from '@tarojs/components';
import { useHere } from '../../../api/viewer';
import { Card, Line, Note } from '../../../ui/card';
import { writtenIn } from '../../../ui/language';
import { landmark } from '../../../ui/pressable';
import { doerWords } from '../../../words/doer';
import { deadlineWords } from '../../../words/when';
import type { OneStay } from '.';
import { leftWords } from './left';
import { say } from './say';

/** How it stands in a word, what that means, and for whom it is. */
export function Standing({ stay }: { stay: OneStay }) {
  const { status, form, person, item, carer, requestedBy, endReason } = stay;
  const by = doerWords(requestedBy);
  // Nobody is told that he can ask again.
  const isForGood = endReason === 'DIED' || endReason === 'RECORD_CLOSED';
  const isAtHome = status === 'CONFIRMED' && form === 'HOME_HOURS';
  return (
    <Card>
      <View className="stay__status" {...landmark('status', { isLive: true })}>
        {say().status[status]}
      </View>
      {!isForGood && <Line>{say().now[isAtHome ? 'CONFIRMED_HOME' : status]}</Line>}
      {status === 'OFFERED' && <Left stay={stay} />}
      <Ended stay={stay} />
      <Note>
        {person.name} · {item.title}
      </Note>
      {carer && status !== 'CANCELLED' && status !== 'DECLINED' && <Note>{say().rests(carer.name)}</Note>}
      {by !== undefined && <Note>{say().askedBy(by)}</Note>}
    </Card>
  );
}

/** Of an offer: until when to answer, and what happens then. */
function Left({ stay: { mayAnswer, secondsLeft, offerEndsAt } }: { stay: OneStay }) {
  const { today } = useHere();
  if (!mayAnswer || secondsLeft === null || offerEndsAt === null) return <Line>{say().left.over}</Line>;
  return (
    <>
      <Note>{say().left.title}</Note>
      <View className="stay__left">{leftWords(secondsLeft)}</View>
      <Line>{say().left.until(deadlineWords(offerEndsAt, today))}</Line>
      <Line>{say().left.then}</Line>
    </>
  );
}

function Ended({ stay: { endReason, endWords } }: { stay: OneStay }) {
  return (
    <>
      {endReason && <Line>{say().ended[endReason]}</Line>}
      {endWords !== null && (
        <View className="line" {...writtenIn('zh')}>
          {say().houseSays(endWords)}
        </View>
      )}
    </>
  );
}
