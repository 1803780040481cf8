import { LocalDateResolver, LocalTimeResolver } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import { UserErrorCode } from '../platform/errors.ts';

/** Why somebody is away from home. */
export enum AbsenceReason {
  HOSPITAL = 'HOSPITAL',
  TRAVEL = 'TRAVEL',
  RESPITE_STAY = 'RESPITE_STAY',
  OTHER = 'OTHER',
}
registerEnumType(AbsenceReason, {
  name: 'AbsenceReason',
  description: 'Why somebody is away: in hospital, travelling, in a respite stay (短期托养), or something else.',
});

/** What an absence may stop. */
export enum AbsenceItemKind {
  BREAKFAST = 'BREAKFAST',
  LUNCH = 'LUNCH',
  DINNER = 'DINNER',
  DAY_PLACE = 'DAY_PLACE',
  HOME_HOURS = 'HOME_HOURS',
  VOLUNTEER = 'VOLUNTEER',
}
registerEnumType(AbsenceItemKind, {
  name: 'AbsenceItemKind',
  description:
    'A meal, a day place (日间位置), hours of care at home (上门照护), or help by a volunteer (志愿服务) that an absence may stop.',
});

/** What becomes of one thing when somebody goes away, or comes home. */
export enum AbsenceItemOutcome {
  STOPS = 'STOPS',
  STOPPED = 'STOPPED',
  GOES_ON = 'GOES_ON',
  STARTED_AGAIN = 'STARTED_AGAIN',
  NOT_STARTED_AGAIN = 'NOT_STARTED_AGAIN',
}
registerEnumType(AbsenceItemOutcome, {
  name: 'AbsenceItemOutcome',
  description: 'What becomes of one thing when somebody goes away, or comes home.',
  valuesConfig: {
    STOPS: { description: 'Would be stopped; nothing is yet.' },
    GOES_ON: { description: 'Cannot be stopped any more: `why` says why.' },
    NOT_STARTED_AGAIN: { description: 'Was stopped and cannot be had again: `why` says why.' },
  },
});

@ObjectType({ description: 'One thing that an absence stops, or leaves as it is.' })
export class AbsenceItem {
  @Field(() => ID, { description: 'Of the booking, or whatever it is.' })
  id!: string;

  @Field(() => AbsenceItemKind)
  kind!: AbsenceItemKind;

  @Field(() => LocalDateResolver)
  on!: CivilDate;

  @Field(() => LocalTimeResolver, { description: 'When it begins.' })
  startsTime!: CivilTime;

  @Field(() => String, { description: 'The canteen, the house, or who comes.' })
  place!: string;

  @Field(() => AbsenceItemOutcome)
  outcome!: AbsenceItemOutcome;

  @Field(() => UserErrorCode, { nullable: true, description: 'Why it goes on, or cannot be had again.' })
  code?: UserErrorCode | undefined;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  why?: string | undefined;
}

/** Days in a row: from one on, until another that is no longer one of them; without end while nobody knows it. */
export interface Days {
  from: CivilDate;
  until?: CivilDate | undefined;
}

/** Whether a day is one of them. */
export const isAmong = (day: CivilDate, { from, until }: Days): boolean => from <= day && (!until || day < until);
