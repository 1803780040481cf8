/** How a volunteer shows that he is where he was asked to be, as far as it is typed or scanned. */
export type TypedVisitProof = { kind: 'CODE'; code: string } | { kind: 'QR'; taskId: string; code: string };

const QR = /^doorstep:visit:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{6})$/i;

/** What the QR code says that is shown to the volunteer. */
export const visitQr = ({ taskId, code }: { taskId: string; code: string }): string =>
  `doorstep:visit:${taskId}:${code}`;

/** Reads what was typed or scanned. Spaces don't matter, nor does a keyboard that types full-width characters. */
export function readVisitProof(text: string): TypedVisitProof | undefined {
  const narrow = text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b]/g, '');
  const [, taskId, code] = QR.exec(narrow) ?? [];
  if (taskId !== undefined && code !== undefined) return { kind: 'QR', taskId: taskId.toLowerCase(), code };
  return /^\d{6}$/.test(narrow) ? { kind: 'CODE', code: narrow } : undefined;
}
