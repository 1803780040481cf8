import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { KnownOperations } from './operations.ts';

/**
 * Executes known operations compiled to functions, all others as graphql-js does.
 *
 * Apollo lets go of execution only through its gateway option; that only known operations are compiled bounds
 * the memory. The operation name is part of the key, since one document may hold several.
 */
export function compilingGateway(schema: GraphQLSchema, known: KnownOperations): GatewayInterface {
  const compiled = new Map<string, CompiledQuery | ExecutionResult>();
  const compile = (queryHash: string, document: DocumentNode, operationName: string | null) => {
    const key = `${queryHash} ${operationName ?? ''}`;
    const operation = compiled.get(key) ?? compileQuery(schema, document, operationName ?? undefined);
    compiled.set(key, operation);
    return operation;
  };
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        async executor({ queryHash, document, operationName, context, request: { variables = {} } }) {
          const result = await (known.has(queryHash)
            ? executed(compile(queryHash, document, operationName), context, variables)
            : execute({ schema, document, operationName, contextValue: context, variableValues: variables }));
          return result.errors ? { ...result, errors: result.errors.map(whole) } : result;
        },
      }),
    stop: () => Promise.resolve(),
  };
}

const executed = (operation: CompiledQuery | ExecutionResult, context: unknown, variables: object) =>
  isCompiledQuery(operation) ? operation.query(undefined, context, variables) : operation;

/**
 * An error as Apollo expects it from a gateway: with extensions, which graphql-jit's lack, and with a code and a status
 * for a wrong variable. That has a place in the request but no path, for no resolver ran.
 */
function whole(error: GraphQLError): GraphQLError {
  const { message, path, locations, originalError } = error;
  if (!path && locations)
    return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  return (error.extensions as object | undefined) ? error : new GraphQLError(message, { path, originalError });
}
