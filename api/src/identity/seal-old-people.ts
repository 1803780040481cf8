import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import type { KeySettings } from '../platform/data-keys.ts';
import { Vault } from '../platform/vault.ts';
import { writePersonalData } from './people.ts';
import { Person, type Diet, type RegisteredFacts } from './person.entity.ts';

interface OldPerson {
  id: string;
  name: string;
  birthDate: CivilDate | null;
  homeAddress: string | null;
  facts: RegisteredFacts;
  dietNeeds: Diet['needs'];
  allergens: Diet['allergens'];
}

/** Seals the people whom an earlier version wrote down in plain words, and removes those words. Needs the tables' owner. */
export async function sealOldPeople(em: EntityManager, keys: KeySettings): Promise<void> {
  const [{ table }] = await em.execute<[{ table: string | null }]>(
    `select to_regclass('person_unsealed')::text as "table"`,
  );
  if (!table) return;
  const vault = await Vault.load(em, keys);
  await em.fork().transactional(async (em) => {
    const rows = await em.execute<OldPerson[]>(`
      select id, name, birth_date::text as "birthDate", home_address as "homeAddress", facts, diet_needs as "dietNeeds", allergens
      from person_unsealed`);
    for (const { id, dietNeeds, allergens, ...data } of rows) {
      const person = await em.findOneOrFail(Person, id);
      writePersonalData(vault, person, { ...data, diet: { needs: dietNeeds, allergens } });
    }
    await em.flush();
    await em.execute('drop table person_unsealed');
    // What a dropped column held stays in the file until the table is written anew.
    await em.execute('cluster person using person_pkey');
  });
}
