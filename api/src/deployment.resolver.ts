import { LocalDateResolver } from 'graphql-scalars';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { PushKind } from './messages/push-kind.ts';
import type { Context } from './platform/context.ts';

@ObjectType({ description: 'By which template of WeChat a kind of news is told outside the app.' })
class PushTemplate {
  @Field(() => PushKind)
  kind!: PushKind;

  @Field(() => ID, { description: 'For `wx.requestSubscribeMessage`.' })
  templateId!: string;
}

@ObjectType({ description: 'What a client must know of this deployment before anybody signs in.' })
class Deployment {
  @Field(() => Boolean, { description: 'Whether one may sign in as a person of the demo world.' })
  isDemo!: boolean;

  @Field(() => String, { description: 'Whom to call when the app does not serve (12349).' })
  hotline!: string;

  @Field(() => LocalDateResolver, { description: 'The day it is for the server.' })
  today!: CivilDate;

  @Field(() => [PushTemplate], { description: 'What one may be told in WeChat.' })
  pushTemplates!: PushTemplate[];
}

@Resolver()
export class DeploymentResolver {
  @Query(() => Deployment)
  deployment(@Ctx() { isDemo, now, pushTemplates }: Context): Deployment {
    const kinds = Object.values(PushKind).flatMap((kind) => {
      const templateId = pushTemplates[kind]?.id;
      return templateId ? { kind, templateId } : [];
    });
    return { isDemo, hotline: HOTLINE, today: civilDate(now()), pushTemplates: kinds };
  }
}
