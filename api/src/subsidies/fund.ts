import { registerEnumType } from 'type-graphql';
import { v5 as uuidv5 } from 'uuid';

/** Whose money a fund is. */
export enum FundSource {
  CENTRAL = 'CENTRAL',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  DISTRICT = 'DISTRICT',
  LOTTERY = 'LOTTERY',
  CHARITY = 'CHARITY',
  INSURANCE = 'INSURANCE',
  OWN = 'OWN',
}
registerEnumType(FundSource, {
  name: 'FundSource',
  description:
    "Whose money a fund is: central, provincial, municipal or district budget, welfare lottery, charity, long-term care insurance, a provider's own.",
});

/** What names a fund: the region whose rules it stands in, and its name there. */
export interface FundName {
  regionCode: string;
  name: string;
}

/** Any; funds are told apart by it from other things that are named so. */
const FUNDS = '5f0f3b0e-6c1b-4a58-9a3c-2f5b7e8d1c64';

/** By their names. There are as many as the packs name, and each meal asks for all of its region's. */
const ids = new Map<string, string>();

/** The id of a fund follows from its name, so that nobody who pays from it must look it up. */
export function fundIdOf({ regionCode, name }: FundName): string {
  const named = `${regionCode}/${name}`;
  const id = ids.get(named) ?? uuidv5(named, FUNDS);
  ids.set(named, id);
  return id;
}
