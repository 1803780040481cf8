import { ApplicationFormDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line } from '../../../ui/card';
import { OfWhom } from '../../../ui/of-whom';
import { Page } from '../../../ui/page';
import { Answered } from '../../../ui/state';
import { goOn, goUp } from '../../../words/go';
import { problemsIn, type Form } from './answers';
import { CheckStep } from './check-step';
import { GroupStep } from './group-step';
import { PapersStep } from './papers-step';
import { useDraft, type Draft } from './use-draft';

/** Where somebody is in a form, and the ways from there. */
export interface Steps {
  step: number;
  all: number;
  to(step: number): void;
}

interface FillInProps {
  id: string;
  /** "first", "papers", or where the first answer is missing. */
  step: string;
}

/** An application that is filled in, one page of questions after the other. */
export function FillIn({ id, step }: FillInProps) {
  const asked = useAsk(ApplicationFormDocument, { id });
  const { subject } = useHere();
  const form = asked.answer.data?.application;
  const whose = form?.members.find(({ person }) => person.id === subject?.id)?.person ?? form?.person;
  if (!form || !whose || !form.mayEdit || subject?.id !== whose.id)
    return (
      <Page title={words.apply.title}>
        <Answered asked={asked}>
          {({ application }) => (
            <OfWhom person={whose ?? application.person}>
              <Card>
                <Line>{words.apply.closed}</Line>
                <Button kind="main" onPress={() => goOn('application', { id })}>
                  {words.mine.open}
                </Button>
              </Card>
            </OfWhom>
          )}
        </Answered>
      </Page>
    );
  return <Filling key={form.id} asked={form} first={step} again={asked.again} />;
}

function Filling({ asked, first, again }: { asked: Form; first: string; again: () => void }) {
  const draft = useDraft(asked);
  const [step, setStep] = useState(() => firstStep(draft, first));
  const { form } = draft;
  const hasPapers = form.papers.length > 0;
  const group = form.groups[step];
  const steps: Steps = {
    step,
    all: form.groups.length + (hasPapers ? 2 : 1),
    to(next) {
      setStep(next);
      goUp();
    },
  };
  if (group) return <GroupStep key={group.code} draft={draft} group={group} steps={steps} />;
  if (hasPapers && step === form.groups.length) return <PapersStep draft={draft} steps={steps} again={again} />;
  return <CheckStep draft={draft} steps={steps} />;
}

/** A new form begins at its first page, whatever is known already; one that was left where the first answer is missing. */
function firstStep({ form, given }: Draft, wanted: string): number {
  const { groups, papers } = form;
  if (wanted === 'papers' && papers.length > 0) return groups.length;
  if (wanted === 'first') return 0;
  const missing = groups.findIndex((group) => Object.keys(problemsIn(group, form, given)).length > 0);
  return missing >= 0 ? missing : groups.length;
}
