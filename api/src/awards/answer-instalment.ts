import type { RegisteredFacts } from '../identity/person.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { knownFacts } from '../policies/facts.service.ts';
import type { FactData } from '../policies/policy-pack.ts';
import { civilDate } from '@doorstep/shared/civil-date';
import { AwardStatus, InstalmentStatus } from './award.ts';
import { lockInstalmentToKeep } from './award-to-keep.ts';
import { decideInstalment } from './decide-instalment.ts';
import { endIfDone } from './decide-due.ts';
import { Instalment } from './instalment.entity.ts';
import { type AwardRules, conditionsOf, rulesOf } from './reading-of.ts';

/**
 * Enters what an officer found out about the conditions of a payment, by the paths of `facts.yaml`, and decides it anew. Also
 * where it was not paid because of a mistake. Safe to repeat.
 */
export async function answerInstalment(
  ctx: ViewerContext,
  { instalmentId, facts }: { instalmentId: string; facts: Record<string, unknown> },
): Promise<Instalment> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const instalment = await lockInstalmentToKeep(inside, instalmentId);
    const { award } = instalment;
    const rules = await rulesOf(inside, award);
    const told = { ...ctx.vault.open(instalment, 'told'), ...checked(ctx, instalment, rules, facts) };
    refuseDecided(instalment);
    instalment.told = ctx.vault.seal(Instalment, instalment.id, 'told', told);
    const known = await knownFacts(inside, award.person, civilDate(ctx.now()), told);
    await decideInstalment(inside, { award, instalment, rules, facts: known });
    if (instalment.status === InstalmentStatus.NOT_MET) await endIfDone(inside, award);
    else award.goOn();
    return instalment;
  });
}

const ANSWERABLE: readonly InstalmentStatus[] = [InstalmentStatus.HELD_BACK, InstalmentStatus.NOT_MET];

function refuseDecided({ status, award }: Instalment): void {
  const isOver = award.status === AwardStatus.STOPPED || award.person.erasedAt;
  if (ANSWERABLE.includes(status) && !isOver) return;
  throw new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '这一笔现在没有要问的，没有改动。请刷新再看。', ['instalmentId']);
}

/** Only what the conditions of this payment ask, and only what answers it. */
function checked(
  { policies }: ViewerContext,
  { number }: Instalment,
  { reading }: AwardRules,
  facts: Record<string, unknown>,
): RegisteredFacts {
  const asked = conditionsOf(reading, number).flatMap((condition) => policies.factsOf(condition));
  const wrong = Object.entries(facts).filter(
    ([path, value]) => !asked.includes(path) || !isAnswer(policies.fact(path)!, value),
  );
  if (wrong.length === 0 && Object.keys(facts).length > 0) return facts as RegisteredFacts;
  throw new Refusal(UserErrorCode.BAD_VALUE, '填的和要问的对不上，没有改动。请刷新再填。', ['facts']);
}

function isAnswer({ type, options, minimum = 0, maximum = Infinity }: FactData, value: unknown): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isSafeInteger(value) && minimum <= Number(value) && Number(value) <= maximum;
    case 'array':
      return Array.isArray(value) && value.every((one) => typeof one === 'string' && Boolean(options?.[one]));
    default:
      return typeof value === 'string' && value.length <= 100 && (!options || Object.hasOwn(options, value));
  }
}
