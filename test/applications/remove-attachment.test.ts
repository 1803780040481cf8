import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../api/src/config.ts';
import { filesOf } from '../../api/src/platform/files/files.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { answer, givenAKnownElder, remove as askForRemoval, type KnownPerson } from '../privacy/cast.ts';
import { NOON, type Sender } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { aPhoto } from '../support/photos.ts';
import { change, codeOf, ELIGIBLE, fillIn, GONGSHU, officer, start, submit } from './applications.ts';
import { download, filesOfPaper, givenADraft, PAPER, startUploads, upload, type UploadApp } from './uploads.ts';

let t: UploadApp;
let photo: Buffer;
beforeAll(async () => {
  t = await startUploads();
  photo = await aPhoto();
});
afterAll(() => t?.close());

async function givenAFile() {
  const { person, id } = await givenADraft(t);
  const { body } = await upload(t, person, { applicationId: id, bytes: photo });
  return { person, applicationId: id, attachmentId: body.id as string };
}
const remove = (as: Sender, { applicationId, attachmentId }: { applicationId: string; attachmentId: string }) =>
  codeOf(t, as, 'removeAttachment', { applicationId, attachmentId });

test('a person takes a photo back that was blurred: it is gone from the application and from the store', async () => {
  const file = await givenAFile();
  const before = t.files().length;

  const { application } = await change(t, file.person, 'removeAttachment', {
    applicationId: file.applicationId,
    attachmentId: file.attachmentId,
  });

  expect(application.papers.find(({ code }: { code: string }) => code === PAPER).attachments).toEqual([]);
  expect([t.files().length - before, await t.asOwner('select * from stray_file')]).toEqual([-1, []]);
  expect((await download(t, file.person, file.attachmentId)).status).toBe(404);
});

test('taking it back twice changes nothing', async () => {
  const file = await givenAFile();

  expect([await remove(file.person, file), await remove(file.person, file)]).toEqual(['OK', 'OK']);
});

test('nobody takes a file of another application', async () => {
  const [mine, theirs] = [await givenAFile(), await givenAFile()];

  const codes = [
    await remove(mine.person, theirs),
    await remove(mine.person, { ...mine, attachmentId: theirs.attachmentId }),
    await remove(await givenAnElder(t), theirs),
    await remove(await officer(t, GONGSHU), theirs),
  ];

  expect(codes).toEqual(['NOT_FOUND', 'OK', 'NOT_FOUND', 'NOT_FOUND']);
  expect(await filesOfPaper(t, theirs.person, theirs.applicationId)).toEqual([{ id: theirs.attachmentId }]);
});

test('a delegate in this matter does, one in another does not', async () => {
  const file = await givenAFile();
  const [other, son] = [await givenAnElder(t), await givenAnElder(t)];
  await givenADelegation(t, file.person, other, { scopes: ['MEALS'] });
  await givenADelegation(t, file.person, son, { scopes: ['APPLICATIONS'] });

  expect([await remove(other, file), await remove(son, file)]).toEqual(['NOT_FOUND', 'OK']);
});

test('what was handed in stays; of what was given back only what was added since', async () => {
  const { person, applicationId: id, attachmentId } = await givenAFile();
  await fillIn(t, person, id);
  await submit(t, person, id);
  const handedIn = await remove(person, { applicationId: id, attachmentId });
  const staff = await officer(t, GONGSHU);
  await t.asOwner('update review_step set desk_region_code = $1 where application_id = $2', [GONGSHU, id]);
  await change(t, staff, 'claimReview', { applicationId: id });
  t.clock.now = new Date(NOON.getTime() + 60_000);
  await change(t, staff, 'returnApplication', {
    applicationId: id,
    words: '请补照片。',
    papers: [{ code: PAPER, why: '看不清' }],
  });
  t.clock.now = new Date(NOON.getTime() + 120_000);
  const { body } = await upload(t, person, { applicationId: id, bytes: photo });

  const codes = [
    handedIn,
    await remove(person, { applicationId: id, attachmentId }),
    await remove(person, { applicationId: id, attachmentId: body.id }),
  ];

  t.clock.now = NOON;
  expect(codes).toEqual(['NOT_AT_THIS_STAGE', 'NOT_AT_THIS_STAGE', 'OK']);
});

test('whatever way a row goes, its file is a stray and goes within the hour', async () => {
  const file = await givenAFile();
  const before = t.files().length;
  await t.orm.em.fork().execute('delete from attachment where id = ?', [file.attachmentId]);

  const files = filesOf(readConfig({ DATA_DIR: path.dirname(t.folder) }, { dataDir: '', webRoot: '' }));
  const removed = await files.removeStrays(t.orm.em, NOON);

  expect([removed, t.files().length - before]).toEqual([1, -1]);
});

describe('with the removal of a person’s data', () => {
  const erase = async (person: KnownPerson) => {
    const { data } = await askForRemoval(t, person, person.id);
    await answer(t, await officer(t, GONGSHU), data.requestDeletion.request.id);
  };
  const sweep = async () => {
    const files = filesOf(readConfig({ DATA_DIR: path.dirname(t.folder) }, { dataDir: '', webRoot: '' }));
    return files.removeStrays(t.orm.em, NOON);
  };

  test('his papers go, at once from the case and within the hour from the store', async () => {
    const file = await givenAFile();
    const before = t.files().length;

    await erase(file.person);

    expect(await t.asOwner('select 1 from attachment where id = $1', [file.attachmentId])).toEqual([]);
    expect([await sweep(), t.files().length - before]).toEqual([1, -1]);
  });

  test('of a household’s case his own papers go, and those of the others stay', async () => {
    const [mother, son] = [
      await givenAKnownElder(t, { ...ELIGIBLE, name: '沈桂英', birthDate: '1948-01-02' }),
      await givenAKnownElder(t, ELIGIBLE),
    ];
    await givenADelegation(t, son, mother, { scopes: ['APPLICATIONS'], relation: 'PARENT' });
    const household = { itemId: '33/aged-and-disabled-together', others: [{ code: 'CHILD', personId: son.id }] };
    const { application } = await start(t, mother, mother.id, household);
    const send = (paperCode: string) =>
      upload(t, mother, { applicationId: application.id, bytes: photo, fields: { paperCode } });
    const [his, hers] = [await send('CERTIFICATE'), await send('MEDICAL_RECORD')];

    await erase(son);

    expect([his.status, hers.status]).toEqual([201, 201]);
    expect(await t.asOwner('select id from attachment where application_id = $1', [application.id])).toEqual([
      { id: hers.body.id },
    ]);
  });
});

test('an id that is none is the mistake of a client', async () => {
  const { person, applicationId } = await givenAFile();

  await expect(remove(person, { applicationId, attachmentId: `${randomUUID()}x` })).rejects.toThrow('BAD_USER_INPUT');
});
