import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { Context } from './context.ts';

/** The operations of our own clients, text by SHA-256, out of `schema/operations`. */
export type KnownOperations = ReadonlyMap<string, string>;

export function readKnownOperations(): KnownOperations {
  const file = new URL(import.meta.resolve('@doorstep/schema/persisted-documents.json'));
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(manifest).map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]));
}

/** What an operation that nobody knows may cost: enough for a developer who tries things out, too little to do harm. */
const MOST_TOKENS = 2_000;
const MOST_COST = 5_000;
const MOST_DEPTH = 14;

/** Bounds what is parsed; each alias and each field is a token. */
export const parseOptions = { maxTokens: MOST_TOKENS };

const refused = (message: string, code: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

const unknownOperation = () => refused('This operation is not known here.', 'UNKNOWN_OPERATION');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Refuses a text that is not known, before it is even parsed. Apollo has no hook for that: what is thrown so early it takes for a bug. */
export function refuseUnknownText(known: KnownOperations, body: unknown): void {
  const { query } = (body ?? {}) as { query?: unknown };
  if (typeof query === 'string' && !known.has(hashOf(query))) throw unknownOperation();
}

/** In production only known operations; elsewhere others too, within limits. Refusals are cheap: nothing was executed. */
export const operationGate = (known: KnownOperations, onlyKnown: boolean): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ queryHash, schema, document, request, operation, operationName }) {
        if (!operation) throw refused('There is no operation of this name.', 'OPERATION_RESOLUTION_FAILURE');
        // Apollo would answer it with nothing, and no error.
        if (operation.operation === OperationTypeNode.SUBSCRIPTION)
          throw refused('Subscriptions are answered as a stream of events, at /graphql/stream.', 'BAD_REQUEST');
        if (known.has(queryHash)) return Promise.resolve();
        if (onlyKnown) throw unknownOperation();
        refuseLarge(schema, document, request.variables ?? {}, operationName);
        return Promise.resolve();
      },
    }),
});

function refuseLarge(schema: GraphQLSchema, document: DocumentNode, variables: object, name: string | null): void {
  if (depthOf(document) > MOST_DEPTH) throw refused('This operation is too deep.', 'OPERATION_TOO_LARGE');
  if (costOf(schema, document, variables, name) > MOST_COST)
    throw refused('This operation asks for too much.', 'OPERATION_TOO_LARGE');
}

/** What a subscription is asked with. */
export interface Subscribing {
  document: DocumentNode;
  variableValues: Record<string, unknown>;
}

/** The subscription in a request's body, by the same rules as any other operation. */
export function subscriptionIn(
  body: unknown,
  schema: GraphQLSchema,
  known: KnownOperations,
  onlyKnown: boolean,
): Subscribing {
  const { query, extensions, variables } = (body ?? {}) as {
    query?: unknown;
    extensions?: { persistedQuery?: { sha256Hash?: unknown } };
    variables?: Record<string, unknown> | null;
  };
  const hash = extensions?.persistedQuery?.sha256Hash;
  const text = hash === undefined ? query : known.get(hash as string);
  if (typeof text !== 'string' || (onlyKnown && !known.has(hashOf(text)))) throw unknownOperation();
  const document = parsed(text);
  const [problem] = validate(schema, document);
  if (problem) throw refused(problem.message, 'GRAPHQL_VALIDATION_FAILED');
  if (getOperationAST(document)?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw refused('Here one subscription is answered, and nothing else.', 'BAD_REQUEST');
  const variableValues = variables ?? {};
  if (!known.has(hashOf(text))) refuseLarge(schema, document, variableValues, null);
  return { document, variableValues };
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, parseOptions);
  } catch (error) {
    throw refused((error as Error).message, 'GRAPHQL_PARSE_FAILED');
  }
}

function costOf(schema: GraphQLSchema, query: DocumentNode, variables: object, operationName: string | null): number {
  try {
    return getComplexity({
      schema,
      query,
      variables,
      estimators: [fieldsTimesRows],
      ...(operationName && { operationName }),
    });
  } catch (error) {
    throw refused((error as Error).message, 'BAD_USER_INPUT'); // It reads the variables, and one is wrong.
  }
}

/** A field costs 1, and its children as often as rows are asked for. */
const fieldsTimesRows: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + childComplexity * (typeof args.first === 'number' ? Math.max(args.first, 1) : 1);

/** How deep fields are nested, through fragments too. Validation has refused cycles before. */
function depthOf({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet]] : [])),
  );
  const known = new Map<SelectionSetNode, number>();
  const depth = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    const earlier = known.get(set);
    if (earlier !== undefined) return earlier;
    const depths = set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return 1 + depth(selection.selectionSet);
      return depth(
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection.selectionSet,
      );
    });
    known.set(set, Math.max(0, ...depths));
    return known.get(set)!;
  };
  return Math.max(0, ...definitions.map((d) => ('selectionSet' in d ? depth(d.selectionSet) : 0)));
}
