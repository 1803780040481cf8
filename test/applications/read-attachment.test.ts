import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { readConfig } from '../../api/src/config.ts';
import { Role } from '../../api/src/identity/role.ts';
import { connect } from '../../api/src/platform/database.ts';
import { rotateKeys } from '../../api/src/platform/data-keys-rotation.ts';
import { givenADelegation, givenAnAssistant } from '../delegations/delegations.ts';
import { MASTER_KEYS, send, type Sender } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { aPdf, aPhoto, seen } from '../support/photos.ts';
import { GONGSHU, officer } from './applications.ts';
import { download, givenADraft, said, startUploads, upload, type UploadApp } from './uploads.ts';

let t: UploadApp;
let photo: Buffer;
beforeAll(async () => {
  t = await startUploads();
  photo = await aPhoto();
});
afterAll(() => t?.close());

async function givenAFile(bytes = photo, type = 'image/jpeg') {
  const { person, id } = await givenADraft(t);
  const { body } = await upload(t, person, { applicationId: id, bytes, type });
  return { person, applicationId: id, id: body.id as string };
}

test.each([
  ['the person', 200],
  ['a delegate for applications', 200],
  ['a delegate for meals', 404],
  ['a stranger', 404],
  ['staff who assist', 200],
  ['a reviewer of the county', 200],
  ['a supervisor of the province', 200],
  ['a reviewer of a community in it', 404],
  ['a reviewer elsewhere', 404],
  ['the operator of a canteen there', 404],
  ['a visitor', 401],
  ['somebody whose sign-in has ended', 401],
] as const)('%s reads a file: %i', async (who, status) => {
  const { person, id } = await givenAFile();
  const delegate = async (scope: string) => {
    const other = await givenAnElder(t);
    await givenADelegation(t, person, other, { scopes: [scope] });
    return other;
  };
  const senders: Record<typeof who, () => Promise<Sender> | Sender> = {
    'the person': () => person,
    'a delegate for applications': () => delegate('APPLICATIONS'),
    'a delegate for meals': () => delegate('MEALS'),
    'a stranger': () => givenAnElder(t),
    'staff who assist': () => givenAnAssistant(t, person.id, { roles: [Role.HOTLINE_AGENT], regionCode: GONGSHU }),
    'a reviewer of the county': () => officer(t, GONGSHU),
    'a supervisor of the province': () => officer(t, '33', { roles: [Role.SUPERVISOR] }),
    'a reviewer of a community in it': () => officer(t, `${GONGSHU}001`),
    'a reviewer elsewhere': () => officer(t, '330106'),
    'the operator of a canteen there': () => givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: GONGSHU }),
    'a visitor': () => undefined,
    'somebody whose sign-in has ended': () => ({ token: 'none' }),
  };

  const answer = await download(t, await senders[who](), id);

  expect(answer.status).toBe(status);
  if (status === 200) expect(await seen(answer.body as Buffer)).toEqual([120, 80, 'red', 'green', 'blue', 'white']);
  else
    expect(said(answer)).toEqual({
      code: status === 404 ? 'NOT_FOUND' : 'UNAUTHENTICATED',
      message: expect.stringMatching(/。$/),
    });
});

test('the person sees in the access log who looked at a paper, and who tried', async () => {
  const { person, id } = await givenAFile();
  const staff = await officer(t, GONGSHU, { name: '李审核' });
  const stranger = await givenAnElder(t);
  await download(t, staff, id);
  await download(t, stranger, id);
  await download(t, person, id);

  const query = 'query ($id: ID!) { accessLog(personId: $id) { edges { node { action outcome ground name } } } }';
  const { data } = await send(t, person, query, { id: person.id });

  const looks = data.accessLog.edges
    .map(({ node }: { node: { action: string } }) => node)
    .filter(({ action }: { action: string }) => action === 'attachment');
  expect(looks).toHaveLength(2);
  expect(looks).toEqual(
    expect.arrayContaining([
      { action: 'attachment', outcome: 'READ', ground: 'DUTY', name: '李审核' },
      expect.objectContaining({ action: 'attachment', outcome: 'REFUSED' }),
    ]),
  );
});

test.each(['0193a4c0-0000-7000-8000-0123456789ab', 'x', '..%2f..%2fetc%2fpasswd', "1'%20or%201=1"])(
  'a file %s that is none is not found',
  async (id) => {
    const answer = await download(t, await givenAnElder(t), id);

    expect([answer.status, said(answer).code]).toEqual([404, 'NOT_FOUND']);
  },
);

describe('a file is handed out so that no browser runs or keeps it:', () => {
  test.each([
    ['a photo is shown', () => photo, 'image/jpeg', 'inline', 'jpg'],
    ['a PDF is saved', aPdf, 'application/pdf', 'attachment', 'pdf'],
  ] as const)('%s', async (_what, bytes, type, disposition, ending) => {
    const { person, id } = await givenAFile(bytes(), type);

    const { headers } = await download(t, person, id);

    expect(headers).toMatchObject({
      'content-type': type,
      'content-disposition': `${disposition}; filename="${id}.${ending}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  test('and nobody learns by HEAD whether there is one', async () => {
    const { person, id } = await givenAFile();

    const { status } = await request(t.url).head(`/attachments/${id}`).set('authorization', `Bearer ${person.token}`);

    expect(status).toBe(404);
  });
});

test('in the store nothing of it can be read, and one file put in the place of another does not open', async () => {
  const [one, two] = [await givenAFile(aPdf(), 'application/pdf'), await givenAFile()];
  const [row] = await t.asOwner<{ storage_key: string }>('select storage_key from attachment where id = $1', [one.id]);
  const stored = readFileSync(path.join(t.folder, row!.storage_key.slice(0, 2), row!.storage_key));

  await t.asOwner('update attachment set storage_key = $1 where id = $2', [row!.storage_key, two.id]);
  const exchanged = await download(t, two.person, two.id);

  expect(stored.includes('%PDF') || stored.includes('Catalog')).toBe(false);
  expect([exchanged.status, said(exchanged).code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
});

test('it opens after the keys were rotated', async () => {
  const { person, id } = await givenAFile();
  const sealed = async () =>
    (
      await t.asOwner<{ hex: string }>(`select encode(content_key, 'hex') as hex from attachment where id = $1`, [id])
    )[0]!.hex;
  const before = await sealed();

  const { host, port, user, dbName } = t.database;
  const owner = await connect({ host, port, user, dbName });
  const settings = readConfig({ MASTER_KEYS }, { dataDir: '', webRoot: '' });
  await rotateKeys(owner.em, settings, { say: () => undefined, activeAfterMs: 0 });
  await owner.close();
  await t.vault.keys.read(t.orm.em);

  expect(await sealed()).not.toBe(before);
  expect((await download(t, person, id)).status).toBe(200);
});
