import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Config } from '../../api/src/config.ts';
import { rotateKeys } from '../../api/src/platform/data-keys-rotation.ts';
import { Vault } from '../../api/src/platform/vault.ts';
import { sealedTables } from '../../api/src/platform/vault-reseal.ts';
import {
  aMasterKey,
  givenNeighbours,
  Neighbour,
  neighbourId,
  type Neighbourhood,
  openNeighbourhood,
  phoneOf,
  settingsOf,
} from '../support/neighbours.ts';

const OLD_MASTER = aMasterKey('old');
const OLD = settingsOf({ MASTER_KEYS: OLD_MASTER });

let t: Neighbourhood;
let said: string[];
beforeEach(async () => {
  t = await openNeighbourhood();
  said = [];
});
afterEach(() => t?.close());

const rotate = (settings: Config = OLD, over: { activeAfterMs?: number; batchRows?: number } = {}) =>
  rotateKeys(t.orm.em, settings, { say: (line) => said.push(line), activeAfterMs: 0, ...over });

/** How many values lie under each key. */
const byKey = async () => {
  const rows = await t.orm.em.fork().execute<{ key: number; values: number }[]>(
    `select ('x' || encode(substring(value from 2 for 4), 'hex'))::bit(32)::int as key, count(*)::int as values
     from (select name as value from neighbour union all select phone from neighbour where phone is not null) as v
     group by 1 order by 1`,
  );
  return Object.fromEntries(rows.map(({ key, values }) => [key, values]));
};

const retired = async () => {
  const keys = await t.orm.em.fork().execute<{ id: number }[]>('select id from data_key where retired_at is not null');
  return keys.map(({ id }) => id);
};

const readAll = (): Promise<Neighbour[]> => t.orm.em.fork().find(Neighbour, {}, { orderBy: { id: 'asc' } });

