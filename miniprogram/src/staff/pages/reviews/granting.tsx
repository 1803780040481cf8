import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import { words } from '../../../locale/words';
import { Line, Note } from '../../../ui/card';
import { Grounds } from '../../../ui/clause';
import { Field } from '../../../ui/field';
import { dayTyped } from '../../../words/day-typed';
import { grantWords } from '../../../words/grant';
import { yuanTyped } from '../../../words/yuan-typed';
import type { Case } from './one-case';

/** What no document sets, as it was typed. */
export interface Typed {
  /** How much money, or how many. */
  much: string;
  until: string;
}

/** The same as the service wants it, or what is wrong with it. */
export type Entered =
  { wrong: string } | { wrong?: undefined; amountFen: Fen | null; quota: number | null; endsOn: CivilDate | null };

const MOST_QUOTA = 10_000;

interface GrantingProps {
  grant: Case['grant'];
  typed: Typed;
  onInput(typed: Typed): void;
}

/** What an approval gives; asked for only where no document sets it. */
export function Granting({ grant, typed, onInput }: GrantingProps) {
  const granted = grantWords(grant);
  return (
    <>
      <Line>{words.reviews.grants(grant.says)}</Line>
      {granted !== undefined && <Line>{words.reviews.byRule(granted)}</Line>}
      {grant.clause && <Grounds clause={grant.clause} />}
      {granted === undefined && <Much grant={grant} typed={typed} onInput={onInput} />}
      {grant.months === null && (
        <Field
          label={words.reviews.enterUntil}
          value={typed.until}
          mostLetters={12}
          onInput={(until) => onInput({ ...typed, until })}
        />
      )}
    </>
  );
}

function Much({ grant: { kind, per, unit }, typed, onInput }: GrantingProps) {
  const input = (much: string): void => onInput({ ...typed, much });
  if (kind === 'AMOUNT') {
    return (
      <>
        <Field label={words.reviews.enterYuan} value={typed.much} mostLetters={12} onInput={input} />
        <Note>{words.reviews.enterYuanHint}</Note>
      </>
    );
  }
  if (kind !== 'QUOTA') return null;
  const label = words.reviews.enterQuota(words.grantPeriod[per ?? 'ONCE'], words.grantUnit[unit ?? 'TIME']);
  return (
    <>
      <Field label={label} typed="number" value={typed.much} mostLetters={5} onInput={input} />
      <Note>{words.reviews.enterQuotaHint}</Note>
    </>
  );
}

/** Reads what was typed; only what is asked for counts. */
export function entered(grant: Case['grant'], { much, until }: Typed): Entered {
  const isAsked = grantWords(grant) === undefined;
  const amountFen = isAsked && grant.kind === 'AMOUNT' ? yuanTyped(much) : null;
  const quota = isAsked && grant.kind === 'QUOTA' ? quotaTyped(much) : null;
  const endsOn = grant.months === null && until.trim() !== '' ? dayTyped(until) : null;
  if (amountFen === undefined) return { wrong: words.reviews.badYuan };
  if (quota === undefined) return { wrong: words.reviews.badQuota };
  if (endsOn === undefined) return { wrong: words.reviews.badUntil };
  return { amountFen, quota, endsOn };
}

function quotaTyped(typed: string): number | undefined {
  const quota = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0;
  return quota >= 1 && quota <= MOST_QUOTA ? quota : undefined;
}
