import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { startApp, type TestApp } from '../support/app.ts';
import { ConfigError, readConfig } from '../../api/src/config.ts';
import { checkedFile, MOST_FILE_BYTES, type SentFile } from '../../api/src/platform/files/checked-file.ts';
import type { FileStore } from '../../api/src/platform/files/file-store.ts';
import { Files } from '../../api/src/platform/files/files.ts';
import { folderStore } from '../../api/src/platform/files/folder-store.ts';
import { objectUrl, s3Store } from '../../api/src/platform/files/s3-store.ts';
import { openFile, sealFile, SealedFileError } from '../../api/src/platform/files/sealed-file.ts';
import { clamAv, noScanner } from '../../api/src/platform/files/virus-scanner.ts';
import { createLog } from '../../api/src/platform/log.ts';
import { type ClamAvStandIn, EICAR, startClamAv } from '../support/clam-av.ts';
import { aPdf, aPhoto, CANARY, HEIC, seen } from '../support/photos.ts';
import { startS3, type TestS3 } from '../support/s3.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-files-'));
let s3: TestS3;
let clamAvStandIn: ClamAvStandIn;
beforeAll(async () => {
  s3 = await startS3();
  clamAvStandIn = await startClamAv();
});
afterAll(async () => {
  await s3?.stop();
  await clamAvStandIn?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each<[string, () => FileStore]>([
  ['a folder', () => folderStore(folder)],
  ['a bucket', () => s3Store(s3.config)],
])('%s as the store', (_what, storeOf) => {
  const bytes = randomBytes(300_000);

  test('gives back what was put there, and what was put there last', async () => {
    const [store, key] = [storeOf(), randomUUID()];
    await store.put(key, Buffer.from('an earlier try'));
    await store.put(key, bytes);

    expect((await store.get(key))?.equals(bytes)).toBe(true);
  });

  test('has nothing under a key that nobody used, nor under one that was removed; removing again harms nobody', async () => {
    const [store, key, other] = [storeOf(), randomUUID(), randomUUID()];
    await store.put(key, bytes);
    await store.put(other, bytes);

    await store.remove(key);
    await store.remove(key);

    expect([await store.get(key), await store.get(randomUUID())]).toEqual([undefined, undefined]);
    expect(await store.get(other)).toHaveLength(bytes.length);
  });

  test('takes the largest file there may be, and an empty one', async () => {
    const [store, large, empty] = [storeOf(), randomUUID(), randomUUID()];
    await store.put(large, Buffer.alloc(MOST_FILE_BYTES + 100, 1));
    await store.put(empty, Buffer.alloc(0));

    expect([(await store.get(large))?.length, (await store.get(empty))?.length]).toEqual([MOST_FILE_BYTES + 100, 0]);
  });
});

describe('a folder as the store', () => {
  const placeOf = (key: string) => path.join(folder, key.slice(0, 2), key);

  test('lets nobody in but the user of the server', async () => {
    const key = randomUUID();
    await folderStore(folder).put(key, Buffer.from('x'));

    expect([placeOf(key), path.dirname(placeOf(key))].map((one) => statSync(one).mode & 0o777)).toEqual([0o600, 0o700]);
  });

  test('half a file, left by a server that was cut off, is not there for readers, and goes with its key', async () => {
    const [store, key] = [folderStore(folder), randomUUID()];
    await store.put(key, Buffer.from('whole'));
    await store.remove(key);
    writeFileSync(`${placeOf(key)}.part`, 'hal');

    const read = await store.get(key);
    await store.remove(key);

    expect(read).toBeUndefined();
    expect(readdirSync(path.dirname(placeOf(key))).filter((name) => name.startsWith(key))).toEqual([]);
  });

  test('takes no key that would lead out of it', async () => {
    const store = folderStore(folder);

    for (const key of ['../outside', `../${randomUUID()}`, 'a/b', '', randomUUID().toUpperCase()]) {
      await expect(store.put(key, Buffer.from('x'))).rejects.toThrow(TypeError);
      await expect(store.get(key)).rejects.toThrow(TypeError);
    }
    expect(existsSync(path.join(folder, '../outside'))).toBe(false);
  });
});

describe('a bucket as the store', () => {
  test('a wrong secret, a bucket that is not there and a store that is away are errors, and tell nothing that was signed', async () => {
    const stores = [
      s3Store({ ...s3.config, secretAccessKey: 'canary-secret' }),
      s3Store({ ...s3.config, bucket: 'elsewhere' }),
      s3Store({ ...s3.config, endpoint: 'http://127.0.0.1:1' }),
    ];

    const said = await Promise.all(
      stores.flatMap((store) =>
        [store.get(randomUUID()), store.put(randomUUID(), Buffer.from('x')), store.remove(randomUUID())].map((work) =>
          work.then(
            () => 'nothing',
            (error: unknown) => (error as Error).message,
          ),
        ),
      ),
    );

    expect(said.slice(0, 6)).toEqual([
      ...Array<string>(3).fill('The file store answered 403: SignatureDoesNotMatch.'),
      ...Array<string>(3).fill('The file store answered 404: NoSuchBucket.'),
    ]);
    expect(said.slice(6)).not.toContain('nothing');
    expect(said.join()).not.toContain('canary');
  });

  test('the bucket is part of the path, unless the host begins with it', () => {
    const under = (endpoint: string) => objectUrl({ endpoint, bucket: 'papers' }, 'key');

    expect(under('https://s3.example.org')).toBe('https://s3.example.org/papers/key');
    expect(under('https://example.org:9000/s3/')).toBe('https://example.org:9000/s3/papers/key');
    expect(under('https://papers.oss.example.org')).toBe('https://papers.oss.example.org/key');
  });
});

describe.each(['aes-256-gcm', 'sm4'] as const)('a file sealed by %s', (cipher) => {
  const [bytes, storageKey] = [randomBytes(5_000), randomUUID()];

  test('opens with its own key, and looks different each time', () => {
    const [one, two] = [sealFile(bytes, storageKey, cipher), sealFile(bytes, storageKey, cipher)];

    expect(openFile(one.sealed, storageKey, one.contentKey).equals(bytes)).toBe(true);
    expect(one.sealed.equals(two.sealed) || one.contentKey === two.contentKey).toBe(false);
    expect(one.sealed.includes(bytes.subarray(0, 16))).toBe(false);
  });

  test('does not open with the key of another, under another storage key, changed, or cut off', () => {
    const { sealed, contentKey } = sealFile(bytes, storageKey, cipher);
    const other = sealFile(bytes, storageKey, cipher);
    const changed = (at: number) => Buffer.from(sealed.map((byte, i) => (i === at ? byte ^ 1 : byte)));

    for (const open of [
      () => openFile(sealed, storageKey, other.contentKey),
      () => openFile(sealed, randomUUID(), contentKey),
      ...[0, 1, 20, sealed.length - 1].map((at) => () => openFile(changed(at), storageKey, contentKey)),
      ...[0, 1, 10, sealed.length - 1].map((end) => () => openFile(sealed.subarray(0, end), storageKey, contentKey)),
    ])
      expect(open).toThrow(SealedFileError);
  });
});

describe('a file that somebody sends', () => {
  const log = createLog('silent');
  const check = (bytes: Buffer, saidType?: string) => checkedFile({ bytes, saidType }, noScanner, log);

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'a photo whose camera was held in way %i of eight comes out upright',
    async (orientation) => {
      const { bytes, mediaType } = await check(await aPhoto({ orientation }), 'image/jpeg');

      expect(await seen(bytes)).toEqual([120, 80, 'red', 'green', 'blue', 'white']);
      expect(mediaType).toBe('image/jpeg');
    },
  );

  test('of a photo nothing is kept but the picture: no place, no owner, no camera', async () => {
    const photo = await aPhoto({ orientation: 6 });
    const { exif } = await sharp(photo).metadata();

    const { bytes } = await check(photo);

    expect(exif?.includes(CANARY)).toBe(true);
    expect(bytes.includes(CANARY)).toBe(false);
    expect(await sharp(bytes).metadata()).not.toMatchObject({ exif: expect.anything() });
    expect(Object.keys(await sharp(bytes).metadata())).not.toEqual(expect.arrayContaining(['orientation']));
  });

  test.each(['png', 'webp'] as const)('a %s becomes a JPEG, upright too', async (format) => {
    const { bytes, mediaType } = await check(await aPhoto({ format, orientation: 8 }), 'image/jpeg');

    expect([mediaType, (await sharp(bytes).metadata()).format]).toEqual(['image/jpeg', 'jpeg']);
    expect(await seen(bytes)).toEqual([120, 80, 'red', 'green', 'blue', 'white']);
  });

  test('a photo of an iPhone (HEIC) is decoded', async () => {
    const { bytes, mediaType } = await check(HEIC, 'image/heic');

    expect(mediaType).toBe('image/jpeg');
    expect(await seen(bytes)).toEqual([64, 48, 'red', 'blue', 'blue', 'blue']);
  });

  test('what is transparent is white', async () => {
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();

    expect(await seen((await check(clear)).bytes)).toEqual([20, 20, 'white', 'white', 'white', 'white']);
  });

  test('a large photo is made smaller, its longest side to 2,560; a small one is not made larger', async () => {
    const large = await sharp({ create: { width: 3_000, height: 4_000, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer();

    expect((await seen((await check(large)).bytes)).slice(0, 2)).toEqual([1_920, 2_560]);
  });

  test('a PDF is kept as it came', async () => {
    expect(await check(aPdf(), 'application/pdf')).toEqual({ bytes: aPdf(), mediaType: 'application/pdf' });
  });

  describe('is refused in words:', () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    const program = Buffer.concat([Buffer.from('MZ'), randomBytes(500)]);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const cut = (bytes: Buffer, part: number) => bytes.subarray(0, Math.floor(bytes.length * part));
    const heic = (part: number) => Promise.resolve(cut(HEIC, part));
    /** 65,000 × 65,000 pixels, it says, in some sixty bytes. */
    const bomb = async () => {
      const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
        .png()
        .toBuffer();
      png.writeUInt32BE(65_000, 16);
      png.writeUInt32BE(65_000, 20);
      png.writeInt32BE(crc32(png.subarray(12, 29)), 29);
      return png;
    };

    test.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
      ['nothing at all', 'FILE_EMPTY', () => Buffer.alloc(0), ''],
      ['a photo of more than 10 MB', 'FILE_TOO_LARGE', () => Buffer.alloc(MOST_FILE_BYTES + 1), ''],
      ['an image that claims to be huge', 'FILE_TOO_LARGE', bomb, ''],
      ['a program named as a photo', 'FILE_TYPE_NOT_ALLOWED', () => program, 'image/jpeg'],
      ['a text', 'FILE_TYPE_NOT_ALLOWED', () => Buffer.from('您好'), 'image/jpeg'],
      ['a drawing that can run scripts', 'FILE_TYPE_NOT_ALLOWED', () => svg, 'image/svg+xml'],
      ['a moving picture', 'FILE_TYPE_NOT_ALLOWED', () => gif, 'image/gif'],
      ['a PDF named as a photo', 'FILE_TYPE_NOT_ALLOWED', aPdf, 'image/jpeg'],
      ['a photo named as a PDF', 'FILE_TYPE_NOT_ALLOWED', () => aPhoto(), 'application/pdf'],
      ['half a JPEG', 'FILE_DAMAGED', async () => cut(await aPhoto(), 0.5), ''],
      ['a JPEG without its last bytes', 'FILE_DAMAGED', async () => cut(await aPhoto(), 0.97), ''],
      ['half a PNG', 'FILE_DAMAGED', async () => cut(await aPhoto({ format: 'png' }), 0.5), ''],
      ['half a WebP', 'FILE_DAMAGED', async () => cut(await aPhoto({ format: 'webp' }), 0.5), ''],
      ['half a HEIC', 'FILE_DAMAGED', () => heic(0.5), ''],
      ['the beginning of a HEIC', 'FILE_DAMAGED', () => heic(0.05), ''],
      [
        'a JPEG of noise behind a right beginning',
        'FILE_DAMAGED',
        async () => Buffer.concat([cut(await aPhoto(), 0.1), randomBytes(900)]),
        '',
      ],
      ['half a PDF', 'FILE_DAMAGED', () => cut(aPdf(), 0.5), 'application/pdf'],
    ])('%s', async (_what, code, made, saidType) => {
      const refusal = await check(await made(), saidType).catch((error: unknown) => error);

      expect(refusal).toMatchObject({
        code,
        field: ['file'],
        message: expect.stringMatching(/^(PDF|[^A-Za-z])+。请(PDF|[^A-Za-z])+。$/),
      });
    });
  });

  test('two dozen photos at once are all drawn, in turn', async () => {
    const photos = await Promise.all(Array.from({ length: 24 }, (_photo, i) => aPhoto({ orientation: (i % 8) + 1 })));

    const drawn = await Promise.all(photos.map(async (photo) => seen((await check(photo)).bytes)));

    expect(new Set(drawn.map(String))).toEqual(new Set(['120,80,red,green,blue,white']));
  });

  describe('where ClamAV looks at it', () => {
    const logged: string[] = [];
    const scan = (sent: SentFile, url = clamAvStandIn.url) =>
      checkedFile(sent, clamAv(url), createLog('error', { write: (line: string) => void logged.push(line) }));

    test('is scanned as it came, whole, before it is opened', async () => {
      const photo = await aPhoto({ orientation: 3 });
      const large = Buffer.concat([await aPhoto(), randomBytes(3_000_000)]);
      clamAvStandIn.scanned.length = 0;

      await scan({ bytes: photo });
      await scan({ bytes: large });

      expect(clamAvStandIn.scanned.map((file, i) => file.equals([photo, large][i]!))).toEqual([true, true]);
    });

    test('with a virus in it, it is refused', async () => {
      const infected = Buffer.concat([aPdf().subarray(0, -6), Buffer.from(`${EICAR}\n%%EOF\n`)]);

      await expect(scan({ bytes: infected })).rejects.toMatchObject({ code: 'FILE_INFECTED' });
    });

    test.each<[string, () => Promise<unknown>]>([
      ['cannot be reached', async () => scan({ bytes: aPdf() }, 'tcp://127.0.0.1:1')],
      [
        'answers with something else',
        () => {
          clamAvStandIn.answer = () => 'INSTREAM size limit exceeded. ERROR';
          return scan({ bytes: aPdf() });
        },
      ],
      [
        'says nothing',
        () => {
          clamAvStandIn.answer = () => '';
          return scan({ bytes: aPdf() });
        },
      ],
    ])('but ClamAV %s, it is refused until later, and whoever runs the server is told', async (_what, sent) => {
      logged.length = 0;

      await expect(sent()).rejects.toMatchObject({
        code: 'FILE_NOT_CHECKED',
        message: expect.stringContaining('12349'),
      });
      expect(logged.join()).toContain('could not be scanned');
    });
  });
});

describe('a file without an owner', () => {
  let t: TestApp;
  const hours = (count: number) => new Date(t.clock.now.getTime() + count * 3_600_000);
  const strays = () => t.asOwner<{ key: string }>('select storage_key as key from stray_file');
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const store = folderStore(folder);
  const files = new Files(store, noScanner, 'aes-256-gcm');
  const keep = async (bytes = 'a paper') => files.keep(t.orm.em, Buffer.from(bytes), t.clock.now);

  test('lies sealed in the store, opens with its key, and is removed after an hour', async () => {
    const kept = await keep();

    const [early, read] = [await files.removeStrays(t.orm.em, hours(0.9)), await files.read(kept)];
    const sealed = await store.get(kept.storageKey);
    const late = await files.removeStrays(t.orm.em, hours(1.1));

    expect([early, read?.toString(), late]).toEqual([0, 'a paper', 1]);
    expect(sealed!.includes('a paper')).toBe(false);
    expect([await files.read(kept), await strays()]).toEqual([undefined, []]);
  });

  test('stays once the row that owns it is committed, and not before', async () => {
    const [owned, lost] = [await keep(), await keep()];
    const work = (key: string, end: () => void) =>
      t.orm.em.fork().transactional(async (em) => {
        await files.own(em, key);
        end();
      });

    await work(owned.storageKey, () => undefined);
    await expect(
      work(lost.storageKey, () => {
        throw new Error('cut off');
      }),
    ).rejects.toThrow('cut off');

    expect(await files.removeStrays(t.orm.em, hours(2))).toBe(1);
    expect([await files.read(owned), await files.read(lost)].map((read) => read?.toString())).toEqual([
      'a paper',
      undefined,
    ]);
  });

  test('that was removed meanwhile gets no owner any more', async () => {
    const { storageKey } = await keep();
    await files.removeStrays(t.orm.em, hours(2));

    await expect(t.orm.em.fork().transactional((em) => files.own(em, storageKey))).rejects.toThrow('stray');
  });

  test('is removed at once by whoever knows that it will have none', async () => {
    const kept = await keep();
    await files.discard(t.orm.em, kept.storageKey);

    expect([await files.read(kept), await strays()]).toEqual([undefined, []]);
  });

  test('is still noted when the store failed to take or to remove it', async () => {
    const broken = new Files({ ...store, put: () => Promise.reject(new Error('full')) }, noScanner, 'sm4');
    const stuck = new Files({ ...store, remove: () => Promise.reject(new Error('away')) }, noScanner, 'sm4');

    await expect(broken.keep(t.orm.em, Buffer.from('x'), t.clock.now)).rejects.toThrow('full');
    await expect(stuck.removeStrays(t.orm.em, hours(2))).rejects.toThrow('away');
    const noted = await strays();

    expect([noted.length, await files.removeStrays(t.orm.em, hours(2)), await strays()]).toEqual([1, 1, []]);
  });

  test('many of them are removed batch by batch, by two servers at once, each once', async () => {
    const kept = await Promise.all(Array.from({ length: 9 }, () => keep()));

    const removed = await Promise.all([1, 2].map(() => files.removeStrays(t.orm.em, hours(2), 2)));
    const rest = await files.removeStrays(t.orm.em, hours(2), 2);

    expect(removed[0]! + removed[1]! + rest).toBe(9);
    expect(await Promise.all(kept.map((one) => files.read(one)))).toEqual(kept.map(() => undefined));
  });
});

describe('the settings for files', () => {
  const S3 = {
    FILES_S3_ENDPOINT: 'https://s3.example.org',
    FILES_S3_BUCKET: 'papers',
    FILES_S3_ACCESS_KEY_ID: 'id',
    FILES_S3_SECRET_ACCESS_KEY: 'canary-secret',
  };
  const read = (env: Record<string, string>) => readConfig(env, { dataDir: '/data', webRoot: '' }).files;

  test('by default a folder beside the other data, and no scanner', () => {
    expect(read({})).toEqual({ folder: '/data/files', s3: undefined, clamAvUrl: undefined });
  });

  test('a bucket when all of it is given', () => {
    expect(read({ ...S3, FILES_S3_REGION: 'cn-north-1' }).s3).toMatchObject({ bucket: 'papers', region: 'cn-north-1' });
  });

  test.each(Object.keys(S3))('a bucket without %s stops the start, and no secret is said', (missing) => {
    const start = () => read({ ...S3, [missing]: '' });

    expect(start).toThrow(ConfigError);
    expect(start).not.toThrow(/canary/);
  });

  test.each(['http://127.0.0.1:3310', 'tcp://127.0.0.1', '127.0.0.1:3310'])(
    'a scanner at %s stops the start',
    (CLAMAV_URL) => {
      expect(() => read({ CLAMAV_URL })).toThrow(ConfigError);
    },
  );
});
