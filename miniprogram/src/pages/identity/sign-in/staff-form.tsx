import { SignInAsStaffDocument, type SignInPartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import type { CombinedError } from 'urql';
import { useSend } from '../../../api/ask';
import { words } from '../../../locale/words';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';

interface StaffFormProps {
  onReply(payload: SignInPartsFragment | undefined, error: CombinedError | undefined): void;
  onRefusal(refusal: { what: string }): void;
}

/** User name and password, for staff only. */
export function StaffForm({ onReply, onRefusal }: StaffFormProps) {
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSend(SignInAsStaffDocument);

  async function press(): Promise<void> {
    if (!userName || !password) return onRefusal({ what: words.signIn.fill });
    const { data, error } = await signIn({ input: { userName, password } });
    onReply(data?.signInAsStaff, error);
  }

  return (
    <>
      <Field label={words.signIn.userName} value={userName} onInput={setUserName} />
      <Field
        label={words.signIn.password}
        value={password}
        isPassword
        onInput={setPassword}
        onEnter={() => void press()}
      />
      <Button kind="main" onPress={() => void press()}>
        {words.signIn.staffGo}
      </Button>
    </>
  );
}
