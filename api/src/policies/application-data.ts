import type { Fen } from '@doorstep/shared/units';
import type { CriterionRule, EligibilityRule } from './policy-pack.ts';

/** What it takes to apply for an item, and what an approval grants; everything it rests on stands in it. */
export interface ApplicationData {
  /** Whose case it is. HOUSEHOLD: several members in one case, decided together. */
  subject: 'PERSON' | 'HOUSEHOLD';
  /** Of a HOUSEHOLD, in order; the first one is the applicant, on whose facts the item's own eligibility is asked. */
  members?: MemberData[];
  form: FormData;
  /** What the item's `bring` proves, and then what else is needed. */
  papers: PaperData[];
  procedure: ProcedureData;
  grants: GrantData;
  again: AgainData;
}

/** How an item's pack writes it: form and procedure by their names in `procedures.yaml`. */
export interface WrittenApplication {
  subject?: ApplicationData['subject'];
  members?: MemberData[];
  form: string;
  /** Papers beyond the item's `bring`. */
  papers?: PaperData[];
  procedure: string;
  grants: GrantData;
  again?: AgainData;
}

/** Somebody of a household that applies together. */
export interface MemberData {
  code: string;
  title: string;
  /** What is asked of this member beyond the item's own conditions, which are the first one's. */
  eligibility?: EligibilityRule;
}

/** A paper that a case needs, and what for. */
export interface PaperData {
  code: string;
  paper: string;
  purpose: string;
  isOptional?: boolean;
  /** Code of the criterion that it proves: then it is also the paper's code, and it is needed only where that is not known. */
  proves?: string;
  /** Code of the member of the household whose paper it is; the first one's without it. */
  of?: string;
}

/** How often one may apply: one open case at a time, unless `manyOpen`. */
export interface AgainData {
  manyOpen?: boolean;
  /** After an approval only when its entitlement ends within so many days, or has ended; without it, once it has ended. */
  renewDays?: number;
}

/** JSON Schema (draft-07) of one flat object, with groups: one group of questions is one page. `form-schema.ts` writes it out. */
export interface FormData {
  code: string;
  groups: GroupData[];
  /** Names of `properties`. */
  required: string[];
  properties: Record<string, FieldData>;
}

/** Questions that belong together: one page of a form. */
export interface GroupData {
  code: string;
  title: string;
  help?: string;
  /** Names of `properties`. */
  fields: string[];
}

/** One question to a citizen. */
export interface FieldData {
  /** An array takes several of `options`. */
  type: 'string' | 'integer' | 'boolean' | 'array';
  title: string;
  /** Help. */
  description?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  format?: 'date' | 'phone';
  options?: OptionData[];
  /** Of an array: the words of the choice that means none of the options, which is the empty list. */
  none?: string;
  /** What of the person's record fills it in. */
  prefill?: Prefill;
  /** Path of `facts.yaml` that the answer tells: filled in from what is recorded, and laid over it when criteria are asked. */
  fact?: string;
  /** Code of the member of the household that it is about; the first one without it. */
  of?: string;
}

/** One of the answers that a question offers. */
export interface OptionData {
  const: string;
  title: string;
}

/** What a field can be filled in from. */
export type Prefill = 'person.name' | 'person.phone' | 'person.homeAddress' | 'person.birthDate';

/** The way an application takes; SAMPLE until a place publishes its own. */
export interface ProcedureData {
  code: string;
  title: string;
  /** In order; only the last one grants. */
  steps: ReviewStepData[];
  /** Who looks at an appeal. */
  appealSteps: ReviewStepData[];
  /** Calendar days after a rejection in which one may appeal. */
  appealDays: number;
  /** A draft that nobody touched for so many days is closed. */
  draftDays: number;
  /** Papers that were asked for and did not come for so many days close the case. */
  papersDays: number;
  /** So many days before either, one is told. */
  warnDays: number;
  standing: 'SAMPLE' | 'IN_FORCE';
  note?: string;
  clause?: string;
}

/** A step of the review, as the procedure has it. */
export interface ReviewStepData {
  code: string;
  title: string;
  role: 'REVIEWER' | 'ASSESSOR';
  level: RegionLevel;
  workingDays: number;
  /** Whether the papers are in order, whether there is need, or what is granted. */
  decides: 'PAPERS' | 'NEED' | 'GRANT';
}

/** At whose desk a step lies. */
export type RegionLevel = 'COMMUNITY' | 'TOWNSHIP' | 'COUNTY' | 'CITY' | 'PROVINCE';

/** What an approval grants. Whatever the documents do not set is left out here, and the reviewer enters it. */
export interface GrantData {
  kind: 'AMOUNT' | 'QUOTA' | 'PLACE' | 'SERVICE';
  /** What one gets, in words. */
  says: string;
  clause?: string;
  /** Of an AMOUNT: the same one for everybody, */
  amountFen?: Fen;
  /** or by a table over one fact. */
  amountBy?: { fact: string; fen: Record<string, Fen>; clause: string };
  /** Of a QUOTA: how many of what, each period. */
  quota?: number;
  unit?: 'DAY' | 'HOUR' | 'SESSION' | 'TIME';
  per?: 'ONCE' | 'MONTH' | 'YEAR';
  /** How long it lasts; without it until the day the reviewer enters, or until it is used up or ended. */
  months?: number;
  /** Of an AMOUNT: who pays it, and when. Without it nothing is paid through here. */
  payment?: PaymentData;
}

/** From which fund an amount is paid, and in which parts (发放办法). */
export interface PaymentData {
  /** Name of the fund. */
  fund: string;
  /** Whose fund it is: that of the region of this level in which the case is handled; the pack's own without it. */
  level?: RegionLevel;
  /** Code of the reading that is in force. */
  reading: string;
  /** How the document can be read: one of them is chosen, the others are kept by their names. */
  readings: ReadingData[];
}

/** One way to read when and on what conditions an amount is paid. */
export interface ReadingData {
  code: string;
  title: string;
  clause: string;
  /** What the document leaves open, and that this is only our choice. */
  note?: string;
  standing: 'SAMPLE' | 'IN_FORCE';
  /** The question of the form whose day the months are counted from; the day of the decision without it. */
  countsFrom?: string;
  /** All of it falls due within so many months from then. */
  withinMonths?: number;
  /** The same amount again and again, as long as it is granted; then there is one instalment. */
  every?: 'MONTH' | 'YEAR';
  instalments: InstalmentData[];
}

/** A part of an amount, with what must hold on the day on which it falls due. */
export interface InstalmentData {
  /** Of the sum of all shares. */
  share: number;
  afterMonths: number;
  conditions?: CriterionRule[];
}
