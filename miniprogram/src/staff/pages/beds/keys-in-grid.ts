/// <reference lib="dom" />

type Pressed = Pick<KeyboardEvent, 'key' | 'currentTarget' | 'preventDefault'>;

/** The arrows go from field to field of a grid with so many columns; only browsers have keys. */
function moveInGrid(event: Pressed, columns: number): void {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };
  const step = steps[event.key];
  if (step === undefined) return;
  const fields = Array.from((event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="button"]'));
  const at = fields.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  fields[at + step]?.focus();
}

/** What makes a grid listen to them. */
export const keysInGrid = (columns: number): object =>
  process.env.TARO_ENV === 'h5' ? { onKeyDown: (event: Pressed) => moveInGrid(event, columns) } : {};
