import { hold, release, settle } from '../../api/src/ledger/hold.ts';
import { AccountKind, LedgerUnit } from '../../api/src/ledger/ledger.ts';
import type { LedgerAccount } from '../../api/src/ledger/ledger-account.entity.ts';
import { releaseExpired } from '../../api/src/ledger/release-expired.ts';
import { reverseTransfer } from '../../api/src/ledger/reverse-transfer.ts';
import { Refusal } from '../../api/src/platform/errors.ts';
import type { TestApp } from '../support/app.ts';
import { fc } from '../support/property.ts';
import { booking, BY, move } from './books.ts';

/** One thing that somebody does with the books; numbers choose among what is there. */
export interface RandomMove {
  do: 'serve' | 'give' | 'hold' | 'settle' | 'release' | 'reverse' | 'expire';
  from: number;
  to: number;
  minutes: number;
  /** What is held is not there for long. */
  isShort: boolean;
  /** Few of them, so that some come twice. */
  key: number;
  /** Tells the keys of one run from those of another. */
  run?: string;
}

export const randomMove = (keys: number): fc.Arbitrary<RandomMove> =>
  fc.record({
    do: fc.constantFrom('serve', 'give', 'give', 'hold', 'settle', 'release', 'reverse', 'expire'),
    from: fc.nat(),
    to: fc.nat(),
    minutes: fc.integer({ min: 1, max: 120 }),
    isShort: fc.boolean(),
    key: fc.nat(keys),
  });

export interface World {
  t: TestApp;
  issued: LedgerAccount;
  members: LedgerAccount[];
  /** Ids of what was posted, and of what was held, so far. */
  posted: string[];
  pending: string[];
}

/** Does it, and says what came of it. */
export async function makeMove(
  world: World,
  { do: what, from, to, minutes, isShort, ...named }: RandomMove,
): Promise<string> {
  const { t, issued, members, posted, pending } = world;
  const key = `${named.run ?? ''}-${named.key}`;
  const giver = members[from % members.length]!;
  const other = members[to % members.length]!;
  const by = { kind: 'TEST', doneBy: BY };
  const within = <T>(work: (ctx: ReturnType<typeof booking>) => Promise<T>): Promise<T> =>
    booking(t).em.transactional((em) => work({ ...booking(t), em }));
  const parts = (source: string, target: string) => [
    { accountId: source, amount: -minutes },
    { accountId: target, amount: minutes },
  ];
  try {
    switch (what) {
      case 'serve':
        posted.push(await move(t, parts(issued.id, other.id), { key: `serve-${key}` }));
        return 'OK';
      case 'give':
        if (giver === other) return 'NOTHING';
        posted.push(await move(t, parts(giver.id, other.id), { key: `give-${key}` }));
        return 'OK';
      case 'hold': {
        const pendingUntil = new Date(t.clock.now.getTime() + (isShort ? -1 : 1) * 86_400_000);
        const holding = {
          accountId: giver.id,
          amount: minutes,
          pendingUntil,
          unit: LedgerUnit.MINUTES,
          key: `hold-${key}`,
        };
        pending.push(await within((ctx) => hold(ctx, { ...holding, ...by })));
        return 'OK';
      }
      case 'settle':
        if (pending.length === 0) return 'NOTHING';
        await within((ctx) => settle(ctx, pending[from % pending.length]!, { accountId: issued.id }, by));
        return 'OK';
      case 'release':
        if (pending.length === 0) return 'NOTHING';
        await within((ctx) => release(ctx, pending[from % pending.length]!, by));
        return 'OK';
      case 'reverse':
        if (posted.length === 0) return 'NOTHING';
        await within((ctx) => reverseTransfer(ctx, posted[from % posted.length]!, by));
        return 'OK';
      case 'expire':
        await releaseExpired(booking(t));
        return 'OK';
    }
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** How far from zero all that stands in the books is, and how far below it who stands lowest; at one moment, whatever is under way. */
export async function farFromSound({ t }: World): Promise<{ sum: number; below: number }> {
  const [row] = await t.orm.em.fork().execute<[{ sum: string; below: string }]>(
    `select sum(balance) as sum, min(case when kind in (?, ?) then least(balance, 0) else 0 end) as below
     from ledger_account where unit = ?`,
    [AccountKind.MEMBER, AccountKind.HELD, LedgerUnit.MINUTES],
  );
  return { sum: Number(row.sum), below: Number(row.below) };
}
