import { findOutreach } from '../../api/src/benefits/find-outreach.ts';
import { APP_ROLE } from '../../api/src/platform/app-role.ts';
import { connect } from '../../api/src/platform/database.ts';
import { prepare } from '../../api/src/prepare.ts';
import { settingsOf } from '../support/neighbours.ts';

/** How the search went in a process of its own. */
export interface SearchReport {
  /** Megabytes of heap in use at each tenth batch, everything collected. */
  heaps: number[];
  /** Without the collecting. */
  cpuMs: number;
}

/** Searches the database whose socket folder and name it is given, and prints a {@link SearchReport}. */
async function main([host, dbName, day]: string[]): Promise<void> {
  const { gc } = globalThis;
  if (!gc) throw new Error('Start it with --expose-gc.');
  const orm = await connect({ host: host!, port: 5432, user: APP_ROLE, dbName: dbName! });
  const now = () => new Date(day!);
  const prepared = await prepare(orm, now(), { keys: settingsOf({}), withDemoWorld: false, say: () => undefined });
  const heaps: number[] = [];
  let collecting = 0;
  let batches = 0;
  const fork = orm.em.fork.bind(orm.em);
  const em = Object.assign(Object.create(orm.em) as typeof orm.em, {
    fork: (...args: Parameters<typeof fork>) => {
      if (batches++ % 10 === 0) {
        const began = cpuMs();
        gc();
        collecting += cpuMs() - began;
        heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
      }
      return fork(...args);
    },
  });
  const began = cpuMs();
  await findOutreach({ em, now, absenceRules: [], ...prepared, policies: prepared.policies.current });
  const report: SearchReport = { heaps, cpuMs: cpuMs() - began - collecting };
  await orm.close();
  process.stdout.write(JSON.stringify(report));
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

await main(process.argv.slice(2));
