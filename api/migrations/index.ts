import { Migration20261122000000 } from './Migration20261122000000.ts';

/** All migrations, oldest first. */
export const migrations = [Migration20261122000000];
