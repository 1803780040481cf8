import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../api/src/config.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { sealOldPeople } from '../../api/src/identity/seal-old-people.ts';
import { APP_ROLE, prepareTables } from '../../api/src/platform/app-role.ts';
import { connect } from '../../api/src/platform/database.ts';
import { Vault } from '../../api/src/platform/vault.ts';
import { administer, asOwnerOf, server } from '../support/database.ts';

describe('a database from before personal data was sealed', () => {
  const dbName = `test_${randomUUID().replaceAll('-', '')}`;
  const address = { ...server(), dbName };
  const [elder, sitting, booking] = [randomUUID(), randomUUID(), randomUUID()];
  beforeAll(async () => {
    await administer(`create database ${dbName}`);
    const orm = await connect(address);
    await orm.migrator.up({ to: 'Migration20261122000000' });
    await orm.close();
    const point = randomUUID();
    await asOwnerOf(
      address,
      `insert into person values ('${elder}', '老王秀兰', '1944-03-12', '630102', '630102', '{"person.hardship": ["DIBAO"]}', '["DIABETIC"]', '["PEANUT"]', '清江路老院', null);
       insert into service_point values ('${point}', '食堂', 'CANTEEN', '路', null, 36, 101, '630102', '[1]', '07:00', '18:00', true);
       insert into sitting values ('${sitting}', '${point}', '2026-11-23', 'LUNCH', '11:00', '12:00', '[]', 5, 1, 100, 0, '["DINE_IN"]', now());
       insert into meal_booking values ('${booking}', '${sitting}', '${elder}', '${elder}', '${randomUUID()}', 'CONFIRMED', 'DINE_IN', 100, 0, 100, '123456', now())`,
    );
  });
  afterAll(() => administer(`drop database ${dbName} with (force)`));

  test('keeps everything, seals what is personal, and holds the plain words no more', async () => {
    const config = readConfig({}, { dataDir: '/nowhere', webRoot: '/nowhere' });

    await prepareTables(address, APP_ROLE, (em) => sealOldPeople(em, config));

    const orm = await connect({ ...address, user: APP_ROLE });
    const vault = await Vault.load(orm.em, config);
    const person = await orm.em.fork().findOneOrFail(Person, elder);
    expect({
      name: vault.open(person, 'name'),
      birthDate: vault.open(person, 'birthDate'),
      homeAddress: vault.open(person, 'homeAddress'),
      facts: vault.open(person, 'facts'),
      diet: vault.open(person, 'diet'),
      hash: person.nameAndBirthdayHash,
    }).toEqual({
      name: '老王秀兰',
      birthDate: '1944-03-12',
      homeAddress: '清江路老院',
      facts: { 'person.hardship': ['DIBAO'] },
      diet: { needs: ['DIABETIC'], allergens: ['PEANUT'] },
      hash: vault.lookupHash('name-and-birthday', '老王秀兰 1944-03-12'),
    });
    await orm.close();
    const [row] = await asOwnerOf<{ text: string; gone: string | null; by: object }>(
      address,
      `select p::text as text, to_regclass('person_unsealed')::text as gone, b.booked_by as by from person p join meal_booking b on b.actor_id = p.id`,
    );
    expect(row).toEqual({
      text: expect.not.stringMatching(/王|清江/),
      gone: null,
      by: { ground: 'SELF', personId: elder },
    });
  });
});
