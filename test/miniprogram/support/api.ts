import { startApp } from '../../support/app.ts';
import { startCluster } from '../../support/cluster.ts';

// A process of its own, since the compiled app needs a browser's globals around it and the server must not have them:
// says its address, and ends with whoever started it.
const cluster = await startCluster();
const t = await startApp({ withDemoWorld: true });
process.stdout.write(`${t.url}\n`);
process.stdin.resume().on('end', () => {
  void t
    .close()
    .then(() => cluster.stop())
    .then(() => process.exit(0));
});
