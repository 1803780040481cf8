import { Matches, MaxLength } from 'class-validator';
import { DateTimeISOResolver } from 'graphql-scalars';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { ageOn, civilDate } from '@doorstep/shared/civil-date';
import { KEY } from '../platform/connection.ts';
import type { Context, Viewer, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { Region } from '../regions/region.entity.ts';
import { refreshSession, signInAsStaff, signInWithWeChat, signOut } from './identity.service.ts';
import { Person } from './person.entity.ts';
import type { SignedIn } from './sessions.ts';
import { Staff } from './staff.entity.ts';
import { ViewerType } from './viewer.ts';

@InputType()
class SignInWithWeChatInput {
  @Field(() => String, { description: 'From `wx.login`; good once, for five minutes.' })
  @MaxLength(200)
  code!: string;
}

@InputType()
class SignInAsStaffInput {
  @Field(() => String)
  @MaxLength(60)
  @Matches(KEY.TEXT)
  userName!: string;

  @Field(() => String)
  @MaxLength(200)
  password!: string;
}

@InputType()
class RefreshSessionInput {
  @Field(() => String)
  @MaxLength(200)
  refreshToken!: string;
}

@ObjectType({ description: 'Opaque tokens: send the access token as `Authorization: Bearer …`.' })
class SessionTokens {
  @Field(() => String)
  accessToken!: string;

  @Field(() => DateTimeISOResolver)
  accessTokenExpiresAt!: Date;

  @Field(() => String)
  refreshToken!: string;

  @Field(() => DateTimeISOResolver)
  refreshTokenExpiresAt!: Date;
}

@ObjectType()
export class SignInPayload extends Payload {
  @Field(() => SessionTokens, { nullable: true })
  tokens?: SessionTokens;

  @Field(() => ViewerType, { nullable: true })
  viewer?: ViewerType | undefined;
}

@ObjectType()
class SignOutPayload extends Payload {}

@Resolver()
export class IdentityResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for a visitor.' })
  viewer(@Ctx() ctx: Context): Promise<ViewerType | undefined> | undefined {
    return ctx.viewer && viewerTypeOf(ctx, ctx.viewer);
  }

  @Mutation(() => SignInPayload, {
    description: 'Sign in through WeChat; the first time makes a person of whom nothing is known yet.',
  })
  async signInWithWeChat(@Arg('input') { code }: SignInWithWeChatInput, @Ctx() ctx: Context): Promise<SignInPayload> {
    return signInPayload(ctx, await signInWithWeChat(ctx, code));
  }

  @Mutation(() => SignInPayload, {
    description: 'Sign in with a password; five failures lock the account for 15 minutes.',
  })
  async signInAsStaff(
    @Arg('input') { userName, password }: SignInAsStaffInput,
    @Ctx() ctx: Context,
  ): Promise<SignInPayload> {
    return signInPayload(ctx, await signInAsStaff(ctx, userName, password));
  }

  @Mutation(() => SignInPayload, {
    description: 'Trade a refresh token for a new pair. Safe to repeat until the new pair was used.',
  })
  async refreshSession(
    @Arg('input') { refreshToken }: RefreshSessionInput,
    @Ctx() ctx: Context,
  ): Promise<SignInPayload> {
    return signInPayload(ctx, await refreshSession(ctx, refreshToken));
  }

  @Authorized()
  @Mutation(() => SignOutPayload, { description: 'End this session at once.' })
  async signOut(@Ctx() ctx: ViewerContext): Promise<SignOutPayload> {
    await signOut(ctx);
    return { userErrors: [] };
  }
}

/** What goes out after a sign-in of whatever kind. */
export const signInPayload = async (ctx: Context, { tokens, viewer }: SignedIn): Promise<SignInPayload> => ({
  tokens,
  viewer: await viewerTypeOf(ctx, viewer),
  userErrors: [],
});

async function viewerTypeOf({ em, vault }: Context, { personId, staffId, roles }: Viewer): Promise<ViewerType> {
  if (staffId) {
    const staff = await em.findOneOrFail(Staff, staffId);
    return { id: staff.id, name: staff.name, roles, staff };
  }
  const person = await em.findOneOrFail(Person, personId!);
  return { id: person.id, name: vault.open(person, 'name') ?? '', roles, person };
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => String)
  name(@Root() person: Person, @Ctx() { vault }: Context): string {
    return vault.open(person, 'name') ?? '';
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'In completed years; null while the birth date is unknown.',
  })
  age(@Root() person: Person, @Ctx() { vault, now }: Context): number | undefined {
    const birthDate = vault.open(person, 'birthDate');
    return birthDate ? ageOn(birthDate, civilDate(now())) : undefined;
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Where the person lives (居住地).' })
  residence(@Root() { residenceRegion }: Person, @Ctx() { regions }: Context): Region | undefined {
    return residenceRegion ? regions.find(residenceRegion) : undefined;
  }
}

@Resolver(() => Staff)
export class StaffResolver {
  @FieldResolver(() => Region, { description: 'Where this person works, with all that lies under it.' })
  region(@Root() { regionCode }: Staff, @Ctx() { regions }: Context): Region | undefined {
    return regions.find(regionCode);
  }
}
