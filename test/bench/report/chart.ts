import type { Table } from './finding.ts';

const WIDTH = 760;
const NAME_WIDTH = 170;
const NUMBER_WIDTH = 90;
const BAR = 18;
const GAP = 6;

/** Bars of the calls a second of each contender, one group for each table, the fastest of a group as long as it can be. */
export function chartOf(tables: readonly Table[]): string {
  let y = 10;
  const parts: string[] = [];
  for (const { title, lines } of tables) {
    y += 22;
    parts.push(`<text x="10" y="${y - 6}" class="title">${escaped(title)}</text>`);
    const most = Math.max(...lines.map(({ perSecond }) => perSecond));
    for (const { name, perSecond } of lines) {
      const width = ((WIDTH - NAME_WIDTH - NUMBER_WIDTH) * perSecond) / most;
      const middle = y + BAR / 2 + 4;
      parts.push(
        `<text x="${NAME_WIDTH - 8}" y="${middle}" text-anchor="end">${escaped(name)}</text>`,
        `<rect x="${NAME_WIDTH}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" class="${name.startsWith('Doorstep') ? 'ours' : 'peer'}"/>`,
        `<text x="${(NAME_WIDTH + width + 6).toFixed(1)}" y="${middle}">${perSecond.toFixed(0)}</text>`,
      );
      y += BAR + GAP;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 10}" font-family="system-ui, sans-serif" font-size="12">
<style>.title{font-weight:bold;font-size:13px}.ours{fill:#b4531a}.peer{fill:#8a94a3}</style>
<rect width="100%" height="100%" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
