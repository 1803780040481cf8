import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { Role } from '../../api/src/identity/role.ts';
import { MOST_FILE_BYTES } from '../../api/src/platform/files/checked-file.ts';
import { givenADelegation, givenAnAssistant } from '../delegations/delegations.ts';
import { NOON, send, type Sender } from '../support/app.ts';
import { EICAR, startClamAv } from '../support/clam-av.ts';
import { givenAnElder } from '../support/givens.ts';
import { aPdf, aPhoto, HEIC, seen } from '../support/photos.ts';
import { startS3 } from '../support/s3.ts';
import { change, givenASubmitted, GONGSHU, officer, submit } from './applications.ts';
import { download, filesOfPaper, givenADraft, PAPER, startUploads, upload, type UploadApp } from './uploads.ts';

let t: UploadApp;
let photo: Buffer;
beforeAll(async () => {
  t = await startUploads();
  photo = await aPhoto({ orientation: 6 });
});
afterAll(() => t?.close());

const rowsOf = (applicationId: string) =>
  t.asOwner<{ id: string }>('select * from attachment where application_id = $1 order by id', [applicationId]);
const strays = () => t.asOwner('select * from stray_file');
const add = (as: Sender, applicationId: string, bytes = photo, fields: Record<string, string> = {}) =>
  upload(t, as, { applicationId, bytes, fields });

test('a person photographs a paper with the phone held sideways: it is kept sealed, and comes back upright', async () => {
  const { person, id } = await givenADraft(t);
  const before = t.files();

  const { status, body } = await add(person, id);

  const { body: file } = await download(t, person, body.id);
  expect([status, await filesOfPaper(t, person, id)]).toEqual([201, [{ id: body.id }]]);
  expect(await seen(file as Buffer)).toEqual([120, 80, 'red', 'green', 'blue', 'white']);
  expect([t.files().length - before.length, await strays()]).toEqual([1, []]);
});

test('a daughter in charge of applications adds one for her mother, and both see who did', async () => {
  const { person, id } = await givenADraft(t);
  const daughter = await givenAnElder(t, { name: '陈芳' });
  await givenADelegation(t, person, daughter, { scopes: ['APPLICATIONS'] });

  const { body } = await add(daughter, id);

  const query = `query ($id: ID!) { application(id: $id) { papers { code attachments {
    id paperCode mediaType bytes uploadedAt uploadedBy { ground relation name } } } } }`;
  const { data } = await send(t, person, query, { id });
  const [attachment] = data.application.papers.flatMap((paper: { attachments: object[] }) => paper.attachments);
  expect(attachment).toEqual({
    id: body.id,
    paperCode: PAPER,
    mediaType: 'image/jpeg',
    bytes: expect.any(Number),
    uploadedAt: NOON.toISOString(),
    uploadedBy: { ground: 'DELEGATION', relation: 'DAUGHTER', name: '陈芳' },
  });
  expect(
    await t.asOwner(
      'select subject_id, authority, touched from audit_entry where action = $1 and actor_person_id = $2',
      ['addAttachment', daughter.id],
    ),
  ).toEqual([
    { subject_id: person.id, authority: 'DELEGATION', touched: expect.arrayContaining([`attachment:${body.id}`]) },
  ]);
});

describe('who may', () => {
  test.each([
    ['the person', 201],
    ['a delegate for applications', 201],
    ['a delegate for meals', 404],
    ['a stranger', 404],
    ['staff who assist', 201],
    ['a reviewer of the region', 404],
    ['a visitor', 401],
    ['somebody whose sign-in has ended', 401],
  ] as const)('%s: %i', async (who, status) => {
    const { person, id } = await givenADraft(t);
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
      'a reviewer of the region': () => officer(t, GONGSHU),
      'a visitor': () => undefined,
      'somebody whose sign-in has ended': () => ({ token: 'none' }),
    };
    const files = t.files().length;

    const answer = await add(await senders[who](), id);

    expect([answer.status, (await rowsOf(id)).length]).toEqual([status, status === 201 ? 1 : 0]);
    expect([t.files().length - files, await strays()]).toEqual([status === 201 ? 1 : 0, []]);
    if (status !== 201) expect(Object.keys(answer.body as object).sort()).toEqual(['code', 'message']);
  });
});

