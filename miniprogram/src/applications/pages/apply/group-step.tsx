import { View } from '@tarojs/components';
import { useState } from 'react';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Note } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { goBack, goUp } from '../../../words/go';
import { answerWords, keptOf, problemsIn, rawOf, standing, type Group } from './answers';
import type { Steps } from './fill-in';
import { Question } from './question';
import type { Draft } from './use-draft';

interface GroupStepProps {
  draft: Draft;
  group: Group;
  steps: Steps;
}

/** One page of questions. */
export function GroupStep({ draft, group, steps }: GroupStepProps) {
  const [isChecked, setChecked] = useState(false);
  const { form, given, isSaving, refusal } = draft;
  const own = isChecked ? problemsIn(group, form, given) : {};
  const problems: Record<string, string> = { ...own, ...draft.problems };
  const isWrong = group.fields.some(({ name }) => problems[name] !== undefined);

  async function next(): Promise<void> {
    setChecked(true);
    const isKept = await draft.save();
    if (isKept && Object.keys(problemsIn(group, form, given)).length === 0) steps.to(steps.step + 1);
    else goUp();
  }

  async function leave(): Promise<void> {
    if (await draft.save()) goBack();
    else goUp();
  }

  return (
    <Page title={group.title} action={<NextButton isSaving={isSaving} onPress={() => void next()} />}>
      <Progress steps={steps} />
      {group.help !== null && <Note>{group.help}</Note>}
      {refusal && <Refusal {...refusal}>{draft.conflicts.length > 0 && <Conflicts draft={draft} />}</Refusal>}
      {isWrong && !refusal && <View className="asked__problem">{words.apply.fixFirst}</View>}
      {group.fields.map((field) => (
        <Card key={field.name}>
          <Question
            field={field}
            raw={standing(form, given, field.name)}
            problem={problems[field.name]}
            onAnswer={(raw) => draft.set(field.name, raw)}
          />
        </Card>
      ))}
      {steps.step > 0 && <Button onPress={() => steps.to(steps.step - 1)}>{words.apply.before}</Button>}
      <Button isDisabled={isSaving} onPress={() => void leave()}>
        {words.apply.later}
      </Button>
    </Page>
  );
}

function NextButton({ isSaving, onPress }: { isSaving: boolean; onPress(): void }) {
  return (
    <Button kind="main" isDisabled={isSaving} onPress={onPress}>
      {isSaving ? words.apply.saving : words.apply.next}
    </Button>
  );
}

/** 第2步，共4步 */
export function Progress({ steps: { step, all } }: { steps: Steps }) {
  return <View className="steps__now">{words.apply.progress(step + 1, all)}</View>;
}

/** What was answered here and otherwise on another phone: which of the two stays. */
function Conflicts({ draft }: { draft: Draft }) {
  const { conflicts, form, given } = draft;
  return (
    <>
      {conflicts.map((field) => (
        <Card key={field.name} title={field.title}>
          <Button onPress={() => draft.settle(field.name, true)}>
            {words.apply.yours(answerWords(field, standing(form, given, field.name)))}
          </Button>
          <Button onPress={() => draft.settle(field.name, false)}>
            {words.apply.theirs(answerWords(field, rawOf(keptOf(form, field.name))))}
          </Button>
        </Card>
      ))}
    </>
  );
}
