import { LocalDateResolver } from 'graphql-scalars';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import type { Context } from './platform/context.ts';

@ObjectType({ description: 'What a client must know of this deployment before anybody signs in.' })
class Deployment {
  @Field(() => Boolean, { description: 'Whether one may sign in as a person of the demo world.' })
  isDemo!: boolean;

  @Field(() => String, { description: 'Whom to call when the app does not serve (12349).' })
  hotline!: string;

  @Field(() => LocalDateResolver, { description: 'The day it is for the server.' })
  today!: CivilDate;
}

@Resolver()
export class DeploymentResolver {
  @Query(() => Deployment)
  deployment(@Ctx() { isDemo, now }: Context): Deployment {
    return { isDemo, hotline: HOTLINE, today: civilDate(now()) };
  }
}
