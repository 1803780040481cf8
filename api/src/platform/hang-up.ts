import { closeSync, openSync } from 'node:fs';

/**
 * Does something whenever this program is sent SIGHUP, the sign to read settings anew.
 *
 * A terminal that is closed sends the same: then this program ends as by SIGTERM, for nobody would see it go on.
 */
export function onHangUp(work: () => void): void {
  const hadTerminal = hasTerminal();
  process.on('SIGHUP', () => {
    if (hadTerminal && !hasTerminal()) process.kill(process.pid, 'SIGTERM');
    else work();
  });
}

function hasTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false; // Whatever keeps it from being opened, it is none that anybody sits at.
  }
}