describe('rotating the keys', () => {
  test('seals everything anew, in the algorithm now configured, and retires the old key', async () => {
    await givenNeighbours(t, await Vault.load(t.orm.em, OLD), 1_200);
    const backup = (await readAll())[1]!;

    const damaged = await rotate(settingsOf({ MASTER_KEYS: OLD_MASTER, CIPHER: 'sm4' }));

    expect(damaged).toEqual([]);
    expect(await byKey()).toEqual({ 3: 2_000 });
    expect(await retired()).toEqual([1]);
    const vault = await Vault.load(t.orm.em, OLD);
    for (const [i, row] of (await readAll()).entries()) {
      expect(row.name[0]).toBe(0x12);
      expect(vault.open(row, 'name')).toBe(`人${i}`);
      expect(vault.open(row, 'phone')).toBe(phoneOf(i));
    }
    expect(vault.open(backup, 'name')).toBe('人1');
    expect(said.at(-1)).toBe('Nothing is sealed under an older key any more; 1 retired, and kept for backups.');
  });

  test('wraps all keys by the first master key: after that the old one opens nothing', async () => {
    const before = await Vault.load(t.orm.em, OLD);
    await givenNeighbours(t, before, 3);
    const NEW_MASTER = aMasterKey('new');

    await rotate(settingsOf({ MASTER_KEYS: `${NEW_MASTER},${OLD_MASTER}` }));

    const after = await Vault.load(t.orm.em, settingsOf({ MASTER_KEYS: NEW_MASTER }));
    expect((await readAll()).map((row) => after.open(row, 'name'))).toEqual(['人0', '人1', '人2']);
    expect(after.lookupHash('phone', '1')).toBe(before.lookupHash('phone', '1'));
    await expect(Vault.load(t.orm.em, OLD)).rejects.toThrow('MASTER_KEYS lacks "new"');
    expect(said[0]).toBe('2 keys wrapped anew by master key "new".');
  });

  test('done twice makes two new keys', async () => {
    await givenNeighbours(t, await Vault.load(t.orm.em, OLD), 3);

    await rotate();
    await rotate();

    expect(await byKey()).toEqual({ 4: 5 });
    expect(await retired()).toEqual([1, 3]);
  });

  test('what does not open is told and kept, and so is the old key', async () => {
    await givenNeighbours(t, await Vault.load(t.orm.em, OLD), 5);
    const [, one, two] = [0, 1, 2].map(neighbourId);
    await t.orm.em.execute(
      'update neighbour as a set phone = b.phone from neighbour as b where a.id = ? and b.id = ?',
      [one!, two!],
    );

    const damaged = await rotate();

    expect(damaged).toEqual([`neighbour.phone of ${one} does not open: it was damaged, or moved here from elsewhere.`]);
    expect(await byKey()).toEqual({ 1: 1, 3: 7 });
    expect(await retired()).toEqual([]);
  });

  test('a row that somebody holds is not waited for, and is met again once it is free', async () => {
    const vault = await Vault.load(t.orm.em, OLD);
    await givenNeighbours(t, vault, 20);
    const holder = t.orm.em.fork();
    await holder.begin();
    await holder.execute('select 1 from neighbour where id = ? for update', [neighbourId(7)]);

    const rotation = rotate();
    while ((await byKey())[1] !== 2) await pause(10); // Number 7 alone is left, with its name and its phone.
    await holder.execute('update neighbour set errands = 1 where id = ?', [neighbourId(7)]);
    await holder.commit();

    expect(await rotation).toEqual([]);
    expect(Object.keys(await byKey())).toEqual(['3']);
    expect((await readAll())[7]!.errands).toBe(1);
  });

  test('what a long transaction writes under the old key, after all else is done, is sealed anew as well', async () => {
    const vault = await Vault.load(t.orm.em, OLD);
    await givenNeighbours(t, vault, 20);
    const late = t.orm.em.fork();
    await late.begin();
    const id = neighbourId(99);
    late.create(Neighbour, { id, errands: 0, ...vault.sealAll(Neighbour, id, { name: '迟' }) });
    await late.flush();

    const rotation = rotate();
    while ((await byKey())[1] !== undefined) await pause(10);
    await pause(100); // Here it would have ended, if it did not wait.
    await late.commit();

    expect(await rotation).toEqual([]);
    expect(Object.keys(await byKey())).toEqual(['3']);
    expect(await retired()).toEqual([1]);
  });

  test('cut off in the middle, it goes on with the same key when it is run again', async () => {
    await givenNeighbours(t, await Vault.load(t.orm.em, OLD), 400);
    await t.orm.em.execute(`
      create function stop() returns trigger language plpgsql as $$ begin raise 'the plug was pulled'; end $$;
      create trigger stop before update on neighbour for each row when (new.id = '${neighbourId(250)}') execute function stop()
    `);
    await expect(rotate(OLD, { batchRows: 50 })).rejects.toThrow('the plug was pulled');
    const between = await byKey();
    await t.orm.em.execute('drop trigger stop on neighbour');

    const vault = await Vault.load(t.orm.em, OLD);
    const opened = (await readAll()).map((row) => vault.open(row, 'name'));
    await rotate();

    expect(Object.keys(between)).toEqual(['1', '3']);
    expect(opened).toEqual(Array.from({ length: 400 }, (_, i) => `人${i}`));
    expect(Object.keys(await byKey())).toEqual(['3']);
    expect(await retired()).toEqual([1]);
  });

  test('finds every sealed column', () => {
    expect(sealedTables(t.orm.em)).toEqual([{ name: 'neighbour', columns: ['name', 'phone'] }]);
  });

  test('while two servers read and write, no request fails and no write is lost', async () => {
    const ROWS = 5_000;
    const servers = [await Vault.load(t.orm.em, OLD), await Vault.load(t.orm.em, OLD)];
    const failures: unknown[] = [];
    await givenNeighbours(t, servers[0]!, ROWS);
    const names = Array.from({ length: ROWS }, (_, i) => `人${i}`);
    let isOver = false;
    let requests = 0;

    /** One request after another, each for a row of this worker's own, so that it knows what must be there. */
    const work = async (worker: number) => {
      for (let round = 0; !isOver; round++) {
        const i = (round * 8 + worker + round * 1_600) % ROWS;
        try {
          await serve(servers[worker % 2]!, i, `改${worker}.${round}`);
          requests++;
        } catch (error) {
          failures.push(error);
        }
      }
    };
    const serve = async (vault: Vault, i: number, name: string) => {
      const em = t.orm.em.fork();
      const row = await em.findOneOrFail(Neighbour, neighbourId(i));
      expect(vault.open(row, 'name')).toBe(names[i]);
      expect(vault.open(row, 'phone')).toBe(phoneOf(i));
      em.assign(row, { ...vault.sealAll(Neighbour, row.id, { name }), errands: row.errands + 1 });
      await em.flush();
      names[i] = name;
    };
    // From here on, so that for a whole second no server knows of the new key.
    for (const server of servers) server.follow(t.orm.em, (error) => failures.push(error), 1_000);
    const workers = Promise.all(Array.from({ length: 8 }, (_, worker) => work(worker)));
    const damaged = await rotate(OLD, { activeAfterMs: 2_500, batchRows: 100 });
    isOver = true;
    await workers;
    for (const server of servers) server.stop();

    expect(failures).toEqual([]);
    expect(damaged).toEqual([]);
    expect(requests).toBeGreaterThan(100);
    expect(Object.keys(await byKey())).toEqual(['3']);
    expect((await readAll()).map((row) => servers[1]!.open(row, 'name'))).toEqual(names);
  });
});
