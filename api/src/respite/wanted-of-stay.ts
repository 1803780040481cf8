import { checkIdNumber } from '@doorstep/shared/id-number';
import { BedKind, CareForm, RoomSex } from '../houses/care.ts';
import type { WantedPlace } from '../houses/wanted-place.ts';
import { Person } from '../identity/person.entity.ts';
import type { Vault } from '../platform/vault.ts';
import type { RespiteData } from '../policies/respite-data.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import type { StayNeeds } from './stay.ts';
import type { StayInLine } from './waiting-line.ts';

/** Whose rooms a person may sleep in, besides those of anybody: the record has the last word, where it knows. */
export const roomSexOf = (vault: Vault, person: Person, needs: Pick<StayNeeds, 'roomSex'>): RoomSex | undefined =>
  roomSexBy(vault.open(person, 'idNumber'), needs);

function roomSexBy(idNumber: string | undefined, { roomSex }: Pick<StayNeeds, 'roomSex'>): RoomSex | undefined {
  const id = checkIdNumber(idNumber ?? '');
  if (!id.ok) return roomSex;
  return id.sex === 'F' ? RoomSex.FEMALE : RoomSex.MALE;
}

type Wanting = Pick<RespiteStay, 'id' | 'form' | 'startsOn' | 'endsOn' | 'startsTime' | 'hours' | 'needs'>;
type Regime = Pick<RespiteData, 'bedKinds'>;

/** What a stay wants of a house, under its regime. */
export const wantedOf = (vault: Vault, stay: RespiteStay, regime: Regime): WantedPlace => ({
  ...wantedBy(stay, regime, vault.open(stay.person, 'idNumber')),
  bedId: stay.bed?.id,
});

/** The same of a stay that was read without its entities. */
export const wantedInLine = (vault: Vault, { personId, idNumber, ...stay }: StayInLine, regime: Regime): WantedPlace =>
  wantedBy(stay, regime, vault.openAt<Person, 'idNumber'>(Person, personId, 'idNumber', idNumber));

function wantedBy(
  { id, form, startsOn, endsOn, startsTime, hours, needs }: Wanting,
  { bedKinds = Object.values(BedKind) }: Regime,
  idNumber: string | undefined,
): WantedPlace {
  const isBed = form === CareForm.BED;
  return {
    ...{ stayId: id, form, startsOn, endsOn, startsTime, hours },
    bedKinds: needs.bedKind ? [needs.bedKind] : bedKinds.map((kind) => BedKind[kind]),
    equipment: isBed ? needs.equipment : [],
    roomSex: isBed ? roomSexBy(idNumber, needs) : undefined,
  };
}
