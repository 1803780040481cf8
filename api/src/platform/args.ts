import { Matches, ValidateBy } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { isCivilDate } from '@doorstep/shared/civil-date';
import { KEY } from './connection.ts';

/** An id as this API gives them: a UUID in small letters, so that equal ids are equal texts. */
export const IsId = () => Matches(KEY.ID);

/** A day that PostgreSQL can count with. */
export const IsDay = () => ValidateBy({ name: 'isDay', validator: { validate: (day) => isCivilDate(String(day)) } });

/** The id of one thing. */
@ArgsType()
export class IdArgs {
  @Field(() => ID)
  @IsId()
  id!: string;
}
