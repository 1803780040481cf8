import { randomUUID } from 'node:crypto';
import { send, type Sender, type TestApp } from '../support/app.ts';
import type { SignedInPerson } from '../support/givens.ts';

const ITEMS = 'items { id kind on place outcome code why }';

const RECORD = `mutation ($input: RecordAbsenceInput!) { recordAbsence(input: $input) {
  absence { id startsOn backOn reason isUnderway endedAt recordedBy { ground name } stopped { id on } } ${ITEMS} userErrors { code message field } } }`;

const END = `mutation ($input: EndAbsenceInput!) { endAbsence(input: $input) {
  absence { id startsOn backOn isUnderway endedAt endedBy { ground } stopped { id on } } ${ITEMS} userErrors { code message field } } }`;

const PREVIEW = `query ($personId: ID!, $startsOn: LocalDate!, $backOn: LocalDate) {
  absencePreview(personId: $personId, startsOn: $startsOn, backOn: $backOn) { id kind on place outcome code why } }`;

/** Says that somebody is away: by default in hospital from tomorrow on, without a day of coming back. */
export async function record(t: TestApp, as: Sender, personId: string, over: object = {}) {
  const input = { personId, startsOn: '2026-11-23', reason: 'HOSPITAL', idempotencyKey: randomUUID(), ...over };
  const { data, errors } = await send(t, as, RECORD, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.recordAbsence;
}

/** Says when he is home. */
export async function end(t: TestApp, as: Sender, absenceId: string, backOn: string) {
  const { data, errors } = await send(t, as, END, { input: { absenceId, backOn } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.endAbsence;
}

export const preview = (t: TestApp, as: Sender, personId: string, days: object = { startsOn: '2026-11-23' }) =>
  send(t, as, PREVIEW, { personId, ...days });

/** An absence recorded through the door, by the person himself. */
export async function givenAnAbsence(t: TestApp, person: SignedInPerson, over: object = {}): Promise<{ id: string }> {
  const { absence, userErrors } = await record(t, person, person.id, over);
  if (!absence) throw new Error(`Not recorded: ${JSON.stringify(userErrors)}`);
  return absence;
}
