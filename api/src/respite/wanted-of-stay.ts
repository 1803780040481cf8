import { checkIdNumber } from '@doorstep/shared/id-number';
import { BedKind, CareForm, RoomSex } from '../houses/care.ts';
import type { WantedPlace } from '../houses/wanted-place.ts';
import type { Person } from '../identity/person.entity.ts';
import type { Vault } from '../platform/vault.ts';
import type { RespiteData } from '../policies/respite-data.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import type { StayNeeds } from './stay.ts';

/** Whose rooms a person may sleep in, besides those of anybody: the record has the last word, where it knows. */
export function roomSexOf(vault: Vault, person: Person, { roomSex }: Pick<StayNeeds, 'roomSex'>): RoomSex | undefined {
  const id = checkIdNumber(vault.open(person, 'idNumber') ?? '');
  if (!id.ok) return roomSex;
  return id.sex === 'F' ? RoomSex.FEMALE : RoomSex.MALE;
}

/** What a stay wants of a house, under its regime. */
export function wantedOf(
  vault: Vault,
  { id, person, form, startsOn, endsOn, startsTime, hours, needs, bed }: RespiteStay,
  { bedKinds = Object.values(BedKind) }: Pick<RespiteData, 'bedKinds'>,
): WantedPlace {
  const isBed = form === CareForm.BED;
  return {
    ...{ stayId: id, form, startsOn, endsOn, startsTime, hours },
    bedKinds: needs.bedKind ? [needs.bedKind] : bedKinds.map((kind) => BedKind[kind]),
    equipment: isBed ? needs.equipment : [],
    roomSex: isBed ? roomSexOf(vault, person, needs) : undefined,
    bedId: bed?.id,
  };
}
