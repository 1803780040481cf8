import { Arg, Args, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Role } from '../identity/role.ts';
import { IdArgs, IsId } from '../platform/args.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Payload } from '../platform/errors.ts';
import { careHouse, CareHousePage } from './house-page.ts';
import { removeHousePicture } from './house-pictures.ts';

@InputType()
class RemoveHousePictureInput {
  @Field(() => ID)
  @IsId()
  pictureId!: string;
}

@ObjectType()
class RemoveHousePicturePayload extends Payload {
  @Field(() => ID, { nullable: true })
  removedId?: string;
}

@Resolver()
export class HousePageResolver {
  @Query(() => CareHousePage, {
    nullable: true,
    description: 'A house as its page shows it, with what is free on the next 14 days.',
  })
  careHouse(@Args() { id }: IdArgs, @Ctx() ctx: Context): Promise<CareHousePage | undefined> {
    return careHouse(ctx, id);
  }

  @Authorized(Role.PROVIDER_OPERATOR)
  @Mutation(() => RemoveHousePicturePayload, {
    description: 'Takes a picture of a house away; one is added by `POST /pictures`.',
  })
  async removeHousePicture(
    @Arg('input') { pictureId }: RemoveHousePictureInput,
    @Ctx() ctx: ViewerContext,
  ): Promise<RemoveHousePicturePayload> {
    return { removedId: await removeHousePicture(ctx, pictureId), userErrors: [] };
  }
}
