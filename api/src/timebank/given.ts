/** Of these fields of an input those that were given: GraphQL's null says no more than nothing. */
export function given<T extends object, const K extends keyof T>(
  input: T,
  ...fields: K[]
): { [F in K]?: NonNullable<T[F]> } {
  const entries = fields.filter((field) => input[field] != null).map((field) => [field, input[field]]);
  return Object.fromEntries(entries) as { [F in K]?: NonNullable<T[F]> };
}
