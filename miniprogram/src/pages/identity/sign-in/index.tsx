import {
  SignInAsDemoPersonDocument,
  SignInWithWeChatDocument,
  type SignInPartsFragment,
} from '@doorstep/schema/documents';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { CombinedError } from 'urql';
import { useSend } from '../../../api/ask';
import { chosenPlace } from '../../../api/place';
import { beginSession } from '../../../api/session';
import { troubleOf } from '../../../api/trouble';
import { useHere } from '../../../api/viewer';
import { zh } from '../../../locale/zh';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Page } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { goUp, paramOf, returnTo } from '../../../words/go';
import { DemoPeople } from './demo-people';
import { StaffForm } from './staff-form';

/** Why signing in did not work. */
export interface SignInRefusal {
  what: string;
  why?: string;
}

interface Reply {
  payload: SignInPartsFragment | undefined;
  error: CombinedError | undefined;
}

function refusalOf({ payload, error }: Reply): SignInRefusal {
  if (error) {
    const trouble = troubleOf(error);
    return trouble.kind === 'REFUSED' ? { what: trouble.message } : zh.trouble[trouble.kind];
  }
  return { what: payload?.userErrors[0]?.message ?? zh.trouble.FAULT.what };
}

/** Signs in, and goes back to where it was asked for. */
export default function SignInPage() {
  const back = paramOf(useRouter().params, 'back');
  const { viewer, isDemo } = useHere();
  const [refusal, setRefusal] = useState<SignInRefusal>();
  const signInAsDemo = useSend(SignInAsDemoPersonDocument);

  function refuse(why: SignInRefusal): void {
    setRefusal(why);
    goUp();
  }

  function receive(reply: Reply): void {
    const tokens = reply.payload?.tokens;
    if (!tokens) return refuse(refusalOf(reply));
    // The next person lives elsewhere.
    chosenPlace.set(null);
    beginSession(tokens);
    returnTo(back);
  }

  async function asDemoPerson(personId: string): Promise<void> {
    const { data, error } = await signInAsDemo({ input: { personId } });
    receive({ payload: data?.signInAsDemoPerson, error });
  }

  return (
    <Page title={zh.signIn.title} hasNoSwitch>
      {viewer && (
        <Card>
          <Line>{zh.signIn.already(viewer.name)}</Line>
          <Button onPress={() => returnTo(back)}>{zh.signIn.goOn}</Button>
        </Card>
      )}
      {refusal && <Refusal {...refusal} />}
      <WithWeChat onReply={receive} onRefusal={refuse} />
      {isDemo && <DemoPeople onChoose={(id) => void asDemoPerson(id)} />}
      <Disclosure more={zh.signIn.staff} less={zh.signIn.staffLess}>
        <StaffForm onReply={(payload, error) => receive({ payload, error })} onRefusal={refuse} />
      </Disclosure>
    </Page>
  );
}

interface WithWeChatProps {
  onReply(reply: Reply): void;
  onRefusal(refusal: SignInRefusal): void;
}

function WithWeChat({ onReply, onRefusal }: WithWeChatProps) {
  const signIn = useSend(SignInWithWeChatDocument);

  async function press(): Promise<void> {
    try {
      const { code } = await Taro.login();
      const { data, error } = await signIn({ input: { code } });
      onReply({ payload: data?.signInWithWeChat, error });
    } catch {
      onRefusal({ what: zh.signIn.weChatFailed, why: zh.signIn.weChatFailedWhy });
    }
  }

  if (process.env.TARO_ENV !== 'weapp') return <Note>{zh.signIn.openInWeChat}</Note>;
  return (
    <Card>
      <Button kind="main" onPress={() => void press()}>
        {zh.signIn.weChat}
      </Button>
      <Note>{zh.signIn.weChatHint}</Note>
    </Card>
  );
}
