/** Renminbi in fen (1/100 yuan). Money is never a float and never yuan. */
export type Fen = number & { readonly unit?: 'fen' };

/** Time-bank credit in whole minutes. Hours exist only on screen. */
export type Minutes = number & { readonly unit?: 'minutes' };

/** 1250 → "12.5", 600 → "6": yuan as people say it. */
export const yuan = (amountFen: Fen): string => {
  const text = (amountFen / 100).toFixed(2);
  return text.replace(/\.?0+$/, '');
};
