import { LocalDateResolver } from 'graphql-scalars';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver } from 'type-graphql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { ViewerType } from '../identity/viewer.ts';
import { Person } from '../identity/person.entity.ts';
import { Relation } from '../identity/relation.ts';
import { ALL_SCOPES, Scope } from '../identity/scope.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { openAssistance } from './assistance.service.ts';
import { delegationsHeld } from './delegations.service.ts';

@ObjectType({ description: 'Somebody the viewer may act for now, and in what.' })
class ActsFor {
  @Field(() => ID, { description: 'Of the delegation, the guardianship or the assistance it rests on.' })
  groundId!: string;

  @Field(() => Ground)
  ground!: Ground;

  @Field(() => Person)
  person!: Person;

  @Field(() => [Scope])
  scopes!: Scope[];

  @Field(() => Relation, { nullable: true, description: 'What the viewer is to the person.' })
  relation?: Relation | undefined;

  @Field(() => LocalDateResolver, { nullable: true, description: 'The last day.' })
  endsOn?: CivilDate | undefined;
}

@Resolver(() => ViewerType)
export class ActsForResolver {
  @FieldResolver(() => [ActsFor], { description: 'Whom the viewer may act for now, besides himself.' })
  async actsFor(@Ctx() ctx: ViewerContext): Promise<ActsFor[]> {
    if (ctx.viewer.staffId) {
      const open = await openAssistance(ctx);
      return open ? [{ groundId: open.id, ground: Ground.ASSISTANCE, person: open.person, scopes: ALL_SCOPES }] : [];
    }
    return (await delegationsHeld(ctx)).map(({ id, kind, person, scopes, relation, endsOn }) => ({
      groundId: id,
      ground: Ground[kind],
      person: person!,
      scopes,
      relation,
      endsOn,
    }));
  }
}
