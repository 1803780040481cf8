import { Field, ObjectType } from 'type-graphql';
import { Connection } from '../platform/connection.ts';
import { Payload } from '../platform/errors.ts';
import { Application } from './application.entity.ts';
import { Attachment } from './attachment.entity.ts';

@ObjectType()
export class ApplicationConnection extends Connection(Application, 'Application') {}

@ObjectType({ description: 'What is wrong with one answer.' })
class FieldError {
  @Field(() => String)
  field!: string;

  @Field(() => String, { description: 'In words for the citizen.' })
  message!: string;
}

@ObjectType()
export class StartApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: 'Of ALREADY_APPLIED: the one that goes on.' })
  application?: Application;
}

@ObjectType()
export class SaveApplicationDraftPayload extends Payload {
  @Field(() => Application, { nullable: true, description: 'Of DRAFT_CHANGED: as it is now.' })
  application?: Application;

  @Field(() => [FieldError], { nullable: true, description: 'What was not kept, and why.' })
  fieldErrors?: FieldError[];
}

@ObjectType()
export class SubmitApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true })
  application?: Application;

  @Field(() => [FieldError], { nullable: true, description: 'Of FORM_INCOMPLETE: what is missing or wrong.' })
  fieldErrors?: FieldError[];

  @Field(() => [String], { nullable: true, description: 'Of PAPERS_MISSING: the codes of the papers.' })
  missingPapers?: string[];
}

@ObjectType()
export class WithdrawApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true })
  application?: Application;
}

@ObjectType()
export class AppealApplicationPayload extends WithdrawApplicationPayload {}

@ObjectType()
export class RemoveAttachmentPayload extends WithdrawApplicationPayload {}

@ObjectType()
export class UseEarlierPaperPayload extends Payload {
  @Field(() => Attachment, { nullable: true })
  attachment?: Attachment;
}

@ObjectType()
export class RateApplicationPayload extends WithdrawApplicationPayload {}
