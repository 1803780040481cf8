import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from './person.entity.ts';
import { Role } from './role.ts';
import { Staff } from './staff.entity.ts';

@ObjectType('Viewer', { description: 'Who is signed in: a citizen (`person`) or staff (`staff`).' })
export class ViewerType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [Role])
  roles!: readonly Role[];

  @Field(() => Person, { nullable: true })
  person?: Person | undefined;

  @Field(() => Staff, { nullable: true })
  staff?: Staff | undefined;
}
