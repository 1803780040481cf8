import { Args, ArgsType, Authorized, Ctx, Field, Query, Resolver } from 'type-graphql';
import { PersonArgs } from '../platform/args.ts';
import type { ViewerContext } from '../platform/context.ts';
import { HealthRecord, PersonalField, Profile, Purpose } from './profile.ts';
import { healthRecord, personalValue, profile } from './profile.service.ts';

@ArgsType()
class PersonalValueArgs extends PersonArgs {
  @Field(() => PersonalField)
  field!: PersonalField;

  @Field(() => Purpose)
  purpose!: Purpose;
}

@Resolver(() => Profile)
export class ProfileResolver {
  @Authorized()
  @Query(() => Profile, { description: 'What is recorded of a person, masked; needs the scope PROFILE.' })
  profile(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<Profile> {
    return profile(ctx, personId);
  }

  @Authorized()
  @Query(() => HealthRecord, { description: 'What is recorded of a person’s health; needs the scope HEALTH.' })
  healthRecord(@Args() { personId }: PersonArgs, @Ctx() ctx: ViewerContext): Promise<HealthRecord> {
    return healthRecord(ctx, personId);
  }

  @Authorized()
  @Query(() => String, {
    nullable: true,
    description: 'One value in full, for a stated purpose; the person sees who looked, at what and why.',
  })
  personalValue(
    @Args() { personId, field, purpose }: PersonalValueArgs,
    @Ctx() ctx: ViewerContext,
  ): Promise<string | undefined> {
    return personalValue(ctx, personId, field, purpose);
  }
}
