import type { CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';

/** One region's rules as data: the shape of `api/policies/*.yaml`, which `pack.schema.json` checks. */
export interface PolicyPack {
  region: string;
  code: string;
  document: PolicyDocumentData;
  /** Row of the requirement matrix → the words in the source that it rests on. */
  clauses: Record<string, string>;
  parameters: ParameterData[];
  items: ItemData[];
  mealSubsidies?: MealSubsidyRule[];
}

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

/** What one fund pays of a meal, and for whom: a fixed amount or a share of the list price. */
export interface MealSubsidyRule extends Dated {
  code: string;
  region: string;
  fund: string;
  says: string;
  met: string;
  clause: string;
  amountFen?: Fen;
  percent?: number;
  dailyCapFen?: Fen;
  validFrom: CivilDate;
}

/** Facts about a person, nested as the paths of `facts.yaml` say; a missing one is unknown. */
export type Facts = { [name: string]: Facts | string | number | boolean | string[] };

/** `facts.yaml`: path → an example for the pack check, the question to a citizen, and whether it tells of health. */
export type FactCatalog = Record<
  string,
  { example: string | number | boolean | string[]; asks: string; isHealth?: true }
>;

/** Whether something dated holds on a day. */
export const holdsOn = ({ validFrom, validTo }: Dated, day: CivilDate): boolean =>
  (!validFrom || validFrom <= day) && (!validTo || day <= validTo);

/** MET, UNMET, or UNKNOWN while a fact is missing: never "no" for want of a paper. */
export type VerdictName = 'MET' | 'UNMET' | 'UNKNOWN';
