import type { CivilDate } from '@doorstep/shared/civil-date';
import { readSource } from './pack-file.ts';
import { criteriaOf, explain, factsIn, judge } from './policies.rules.ts';
import {
  holdsOn,
  type EligibilityRule,
  type FactCatalog,
  type FactData,
  type Facts,
  type FundData,
  type ItemData,
  type MealSubsidyRule,
  type Outcome,
  type ParameterData,
  type PolicyDocumentData,
  type RespiteSubsidyRule,
  type LoadedPack,
} from './policy-pack.ts';
import { chooseRespiteItem, type RespiteItemData, type RespiteWish } from './respite-choice.ts';
import type { CareFormName } from './respite-data.ts';
import { timeBankOf, type TimeBankData, type TimeBankFile } from './timebank-data.ts';

/** A clause with its whole sentence and the document it stands in. */
export interface ClauseData {
  id: string;
  quote: string;
  text: string;
  document: PolicyDocumentData;
}

/** Something of a pack, with the pack. */
export type InPack<T> = T & { pack: LoadedPack };

/** A fund by its region and its name there. */
export interface NamedFund extends Partial<Pick<FundData, 'source' | 'clause'>> {
  regionCode: string;
  name: string;
}

/** The id of an item: region code and item code, "33/respite-stay". */
export const itemIdOf = ({ pack: { region }, code }: InPack<Pick<ItemData, 'code'>>): string => `${region}/${code}`;

/** The two codes of an item's id; empty ones where it is no id. */
export function itemCodes(itemId: string): { regionCode: string; code: string } {
  const [regionCode = '', code = ''] = itemId.split('/');
  return { regionCode, code };
}

/** All packs that are loaded, ready to be asked as of a day. Immutable: another pack means another library. */
export class PolicyLibrary {
  readonly #packs: readonly LoadedPack[];
  readonly #catalog: FactCatalog;
  readonly #timeBank: TimeBankFile | undefined;
  readonly #clauses: ReadonlyMap<string, ClauseData>;

  /** `folder` is where the packs were read from, and their documents stand. */
  constructor(
    packs: readonly LoadedPack[],
    catalog: FactCatalog,
    readonly folder?: string,
    timeBank?: TimeBankFile,
  ) {
    this.#packs = packs;
    this.#timeBank = timeBank;
    this.#catalog = catalog;
    this.#clauses = new Map(packs.flatMap((pack) => clausesOf(pack, folder)).map((clause) => [clause.id, clause]));
  }

  /** The same with a pack in the place of the one of its code: what would hold if it came into force. */
  with(pack: LoadedPack): PolicyLibrary {
    const others = this.#packs.filter(({ code }) => code !== pack.code);
    return new PolicyLibrary([...others, pack], this.#catalog, this.folder, this.#timeBank);
  }

  /** Code of each pack → hash of its version. */
  get versions(): Record<string, string> {
    return Object.fromEntries(this.#packs.map(({ code, hash }) => [code, hash]));
  }

  /** The items of these regions on a day, or on any day until another, the nearest region's first. */
  itemsOf(regionCodes: readonly string[], on: CivilDate, until: CivilDate = on): InPack<ItemData>[] {
    return this.#packsOf(regionCodes).flatMap((pack) =>
      pack.items
        .filter(({ validFrom, validTo }) => validFrom <= until && (!validTo || on <= validTo))
        .map((item) => ({ ...item, pack })),
    );
  }

  item(regionCode: string, code: string, on: CivilDate): InPack<ItemData> | undefined {
    return this.itemsOf([regionCode], on).find((item) => item.code === code);
  }

  /** The parameters of these regions on a day; without a date of their own they hold from their document's issue. */
  parametersOf(regionCodes: readonly string[], on: CivilDate): InPack<ParameterData>[] {
    return this.#packsOf(regionCodes).flatMap((pack) =>
      pack.parameters
        .filter(({ validFrom = pack.document.issuedOn, validTo }) =>
          holdsOn({ validFrom, ...(validTo && { validTo }) }, on),
        )
        .map((parameter) => ({ ...parameter, pack })),
    );
  }

