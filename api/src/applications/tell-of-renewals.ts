import { LockMode } from '@mikro-orm/core';
import { civilDate, dayWords } from '@doorstep/shared/civil-date';
import { tellInMatter } from '../delegations/recipients.ts';
import { Scope } from '../identity/scope.ts';
import { MessageLink } from '../messages/message.entity.ts';
import { PushKind } from '../messages/push-kind.ts';
import type { ServerContext } from '../platform/context.ts';
import { itemOf } from './applicable-item.ts';
import { Entitlement } from './entitlement.entity.ts';

/** So many at once: few enough that nobody who needs one of them waits. */
const BATCH = 100;

/** Tells people once that what they were granted ends, and can be applied for anew; how many. */
export async function tellOfRenewals(ctx: ServerContext): Promise<number> {
  const today = civilDate(ctx.now());
  let told = 0;
  for (;;) {
    const count = await ctx.em.fork().transactional(async (em) => {
      const inside = { ...ctx, em };
      const due = await em.find(
        Entitlement,
        { renewalToldAt: null, renewableFrom: { $lte: today }, endsOn: { $gte: today } },
        { orderBy: { endsOn: 'asc', id: 'asc' }, limit: BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const entitlement of due) {
        entitlement.renewalToldAt = ctx.now();
        const { title } = await itemOf(inside, entitlement);
        await tellInMatter(inside, {
          aboutId: entitlement.person.id,
          matter: Scope.APPLICATIONS,
          text: `“${title}”到${dayWords(entitlement.endsOn!)}为止。还需要的话，现在可以重新申请。`,
          link: MessageLink.APPLICATION,
          linkId: entitlement.application.id,
          push: { kind: PushKind.APPLICATION, what: '您的服务', status: '可以续办' },
        });
      }
      return due.length;
    });
    told += count;
    if (count < BATCH) return told;
  }
}
