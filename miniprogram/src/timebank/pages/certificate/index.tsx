import { ServiceCertificatesDocument, type CertificatePartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Heading, Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Done } from '../../../ui/done';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { ShortList } from '../../../ui/short-list';
import { Answered, Empty } from '../../../ui/state';
import { go } from '../../../words/go';
import { CertificateLines } from '../../parts/certificate-lines';
import { AskForCertificate } from './ask';
import './index.scss';
import { Picture } from './picture';
import { say } from './say';

/** Certificates of what somebody served: a new one, and each so far as a picture to save. */
export default function CertificatesPage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? say().titleOf(acting.person.name) : say().title}>
      <ForSubject matter="TIME_BANK">{({ id }) => <Of key={id} personId={id} />}</ForSubject>
      <Button onPress={() => go('verifyCertificate')}>{say().verify}</Button>
      <CallButton />
    </Page>
  );
}

function Of({ personId }: { personId: string }) {
  const [isIssued, setIssued] = useState(false);
  const asked = useAsk(ServiceCertificatesDocument, { personId }, { about: ['ServiceCertificate'] });
  return (
    <>
      <AskForCertificate personId={personId} onDone={() => setIssued(true)} />
      <Done says={isIssued ? say().issued : undefined} />
      <Heading>{say().mine}</Heading>
      <Answered asked={asked}>
        {({ serviceCertificates }) =>
          serviceCertificates.length === 0 ? (
            <Empty says={say().none} />
          ) : (
            <ShortList items={serviceCertificates}>
              {(certificate) => <OneCertificate key={certificate.number} certificate={certificate} />}
            </ShortList>
          )
        }
      </Answered>
    </>
  );
}

function OneCertificate({ certificate }: { certificate: CertificatePartsFragment }) {
  return (
    <Card>
      <CertificateLines certificate={certificate} />
      <Disclosure more={say().show(certificate.number.slice(-4))} less={say().hide}>
        <Picture certificate={certificate} />
        <Note>{say().masked}</Note>
      </Disclosure>
    </Card>
  );
}
