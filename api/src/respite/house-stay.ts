import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { civilDate, type CivilDate, type CivilTime } from '@doorstep/shared/civil-date';
import { Bed } from '../houses/bed.entity.ts';
import { CareForm } from '../houses/care.ts';
import { NamedPerson, namedPerson } from '../identity/named-person.ts';
import type { ServerContext } from '../platform/context.ts';
import { respiteOf } from '../policies/respite-items.ts';
import { isNoShow, isOverstay } from './lived.rules.ts';
import { daysOf } from './respite.rules.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayNeeds, StayStatus } from './stay.ts';

@ObjectType({ description: 'One line of a check-list (入住、离开清单).' })
export class StayCheck {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  says!: string;

  @Field(() => Boolean)
  isOptional!: boolean;

  @Field(() => Boolean)
  isTicked!: boolean;
}

@ObjectType({
  description: 'A stay as the house sees it: what it needs to take somebody in and let him go, and no more.',
})
export class HouseStay {
  @Field(() => ID)
  id!: string;

  @Field(() => CareForm)
  form!: CareForm;

  @Field(() => StayStatus)
  status!: RespiteStay['status'];

  @Field(() => NamedPerson)
  person!: NamedPerson;

  @Field(() => LocalDateResolver)
  startsOn!: CivilDate;

  @Field(() => LocalDateResolver)
  endsOn!: CivilDate;

  @Field(() => Int, { description: 'Nights of a bed, otherwise days.' })
  days!: number;

  @Field(() => String, { nullable: true })
  startsTime?: CivilTime | undefined;

  @Field(() => Int, { nullable: true })
  hours?: number | undefined;

  @Field(() => StayNeeds)
  needs!: StayNeeds;

  @Field(() => Bed, { nullable: true })
  bed?: Bed | undefined;

  @Field(() => Boolean, { description: 'Whether somebody else still lies in that bed, who has not been let go.' })
  isBedTaken!: boolean;

  @Field(() => Boolean, { description: 'Whether another is placed with him in the house, or neither is (老残一体).' })
  isLinked!: boolean;

  @Field(() => Boolean, { description: 'Whether nobody came on the first day.' })
  isNoShow!: boolean;

  @Field(() => Boolean, { description: 'Whether he is still there though he should have left.' })
  isOverstay!: boolean;

  @Field(() => DateTimeISOResolver)
  requestedAt!: Date;

  @Field(() => Int, { nullable: true, description: 'Of an offer that the family has not answered: how long it lasts.' })
  secondsLeft?: number | undefined;

  @Field(() => [StayCheck], { description: 'What is gone through next: at admission, or when he leaves.' })
  checks!: StayCheck[];
}

/** Who else is in the house, for what one stay alone does not say. */
export interface Neighbours {
  /** Of those who lie in a bed: which, and whose stay. */
  lyingIn: ReadonlyMap<string, string>;
  linked: ReadonlySet<string>;
}

/** A stay with its person, bed and ward as the house sees it. */
export async function houseStay(
  ctx: ServerContext,
  stay: RespiteStay,
  { lyingIn, linked }: Neighbours,
): Promise<HouseStay> {
  const { id, form, status, startsOn, endsOn, startsTime, hours, needs, bed, requestedAt, offerEndsAt } = stay;
  const today = civilDate(ctx.now());
  const isOffer = status === StayStatus.OFFERED;
  return {
    ...{ id, form, status, startsOn, endsOn, startsTime, hours, needs, bed, requestedAt },
    person: namedPerson(ctx.vault, stay.person),
    days: daysOf(stay),
    isBedTaken: Boolean(bed) && status === StayStatus.CONFIRMED && (lyingIn.get(bed!.id) ?? id) !== id,
    isLinked: linked.has(stay.placementId),
    isNoShow: isNoShow(stay, today),
    isOverstay: isOverstay(stay, today),
    ...(isOffer && { secondsLeft: Math.max(0, Math.floor((offerEndsAt!.getTime() - ctx.now().getTime()) / 1000)) }),
    checks: await checksOf(ctx, stay),
  };
}

async function checksOf(
  ctx: ServerContext,
  { form, status, itemId, packHash, checks }: RespiteStay,
): Promise<StayCheck[]> {
  const isIn = status === StayStatus.IN_STAY;
  if (form !== CareForm.BED || !(isIn || status === StayStatus.CONFIRMED)) return [];
  const { respite } = await respiteOf(ctx, itemId, packHash);
  const ticked = isIn ? checks.discharge : checks.admission;
  return (isIn ? respite.discharge : respite.admission).map(({ code, says, isOptional = false }) => ({
    ...{ code, says, isOptional },
    isTicked: ticked.includes(code),
  }));
}
