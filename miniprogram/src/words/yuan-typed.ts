import type { Fen } from '@doorstep/shared/units';

/** 100050, from 1000.5, 1,000.50 or 1000.50元; undefined when it is no amount of money. */
export function yuanTyped(typed: string): Fen | undefined {
  const text = typed.replace(/[\s,]|\u5143$/g, '');
  const [, whole = '', part = ''] = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  // By figures, not by multiplying: 1.15 * 100 is not 115.
  const fen = Number(whole + part.padEnd(2, '0'));
  return whole !== '' && fen > 0 ? fen : undefined;
}
