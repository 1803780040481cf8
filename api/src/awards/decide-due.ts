import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { eachByItself } from '../platform/each-by-itself.ts';
import { Ground } from '../platform/ground.ts';
import { knownFacts } from '../policies/facts.service.ts';
import { Award } from './award.entity.ts';
import { AwardEnd, AwardStatus, InstalmentStatus, UNDECIDED } from './award.ts';
import { decideInstalment } from './decide-instalment.ts';
import type { Instalment } from './instalment.entity.ts';
import { rulesOf } from './reading-of.ts';

/**
 * Decides all payments whose day has come, each on the facts of today; those that wait are looked at once a day. How many
 * awards it went through. Each award in a transaction of its own; safe on several servers at once.
 */
export async function decideDueInstalments(ctx: ServerContext): Promise<number> {
  const today = civilDate(ctx.now());
  const due = await ctx.em.execute<{ id: string }[]>(`${DUE} order by a.id`, [today, today]);
  let count = 0;
  await eachByItself(
    ctx,
    due.map(({ id }) => id),
    async (em, id) => {
      // One that somebody else holds just now is looked at in an hour.
      const locked = await em.execute<object[]>(`${DUE} and a.id = ? for no key update of a skip locked`, [
        today,
        today,
        id,
      ]);
      if (locked.length === 0) return;
      await decideDueOf({ ...ctx, em }, await em.findOneOrFail(Award, id));
      count += 1;
    },
  );
  return count;
}

/** What is stopped waits until it is taken up again. */
const DUE = `
  select a.id from award a where a.status <> 'STOPPED' and exists (select 1 from instalment i
    where i.award_id = a.id and i.status in ('PLANNED', 'HELD_BACK') and i.due_on <= ?
      and (i.judged_on is null or i.judged_on < ?))`;

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
  await endIfDone(ctx, award);
}

/** Ends an award of which nothing will be paid any more, nor is on its way. It is locked. */
export async function endIfDone({ em, now }: Pick<ServerContext, 'em' | 'now'>, award: Award): Promise<void> {
  await em.populate(award, ['instalments']);
  const isOn = award.instalments.getItems().some(({ status }) => UNDECIDED.includes(status) || OPEN.includes(status));
  if (award.status === AwardStatus.ACTIVE && !isOn) award.end(AwardEnd.DONE, now());
}

const OPEN: readonly InstalmentStatus[] = [InstalmentStatus.DUE, InstalmentStatus.IN_PAYMENT];

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