  /** Who pays for a meal in these regions on a day, in paying order. */
  mealSubsidiesOf(regionCodes: readonly string[], on: CivilDate): InPack<MealSubsidyRule>[] {
    return this.#packs.flatMap((pack) =>
      (pack.mealSubsidies ?? [])
        .filter((rule) => regionCodes.includes(rule.region) && holdsOn(rule, on))
        .map((rule) => ({ ...rule, pack })),
    );
  }

  /** The item under whose regime a house of this kind takes people in this form on a day; without one it cannot be asked for so. */
  respiteItemOf(
    regionCodes: readonly string[],
    kind: string,
    form: CareFormName,
    on: CivilDate,
    wish?: RespiteWish,
  ): InPack<RespiteItemData> | undefined {
    return chooseRespiteItem(this.itemsOf(regionCodes, on), kind, form, wish);
  }

  /** Who pays for a day or an hour of respite in these regions on a day, in paying order. */
  respiteSubsidiesOf(regionCodes: readonly string[], on: CivilDate): InPack<RespiteSubsidyRule>[] {
    return this.#packs.flatMap((pack) =>
      (pack.respiteSubsidies ?? [])
        .filter((rule) => regionCodes.includes(rule.region) && holdsOn(rule, on))
        .map((rule) => ({ ...rule, pack })),
    );
  }

  /** How hours are earned, kept and spent in a region; nothing where there is no time bank. */
  timeBankOf(regionCode: string): TimeBankData | undefined {
    return this.#timeBank && timeBankOf(this.#timeBank, regionCode);
  }

  /** Every fund that a rule names, of these regions or of all, with whose money it is where a pack says it. */
  fundsOf(regionCodes?: readonly string[]): NamedFund[] {
    const funds = new Map<string, NamedFund>();
    for (const { mealSubsidies = [], respiteSubsidies = [], funds: said = [] } of this.#packs) {
      const named = [...mealSubsidies, ...respiteSubsidies].map(({ region, fund }) => ({ region, name: fund }));
      for (const { region: regionCode, name, ...more } of [...named, ...said])
        if (!regionCodes || regionCodes.includes(regionCode))
          funds.set(`${regionCode}/${name}`, { ...funds.get(`${regionCode}/${name}`), regionCode, name, ...more });
    }
    return [...funds.values()];
  }

  /** A pack in force, by the name of its version. */
  packOf(hash: string): LoadedPack | undefined {
    return this.#packs.find((pack) => pack.hash === hash);
  }

  clause(id: string): ClauseData {
    const clause = this.#clauses.get(id);
    if (!clause) throw new Error(`There is no clause ${id} in any pack.`); // The pack check lets none through.
    return clause;
  }

  explain(rule: EligibilityRule, facts: Facts): Outcome {
    return explain(rule, facts, this.#catalog);
  }

  /** The facts that a rule asks about. */
  factsOf(rule: EligibilityRule): string[] {
    return [...new Set(criteriaOf(rule).flatMap(({ met }) => factsIn(met, this.#catalog)))];
  }

  /** What the catalog says of a fact. */
  fact(path: string): FactData | undefined {
    return Object.hasOwn(this.#catalog, path) ? this.#catalog[path] : undefined;
  }

  /** Whether a fact tells of a person's health, and needs consent. */
  isHealthFact(path: string): boolean {
    return this.#catalog[path]?.isHealth ?? false;
  }

  /** Whether a fact is recorded for good once an application that rests on it is approved. */
  isKeptFact(path: string): boolean {
    return this.#catalog[path]?.isKept ?? false;
  }

  /** What a fact says, in words; nothing while it is unknown. */
  factWords(path: string, value: Facts[string] | undefined): string | undefined {
    const { options = {}, none = '没有' } = this.#catalog[path] ?? {};
    if (value === undefined) return undefined;
    if (typeof value === 'boolean') return value ? '是' : '不是';
    if (Array.isArray(value)) return value.length === 0 ? none : value.map((one) => options[one] ?? one).join('、');
    return typeof value === 'object' ? undefined : (options[value] ?? String(value));
  }

  /** What a citizen is asked to tell a fact. */
  questionOf(path: string): string {
    return this.#catalog[path]?.asks ?? path;
  }

  judge(met: string, facts: Facts): Pick<Outcome, 'verdict' | 'missing' | 'asks'> {
    return judge(met, facts, this.#catalog);
  }

  #packsOf(regionCodes: readonly string[]): LoadedPack[] {
    return this.#packs
      .filter(({ region }) => regionCodes.includes(region))
      .sort((a, b) => b.region.length - a.region.length || a.code.localeCompare(b.code));
  }
}

function clausesOf({ clauses, document }: LoadedPack, folder: string | undefined): ClauseData[] {
  const source = document.source ? readSource(document.source, folder) : '';
  return Object.entries(clauses).map(([id, quote]) => ({ id, quote, text: sentenceAround(source, quote), document }));
}

/** The whole sentence, or sentences, of a text without white space in which a quote stands. */
export function sentenceAround(source: string, quote: string): string {
  const words = quote.replace(/\s/gu, '');
  const at = source.indexOf(words);
  const start = Math.max(...['。', '；', ';'].map((end) => source.lastIndexOf(end, at - 1))) + 1;
  const end = source.indexOf('。', at + words.length - 1);
  return source.slice(start, end < 0 ? at + words.length : end + 1);
}
