import DataLoader from 'dataloader';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context, Viewer } from '../platform/context.ts';
import { perRequest } from '../platform/per-request.ts';
import { Ground } from '../platform/ground.ts';
import { Person } from './person.entity.ts';
import { Relation } from './relation.ts';
import { Staff } from './staff.entity.ts';

/** Who did something for a person, as it was at the time: kept with what was done. */
@ObjectType({ description: 'Who did something for a person, and on what ground: 由女儿代办.' })
export class Doer {
  @Field(() => Ground)
  ground!: Ground;

  @Field(() => Relation, { nullable: true, description: 'What a delegate is to the person.' })
  relation?: Relation | undefined;

  personId?: string | undefined;

  staffId?: string | undefined;
}

/** The viewer as the doer of what this authority allows. */
export const doerOf = (
  { personId, staffId }: Viewer,
  { ground, relation }: { ground: Ground; relation?: Relation },
): Doer => ({
  ground,
  ...(relation && { relation }),
  ...(personId && { personId }),
  ...(staffId && { staffId }),
});

/** What the system does by itself, such as closing what nobody touched. */
export const SYSTEM: Doer = { ground: Ground.SYSTEM };

const BY_ITSELF = '系统';

@Resolver(() => Doer)
export class DoerResolver {
  @FieldResolver(() => String)
  async name(@Root() { personId, staffId }: Doer, @Ctx() ctx: Context): Promise<string> {
    if (staffId) return (await staffLoader(ctx).load(staffId)).name;
    if (!personId) return BY_ITSELF;
    return ctx.vault.open(await personLoader(ctx).load(personId), 'name') ?? '';
  }
}

/** People of a request, asked for in one go. */
export const personLoader = perRequest(
  ({ em }) =>
    new DataLoader(async (ids: readonly string[]) => inOrder(ids, await em.find(Person, { id: { $in: [...ids] } }))),
);

/** Staff of a request by name, asked for in one go. */
export const staffLoader = perRequest(
  ({ em }) =>
    new DataLoader<string, Pick<Staff, 'id' | 'name'>>(async (ids) =>
      inOrder(ids, await em.find(Staff, { id: { $in: [...ids] } })),
    ),
);

function inOrder<T extends { id: string }>(ids: readonly string[], found: T[]): T[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id)!);
}
