import type { CivilDate } from '@doorstep/shared/civil-date';
import type { BoardBed, BoardUse } from './board';
import { bedsWords } from './words';

/** What takes a bed on a day. */
export const takenBy = ({ uses }: BoardBed, day: CivilDate): BoardUse | undefined =>
  uses.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day < endsOn));

/** What takes it, in a word or two: 空, 长住, 王秀兰 已定. */
export function takenWords(use: BoardUse | undefined): string {
  const words = bedsWords();
  if (!use) return words.free;
  const { kind, stay } = use;
  switch (kind) {
    case 'RESIDENT':
      return words.resident;
    case 'CLEANING':
      return words.cleaning;
    case 'MAINTENANCE':
      return words.out;
    case 'STAY':
      return stay ? `${stay.name ?? words.someone} ${words.stay[stay.status]}` : words.someone;
  }
}

/** The colour of a field; its words say the same. */
export function takenLook(use: BoardUse | undefined): string {
  if (!use) return 'free';
  return use.stay && use.kind === 'STAY' && use.stay.status === 'OFFERED' ? 'offered' : use.kind.toLowerCase();
}
