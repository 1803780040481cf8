import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Fen } from '@doorstep/shared/units';
import { Clause, Standing } from '../policies/policies.types.ts';
import { RegionLevel } from '../regions/region.entity.ts';
import { GrantKind, GrantPeriod, GrantUnit } from './entitlement.entity.ts';

export enum FormFieldKind {
  TEXT = 'TEXT',
  NUMBER = 'NUMBER',
  YES_NO = 'YES_NO',
  ONE_OF = 'ONE_OF',
  SEVERAL_OF = 'SEVERAL_OF',
  DATE = 'DATE',
  PHONE = 'PHONE',
}
registerEnumType(FormFieldKind, { name: 'FormFieldKind', description: 'How a question of a form is answered.' });

@ObjectType()
export class FormOption {
  @Field(() => String)
  value!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'A question of a form.' })
export class FormField {
  @Field(() => String, { description: 'By which the answer is named.' })
  name!: string;

  @Field(() => String, { description: 'The question, in words for an elder.' })
  title!: string;

  @Field(() => String, { nullable: true })
  help?: string | undefined;

  @Field(() => FormFieldKind)
  kind!: FormFieldKind;

  @Field(() => [FormOption], { description: 'What to choose from; empty for what is typed.' })
  options!: FormOption[];

  @Field(() => String, { nullable: true, description: 'Of SEVERAL_OF: the words for none of them.' })
  none?: string | undefined;

  @Field(() => Boolean)
  isRequired!: boolean;

  @Field(() => Int, { nullable: true })
  maxLength?: number | undefined;

  @Field(() => Int, { nullable: true })
  minimum?: number | undefined;

  @Field(() => Int, { nullable: true })
  maximum?: number | undefined;
}

@ObjectType({ description: 'Questions that belong together: one page of a form.' })
export class FormGroup {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  help?: string | undefined;

  @Field(() => [FormField])
  fields!: FormField[];
}

@ObjectType({ description: 'Somebody who belongs into a case, such as parent and child of a household.' })
export class MemberRole {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'A paper that an application needs, and what for.' })
export class PaperToBring {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  paper!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => Boolean)
  isOptional!: boolean;
}

@ObjectType({ description: 'A step of the review as the procedure has it.' })
export class ProcedureStep {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => RegionLevel)
  level!: string;

  @Field(() => Int)
  workingDays!: number;
}

@ObjectType({ description: 'What an approval grants; what no document sets is left out, and the reviewer enters it.' })
export class Grant {
  @Field(() => GrantKind)
  kind!: string;

  @Field(() => String)
  says!: string;

  @Field(() => Int, { nullable: true })
  amountFen?: Fen | undefined;

  @Field(() => Int, { nullable: true })
  quota?: number | undefined;

  @Field(() => GrantUnit, { nullable: true })
  unit?: string | undefined;

  @Field(() => GrantPeriod, { nullable: true })
  per?: string | undefined;

  @Field(() => Int, { nullable: true, description: 'How many months it lasts.' })
  months?: number | undefined;

  @Field(() => Clause, { nullable: true })
  clause?: Clause | undefined;
}

@ObjectType({ description: 'What it takes to apply for an item.' })
export class HowToApply {
  @Field(() => [MemberRole], { description: 'Who belongs into the case, the applicant first.' })
  members!: MemberRole[];

  @Field(() => [FormGroup])
  groups!: FormGroup[];

  @Field(() => [PaperToBring])
  papers!: PaperToBring[];

  @Field(() => [ProcedureStep])
  steps!: ProcedureStep[];

  @Field(() => Int, { description: 'Calendar days after a rejection in which one may appeal.' })
  appealDays!: number;

  @Field(() => Grant)
  grants!: Grant;

  @Field(() => Standing, {
    description: 'Whether steps and days are laid down, or a sample until the place publishes its own.',
  })
  standing!: string;

  @Field(() => String, { nullable: true })
  note?: string | undefined;
}
