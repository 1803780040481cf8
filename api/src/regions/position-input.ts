import { Max, Min } from 'class-validator';
import { Field, Float, InputType } from 'type-graphql';
import type { Position } from './region.entity.ts';

@InputType({ description: 'A point on the earth, in degrees.' })
export class PositionInput implements Position {
  @Field(() => Float)
  @Min(-90)
  @Max(90)
  latitude!: number;

  @Field(() => Float)
  @Min(-180)
  @Max(180)
  longitude!: number;
}
