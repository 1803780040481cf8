import {
  isListType,
  isNonNullType,
  isObjectType,
  isLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** Every field of every object type, as "Type.field". */
export function fieldsOf(schema: GraphQLSchema): { type: string; field: string }[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => ({ type: type.name, field })));
}

const named = (type: GraphQLOutputType): GraphQLOutputType =>
  isNonNullType(type) || isListType(type) ? named(type.ofType as GraphQLOutputType) : type;

/** Nothing that is asked for lies deeper. */
const DEEPEST = 7;

/** So many words of a selection stay within what an operation that nobody knows may cost, with its arguments. */
const ROOM = 1_200;

const sizeOf = (selection: string): number => selection.split(' ').length;

/**
 * Selections that together hold everything below a type, each small enough for an operation that nobody knows.
 *
 * What is too large for one is divided among several, field by field.
 */
export function everythingInParts(type: GraphQLOutputType, above: readonly string[] = []): string[] {
  const whole = everythingOf(type, above);
  const object = named(type);
  if (sizeOf(whole) <= ROOM || !isObjectType(object)) return [whole];
  const parts = Object.values(object.getFields()).flatMap((field) => {
    const below = named(field.type);
    if (isLeafType(below)) return [field.name];
    if (!isObjectType(below) || above.includes(below.name) || above.length > DEEPEST) return [];
    return everythingInParts(below, [...above, object.name]).map((part) => `${field.name} ${part}`);
  });
  const packed = parts.reduce<string[]>((full, part) => {
    const last = full.at(-1);
    if (last !== undefined && sizeOf(last) + sizeOf(part) <= ROOM) return [...full.slice(0, -1), `${last} ${part}`];
    return [...full, part];
  }, []);
  return packed.map((part) => `{ __typename ${part} }`);
}

/** A selection of everything below a type. */
function everythingOf(type: GraphQLOutputType, above: readonly string[] = []): string {
  const object = named(type);
  if (!isObjectType(object)) return '';
  const parts = Object.values(object.getFields()).flatMap((field) => {
    const below = named(field.type);
    if (isLeafType(below)) return [field.name];
    // What contains itself, such as a criterion of criteria, is asked for once.
    if (!isObjectType(below) || above.includes(below.name) || above.length > DEEPEST) return [];
    return [`${field.name} ${everythingOf(below, [...above, object.name])}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}
