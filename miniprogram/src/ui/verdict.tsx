import type { Verdict as Answer } from '@doorstep/schema/documents';
import { Text } from '@tarojs/components';
import { words } from '../locale/words';

const SIGN: Record<Answer, string> = { MET: '✓', UNMET: '✗', UNKNOWN: '?' };

/** Yes, no or not known yet: a sign and always a word. */
export function Verdict({ verdict }: { verdict: Answer }) {
  return (
    <Text className={`verdict verdict--${verdict.toLowerCase()}`}>
      {SIGN[verdict]} {words.verdict[verdict]}
    </Text>
  );
}
