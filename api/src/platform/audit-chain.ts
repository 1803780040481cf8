/** What the chain is made with, which the database does not hold: the vault. */
export interface AuditKey {
  mac(purpose: string, bytes: Uint8Array): Buffer;
}

/** Any number; whoever seals takes this lock. */
export const SEALING = 7_303;

/** What comes before the first seal. */
export const NO_SEAL = '';

/** Every column of an entry, as text that is the same in every session and version of PostgreSQL. */
const COLUMNS: Readonly<Record<string, string>> = {
  id: 'e.id::text',
  at: 'extract(epoch from e.at)::text',
  action: 'e.action',
  outcome: 'e.outcome',
  code: 'e.code',
  actor_person_id: 'e.actor_person_id::text',
  actor_staff_id: 'e.actor_staff_id::text',
  session_id: 'e.session_id::text',
  subject_id: 'e.subject_id::text',
  authority: 'e.authority',
  authority_id: 'e.authority_id::text',
  purpose: 'e.purpose',
  touched: 'e.touched::text',
  request_id: 'e.request_id',
  transaction: 'e.transaction::text',
};

/**
 * A whole entry `e` as one text: an array whose elements begin with their column's name.
 *
 * What is null is left out, so that old seals hold when a later migration adds a column, at the end.
 */
export const ENTRY_CONTENT = `array_remove(array[${Object.entries(COLUMNS)
  .map(([name, text]) => `'${name}:' || ${text}`)
  .join(', ')}], null)::text`;

/** The seal of the entry at a position, in hexadecimal like the one before it. */
export const sealOf = (key: AuditKey, position: number, previous: string, content: string): string =>
  macOf(key, `entry\n${position}\n${previous}\n${content}`);

/** What the head of the chain says of its last seal. */
export const headOf = (key: AuditKey, position: number, last: string): string =>
  macOf(key, `head\n${position}\n${last}`);

const macOf = (key: AuditKey, text: string): string => key.mac('audit', Buffer.from(text)).toString('hex');
