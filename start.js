import path from 'node:path';
import './api/typescript.js';

const { endWithLauncher } = await import('./api/src/platform/launcher.ts');
const { spawnWatched } = await import('./api/src/platform/watched-process.ts');

/** How wireit says that it does not find the last build fresh. */
const RUNNING = 'Running command';

endWithLauncher();
// Reading the API's modules takes a second of its own, in which wireit can look at the files.
await Promise.all([buildWebApp(), import('./api/src/app.ts')]);
// In this very process, so that there is one thing to stop.
await import('./api/src/main.ts');

/** Builds the app for browsers when its sources changed since the last time; wireit keeps their fingerprints. */
async function buildWebApp() {
  const env = {
    ...process.env,
    npm_lifecycle_event: 'build:h5',
    npm_package_json: path.join(import.meta.dirname, 'package.json'),
    WIREIT_LOGGER: 'simple',
  };
  const wireit = path.join(import.meta.dirname, 'node_modules/wireit/bin/wireit.js');
  const build = await spawnWatched([process.execPath, wireit], { cwd: import.meta.dirname, env });

  let report = '';
  build.output.on('data', (text) => {
    if (!report.includes(RUNNING) && (report += text).includes(RUNNING)) {
      console.log('Building the web app; half a minute, and only after its sources have changed …');
    } else report += text;
  });
  if ((await build.wait()) === 0) return;
  console.error(`${report}\nThe web app could not be built, for the reason above; starting the API without it.`);
}
