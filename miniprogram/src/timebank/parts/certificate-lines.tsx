import type { CertificatePartsFragment } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { Line, Note } from '../../ui/card';
import { yearDateWords } from '../../words/when';
import { hoursWords } from './words';

/** Sixteen digits by fours, as people read them to each other. */
export const inFours = (number: string): string => number.replace(/\d{4}(?=\d)/g, '$& ');

/** What a certificate says, in the reader's language. */
export function CertificateLines({ certificate }: { certificate: CertificatePartsFragment }) {
  const { number, maskedName, startsOn, endsOn, minutes, services, issuedAt } = certificate;
  const { certificate: words, span } = hoursWords();
  return (
    <>
      <Line>{words.of(maskedName)}</Line>
      <Line>{words.period(yearDateWords(startsOn), yearDateWords(endsOn))}</Line>
      <Line>{words.served(services, span(minutes))}</Line>
      <Line>{words.number(inFours(number))}</Line>
      <Note>{words.issued(yearDateWords(civilDate(new Date(issuedAt))))}</Note>
    </>
  );
}
