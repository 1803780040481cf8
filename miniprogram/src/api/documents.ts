import type { TypedDocumentString } from '@doorstep/schema/documents';
import { gql, type AnyVariables, type TypedDocumentNode } from 'urql';

type Known = { __meta__?: { hash?: string } };

const parsed = new Map<unknown, unknown>();

/** The operation as urql wants it, carrying the hash under which the server knows it. */
export function documentOf<R, V extends AnyVariables>(text: TypedDocumentString<R, V>): TypedDocumentNode<R, V> {
  const earlier = parsed.get(text);
  if (earlier) return earlier as TypedDocumentNode<R, V>;
  const node = Object.assign(gql<R, V>(text.toString()), { __meta__: text.__meta__ });
  parsed.set(text, node);
  return node;
}

/** The hash the code generator wrote into the document; the text itself never travels. */
export function hashOf(document: unknown): Promise<string> {
  const hash = (document as Known).__meta__?.hash;
  if (!hash) return Promise.reject(new Error('An operation that is not in schema/operations.'));
  return Promise.resolve(hash.replace('sha256:', ''));
}

/** What a subscription is asked with over a stream of events, as text. */
export const subscriptionOf = ({ __meta__ }: Known, variables: AnyVariables): string =>
  JSON.stringify({
    query: '',
    extensions: { persistedQuery: { version: 1, sha256Hash: __meta__?.hash?.replace('sha256:', '') } },
    variables,
  });

/** The name of an operation, "BookMeal". */
export function nameOf({ definitions }: TypedDocumentNode): string {
  for (const definition of definitions) {
    if (definition.kind === 'OperationDefinition') return definition.name?.value ?? '';
  }
  return '';
}
