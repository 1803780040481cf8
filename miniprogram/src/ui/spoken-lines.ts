/** One piece of a page to be said, and the language it is written in. */
export interface SpokenLine {
  text: string;
  lang: string;
}

const isInline = (part: Element): boolean => getComputedStyle(part).display.startsWith('inline');

/** A dish and what it contains, a price and its amount: single words side by side. */
function isRowOfWords(part: Element): boolean {
  const { display, flexDirection } = getComputedStyle(part);
  return display === 'flex' && flexDirection === 'row' && Array.from(part.children).every(isWord);
}

const isWord = ({ childElementCount }: Element): boolean => childElementCount === 0;

/** Signs are for the eye, the word beside them is said; a long number is a code or a telephone: digit by digit. */
const sayable = (text: string): string =>
  text
    .replace(/[✓✗·]/g, ' ')
    .replace(/\d{5,}/g, (digits) => digits.split('').join(' '))
    .replace(/\s+/g, ' ')
    .trim();

/** The way back and for whom one acts stand on every page, and who asks to be read to knows. */
const NOT_READ = '.page__top, .read-aloud, [aria-hidden="true"]';

const isPassedOver = (part: Element): boolean => part.matches(NOT_READ) || getComputedStyle(part).display === 'none';

/** What a part of a page says, from top to bottom: words in a row are one line, a picture is its label. */
export function spokenLines(part: Element): SpokenLine[] {
  if (isPassedOver(part)) return [];
  const lang = part.closest('[lang]')?.getAttribute('lang') ?? '';
  const label = part.getAttribute('role') === 'img' ? part.getAttribute('aria-label') : null;
  if (label !== null) return [{ text: label, lang }];

  const lines: SpokenLine[] = [];
  const hasRow = isRowOfWords(part);
  let row = '';
  const endRow = (): void => {
    const text = sayable(row);
    if (text !== '') lines.push({ text, lang });
    row = '';
  };
  part.childNodes.forEach((child) => {
    if (child.nodeType === Node.TEXT_NODE) row += child.nodeValue ?? '';
    if (child.nodeType !== Node.ELEMENT_NODE) return;
    if (hasRow || isInline(child as Element)) {
      if (!isPassedOver(child as Element)) row += ` ${child.textContent ?? ''}`;
      return;
    }
    endRow();
    lines.push(...spokenLines(child as Element));
  });
  endRow();
  return lines;
}
