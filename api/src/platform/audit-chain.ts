/** What the chain is made with, which the database does not hold: the vault. */
export interface AuditKey {
  mac(purpose: string, bytes: Uint8Array): Buffer;
}

/** Any number; whoever seals takes this lock. */
export const SEALING = 7_303;

/** What comes before the first seal. */
export const NO_SEAL = '';

/**
 * A whole entry `e` as one text, the same for the same entry always: PostgreSQL sorts the keys of its jsonb.
 *
 * A column that a later migration adds is left out where it is null, so that old seals still hold. Times are written in
 * the session's zone, hence {@link SAME_FOR_ALL}.
 */
export const ENTRY_CONTENT = 'jsonb_strip_nulls(to_jsonb(e))::text';

/** Sets, until the transaction ends, what {@link ENTRY_CONTENT} depends on. */
export const SAME_FOR_ALL = `set_config('timezone', 'UTC', true)`;

/** The seal of the entry at a position, in hexadecimal like the one before it. */
export const sealOf = (key: AuditKey, position: number, previous: string, content: string): string =>
  macOf(key, `entry\n${position}\n${previous}\n${content}`);

/** What the head of the chain says of its last seal. */
export const headOf = (key: AuditKey, position: number, last: string): string =>
  macOf(key, `head\n${position}\n${last}`);

const macOf = (key: AuditKey, text: string): string => key.mac('audit', Buffer.from(text)).toString('hex');
