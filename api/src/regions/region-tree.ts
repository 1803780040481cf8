import type { EntityManager } from '@mikro-orm/postgresql';
import { Region } from './region.entity.ts';

/** The level's own name in the standard where a municipality has no city of its own; nobody says it aloud. */
const UNSPOKEN = '市辖区';

/** All regions, held in memory: a few hundred rows that change once a year. */
export class RegionTree {
  readonly #byCode: ReadonlyMap<string, Region>;
  readonly #children = new Map<string | undefined, Region[]>();

  constructor(regions: readonly Region[]) {
    this.#byCode = new Map(regions.map((region) => [region.code, region]));
    for (const region of regions) {
      const parent = region.parentCode ?? undefined;
      this.#children.set(parent, [...(this.#children.get(parent) ?? []), region]);
    }
  }

  static async load(em: EntityManager): Promise<RegionTree> {
    return new RegionTree(await em.fork().find(Region, {}, { orderBy: { code: 'asc' } }));
  }

  find(code: string): Region | undefined {
    return this.#byCode.get(code);
  }

  /** The regions directly under a code; the provinces without one. */
  childrenOf(code: string | undefined): readonly Region[] {
    return this.#children.get(code) ?? [];
  }

  /** The region and all above it, the province first. */
  chainOf(code: string): Region[] {
    const region = this.#byCode.get(code);
    if (!region) return [];
    return [...(region.parentCode ? this.chainOf(region.parentCode) : []), region];
  }

  /** "青海省西宁市城东区". */
  fullNameOf(code: string): string {
    return this.chainOf(code)
      .map(({ name }) => name)
      .filter((name) => name !== UNSPOKEN)
      .join('');
  }
}
