import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../api/src/config.ts';
import { makeDataKey } from '../../api/src/platform/data-keys.ts';
import type { Sealed } from '../../api/src/platform/sealed.ts';
import { Vault, VaultError } from '../../api/src/platform/vault.ts';
import { aMasterKey, Neighbour, type Neighbourhood, openNeighbourhood, settingsOf } from '../support/neighbours.ts';
import { fc } from '../support/property.ts';

const ID = '01938e5c-0000-7000-8000-000000000001';
const OTHER_ID = '01938e5c-0000-7000-8000-000000000002';

let t: Neighbourhood;
beforeEach(async () => {
  t = await openNeighbourhood();
});
afterEach(() => t?.close());

const vaultWith = (env: Record<string, string> = {}) => Vault.load(t.orm.em, settingsOf(env));

/** A neighbour as read from the database. */
const neighbour = (over: Partial<Neighbour>): Neighbour =>
  Object.assign(new Neighbour(), { id: ID, errands: 0, ...over });

describe.each(['aes-256-gcm', 'sm4'])('sealed by %s', (CIPHER) => {
  let vault: Vault;
  beforeEach(async () => {
    vault = await vaultWith({ CIPHER });
  });

  test('a value opens in its own row and column', async () => {
    const em = t.orm.em.fork();
    em.create(Neighbour, {
      id: ID,
      errands: 0,
      ...vault.sealAll(Neighbour, ID, { name: '王小兰', phone: '13812341234' }),
    });
    await em.flush();

    const read = await t.orm.em.fork().findOneOrFail(Neighbour, ID);

    expect(vault.open(read, 'name')).toBe('王小兰');
    expect(vault.open(read, 'phone')).toBe('13812341234');
    expect(JSON.stringify(read)).not.toContain('王');
    const [{ hex }] = await t.orm.em.execute<[{ hex: string }]>("select encode(name, 'hex') as hex from neighbour");
    expect(Buffer.from(hex, 'hex').includes('王')).toBe(false);
  });

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(vault.open(neighbour({ name: vault.seal(Neighbour, ID, 'name', text) }), 'name')).toBe(text);
      }),
    );
  });

  test('what is not there opens as nothing, and null is kept to clear a column', () => {
    expect(vault.open(neighbour({}), 'phone')).toBeUndefined();
    expect(vault.sealAll(Neighbour, ID, { phone: null })).toEqual({ phone: null });
    expect(vault.sealAll(Neighbour, ID, { phone: undefined })).toEqual({ phone: undefined });
  });

  test('null clears a column of a stored row', async () => {
    const em = t.orm.em.fork();
    const row = em.create(Neighbour, {
      id: ID,
      errands: 0,
      ...vault.sealAll(Neighbour, ID, { name: '王', phone: '1' }),
    });
    await em.flush();

    em.assign(row, vault.sealAll(Neighbour, ID, { phone: null }));
    await em.flush();

    expect(vault.open(await t.orm.em.fork().findOneOrFail(Neighbour, ID), 'phone')).toBeUndefined();
  });

  test('one value sealed twice looks different, so that equal values are not seen', () => {
    const [one, two] = [vault.seal(Neighbour, ID, 'name', '王'), vault.seal(Neighbour, ID, 'name', '王')];

    expect(one.equals(two)).toBe(false);
  });

  test('copied to another row or another column it does not open, and the error tells no more than where', () => {
    const name = vault.seal(Neighbour, ID, 'name', '王小兰');

    const moves = [
      () => vault.open(neighbour({ id: OTHER_ID, name }), 'name'),
      () => vault.open(neighbour({ phone: name }), 'phone'),
    ];

    expect(moves[0]).toThrow(
      new VaultError(`neighbour.name of ${OTHER_ID} does not open: it was damaged, or moved here from elsewhere.`),
    );
    expect(moves[1]).toThrow(
      new VaultError(`neighbour.phone of ${ID} does not open: it was damaged, or moved here from elsewhere.`),
    );
  });

  test('with any bit changed, or any end cut off, it does not open', () => {
    const name = vault.seal(Neighbour, ID, 'name', '王小兰');
    const opened = (bytes: Buffer) => () => vault.open(neighbour({ name: bytes as Sealed<string> }), 'name');

    for (let bit = 0; bit < name.length * 8; bit++) {
      const flipped = Buffer.from(name);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(opened(flipped)).toThrow(VaultError);
    }
    for (let length = 0; length < name.length; length++) expect(opened(name.subarray(0, length))).toThrow(VaultError);
  });

  test('what is sealed under it still opens after the other one was chosen', async () => {
    const name = vault.seal(Neighbour, ID, 'name', '王小兰');
    const other = { CIPHER: CIPHER === 'sm4' ? 'aes-256-gcm' : 'sm4' };
    await makeDataKey(t.orm.em, settingsOf(other), 0);
    const later = await vaultWith(other);

    const renewed = later.seal(Neighbour, ID, 'name', '王小兰');

    expect(renewed[0]).not.toBe(name[0]);
    expect(later.open(neighbour({ name }), 'name')).toBe('王小兰');
    expect(later.open(neighbour({ name: renewed }), 'name')).toBe('王小兰');
  });

  test('a look-up hash is the same after a restart, and another for each purpose', async () => {
    const hash = vault.lookupHash('phone', '13812341234');

    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await vaultWith({ CIPHER })).lookupHash('phone', '13812341234')).toBe(hash);
    expect(vault.lookupHash('idNumber', '13812341234')).not.toBe(hash);
    expect(vault.lookupHash('phone', '13812341235')).not.toBe(hash);
    expect(vault.mac('phone', Buffer.from('13812341234')).toString('hex')).not.toBe(hash);
  });
});

