import { isCivilDate } from '@doorstep/shared/civil-date';
import type { Question } from './clearing.ts';

/** Of what a question is made, and what each part must be. */
type Parts = Record<string, (value: unknown) => boolean>;

const matches = (shape: RegExp) => (value: unknown) => typeof value === 'string' && shape.test(value);
const isId = matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const isBook = matches(/^\d{4}$/);
const isMinutes = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1_000_000;
const isInstant = (value: unknown) =>
  matches(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/)(value) && !Number.isNaN(Date.parse(String(value)));
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isDay = (value: unknown) => typeof value === 'string' && isCivilDate(value);

const MOVED: Parts = { transferId: isId, from: isBook, to: isBook, minutes: isMinutes, arrivingMinutes: isMinutes };
const DAY: Parts = { day: isDay, from: isBook, to: isBook };

const PARTS: Record<Question['kind'], Parts> = {
  PREPARE: { ...MOVED, number: matches(/^\d{16}$/) },
  POST: { ...MOVED, settledAt: isInstant },
  VOID: MOVED,
  STATEMENT: { ...DAY, count: isCount, hash: matches(/^[0-9a-f]{64}$/) },
  LINES: { ...DAY, after: matches(/^[0-9a-f-]{0,36}$/) },
};

/** The claims as a question; none where they are not one. What else stands in them is not looked at. */
export function questionIn(claims: object): Question | undefined {
  const { kind } = claims as { kind?: unknown };
  const parts = typeof kind === 'string' && Object.hasOwn(PARTS, kind) ? PARTS[kind as Question['kind']] : undefined;
  const values = claims as Record<string, unknown>;
  const isOne = parts !== undefined && Object.entries(parts).every(([name, isRight]) => isRight(values[name]));
  return isOne ? (claims as Question) : undefined;
}
