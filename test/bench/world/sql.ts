/** The id of a kind and number as `idOf` in `city.ts` makes it, in SQL. */
export const idIn = (kind: number, number: string): string =>
  `('0193${String(kind).padStart(4, '0')}-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;

export const personIn = (number: string): string => idIn(1, number);

/** That a person did it himself. */
export const byHimself = (person: string): string => `jsonb_build_object('ground', 'SELF', 'personId', ${person})`;

/** What nobody opens: only those who are asked about have anything sealed that can be read. */
export const UNREAD = `'\\x00'::bytea`;
