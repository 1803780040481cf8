import { useState } from 'react';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { Answered, Failed } from '../../../ui/state';
import { goOn } from '../../../words/go';
import { AskForm } from './ask-form';
import { emptyForm, type Form } from './form';
import { useAsking } from './use-asking';

/** Asks somebody to be allowed to act for him: who, in what, until when, and then what happens next. */
export default function AskDelegationPage() {
  const here = useHere();
  const [form, setForm] = useState<Form>(emptyForm);
  const asking = useAsking(form);
  const isCitizen = Boolean(here.viewer?.person);

  if (asking.isSent) return <SentPage form={form} />;
  const send = (
    <Button kind="main" isDisabled={asking.isSending} onPress={() => void asking.send()}>
      {asking.isSending ? words.ask.sending : words.ask.send}
    </Button>
  );
  return (
    <Page title={words.ask.title} action={isCitizen ? send : undefined}>
      {asking.refusal && <Refusal {...asking.refusal} />}
      <Answered asked={here}>
        {({ viewer }) =>
          viewer?.person ? (
            <>
              {here.acting && <Line>{words.ask.asSelf(viewer.name)}</Line>}
              <AskForm form={form} onChange={setForm} />
            </>
          ) : (
            <Failed trouble={{ kind: 'SIGN_IN' }} onRetry={here.again} />
          )
        }
      </Answered>
      <CallButton />
    </Page>
  );
}

function SentPage({ form: { name, kind } }: { form: Form }) {
  return (
    <Page
      title={words.ask.sent}
      action={
        <Button kind="main" onPress={() => goOn('delegations')}>
          {words.ask.done}
        </Button>
      }
    >
      <Card title={words.ask.next}>
        <Line>{kind === 'GUARDIANSHIP' ? words.ask.nextGuardianship : words.ask.nextDelegation(name.trim())}</Line>
        <Note>{words.ask.secret}</Note>
      </Card>
      <CallButton />
    </Page>
  );
}