describe('is taken:', () => {
  test.each<[string, () => Buffer, string, string]>([
    ['a photo of an iPhone', () => HEIC, 'image/heic', 'image/jpeg'],
    ['a scan', aPdf, 'application/pdf', 'application/pdf'],
    ['a photo whose sender says nothing of its type', () => photo, 'application/octet-stream', 'image/jpeg'],
  ])('%s', async (_what, bytes, type, kept) => {
    const { person, id } = await givenADraft(t);

    const { body } = await upload(t, person, { applicationId: id, bytes: bytes(), type });

    expect((await download(t, person, body.id)).type).toBe(kept);
  });

  test('a photo of exactly 10 MB', async () => {
    const { person, id } = await givenADraft(t);
    const bytes = Buffer.concat([photo, Buffer.alloc(MOST_FILE_BYTES - photo.length)]);

    expect((await add(person, id, bytes)).status).toBe(201);
  });
});

describe('is refused, in words, and nothing is stored:', () => {
  const program = Buffer.concat([Buffer.from('MZ'), randomBytes(500)]);

  test.each<[string, number, string, () => Buffer, string]>([
    ['nothing at all', 422, 'FILE_EMPTY', () => Buffer.alloc(0), 'image/jpeg'],
    ['a photo of more than 10 MB', 413, 'FILE_TOO_LARGE', () => Buffer.alloc(MOST_FILE_BYTES + 1), 'image/jpeg'],
    ['a file of 30 MB', 413, 'FILE_TOO_LARGE', () => Buffer.alloc(3 * MOST_FILE_BYTES), 'image/jpeg'],
    ['a program named as a photo', 415, 'FILE_TYPE_NOT_ALLOWED', () => program, 'image/jpeg'],
    ['a PDF named as a photo', 415, 'FILE_TYPE_NOT_ALLOWED', aPdf, 'image/jpeg'],
    ['half a photo', 422, 'FILE_DAMAGED', () => photo.subarray(0, photo.length / 2), 'image/jpeg'],
  ])('%s', async (_what, status, code, bytes, type) => {
    const { person, id } = await givenADraft(t);
    const files = t.files().length;

    const answer = await upload(t, person, { applicationId: id, bytes: bytes(), type });

    expect([answer.status, answer.body]).toEqual([status, { code, message: expect.stringMatching(/。.*请.*。$/) }]);
    expect([await rowsOf(id), t.files().length - files, await strays()]).toEqual([[], 0, []]);
    expect(
      await t.asOwner('select code from audit_entry where actor_person_id = $1 and outcome = $2', [
        person.id,
        'REFUSED',
      ]),
    ).toEqual([{ code }]);
  });

  test('a paper that nobody asks for', async () => {
    const { person, id } = await givenADraft(t);

    const { status, body } = await add(person, id, photo, { paperCode: 'PASSPORT' });

    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });

  test('an application that was handed in, and one that was taken back', async () => {
    const { person, id } = await givenASubmitted(t);
    const handedIn = await add(person, id);
    await change(t, person, 'withdrawApplication', { applicationId: id });
    const takenBack = await add(person, id);

    expect([handedIn.status, handedIn.body.code]).toEqual([422, 'NOT_AT_THIS_STAGE']);
    expect(handedIn.body.message).toContain('已经提交');
    expect([takenBack.status, takenBack.body.code]).toEqual([422, 'NOT_AT_THIS_STAGE']);
  });

  test('the eleventh file of a paper; of twelve sent at once ten get in', async () => {
    const { person, id } = await givenADraft(t);
    const files = t.files().length;

    const answers = await Promise.all(Array.from({ length: 12 }, () => add(person, id)));

    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(Array(2).fill([422, 'TOO_MANY_FILES']));
    expect([(await rowsOf(id)).length, t.files().length - files, await strays()]).toEqual([10, 10, []]);
  });
});

