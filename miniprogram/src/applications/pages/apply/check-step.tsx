import { SubmitApplicationDocument } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Note } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { goOn, goUp } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { yearDateWords } from '../../../words/when';
import { answerWords, standing, type Form } from './answers';
import type { Steps } from './fill-in';
import { Progress } from './group-step';
import { isToBring, type Wanted } from './papers-step';
import type { Draft } from './use-draft';

/** Everything once more, each page with a way back to it, then the button that hands it in. */
export function CheckStep({ draft, steps }: { draft: Draft; steps: Steps }) {
  const { form, given } = draft;
  const { acting } = useHere();
  const { isSending, why, problems, submit } = useSubmitting(draft);
  const submitWords =
    form.status === 'RETURNED'
      ? words.apply.submitAgain
      : acting
        ? words.apply.submitFor(acting.person.name)
        : words.apply.submit;
  const action = (
    <Button kind="main" isDisabled={isSending} onPress={() => void submit()}>
      {isSending ? words.apply.submitting : submitWords}
    </Button>
  );
  return (
    <Page title={words.apply.check} action={action}>
      <Progress steps={steps} />
      {why && <Refusal {...why} />}
      <Note>{words.apply.checkHelp}</Note>
      {form.closesOn !== null && <Note>{words.apply.closesOn(yearDateWords(form.closesOn))}</Note>}
      {form.groups.map((group, at) => (
        <Card key={group.code} title={group.title}>
          {group.fields.map((field) => (
            <View className="answers__row" key={field.name}>
              <Note>{field.title}</Note>
              <View className="answers__said">{answerWords(field, standing(form, given, field.name))}</View>
              {problems[field.name] !== undefined && <View className="asked__problem">{problems[field.name]}</View>}
            </View>
          ))}
          <Button onPress={() => steps.to(at)}>{words.apply.edit(group.title)}</Button>
        </Card>
      ))}
      {form.papers.length > 0 && <Papers form={form} onEdit={() => steps.to(form.groups.length)} />}
    </Page>
  );
}

function Papers({ form: { papers }, onEdit }: { form: Form; onEdit(): void }) {
  return (
    <Card title={words.apply.papers}>
      {papers.map((paper) => (
        <View className="answers__row" key={paper.code}>
          <Note>{paper.paper}</Note>
          <View className="answers__said">{paperWords(paper)}</View>
        </View>
      ))}
      {papers.some(isToBring) && <Button onPress={onEdit}>{words.apply.edit(words.apply.papers)}</Button>}
    </Card>
  );
}

function paperWords(paper: Wanted): string {
  if (!isToBring(paper)) return paper.need === 'KNOWN' ? words.apply.known : words.apply.notNeeded;
  if (paper.attachments.length > 0) return words.apply.papersIn(paper.attachments.length);
  return paper.need === 'OPTIONAL' ? words.apply.empty : words.apply.missingPaper(paper.paper);
}

function useSubmitting({ form, save }: Draft) {
  const [isSending, setSending] = useState(false);
  const [why, setWhy] = useState<Why>();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const send = useSend(SubmitApplicationDocument);

  async function submit(): Promise<void> {
    setSending(true);
    const isKept = await save();
    const { data, error } = isKept ? await send({ input: { applicationId: form.id } }) : {};
    setSending(false);
    const reply = data?.submitApplication;
    const wrong: Record<string, string> = {};
    for (const { field, message } of reply?.fieldErrors ?? []) wrong[field] = message;
    setProblems(wrong);
    const reason = isKept ? whyNot(reply, error) : { what: words.apply.notSaved };
    setWhy(reason);
    if (reason) goUp();
    else goOn('application', { id: form.id, sent: 'yes' });
  }

  return { isSending, why, problems, submit };
}
