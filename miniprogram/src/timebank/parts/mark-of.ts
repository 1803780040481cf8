/**
 * A mark by which the phone knows the same text again, and from which nobody reads it: many telephones have the same.
 *
 * By it the key of a gift survives a reload without the recipient's name and number lying in the phone's storage.
 */
export function markOf(text: string): string {
  let mark = 2166136261;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 16777619);
  // Fewer values than there are telephones.
  return (mark >>> 8).toString(16);
}
