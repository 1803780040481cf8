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

/** A selection of everything below a type; `with` gives arguments to fields that are asked about a person. */
export function everythingOf(
  type: GraphQLOutputType,
  withArgs: Record<string, string>,
  above: readonly string[] = [],
): string {
  const object = named(type);
  if (!isObjectType(object)) return '';
  const parts = Object.values(object.getFields()).flatMap((field) => {
    const below = named(field.type);
    const args = withArgs[`${object.name}.${field.name}`] ?? '';
    if (isLeafType(below)) return [`${field.name}${args}`];
    // What contains itself, such as a criterion of criteria, is asked for once.
    if (!isObjectType(below) || above.includes(below.name) || above.length > 7) return [];
    return [`${field.name}${args} ${everythingOf(below, withArgs, [...above, object.name])}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}
