import { ServiceCertificateDocument, type CertificatePartsFragment } from '@doorstep/schema/documents';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAskOnce } from '../../../api/ask';
import { useStored } from '../../../api/stored';
import { troubleOf } from '../../../api/trouble';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { language } from '../../../ui/language';
import { Page } from '../../../ui/page';
import { landmark } from '../../../ui/pressable';
import { Refusal } from '../../../ui/refusal';
import { paramOf } from '../../../words/go';
import { troubleWords, type Why } from '../../../words/refused';
import { CertificateLines } from '../../parts/certificate-lines';
import { say } from './say';

/** Verifies a certificate of service by its number, for anybody to whom it is shown. */
export default function VerifyCertificatePage() {
  useStored(language);
  const [typed, setTyped] = useState(paramOf(useRouter().params, 'number'));
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const [found, setFound] = useState<CertificatePartsFragment>();
  const ask = useAskOnce(ServiceCertificateDocument);

  async function check(): Promise<void> {
    const number = typed.replace(/\s/g, '');
    setFound(undefined);
    if (!/^\d{16}$/.test(number)) return setRefusal({ what: say().badNumber });
    setAsking(true);
    const { data, error } = await ask({ number });
    setAsking(false);
    setFound(data?.serviceCertificate);
    setRefusal(error && troubleWords(troubleOf(error)));
  }

  return (
    <Page title={say().title}>
      <Card>
        <Line>{say().what}</Line>
        <Field label={say().number} value={typed} typed="number" mostLetters={24} onInput={setTyped} />
        {refusal && <Refusal {...refusal} />}
        <Button kind="main" isDisabled={isAsking} onPress={() => void check()}>
          {isAsking ? say().checking : say().check}
        </Button>
      </Card>
      {found && (
        <Card>
          <View className="verdict verdict--met" {...landmark('status', { isLive: true })}>
            {say().genuine}
          </View>
          <CertificateLines certificate={found} />
          <Note>{say().compare}</Note>
        </Card>
      )}
      <CallButton />
    </Page>
  );
}
