import { useCallback } from 'react';

/** How often, and how long apart, it is looked whether the field's real <input> is there. */
const TRIES = 40;
const MOMENT_MS = 50;

function focusSoon(part: HTMLElement, tries = TRIES): void {
  const input = part.querySelector('input');
  if (input) input.focus({ preventScroll: true });
  else if (tries > 0) setTimeout(() => focusSoon(part, tries - 1), MOMENT_MS);
}

/**
 * Keeps the field ready for a hand scanner, which types wherever the focus is: mouse and finger press without taking
 * it away. The keyboard moves it as ever.
 */
export function useKeptFocus(): (part: unknown) => void {
  return useCallback((part: unknown) => {
    if (process.env.TARO_ENV !== 'h5' || !(part instanceof HTMLElement)) return;
    part.closest('.page')?.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('[role="button"]')) event.preventDefault();
    });
    focusSoon(part);
  }, []);
}
