import { CompiledQuery } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Runs a statement whose values ($1, $2 …) are sent beside it, buffers as they are. MikroORM writes values into the text
 * of a statement, which for megabytes takes longer than what PostgreSQL does with them. It throws what MikroORM would.
 */
export async function executeBound<Row>(em: EntityManager, text: string, values: unknown[]): Promise<Row[]> {
  try {
    const { rows } = await em.getKysely().executeQuery(CompiledQuery.raw(text, values));
    return rows as Row[];
  } catch (error) {
    throw em
      .getPlatform()
      .getExceptionConverter()
      .convertException(error as Error);
  }
}
