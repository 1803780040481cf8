import { parseArgs } from 'node:util';
import { ConfigError } from './config.ts';
import type { AuditProblem, AuditProblemKind } from './platform/audit-problems.ts';
import type { Anchor } from './platform/audit-sealer.ts';
import { runCommand, say } from './platform/command.ts';
import { Vault } from './platform/vault.ts';
import { verifyAudit } from './platform/verify-audit.ts';

/** What each kind of problem means. */
const WORDS: Record<AuditProblemKind, string> = {
  CHANGED: 'not what was sealed',
  REMOVED: 'sealed, but gone',
  REORDERED: 'sealed at another place',
  UNSEALED: 'without a seal though one was due',
  FORGED: 'a seal that no server made',
};

/** Ends well when the audit log is what was sealed. */
await runCommand(async (open) => {
  const { values } = parseArgs({ options: { anchor: { type: 'string' } } });
  const anchor = values.anchor === undefined ? undefined : anchorOf(values.anchor);
  const { orm, config } = await open();
  const began = performance.now();
  const report = await verifyAudit(orm.em, await Vault.load(orm.em, config), { now: new Date(), anchor });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  say(`${report.entries} entries, ${report.seals} seals, looked through in ${seconds} s.`);
  report.problems.map(inWords).forEach(say);
  if (report.hasMore) say('… and more.');
  if (report.problems.length > 0) return false;
  say('Nothing was changed, removed, reordered or forged.');
  const { position, mac } = report.end;
  if (position > 0) say(`Kept elsewhere, this proves later that nothing was cut off: --anchor ${position}:${mac}`);
  return true;
});

function anchorOf(text: string): Anchor {
  const [, position, mac] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!position || !mac) throw new ConfigError('--anchor must be as the log and this command tell it: position:mac.');
  return { position: Number(position), mac };
}

function inWords({ kind, position, until, entryId }: AuditProblem): string {
  const places = until && until !== position ? `${position} to ${until}` : position;
  return [kind, position !== undefined && `at ${places}`, entryId && `entry ${entryId}`, `— ${WORDS[kind]}`]
    .filter(Boolean)
    .join(' ');
}
