import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Asked } from '../api/ask';
import { troubleOf, type Trouble } from '../api/trouble';
import { words } from '../locale/words';
import { goToSignIn } from '../words/go';
import { troubleWords } from '../words/refused';
import { Button } from './button';
import { CallButton } from './call-button';
import { landmark } from './pressable';

/** An answer is on its way. */
export function Loading() {
  return (
    <View className="state" {...landmark('status', { isLive: true })}>
      {words.state.loading}
    </View>
  );
}

/** Nothing there, and what to do. */
export function Empty({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <View className="state">
      <View className="line">{says}</View>
      {children}
    </View>
  );
}

/** No answer: what happened, why, and what to do now. */
export function Failed({ trouble, onRetry }: { trouble: Trouble; onRetry(): void }) {
  const { what, why } = troubleWords(trouble);
  return (
    <View className="state state--failed" {...landmark('alert')}>
      <View className="state__what">{what}</View>
      {why !== undefined && <View className="line">{why}</View>}
      {trouble.kind === 'SIGN_IN' ? (
        <Button kind="main" onPress={goToSignIn}>
          {words.signIn.now}
        </Button>
      ) : (
        <Button kind="main" onPress={onRetry}>
          {words.state.retry}
        </Button>
      )}
      <CallButton />
    </View>
  );
}

interface AnsweredProps<R> {
  asked: Asked<R>;
  children(data: R): ReactNode;
}

/** Loading, failed or there: what was answered earlier stays readable while a newer answer fails. */
export function Answered<R>({ asked: { answer, again }, children }: AnsweredProps<R>) {
  const { data, error, fetching } = answer;
  if (fetching && !data) return <Loading />;
  if (error && !fetching) {
    // Data beside a refusal is half an answer; data beside silence is an earlier, whole one.
    const isEarlier = error.networkError !== undefined;
    return (
      <>
        <Failed trouble={troubleOf(error)} onRetry={again} />
        {isEarlier && data && children(data)}
      </>
    );
  }
  return data ? <>{children(data)}</> : <Loading />;
}
