import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { send, type Sender } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { aPhoto } from '../support/photos.ts';
import { change, fillIn, GONGSHU, officer, start, submit } from './applications.ts';
import { decideAs, passToLast } from './cases.ts';
import { download, givenADraft, startUploads, upload, type UploadApp } from './uploads.ts';

let t: UploadApp;
let photo: Buffer;
beforeAll(async () => {
  t = await startUploads();
  photo = await aPhoto();
});
afterAll(() => t?.close());

/** What a hospital writes, which both kinds of care ask for. */
const RECORD = 'MEDICAL_RECORD';
const RESIDENTIAL = '33/residential-care';

/** Respite care was granted on a photographed paper, and residential care is asked for. */
async function givenAnApprovedPaper(decided: 'approveApplication' | 'rejectApplication' = 'approveApplication') {
  const { person, id } = await givenADraft(t);
  await upload(t, person, { applicationId: id, bytes: photo, fields: { paperCode: RECORD } });
  await fillIn(t, person, id);
  await submit(t, person, id);
  const reviewer = await officer(t, GONGSHU);
  if (decided === 'approveApplication') await passToLast(t, reviewer, id);
  const why = { reason: 'NOT_PROVEN', words: '看不清' };
  await decideAs(t, reviewer, decided, id, decided === 'approveApplication' ? { quota: 5 } : why);
  const { application } = await start(t, person, person.id, { itemId: RESIDENTIAL });
  return { person, applicationId: application.id as string };
}

const PAPERS = 'query ($id: ID!) { application(id: $id) { papers { code attachments { id } earlier { id } } } }';
const paper = async (as: Sender, id: string): Promise<{ attachments: { id: string }[]; earlier: { id: string }[] }> => {
  const { papers } = (await send(t, as, PAPERS, { id })).data.application;
  return papers.find(({ code }: { code: string }) => code === RECORD);
};
const use = async (as: Sender, applicationId: string, attachmentId: string): Promise<string> => {
  const input = { applicationId, paperCode: RECORD, attachmentId, idempotencyKey: randomUUID() };
  const text =
    'mutation ($input: UseEarlierPaperInput!) { useEarlierPaper(input: $input) { attachment { id } userErrors { code } } }';
  const { data } = await send(t, as, text, { input });
  return data.useEarlierPaper.userErrors[0]?.code ?? 'OK';
};

test('a paper that was approved once is not photographed again: it is used, as a file of its own', async () => {
  const { person, applicationId } = await givenAnApprovedPaper();
  const [earlier] = (await paper(person, applicationId)).earlier;

  expect(await use(person, applicationId, earlier!.id)).toBe('OK');

  const [copy] = (await paper(person, applicationId)).attachments;
  expect((await download(t, person, copy!.id)).status).toBe(200);
  await change(t, person, 'removeAttachment', { applicationId, attachmentId: copy!.id });
  expect((await download(t, person, earlier!.id)).status).toBe(200);
});

test('what was not approved is not offered, and nobody uses another person’s paper', async () => {
  const rejected = await givenAnApprovedPaper('rejectApplication');
  expect((await paper(rejected.person, rejected.applicationId)).earlier).toEqual([]);

  const { person, applicationId } = await givenAnApprovedPaper();
  const [earlier] = (await paper(person, applicationId)).earlier;

  expect(await use(rejected.person, rejected.applicationId, earlier!.id)).toBe('NOT_FOUND');
  expect(await use(await givenAnElder(t), applicationId, earlier!.id)).toBe('NOT_FOUND');
});
