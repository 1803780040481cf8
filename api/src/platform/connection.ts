import { Max, Min } from 'class-validator';
import { GraphQLError } from 'graphql';
import { isCivilDate } from '@doorstep/shared/civil-date';
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';

/** How many, and after which one. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'From 1 to 100.' })
  @Min(1)
  @Max(100)
  first!: number;

  @Field(() => String, { nullable: true, description: 'An `endCursor` of the page before.' })
  after?: string;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor?: string | undefined;
}

/** One page in memory: what a connection is made of. */
export interface Page<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: PageInfo;
}

/** Makes a page from rows of which one more than `first` was asked for, so that the extra one tells of a next page. */
export function pageOf<T>(rows: readonly T[], first: number, keyOf: (row: T) => readonly unknown[]): Page<T> {
  const edges = rows.slice(0, first).map((node) => new LazyEdge(node, keyOf));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor } };
}

/** Few ask for the cursor of each row: it is made when it is read. */
class LazyEdge<T> {
  readonly node: T;
  readonly #keyOf: (row: T) => readonly unknown[];

  constructor(node: T, keyOf: (row: T) => readonly unknown[]) {
    this.node = node;
    this.#keyOf = keyOf;
  }

  get cursor(): string {
    return toCursor(this.#keyOf(this.node));
  }
}

/** Sort keys as an opaque word. */
export const toCursor = (keys: readonly unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** What the sort keys of a cursor may look like. */
export const KEY = {
  NUMBER: /^\d{1,9}$/,
  TEXT: /^[^\0]{0,100}$/su,
  DAY: { test: isCivilDate },
  TIME: /^\d{2}:\d{2}$/,
  ID: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
} as const;

/** The sort keys in a cursor of {@link toCursor}, one for each shape; a cursor that is none is the client's error. */
export function fromCursor(
  cursor: string | undefined,
  ...shapes: { test(text: string): boolean }[]
): string[] | undefined {
  if (!cursor) return undefined;
  const keys = parsed(Buffer.from(cursor, 'base64url').toString());
  if (
    Array.isArray(keys) &&
    keys.length === shapes.length &&
    shapes.every((shape, i) => isKey(keys[i]) && shape.test(String(keys[i])))
  )
    return keys.map(String);
  throw new GraphQLError('This cursor was not given by this list.', { extensions: { code: 'BAD_USER_INPUT' } });
}

const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not even JSON: the caller says so.
  }
}

/** The Relay connection type of a node: `class XConnection extends Connection(X, 'X') {}`. */
export function Connection<T extends object>(Node: ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => Node)
    node!: T;

    @Field(() => String)
    cursor!: string;
  }

  @ObjectType()
  abstract class Base implements Page<T> {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return Base;
}
