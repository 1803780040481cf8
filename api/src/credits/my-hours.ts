import { HOTLINE } from '@doorstep/shared/hotline';
import { civilDate, instantOf } from '@doorstep/shared/civil-date';
import { hoursWords } from '@doorstep/shared/hours-words';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { readAbout } from '../delegations/authority.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { LedgerAccount } from '../ledger/ledger-account.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { type CreditsContext, homeBookOf, HoursMove, placeOf } from './credits.ts';

@ObjectType({ description: 'What a person has in the book of one city.' })
export class HoursAccount {
  @Field(() => ID, { description: 'Of the book: the first four digits of a region.' })
  book!: string;

  @Field(() => String, { description: 'Whose book it is, 浙江省杭州市.' })
  place!: string;

  @Field(() => Boolean, { description: 'Whether it is the book of where he lives.' })
  isHome!: boolean;

  @Field(() => Int, { description: 'What could be spent now.' })
  balanceMinutes!: number;

  @Field(() => Int, { description: 'Set aside for what was asked for, or until a dispute is decided.' })
  heldMinutes!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What may still be given to others this month, by the rules there.',
  })
  giftLeftMinutes?: number | undefined;

  @Field(() => String, { description: 'All of it in a sentence.' })
  says!: string;
}

export const noSuchPerson = () => new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人，没有办成。', ['personId']);

/** What a person has, the book of where he lives first. */
export async function hoursFor(ctx: ViewerContext, personId: string): Promise<HoursAccount[]> {
  await readAbout(ctx, personId, Scope.TIME_BANK, noSuchPerson());
  return hoursAccounts(ctx, personId);
}

/** The same for who was let to it already. */
export async function hoursAccounts(
  ctx: CreditsContext & Pick<ViewerContext, 'regions'>,
  personId: string,
): Promise<HoursAccount[]> {
  const person = await ctx.em.findOneOrFail(Person, personId);
  const kinds = { $in: [AccountKind.MEMBER, AccountKind.HELD] };
  const where = { unit: LedgerUnit.MINUTES, personId, kind: kinds };
  const accounts = await ctx.em.find(LedgerAccount, where, { refresh: true, orderBy: { regionCode: 'asc' } });
  const home = homeBookOf(person);
  const books = [...new Set([...(home ? [home] : []), ...accounts.map(({ regionCode }) => regionCode!)])];
  const given = await givenThisMonth(ctx, personId);
  return books.map((book) => {
    const own = accounts.filter(({ regionCode }) => regionCode === book);
    return accountIn(ctx, { book, isHome: book === home, own, given: given.get(book) ?? 0 });
  });
}

interface InBook {
  book: string;
  isHome: boolean;
  own: LedgerAccount[];
  given: number;
}

function accountIn(
  { regions, policies }: CreditsContext & Pick<ViewerContext, 'regions'>,
  { book, isHome, own, given }: InBook,
): HoursAccount {
  const sum = (kind: AccountKind) =>
    own.filter((one) => one.kind === kind).reduce((total, { balance }) => total + balance, 0);
  const [balanceMinutes, heldMinutes] = [sum(AccountKind.MEMBER), sum(AccountKind.HELD)];
  const ceiling = policies.timeBankOf(book)?.gift.monthlyMinutes;
  const place = placeOf(regions, book);
  return {
    ...{ book, place, isHome, balanceMinutes, heldMinutes },
    giftLeftMinutes: ceiling === undefined ? undefined : Math.max(0, ceiling - given),
    says: sentence(place, balanceMinutes, heldMinutes),
  };
}

function sentence(place: string, balanceMinutes: number, heldMinutes: number): string {
  if (balanceMinutes + heldMinutes === 0) return `在${place}还没有时长。去帮一次忙就有了，也可以打${HOTLINE}问。`;
  const aside = heldMinutes > 0 ? `，另有${hoursWords(heldMinutes)}先留着：是约好的服务，或者等工作人员来定的` : '';
  return `在${place}有${hoursWords(balanceMinutes)}可以用${aside}。`;
}

/** What a person gave to others since this month began, by book; what went out in it and came back is not given. */
export async function givenThisMonth({ em, now }: CreditsContext, personId: string): Promise<Map<string, number>> {
  const monthStart = instantOf(`${civilDate(now()).slice(0, 8)}01`, '00:00');
  const rows = await em.execute<{ book: string; minutes: string }[]>(
    `select account.region_code as book, -sum(entry.amount) as minutes
     from ledger_account account
     join ledger_entry entry on entry.account_id = account.id
     join ledger_transfer transfer on transfer.id = entry.transfer_id
     left join ledger_transfer went on went.id = transfer.settles_id
     where account.unit = 'MINUTES' and account.kind = 'MEMBER' and account.person_id = ?
       and coalesce(went.at, transfer.at) >= ?
       and (transfer.kind = '${HoursMove.SENDING}' or (transfer.kind = '${HoursMove.GIVEN}' and entry.amount < 0))
     group by account.region_code`,
    [personId, monthStart],
  );
  return new Map(rows.map(({ book, minutes }) => [book, Number(minutes)]));
}
