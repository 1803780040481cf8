import { registerEnumType } from 'type-graphql';

/** How somebody else takes over for a while. */
export enum CareForm {
  BED = 'BED',
  DAY_PLACE = 'DAY_PLACE',
  HOME_HOURS = 'HOME_HOURS',
}
registerEnumType(CareForm, {
  name: 'CareForm',
  description: 'How somebody else takes over for a while.',
  valuesConfig: {
    BED: { description: '床位: night by night.' },
    DAY_PLACE: { description: '日间位置: there by day, home at night.' },
    HOME_HOURS: { description: '上门照护: a caregiver comes home, by day or by night.' },
  },
});

/** What a bed is made for. */
export enum BedKind {
  NURSING = 'NURSING',
  DEMENTIA = 'DEMENTIA',
  SHORT_STAY = 'SHORT_STAY',
  BASIC = 'BASIC',
}
registerEnumType(BedKind, {
  name: 'BedKind',
  description: 'What a bed is made for.',
  valuesConfig: {
    NURSING: { description: '护理型床位' },
    DEMENTIA: { description: '认知障碍照护床位' },
    SHORT_STAY: { description: '短期托养床位' },
    BASIC: { description: '保基本床位' },
  },
});

/** Whose room it is. */
export enum RoomSex {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
  ANY = 'ANY',
}
registerEnumType(RoomSex, { name: 'RoomSex', description: 'Whose room it is: of men, of women, of anybody.' });

/** What stands at a bed. */
export enum BedEquipment {
  OXYGEN = 'OXYGEN',
  BARRIER_FREE = 'BARRIER_FREE',
  HOIST = 'HOIST',
  PRESSURE_MATTRESS = 'PRESSURE_MATTRESS',
}
registerEnumType(BedEquipment, {
  name: 'BedEquipment',
  description: 'What stands at a bed.',
  valuesConfig: {
    OXYGEN: { description: '吸氧' },
    BARRIER_FREE: { description: '无障碍' },
    HOIST: { description: '移位机' },
    PRESSURE_MATTRESS: { description: '防压疮床垫' },
  },
});

/** What a bed is taken by. */
export enum BedUseKind {
  STAY = 'STAY',
  RESIDENT = 'RESIDENT',
  CLEANING = 'CLEANING',
  MAINTENANCE = 'MAINTENANCE',
}
registerEnumType(BedUseKind, {
  name: 'BedUseKind',
  description: 'What a bed is taken by: a respite stay, somebody who lives there, cleaning, repair.',
});
