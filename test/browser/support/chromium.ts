import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** Unpacked once a machine, whichever test file comes first. */
const UNPACKED = path.join(tmpdir(), `doorstep-chromium-153-${userInfo().uid}`);

/** Unpacks the Chromium that comes with the test's packages; renamed when whole, since others may be doing the same. */
async function unpack(): Promise<string> {
  const program = path.join(UNPACKED, 'chromium');
  if (existsSync(program)) return program;
  const own = mkdtempSync(`${UNPACKED}-`);
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: own };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env,
  });
  try {
    renameSync(own, UNPACKED);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
  return program;
}

/** Starts Debian's Chromium where there is one, else the one from the registry. */
export async function startChromium(): Promise<Browser> {
  const executablePath = existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : await unpack();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];
  return chromium.launch({ executablePath, args, headless: true });
}
