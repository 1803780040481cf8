import {
  SignInAsDemoPersonDocument,
  SignInWithWeChatDocument,
  type SignInPartsFragment,
} from '@doorstep/schema/documents';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { CombinedError } from 'urql';
import { useSend } from '../../../api/ask';
import { beginSession } from '../../../api/session';
import { switchTo } from '../../../api/switch';
import { troubleOf } from '../../../api/trouble';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Page } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { goUp, paramOf, returnTo } from '../../../words/go';
import { refusedWords, troubleWords, type Why } from '../../../words/refused';
import { DemoPeople } from './demo-people';
import { StaffForm } from './staff-form';

interface Reply {
  payload: SignInPartsFragment | undefined;
  error: CombinedError | undefined;
}

function refusalOf({ payload, error }: Reply): Why {
  if (error) return troubleWords(troubleOf(error));
  const first = payload?.userErrors[0];
  return first ? refusedWords(first) : words.trouble.FAULT;
}

/** Signs in, and goes back to where it was asked for. */
export default function SignInPage() {
  const back = paramOf(useRouter().params, 'back');
  const { viewer, isDemo } = useHere();
  const [refusal, setRefusal] = useState<Why>();
  const signInAsDemo = useSend(SignInAsDemoPersonDocument);

  function refuse(why: Why): void {
    setRefusal(why);
    goUp();
  }

  function receive(reply: Reply): void {
    const tokens = reply.payload?.tokens;
    if (!tokens) return refuse(refusalOf(reply));
    switchTo(null);
    beginSession(tokens);
    returnTo(back);
  }

  async function asDemoPerson(personId: string): Promise<void> {
    const { data, error } = await signInAsDemo({ input: { personId } });
    receive({ payload: data?.signInAsDemoPerson, error });
  }

  return (
    <Page title={words.signIn.title} hasNoSwitch>
      {viewer && (
        <Card>
          <Line>{words.signIn.already(viewer.name)}</Line>
          <Button onPress={() => returnTo(back)}>{words.signIn.goOn}</Button>
        </Card>
      )}
      {refusal && <Refusal {...refusal} />}
      <WithWeChat onReply={receive} onRefusal={refuse} />
      {isDemo && <DemoPeople onChoose={(id) => void asDemoPerson(id)} />}
      <Disclosure more={words.signIn.staff} less={words.signIn.staffLess}>
        <StaffForm onReply={(payload, error) => receive({ payload, error })} onRefusal={refuse} />
      </Disclosure>
    </Page>
  );
}

interface WithWeChatProps {
  onReply(reply: Reply): void;
  onRefusal(refusal: Why): void;
}

function WithWeChat({ onReply, onRefusal }: WithWeChatProps) {
  const signIn = useSend(SignInWithWeChatDocument);

  async function press(): Promise<void> {
    try {
      const { code } = await Taro.login();
      const { data, error } = await signIn({ input: { code } });
      onReply({ payload: data?.signInWithWeChat, error });
    } catch {
      onRefusal({ what: words.signIn.weChatFailed, why: words.signIn.weChatFailedWhy });
    }
  }

  if (process.env.TARO_ENV !== 'weapp') return <Note>{words.signIn.openInWeChat}</Note>;
  return (
    <Card>
      <Button kind="main" onPress={() => void press()}>
        {words.signIn.weChat}
      </Button>
      <Note>{words.signIn.weChatHint}</Note>
    </Card>
  );
}
