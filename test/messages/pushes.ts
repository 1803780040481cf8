import type { MikroORM } from '@mikro-orm/postgresql';
import { Registry } from 'prom-client';
import { Person } from '../../api/src/identity/person.entity.ts';
import { WeChatAccount } from '../../api/src/identity/wechat-account.entity.ts';
import { PushSender } from '../../api/src/messages/push-sender.ts';
import { createLog } from '../../api/src/platform/log.ts';
import type { WeChatStandIn } from '../identity/wechat-stand-in.ts';
import { send, type Answer, type Sender, type TestApp } from '../support/app.ts';
import { settingsOf } from '../support/neighbours.ts';

/** The settings of templates for two kinds of news. */
export const TEMPLATES = {
  WECHAT_TEMPLATE_MEAL: 'template-of-meals-0001:thing1,phrase2,date3',
  WECHAT_TEMPLATE_APPLICATION: 'template-of-applications:thing1,phrase2,time3',
  WECHAT_TEMPLATE_DELEGATION: 'template-of-delegations:thing4,phrase5,time6',
};

/** A sender of its own on the database of an app, as another server would run it. */
export function aSender(
  t: TestApp,
  weChat: WeChatStandIn,
  { orm = t.orm, patienceMs = 20_000 }: { orm?: MikroORM; patienceMs?: number } = {},
) {
  const register = new Registry();
  const log = createLog('debug', { write: (line: string) => void t.logged.push(line) });
  const settings = settingsOf({ ...weChat.env, ...TEMPLATES, WECHAT_TIMEOUT_MS: String(patienceMs) });
  const sender = new PushSender({ em: orm.em, weChat: settings.weChat, register, now: () => t.clock.now, log });
  /** How many pushes ended how. */
  const counted = async () => {
    const { values } = await register.getSingleMetric('pushes_total')!.get();
    return Object.fromEntries(values.map(({ value, labels }) => [labels.outcome, value]));
  };
  return { sendDue: () => sender.sendDue(), counted, sender };
}

/** Gives a person a WeChat account. */
export async function onWeChat({ orm, clock }: TestApp, personId: string, openId: string): Promise<void> {
  const em = orm.em.fork();
  em.create(WeChatAccount, { openId, person: em.getReference(Person, personId), createdAt: clock.now });
  await em.flush();
}

export const accept = (t: TestApp, as: Sender, ...kinds: string[]): Promise<Answer> =>
  send(
    t,
    as,
    'mutation ($input: AcceptPushesInput!) { acceptPushes(input: $input) { credits { kind remaining } userErrors { code } } }',
    { input: { kinds } },
  );

/** How many more messages of each kind the viewer has agreed to. */
export async function creditsOf(t: TestApp, as: Sender): Promise<Record<string, number>> {
  const { data } = await send(t, as, '{ pushCredits { kind remaining } }');
  return Object.fromEntries(
    data.pushCredits.map(({ kind, remaining }: { kind: string; remaining: number }) => [kind, remaining]),
  );
}
