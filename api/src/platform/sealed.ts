import { BlobType, type PropertyOptions } from '@mikro-orm/core';
import { Property } from '@mikro-orm/decorators/legacy';

declare const content: unique symbol;

/** A value as it lies in the database: encrypted, bound to its row and column. Only the vault opens it. */
export type Sealed<T> = Buffer & { readonly [content]: T };

/** The column type of {@link Sealed}; by it the rotation of keys finds every sealed column. */
export class SealedType extends BlobType {
  override getColumnType(): string {
    return 'bytea';
  }
}

/** A sealed column. Its table's primary key is `id`. */
export const SealedColumn = <T extends object>(options: Pick<PropertyOptions<T>, 'nullable'> = {}) =>
  Property<T>({ ...options, type: SealedType, hidden: true });

/** The names of an entity's sealed properties. */
export type SealedField<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends Sealed<unknown> ? K : never;
}[keyof T] &
  string;

/** What lies in a sealed property. */
export type Content<T, K extends keyof T> = NonNullable<T[K]> extends Sealed<infer V> ? V : never;

/** Values to seal for one row. */
export type Contents<T> = { [K in SealedField<T>]?: Content<T, K> | null | undefined };

/** The same values sealed; what was not given stays so, and null stays null. */
export type SealedContents<T, V> = {
  [K in keyof V & SealedField<T>]:
    (NonNullable<V[K]> extends never ? never : Sealed<Content<T, K>>) | Extract<V[K], null | undefined>;
};
