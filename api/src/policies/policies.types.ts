import { LocalDateResolver } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';

/** MET, UNMET, or UNKNOWN while a fact is missing. */
export enum Verdict {
  MET = 'MET',
  UNMET = 'UNMET',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'UNKNOWN while a fact is missing: never "no" for want of a paper.',
});

export enum Standing {
  IN_FORCE = 'IN_FORCE',
  DRAFT = 'DRAFT',
  CUT_OFF = 'CUT_OFF',
  SAMPLE = 'SAMPLE',
}
registerEnumType(Standing, {
  name: 'Standing',
  description: 'Whether a document is in force.',
  valuesConfig: {
    DRAFT: { description: 'A draft for comment (征求意见稿), not a rule in force.' },
    CUT_OFF: { description: 'In force, but our text of it ends too soon.' },
    SAMPLE: { description: 'Made up for the demo world.' },
  },
});

export enum Joined {
  ALL = 'ALL',
  ANY = 'ANY',
}
registerEnumType(Joined, { name: 'Joined', description: 'Whether all parts must hold, or any.' });

@ObjectType({ description: 'A government document that rules rest on.' })
export class PolicyDocument {
  @Field(() => String)
  title!: string;

  @Field(() => [String])
  issuers!: string[];

  @Field(() => String, { nullable: true, description: '文号' })
  number?: string;

  @Field(() => LocalDateResolver)
  issuedOn!: CivilDate;

  @Field(() => Standing)
  standing!: string;

  @Field(() => String, { nullable: true })
  standingNote?: string;
}

@ObjectType({ description: 'The place in a document that a rule rests on.' })
export class Clause {
  @Field(() => ID, { description: 'Row of the requirement matrix, "Z05".' })
  id!: string;

  @Field(() => String, { description: 'The words the rule rests on.' })
  quote!: string;

  @Field(() => String, { description: 'The whole sentence that holds them.' })
  text!: string;

  @Field(() => PolicyDocument)
  document!: PolicyDocument;
}

@ObjectType({ description: 'One condition, or several joined; `parts` is empty for a single one.' })
export class Criterion {
  @Field(() => String)
  code!: string;

  @Field(() => String, { description: "The condition in a citizen's words." })
  says!: string;

  @Field(() => Verdict)
  verdict!: string;

  @Field(() => Clause, { nullable: true })
  clause?: Clause | undefined;

  @Field(() => [String], { description: 'What is not known yet, as questions; empty unless the verdict is UNKNOWN.' })
  asks!: string[];

  @Field(() => Joined, { nullable: true })
  joined?: string | undefined;

  @Field(() => [Criterion])
  parts!: Criterion[];
}
