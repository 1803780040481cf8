import { readFileSync } from 'node:fs';
import path from 'node:path';
import { WEAPP } from './build.ts';

/** What the page in front is made of, as Taro hands it to WeChat's templates: short names, to save room. */
export interface TemplateNode {
  sid: string;
  /** Which template draws it. */
  nn: string;
  cn?: TemplateNode[];
}

/** Names of the templates that draw something of a kind, out of the compiled templates themselves. */
function templatesWith(isSo: (tag: string, attributes: string) => boolean): Set<string> {
  const base = readFileSync(path.join(WEAPP, 'base.wxml'), 'utf8');
  const all = [...base.matchAll(/<template name="tmpl_0_(\w+?)(?:_focus)?">\s*<([\w-]+)([^>]*)>/g)];
  return new Set(all.filter(([, , tag, attributes]) => isSo(tag!, attributes!)).map(([, name]) => name!));
}

const idsOf = (nodes: readonly TemplateNode[], drawn: Set<string>): string[] =>
  nodes.flatMap(({ sid, nn, cn = [] }) => [...(drawn.has(nn) ? [sid] : []), ...idsOf(cn, drawn)]);

/** Ids of whatever hears a tap, whatever it is; typing is no tap. */
export const tappableIds = (nodes: readonly TemplateNode[]): string[] =>
  idsOf(
    nodes,
    templatesWith((tag, attributes) => attributes.includes('bindtap="eh"') && !/^(input|textarea)$/.test(tag)),
  );

/** Ids of what can be typed into. */
export const fieldIds = (nodes: readonly TemplateNode[]): string[] =>
  idsOf(
    nodes,
    templatesWith((tag) => /^(input|textarea)$/.test(tag)),
  );
