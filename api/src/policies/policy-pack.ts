import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { ApplicationData, OptionData, WrittenApplication } from './application-data.ts';
import type { CareFormName, RespiteData } from './respite-data.ts';

/** One region's rules as data, as decisions need them: nothing in it refers to another file but the facts. */
export interface PolicyPack {
  region: string;
  code: string;
  document: PolicyDocumentData;
  /** Row of the requirement matrix → the words in the source that it rests on. */
  clauses: Record<string, string>;
  parameters: ParameterData[];
  items: ItemData[];
  mealSubsidies?: MealSubsidyRule[];
  respiteSubsidies?: RespiteSubsidyRule[];
  funds?: FundData[];
}

/** A pack as its file writes it, in the shape that `pack.schema.json` checks: forms, procedures and regimes by name. */
export type WrittenPack = Omit<PolicyPack, 'items'> & { items: WrittenItem[] };

/** An item as its pack's file writes it. */
export type WrittenItem = Omit<ItemData, 'application' | 'respite'> & {
  application?: WrittenApplication;
  /** Name in `respite.yaml`. */
  respite?: string;
};

/** A pack that was checked, with the name of its version. */
export type LoadedPack = PolicyPack & { hash: string };

/** In force; only a draft; in force but our text is cut off; or made up for the demo world. */
export type StandingName = 'IN_FORCE' | 'DRAFT' | 'CUT_OFF' | 'SAMPLE';

export interface PolicyDocumentData {
  title: string;
  issuers: string[];
  number?: string;
  issuedOn: CivilDate;
  standing: StandingName;
  standingNote?: string;
  source?: string;
}

/** What is dated: valid from a day, to a day (included), or without end. */
export interface Dated {
  validFrom?: CivilDate;
  validTo?: CivilDate;
}

export interface ParameterData extends Dated {
  key: string;
  title: string;
  operator: string;
  value: string;
  unit?: string;
  deadline?: string;
  clauses: string[];
}

export interface ItemData extends Dated {
  code: string;
  title: string;
  summary: string;
  pillar: string;
  audiences: string[];
  access: string;
  keywords?: string[];
  where: string;
  servicePointKinds?: string[];
  validFrom: CivilDate;
  clauses: string[];
  bring?: { paper: string; proves: string }[];
  eligibility?: EligibilityRule;
  /** For the items that say APPLY, and no other. */
  application?: ApplicationData;
  /** For the items of which a place is held, offered and waited for. */
  respite?: RespiteData;
}

/** A condition, or several of which all or any must hold (享受条件). */
export type EligibilityRule =
  CriterionRule | { says?: string; all: EligibilityRule[] } | { says?: string; any: EligibilityRule[] };

export interface CriterionRule {
  code: string;
  /** FEEL over the facts of `facts.yaml`. */
  met: string;
  says: string;
  clause: string;
}

/** What one fund pays, and for whom: a fixed amount or a share of the list price. */
export interface SubsidyRule extends Dated {
  code: string;
  region: string;
  fund: string;
  says: string;
  met: string;
  clause: string;
  amountFen?: Fen;
  percent?: number;
  dailyCapFen?: Fen;
  monthlyCapFen?: Fen;
  validFrom: CivilDate;
}

/** Whose money a fund is. */
export type FundSourceName = 'CENTRAL' | 'PROVINCE' | 'CITY' | 'DISTRICT' | 'LOTTERY' | 'CHARITY' | 'INSURANCE' | 'OWN';

/** What a document says of a fund that rules of a region name. */
export interface FundData {
  region: string;
  name: string;
  source: FundSourceName;
  clause: string;
}

/** Of a meal. */
export type MealSubsidyRule = SubsidyRule;

/** Of a day of respite, or of an hour of HOME_HOURS. */
export interface RespiteSubsidyRule extends SubsidyRule {
  forms: CareFormName[];
}

/** Facts about a person, nested as the paths of `facts.yaml` say; a missing one is unknown. */
export type Facts = { [name: string]: Facts | string | number | boolean | string[] };

/** `facts.yaml` by path. */
export type FactCatalog = Record<string, FactData>;

/** What a rule may ask about a person. */
export interface FactData {
  /** For the pack check. */
  example: string | number | boolean | string[];
  /** The question to a citizen. */
  asks: string;
  /** Help with the answer. */
  help?: string;
  type: 'boolean' | 'integer' | 'string' | 'array' | 'region';
  /** Of a string the one, of an array the several that it may be, each with its word. */
  options?: Record<string, string>;
  /** Of an array: the words for none of them. */
  none?: string;
  minimum?: number;
  maximum?: number;
  /** Tells of health, and needs consent. */
  isHealth?: true;
  /** The record itself says it: no form asks. */
  isOnRecord?: true;
  /** Goes into the person's register once an application that rests on it is approved; other facts change with the day or the wish. */
  isKept?: true;
}

/** The options of a fact as a field has them. */
export const optionsOf = ({ options = {} }: FactData): OptionData[] =>
  Object.entries(options).map(([value, title]) => ({ const: value, title }));

/** Whether something dated holds on a day. */
export const holdsOn = ({ validFrom, validTo }: Dated, day: CivilDate): boolean =>
  (!validFrom || validFrom <= day) && (!validTo || day <= validTo);

/** MET, UNMET, or UNKNOWN while a fact is missing: never "no" for want of a paper. */
export type VerdictName = 'MET' | 'UNMET' | 'UNKNOWN';

/** What a rule says about a person: the tree of the rule with a verdict at each node. */
export interface Outcome {
  code: string;
  says: string;
  verdict: VerdictName;
  clause?: string;
  /** Paths of the facts that are missing; empty unless the verdict is UNKNOWN. */
  missing: string[];
  /** The same as questions. */
  asks: string[];
  joined?: 'ALL' | 'ANY';
  parts: Outcome[];
}

/** The outcomes of the single conditions of a rule, in its order. */
export const leavesOf = (outcome: Outcome): Outcome[] =>
  outcome.parts.length === 0 ? [outcome] : outcome.parts.flatMap(leavesOf);