describe('a form that is none', () => {
  const post = (as: Sender) => request(t.url).post('/attachments').set('authorization', `Bearer ${as!.token}`);

  test.each<[string, (as: Sender, id: string) => request.Test]>([
    ['of JSON', (as) => post(as).send({ file: 'x' })],
    [
      'without a file',
      (as, id) => post(as).field('applicationId', id).field('paperCode', PAPER).field('idempotencyKey', randomUUID()),
    ],
    [
      'with two files',
      (as, id) => upload(t, as, { applicationId: id, bytes: photo }).attach('another', photo, 'b.jpg'),
    ],
    ['with a wrong id', (as) => upload(t, as, { applicationId: '1; drop table', bytes: photo })],
    ['without a key', (as, id) => upload(t, as, { applicationId: id, bytes: photo, fields: { idempotencyKey: '' } })],
    [
      'with many fields',
      (as, id) =>
        upload(t, as, {
          applicationId: id,
          bytes: photo,
          fields: Object.fromEntries(Array.from({ length: 9 }, (_f, i) => [`f${i}`, 'x'])),
        }),
    ],
    [
      'that names a prototype',
      (as, id) => upload(t, as, { applicationId: id, bytes: photo, fields: { __proto__x: 'x', constructor: 'x' } }),
    ],
  ])('%s is the mistake of a client', async (_what, sentBy) => {
    const { person, id } = await givenADraft(t);

    const { status, body } = await sentBy(person, id);

    expect([status, body.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect([await rowsOf(id), await strays()]).toEqual([[], []]);
  });

  test('of which the end is missing is refused as a file that did not come whole', async () => {
    const { person, id } = await givenADraft(t);
    const body = `--x\r\ncontent-disposition: form-data; name="applicationId"\r\n\r\n${id}\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\nhalf`;

    const answer = await post(person).set('content-type', 'multipart/form-data; boundary=x').send(body);

    expect([answer.status, answer.body.code]).toEqual([422, 'FILE_DAMAGED']);
  });
});

describe('what is interrupted leaves nothing:', () => {
  test('a phone that loses its network in the middle of a file', async () => {
    const { person, id } = await givenADraft(t);
    const files = t.files().length;
    const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;
    const socket = connect(Number(new URL(t.url).port), '127.0.0.1');
    socket.write(
      `POST /attachments HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${person.token}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 2000000\r\n\r\n${head}`,
    );
    socket.write(randomBytes(500_000));
    await pause(100);
    socket.destroy();
    await once(socket, 'close');

    expect((await add(person, id)).status).toBe(201); // The server goes on.
    expect([t.files().length - files, await strays(), (await rowsOf(id)).length]).toEqual([1, [], 1]);
    expect(t.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test('a database that fails after the bytes were stored', async () => {
    const { person, id } = await givenADraft(t);
    const files = t.files().length;
    await t.asOwner(`alter table attachment add constraint no_more check (application_id <> '${id}') not valid`);

    const { status, body } = await add(person, id);

    await t.asOwner('alter table attachment drop constraint no_more');
    expect([status, body]).toEqual([
      500,
      { code: 'INTERNAL_SERVER_ERROR', message: expect.stringContaining('12349'), requestId: expect.any(String) },
    ]);
    expect([t.files().length - files, await strays()]).toEqual([0, []]);
  });
});

describe('the same key again', () => {
  test('gives the first file, and keeps nothing of the second; five at once are one', async () => {
    const { person, id } = await givenADraft(t);
    const files = t.files().length;
    const key = { idempotencyKey: randomUUID() };

    const answers = await Promise.all(Array.from({ length: 5 }, () => add(person, id, photo, key)));
    const later = await add(person, id, aPdf(), key);

    expect(new Set([...answers, later].map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect([(await rowsOf(id)).length, t.files().length - files, await strays()]).toEqual([1, 1, []]);
  });

  test('for another paper is refused', async () => {
    const { person, id } = await givenADraft(t);
    const key = { idempotencyKey: randomUUID() };
    await add(person, id, photo, key);

    const { status, body } = await add(person, id, photo, { ...key, paperCode: 'CERTIFICATE' });

    expect([status, body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  });
});

test('a file keeps a draft open for as long again', async () => {
  const { person, id } = await givenADraft(t);
  const closesOn = async () =>
    (await t.asOwner<{ day: string }>('select closes_on::text as day from application where id = $1', [id]))[0]!.day;
  const before = await closesOn();
  t.clock.now = new Date(NOON.getTime() + 10 * 24 * 3_600_000);
  const { token } = await givenAnAssistant(t, person.id, { roles: [Role.HOTLINE_AGENT], regionCode: GONGSHU });

  await add({ token }, id);

  t.clock.now = NOON;
  expect(Date.parse(await closesOn()) - Date.parse(before)).toBe(10 * 24 * 3_600_000);
});

test('a paper that a reviewer asked for is sent, and the case goes on', async () => {
  const { person, id } = await givenASubmitted(t);
  const community = await officer(t, GONGSHU);
  await t.asOwner('update review_step set desk_region_code = $1 where application_id = $2', [GONGSHU, id]);
  await change(t, community, 'claimReview', { applicationId: id });
  await change(t, community, 'returnApplication', {
    applicationId: id,
    words: '请补一张照片。',
    papers: [
      { code: PAPER, why: '看不清' },
      { paper: '近照', why: '要核对' },
    ],
  });
  t.clock.now = new Date(NOON.getTime() + 60_000);

  const answers = [await add(person, id), await add(person, id, photo, { paperCode: 'ASKED_2' })];
  const { application, userErrors } = await submit(t, person, id);
  expect(userErrors).toEqual([]);

  t.clock.now = NOON;
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(application.status).toBe('SUBMITTED');
});

test('whoever sends files without end is asked to wait', async () => {
  const { person } = await givenADraft(t);
  const post = () => request(t.url).post('/attachments').set('authorization', `Bearer ${person.token}`).send({});
  for (let i = 0; i < 60; i++) expect((await post()).status).toBe(400);

  const { status, body } = await post();

  expect([status, body]).toEqual([429, { code: 'TOO_MANY_TRIES', message: expect.stringContaining('十分钟') }]);
});

test('a name that a phone gives a file is kept nowhere, and no log tells of it', async () => {
  const { person, id } = await givenADraft(t);
  const name = 'canary-王秀兰-身份证.jpg';

  const { body } = await upload(t, person, { applicationId: id, bytes: photo, name });
  await upload(t, person, { applicationId: id, bytes: randomBytes(100), name });

  const { headers } = await download(t, person, body.id);
  expect(headers['content-disposition']).toBe(`inline; filename="${body.id}.jpg"`);
  expect(JSON.stringify([await rowsOf(id), t.logged])).not.toMatch(/canary|王秀兰/);
});

test('where ClamAV looks, a virus is refused; while ClamAV is away, everything is, until later', async () => {
  const clamAv = await startClamAv();
  const scanned = await startUploads({ env: { CLAMAV_URL: clamAv.url } });
  const { person, id } = await givenADraft(scanned);
  const infected = Buffer.concat([photo, Buffer.from(EICAR)]);

  const clean = await upload(scanned, person, { applicationId: id, bytes: photo });
  const virus = await upload(scanned, person, { applicationId: id, bytes: infected });
  await clamAv.stop();
  const away = await upload(scanned, person, { applicationId: id, bytes: photo });

  const files = scanned.files();
  await scanned.close();
  expect([clean, virus, away].map(({ status, body }) => [status, body.code])).toEqual([
    [201, undefined],
    [422, 'FILE_INFECTED'],
    [422, 'FILE_NOT_CHECKED'],
  ]);
  expect(files).toHaveLength(1);
});

test('in a bucket it is the same: kept, read, removed', async () => {
  const s3 = await startS3();
  const inBucket = await startUploads({ env: s3.env });
  const { person, id } = await givenADraft(inBucket);

  const { body } = await upload(inBucket, person, { applicationId: id, bytes: photo });
  const { body: file } = await download(inBucket, person, body.id);
  await change(inBucket, person, 'removeAttachment', { applicationId: id, attachmentId: body.id });

  const files = inBucket.files();
  await inBucket.close();
  await s3.stop();
  expect(await seen(file as Buffer)).toEqual([120, 80, 'red', 'green', 'blue', 'white']);
  expect(files).toEqual([]);
});
