import { parseArgs } from 'node:util';
import { ConfigError } from './config.ts';
import { runCommand, say } from './platform/command.ts';
import { rotateKeys } from './platform/data-keys-rotation.ts';

/** Ends well when everything could be sealed anew. */
await runCommand(async (open) => {
  const { values } = parseArgs({ options: { 'wait-seconds': { type: 'string' } } });
  const seconds = Number(values['wait-seconds'] ?? 15);
  if (!(seconds >= 0))
    throw new ConfigError('--wait-seconds must be a number: how long servers have to learn of the new key.');
  const { orm, config } = await open();
  const damaged = await rotateKeys(orm.em, config, { say, activeAfterMs: seconds * 1_000 });
  if (!damaged.length) return true;
  process.stderr.write(`${damaged.join('\n')}\n${damaged.length} values do not open. The old keys are not retired.\n`);
  return false;
});
