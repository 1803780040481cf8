import { startApp } from '../../support/app.ts';
import { startCluster } from '../../support/cluster.ts';

/** Templates of a WeChat that is never asked: no sender runs here. */
const WECHAT = {
  WECHAT_BASE_URL: 'http://127.0.0.1:9',
  WECHAT_APP_ID: 'wx-doorstep',
  WECHAT_APP_SECRET: 'secret',
  WECHAT_TEMPLATE_APPLICATION: 'template-of-applications:thing1,phrase2,date3',
  WECHAT_TEMPLATE_MEAL: 'template-of-meals-0001:thing1,phrase2,date3',
};

// A process of its own, since the compiled app needs a browser's globals around it and the server must not have them:
// says its address, and ends with whoever started it.
const cluster = await startCluster();
const t = await startApp({ withDemoWorld: true, env: WECHAT });
process.stdout.write(`${t.url}\n`);
process.stdin.resume().on('end', () => {
  void t
    .close()
    .then(() => cluster.stop())
    .then(() => process.exit(0));
});
