import { SimulatePolicyDocument, type Role, type SimulatePolicyQuery } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAskOnce } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import { ShortList } from '../../../ui/short-list';
import { TextArea } from '../../../ui/text-area';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { StaffPage } from '../../parts/staff-page';
import '../reviews/index.scss';

const PLANNING: readonly Role[] = ['SUPERVISOR', 'ADMINISTRATOR'];

/** What the service takes at most; its body limit counts bytes, and a letter of Chinese has three. */
const MOST_LETTERS = 90_000;

type Simulation = SimulatePolicyQuery['simulatePolicy'];

/** A draft of a policy pack, tried on past cases: what is wrong with it, or what it would have changed. */
export default function PoliciesPage() {
  return (
    <StaffPage says={() => words.policyDraft} roles={PLANNING}>
      {() => <Trying />}
    </StaffPage>
  );
}

function Trying() {
  const [pack, setPack] = useState('');
  const { isTrying, refusal, found, simulate } = useSimulation();
  return (
    <>
      <Note>{words.policyDraft.what}</Note>
      {refusal && <Refusal {...refusal} />}
      {found && <Found found={found} />}
      <TextArea label={words.policyDraft.text} value={pack} mostLetters={MOST_LETTERS} isTall onInput={setPack} />
      <Button kind="main" isDisabled={isTrying} onPress={() => void simulate(pack)}>
        {isTrying ? words.policyDraft.trying : words.policyDraft.tryIt}
      </Button>
    </>
  );
}

function useSimulation() {
  const [found, setFound] = useState<Simulation>();
  const [refusal, setRefusal] = useState<Why>();
  const [isTrying, setTrying] = useState(false);
  const ask = useAskOnce(SimulatePolicyDocument);

  async function simulate(pack: string): Promise<void> {
    setFound(undefined);
    if (!pack.trim()) return setRefusal({ what: words.policyDraft.empty });
    if (pack.length >= MOST_LETTERS) return setRefusal({ what: words.policyDraft.tooLong });
    setTrying(true);
    const { data, error } = await ask({ pack });
    setTrying(false);
    setRefusal(whyNot(undefined, error));
    setFound(data?.simulatePolicy);
  }

  return { isTrying, refusal, found, simulate };
}

function Found({ found: { problems, considered, changedCount, changed } }: { found: Simulation }) {
  if (problems.length > 0) {
    return (
      <Card title={words.policyDraft.problems(problems.length)}>
        <Note>{words.policyDraft.problemsHint}</Note>
        {problems.map((problem, at) => (
          <Line key={`${at} ${problem}`}>{problem}</Line>
        ))}
      </Card>
    );
  }
  return (
    <Card title={words.policyDraft.fine}>
      <Line>{words.policyDraft.considered(considered)}</Line>
      <Line>{changedCount === 0 ? words.policyDraft.nothingChanged : words.policyDraft.changed(changedCount)}</Line>
      {changedCount > changed.length && <Note>{words.policyDraft.newest}</Note>}
      <ShortList items={changed}>
        {({ applicationId, number, itemTitle, before, after, criteria }) => (
          <View className="fact" key={applicationId}>
            <Heading level={3}>{words.policyDraft.of(number, itemTitle)}</Heading>
            <Line>{words.policyDraft.fromTo(words.verdict[before], words.verdict[after])}</Line>
            {criteria.length > 0 && <Note>{words.policyDraft.because(words.ui.list(criteria))}</Note>}
          </View>
        )}
      </ShortList>
    </Card>
  );
}
