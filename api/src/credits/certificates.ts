import { randomInt } from 'node:crypto';
import { addDays, type CivilDate, civilDate, instantOf } from '@doorstep/shared/civil-date';
import { actFor, readAbout } from '../delegations/authority.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { HoursMove } from './credits.ts';
import { noSuchPerson } from './my-hours.ts';
import { ServiceCertificate } from './service-certificate.entity.ts';

export interface CertificateWish {
  personId: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
}

/** A certificate of what somebody served in a period; the same one while nothing has changed. */
export async function issueCertificate(
  ctx: ViewerContext,
  { personId, startsOn, endsOn }: CertificateWish,
): Promise<ServiceCertificate> {
  return atomically(ctx, async (em) => {
    await actFor({ ...ctx, em }, personId, Scope.TIME_BANK, noSuchPerson());
    const today = civilDate(ctx.now());
    if (startsOn > endsOn || startsOn > today)
      throw new Refusal(UserErrorCode.BAD_VALUE, '开始的日子要在结束之前，也不能在今天以后。请再看一看。', [
        'startsOn',
      ]);
    const person = await lockPerson(em, personId);
    const period = { person, startsOn, endsOn: endsOn > today ? today : endsOn };
    const served = await servedIn({ em }, personId, period);
    if (served.services === 0)
      throw new Refusal(UserErrorCode.NOT_FOUND, '这段时间里还没有服务记录，没有开证明。请换一段时间。', ['startsOn']);
    const known = await em.findOne(ServiceCertificate, { ...period, ...served });
    return known ?? em.create(ServiceCertificate, { ...period, ...served, number: aNumber(), issuedAt: ctx.now() });
  });
}

const aNumber = (): string => Array.from({ length: 16 }, () => randomInt(10)).join('');

/** What was earned in days in China and was not taken back. */
async function servedIn(
  { em }: Pick<Context, 'em'>,
  personId: string,
  { startsOn, endsOn }: Pick<CertificateWish, 'startsOn' | 'endsOn'>,
): Promise<{ minutes: number; services: number }> {
  const [row] = await em.execute<[{ minutes: string; services: string }]>(
    `select coalesce(sum(entry.amount), 0) as minutes, count(*) as services
     from ledger_account account
     join ledger_entry entry on entry.account_id = account.id
     join ledger_transfer transfer on transfer.id = entry.transfer_id
     where account.unit = 'MINUTES' and account.kind = 'MEMBER' and account.person_id = ?
       and transfer.kind = '${HoursMove.EARNED}' and transfer.at >= ? and transfer.at < ?
       and not exists (select 1 from ledger_transfer undoing where undoing.reverses_id = transfer.id)`,
    [personId, instantOf(startsOn, '00:00'), instantOf(addDays(endsOn, 1), '00:00')],
  );
  return { minutes: Number(row.minutes), services: Number(row.services) };
}

/** Nobody asks for as many; an older one is found by its number. */
const MOST_LISTED = 100;

/** The certificates of a person, the latest first. */
export async function certificatesFor(ctx: ViewerContext, personId: string): Promise<ServiceCertificate[]> {
  await readAbout(ctx, personId, Scope.TIME_BANK, noSuchPerson());
  const latest = { orderBy: { id: 'desc' }, limit: MOST_LISTED, populate: ['person'] } as const;
  return ctx.em.find(ServiceCertificate, { person: personId }, latest);
}

/** The certificate of a number, for anybody who has it. */
export async function certificateOf(ctx: Context, number: string): Promise<ServiceCertificate> {
  await ctx.rateLimits.count('certificate', ctx.address);
  const found = await ctx.em.findOne(ServiceCertificate, { number }, { populate: ['person'] });
  if (found) return found;
  throw new Refusal(UserErrorCode.NOT_FOUND, '没有这个编号的证明。请核对编号。', ['number']);
}

/**
 * Removes the certificates of somebody who is forgotten: each says what a person of that name served, to whoever he
 * showed it, and without him it says nothing. The books keep the hours.
 */
export const eraseCertificatesOf = async ({ em }: Pick<Context, 'em'>, personId: string): Promise<void> => {
  await em.nativeDelete(ServiceCertificate, { person: personId });
};
