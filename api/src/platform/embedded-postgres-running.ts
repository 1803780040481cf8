import fs from 'node:fs';
import path from 'node:path';
import { DATA_FOLDER, dataHome, POSTGRES_USER } from './embedded-postgres-files.ts';

/** Whether an embedded PostgreSQL was ever started for this folder. */
export const hasEmbeddedPostgres = (home: string): boolean => fs.existsSync(path.join(dataHome(home), DATA_FOLDER));

/** Where the embedded PostgreSQL is that another process runs for this folder; nothing when none runs. */
export function runningEmbeddedPostgres(home: string) {
  const file = path.join(dataHome(home), DATA_FOLDER, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  // The fourth line is the port, the fifth the folder of the socket.
  const [, , , port = '', host = ''] = fs.readFileSync(file, 'utf8').split('\n');
  if (!fs.existsSync(path.join(host, `.s.PGSQL.${port}`))) return undefined;
  return { host, port: Number(port), user: POSTGRES_USER };
}
