/** How a diner shows at the counter that a meal is his, as far as it is typed or scanned. */
export type MealProof =
  | { kind: 'CODE'; code: string }
  | { kind: 'QR'; bookingId: string; code: string }
  | { kind: 'CARD'; number: string }
  | { kind: 'PHONE_TAIL'; tail: string };

const QR = /^doorstep:meal:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{6})$/i;

/** What the QR code of a booking says. */
export const mealQr = ({ id, collectionCode }: { id: string; collectionCode: string }): string =>
  `doorstep:meal:${id}:${collectionCode}`;

/**
 * Reads what was typed or scanned into the counter's one field: six digits are a booking's code, ten a printed card,
 * four the end of a telephone number. Spaces don't matter, nor does a keyboard that types full-width characters.
 */
export function readMealProof(text: string): MealProof | undefined {
  const narrow = text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b]/g, '');
  const [, bookingId, code] = QR.exec(narrow) ?? [];
  if (bookingId !== undefined && code !== undefined) return { kind: 'QR', bookingId: bookingId.toLowerCase(), code };
  if (!/^\d+$/.test(narrow)) return undefined;
  if (narrow.length === 6) return { kind: 'CODE', code: narrow };
  if (narrow.length === 10) return { kind: 'CARD', number: narrow };
  return narrow.length === 4 ? { kind: 'PHONE_TAIL', tail: narrow } : undefined;
}
