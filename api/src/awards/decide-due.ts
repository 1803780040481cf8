import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { NIL } from 'uuid';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { knownFacts } from '../policies/facts.service.ts';
import { Award } from './award.entity.ts';
import { UNDECIDED } from './award.ts';
import { decideInstalment } from './decide-instalment.ts';
import type { Instalment } from './instalment.entity.ts';
import { rulesOf } from './reading-of.ts';

/** So many awards at once: few enough that nobody who needs one of them waits. */
const BATCH = 50;

/**
 * Decides all payments whose day has come, each on the facts of today; those that wait are looked at once a day. How many
 * awards it went through. Safe on several servers at once.
 */
export async function decideDueInstalments(ctx: ServerContext): Promise<number> {
  const today = civilDate(ctx.now());
  let count = 0;
  for (let after: string | undefined = NIL; after;) {
    const from: string = after;
    after = await ctx.em.fork().transactional(async (em) => {
      const inside = { ...ctx, em };
      const ids = await lockDue(inside, today, from);
      for (const id of ids) await decideDueOf(inside, await em.findOneOrFail(Award, id));
      count += ids.length;
      return ids.length === BATCH ? ids.at(-1) : undefined;
    });
  }
  return count;
}

/** One that somebody else holds just now is looked at in an hour. What is stopped waits until it is taken up again. */
async function lockDue({ em }: ServerContext, today: CivilDate, after: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select a.id from award a where a.id > ? and a.status <> 'STOPPED' and exists (select 1 from instalment i
       where i.award_id = a.id and i.status in ('PLANNED', 'HELD_BACK') and i.due_on <= ?
         and (i.judged_on is null or i.judged_on < ?))
     order by a.id limit ? for no key update of a skip locked`,
    [after, today, today, BATCH],
  );
  return rows.map(({ id }) => id);
}

/** Decides those payments of an award whose day has come; also those that fall due by it. The award is locked. */
export async function decideDueOf(ctx: ServerContext, award: Award): Promise<void> {
  const { em, vault, now } = ctx;
  const today = civilDate(now());
  await em.populate(award, ['person', 'fund', 'entitlement']);
  const rules = await rulesOf(ctx, award);
  for (let next: Instalment | undefined; (next = await firstDue(award, today));) {
    const facts = await knownFacts(ctx, award.person, today, vault.open(next, 'told') ?? {});
    await decideInstalment(ctx, { award, instalment: next, rules, facts });
    await em.flush();
    note(ctx, award, next);
  }
}

async function firstDue(award: Award, today: CivilDate): Promise<Instalment | undefined> {
  const all = await award.instalments.loadItems({ refresh: true });
  return all.find(
    ({ status, dueOn, judgedOn }) => UNDECIDED.includes(status) && dueOn <= today && (!judgedOn || judgedOn < today),
  );
}

function note(ctx: ServerContext, { person }: Award, { id }: Instalment): void {
  record(ctx, {
    ...{ action: 'decideInstalment', outcome: AuditOutcome.DONE, authority: Ground.SYSTEM },
    ...{ subjectId: person.id, touched: [`instalment:${id}`] },
  });
}