describe('the keys', () => {
  test('of ten servers that start at once on an empty database, all use the same two keys', async () => {
    const vaults = await Promise.all(Array.from({ length: 10 }, () => vaultWith()));

    expect(new Set(vaults.map((vault) => vault.lookupHash('a', 'b'))).size).toBe(1);
    expect(await t.orm.em.execute('select id, kind from data_key order by id')).toEqual([
      { id: 1, kind: 'DATA' },
      { id: 2, kind: 'LOOKUP' },
    ]);
  });

  test('lie wrapped in the database', async () => {
    const vault = await vaultWith();
    const rows = await t.orm.em.execute<{ id: number; wrapped: Buffer }[]>('select id, wrapped from data_key');

    for (const { id, wrapped } of rows) expect(wrapped.includes(vault.keys.get(id)!.secret.export())).toBe(false);
  });

  test('made by another server are known to all before anybody seals with them', async () => {
    const [one, two] = [await vaultWith(), await vaultWith()];
    const errors: unknown[] = [];
    for (const vault of [one, two]) vault.follow(t.orm.em, (error) => errors.push(error), 20);
    const keyId = await makeDataKey(t.orm.em, settingsOf({}), 300);

    while (!two.keys.get(keyId)) await new Promise(setImmediate);
    const early = two.keys.current.id;
    while (one.keys.current.id !== keyId) await new Promise(setImmediate);
    const name = one.seal(Neighbour, ID, 'name', '王');

    for (const vault of [one, two]) vault.stop();
    expect(early).toBeLessThan(keyId);
    expect(two.open(neighbour({ name }), 'name')).toBe('王');
    expect(errors).toEqual([]);
  });

  test('a value under a key that a server has not heard of is refused with a clear line', async () => {
    const one = await vaultWith();
    const keyId = await makeDataKey(t.orm.em, settingsOf({}), 0);
    const name = (await vaultWith()).seal(Neighbour, ID, 'name', '王');

    expect(() => one.open(neighbour({ name }), 'name')).toThrow(
      new VaultError(`neighbour.name of ${ID} is sealed under key ${keyId}, which is not known here.`),
    );
  });

  test('the key for look-ups opens no column', async () => {
    const vault = await vaultWith();
    const name = Buffer.from(vault.seal(Neighbour, ID, 'name', '王'));
    name.writeUInt32BE(vault.keys.lookup.id, 1);

    expect(() => vault.open(neighbour({ name: name as Sealed<string> }), 'name')).toThrow(VaultError);
  });

  test('exchanged for one another in the database, they do not unwrap', async () => {
    await vaultWith();
    await makeDataKey(t.orm.em, settingsOf({}), 0);
    await t.orm.em.execute(
      'update data_key as a set wrapped = b.wrapped from data_key as b where a.id = 1 and b.id = 3',
    );

    await expect(vaultWith()).rejects.toThrow(ConfigError);
  });

  test('another master key of the same name, or none of that name, stops the start with one clear line', async () => {
    const mine = aMasterKey('hangzhou-1');
    await vaultWith({ MASTER_KEYS: mine });

    await expect(vaultWith({ MASTER_KEYS: aMasterKey('hangzhou-1') })).rejects.toThrow(
      new ConfigError(`"hangzhou-1" in MASTER_KEYS is not the key of that name that wrapped this database's key 1.`),
    );
    await expect(vaultWith()).rejects.toThrow(
      new ConfigError(`MASTER_KEYS lacks "hangzhou-1", which wrapped this database's key 1.`),
    );
    await expect(vaultWith({ MASTER_KEYS: `${aMasterKey('hangzhou-2')}, ${mine}` })).resolves.toBeInstanceOf(Vault);
  });
});

describe('the settings', () => {
  const PRODUCTION = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://db/x',
    WECHAT_APP_ID: 'x',
    WECHAT_APP_SECRET: 'y',
  };
  const SECRET = randomBytes(32).toString('base64');
  const read = (env: Record<string, string>) => () => readConfig(env, { dataDir: '', webRoot: '' });

  test('production starts with a master key of its own only', () => {
    const everybodys = settingsOf({}).masterKeys[0]!.secret.export().toString('base64');

    expect(read({ ...PRODUCTION, MASTER_KEYS: `a:${SECRET}` })).not.toThrow();
    for (const MASTER_KEYS of ['', `mine:${everybodys}`, `a:${SECRET},old:${everybodys}`])
      expect(read({ ...PRODUCTION, MASTER_KEYS })).toThrow(
        new ConfigError('Production needs MASTER_KEYS of its own: the key for trying the platform out is public.'),
      );
  });

  test.each([
    `a:${randomBytes(31).toString('base64')}`,
    `a:${randomBytes(33).toString('base64')}`,
    SECRET,
    `:${SECRET}`,
    `a:${SECRET},`,
    `${SECRET}:a`,
    `a b:${SECRET}`,
    `a:${SECRET};b:${randomUUID()}`,
    `a:${SECRET},a:${SECRET}`,
  ])('MASTER_KEYS %#: is refused without being repeated', (MASTER_KEYS) => {
    let said = '';
    try {
      read({ MASTER_KEYS })();
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      said = (error as Error).message;
    }

    expect(said).toMatch(/MASTER_KEYS/);
    expect(said).not.toContain(SECRET.slice(0, 8));
  });

  test('CIPHER must be one there is', () => {
    expect(read({ CIPHER: 'rot13' })).toThrow(new ConfigError('CIPHER must be aes-256-gcm or sm4, but is "rot13".'));
  });
});
