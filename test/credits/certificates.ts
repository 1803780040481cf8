import { send, type TestApp } from '../support/app.ts';
import type { SignedInPerson } from '../support/givens.ts';
import { serves } from './hours.ts';

export const ISSUE = `mutation ($input: IssueServiceCertificateInput!) { issueServiceCertificate(input: $input) {
  certificate { number maskedName startsOn endsOn minutes services issuedAt } userErrors { code } } }`;

/** The number of a certificate of an hour that somebody served in Xining. */
export async function aCertificate(t: TestApp, person: SignedInPerson): Promise<string> {
  await serves(t, person, 60, { book: '6301' });
  const input = { personId: person.id, startsOn: '2026-11-01', endsOn: '2026-11-30' };
  const { data } = await send(t, person, ISSUE, { input });
  return data.issueServiceCertificate.certificate.number;
}
