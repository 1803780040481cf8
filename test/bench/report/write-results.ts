import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import path from 'node:path';
import { chartOf } from './chart.ts';
import type { Finding, Line, Table } from './finding.ts';

/** All that one run of the benchmarks found. */
export interface Results {
  /** The city it was measured in: "100 k". */
  size: string;
  rounds: number;
  findings: Finding[];
  tables: Table[];
  /** Of PostgreSQL and of Redis. */
  versions: Record<string, string>;
}

const FOLDER = path.resolve(import.meta.dirname, '..');

/** Writes `RESULTS.md`, and a picture of it. */
export function writeResults(results: Results): void {
  writeFileSync(path.join(FOLDER, 'results.svg'), chartOf(results.tables));
  writeFileSync(path.join(FOLDER, 'RESULTS.md'), textOf(results));
}

const textOf = ({ size, rounds, findings, tables, versions }: Results): string =>
  `# How fast it is

Measured on ${new Date().toISOString().slice(0, 10)} by \`npx -y pnpm@12 bench\`, in a city of ${size} people, ${rounds} rounds in turns. A machine that is
shared says little in calls a second; the ratios, each of one round, say more. Every answer was right, or the run had stopped.

![Calls a second](results.svg)

${tableText(
  ['what', 'wanted', 'median (least–most)', ''],
  findings.map(({ what, wanted, measured, isReached }) => [what, wanted, measured, isReached ? '✓' : '✗']),
)}

${tables.map(({ title, lines }) => `## ${title}\n\n${tableText(HEAD, lines.map(cellsOf))}`).join('\n\n')}

## With

${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}, ${Object.entries(
    { ...versions, ...peerVersions() },
  )
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.
`;

const HEAD = ['', 'calls a second', 'p50 ms', 'p99 ms', 'CPU ms a call', 'MB'];

const cellsOf = ({ name, perSecond, p50Ms, p99Ms, cpuMsPerCall, residentMb }: Line): string[] => [
  name,
  perSecond.toFixed(0),
  p50Ms.toFixed(1),
  p99Ms.toFixed(1),
  cpuMsPerCall?.toFixed(2) ?? '–',
  residentMb?.toFixed(0) ?? '–',
];

const tableText = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function peerVersions(): Record<string, string> {
  const text = readFileSync(path.join(FOLDER, 'peers/package.json'), 'utf8');
  return (JSON.parse(text) as { dependencies: Record<string, string> }).dependencies;
}
