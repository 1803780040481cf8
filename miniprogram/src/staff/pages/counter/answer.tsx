import { civilTime } from '@doorstep/shared/civil-date';
import { View } from '@tarojs/components';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { landmark, unspoken } from '../../../ui/pressable';
import { Warnings } from '../../../ui/warnings';
import { goToSignIn } from '../../../words/go';
import { refusedWords, troubleWords, type Why } from '../../../words/refused';
import { bookingWords } from './booking-words';
import type { Answer, WhyNot } from './counter';
import type { CounterBooking, Shown } from './matching';

interface AnswerScreenProps {
  answer: Answer;
  onTake(shown: Shown): void;
}

/** The answer, as large as the screen: green and ✓ with whom to give what, red and ✗ with why not, or the question who it is. */
export function AnswerScreen({ answer, onTake }: AnswerScreenProps) {
  switch (answer.kind) {
    case 'YES':
      return <Yes {...answer} />;
    case 'NO':
      return <No {...answer} />;
    case 'ASK':
      return <Ask {...answer} onTake={onTake} />;
  }
}

function Yes({ booking, isNotedOnly }: { booking: CounterBooking; isNotedOnly: boolean }) {
  const { maskedName, meal, fulfilment, warnings } = booking;
  return (
    <>
      <View
        className={warnings.length > 0 ? 'answer answer--yes answer--short' : 'answer answer--yes'}
        {...landmark('alert')}
      >
        <View className="answer__name">
          <View className="answer__sign" {...unspoken()}>
            ✓
          </View>
          {maskedName}
        </View>
        <View className="answer__what">{words.counter.give[fulfilment](words.mealName[meal])}</View>
        {isNotedOnly && <View>{words.counter.notedOnly}</View>}
      </View>
      <Warnings warnings={warnings} />
    </>
  );
}

function No({ why, booking }: { why: WhyNot; booking: CounterBooking | null }) {
  const { what, why: reason } = wordsOf(why);
  return (
    <>
      <View className="answer answer--no" {...landmark('alert')}>
        <View className="answer__name">
          <View className="answer__sign" {...unspoken()}>
            ✗
          </View>
          {booking ? booking.maskedName : words.counter.no}
        </View>
        <View className="answer__what">{what}</View>
        {reason !== undefined && <View>{reason}</View>}
        {booking && (why.kind === 'TAKEN' || words.refusals !== null) && <HowTaken booking={booking} />}
      </View>
      {why.kind === 'TROUBLE' && why.trouble.kind === 'SIGN_IN' && (
        <Button onPress={goToSignIn}>{words.signIn.now}</Button>
      )}
      <CallButton />
    </>
  );
}

/** When it was taken and by which proof; the service says so itself, in Chinese. */
function HowTaken({ booking: { collectedAt, proof } }: { booking: CounterBooking }) {
  if (collectedAt === null || proof === null) return null;
  return <View>{words.counter.taken(civilTime(new Date(collectedAt)), words.proof[proof])}</View>;
}

/** The few words that can be read from across the counter, then the rest. */
function wordsOf(why: WhyNot): Why {
  if (why.kind === 'TROUBLE') return troubleWords(why.trouble);
  if (why.kind !== 'SAID') return words.counter.whyNot[why.kind];
  const said = refusedWords(why);
  const brief = (words.counter.brief as Record<string, string | undefined>)[why.code];
  return brief === undefined ? said : { what: brief, why: said.what };
}

interface AskProps extends AnswerScreenProps {
  candidates: readonly CounterBooking[];
  shown: Shown;
}

/** Which of several it is; or, when a helper vouches, whether it is this one. */
function Ask({ candidates, shown, onTake }: Omit<AskProps, 'answer'>) {
  const isVouched = shown.helper === true;
  return (
    <View className="answer answer--ask" {...landmark('group', { label: words.counter.who })}>
      <View className="answer__what">{isVouched ? words.counter.vouched : words.counter.who}</View>
      {candidates.map((booking) => (
        <Button
          key={booking.id}
          kind={isVouched ? 'main' : 'quiet'}
          onPress={() => onTake({ ...shown, bookingId: booking.id })}
        >
          <View>{isVouched ? words.counter.giveTo(bookingWords(booking)) : bookingWords(booking)}</View>
          {booking.status !== 'CONFIRMED' && <View>{words.status[booking.status]}</View>}
        </Button>
      ))}
    </View>
  );
}
