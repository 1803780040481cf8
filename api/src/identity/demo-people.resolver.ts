import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { ageOn, civilDate } from '@doorstep/shared/civil-date';
import { IsId } from '../platform/args.ts';
import { SignInPayload, signInPayload } from './identity.resolver.ts';
import { signInAsDemoPerson } from './identity.service.ts';
import { Person } from './person.entity.ts';
import type { Context } from '../platform/context.ts';
import { Region } from '../regions/region.entity.ts';

@ObjectType({ description: 'A person of the demo world.' })
class DemoPerson {
  @Field(() => ID)
  id!: string;
}

@InputType()
class SignInAsDemoPersonInput {
  @Field(() => ID)
  @IsId()
  personId!: string;
}

/** Only outside production: there these fields do not exist. */
@Resolver(() => DemoPerson)
export class DemoPeopleResolver {
  @Query(() => [DemoPerson], {
    description: 'The people of the demo world, to sign in as. Not in the schema in production.',
  })
  demoPeople(@Ctx() { em }: Context): Promise<Person[]> {
    return em.find(Person, { demoIntroduction: { $ne: null } }, { orderBy: { id: 'asc' } });
  }

  @Mutation(() => SignInPayload, { description: 'Not in the schema in production.' })
  async signInAsDemoPerson(
    @Arg('input') { personId }: SignInAsDemoPersonInput,
    @Ctx() ctx: Context,
  ): Promise<SignInPayload> {
    return signInPayload(ctx, await signInAsDemoPerson(ctx, personId));
  }

  @FieldResolver(() => String)
  name(@Root() person: Person, @Ctx() { vault }: Context): string {
    return vault.open(person, 'name') ?? '';
  }

  @FieldResolver(() => String, { description: 'Who this is and what to try.' })
  introduction(@Root() { demoIntroduction }: Person): string | undefined {
    return demoIntroduction;
  }

  @FieldResolver(() => Int, { nullable: true })
  age(@Root() person: Person, @Ctx() { vault, now }: Context): number | undefined {
    const birthDate = vault.open(person, 'birthDate');
    return birthDate ? ageOn(birthDate, civilDate(now())) : undefined;
  }

  @FieldResolver(() => Region, { nullable: true })
  region(@Root() { residenceRegion }: Person, @Ctx() { regions }: Context): Region | undefined {
    return residenceRegion ? regions.find(residenceRegion) : undefined;
  }
}
