import { isCivilDate, type CivilDate } from '@doorstep/shared/civil-date';

/** 1944-03-12, from 19440312, 1944.3.12 or 1944年3月12日; undefined when it is no day. */
export function dayTyped(typed: string): CivilDate | undefined {
  const text = typed.trim();
  const [, year = '', month = '', day = ''] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}
