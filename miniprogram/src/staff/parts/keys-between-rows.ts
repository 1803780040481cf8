/// <reference lib="dom" />

/** Up and down go from row to row of a list, as a village office's keyboard expects; only browsers have keys. */
function moveBetweenRows(event: Pick<KeyboardEvent, 'key' | 'currentTarget' | 'preventDefault'>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const list = event.currentTarget as HTMLElement;
  const rows = Array.from(list.querySelectorAll<HTMLElement>('[role="radio"], [role="button"]'));
  const at = rows.indexOf(document.activeElement as HTMLElement);
  rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus();
}

/** What makes a list of rows listen to these keys. */
export const keysBetweenRows = (): object => (process.env.TARO_ENV === 'h5' ? { onKeyDown: moveBetweenRows } : {});
