import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
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
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        async executor({ queryHash, document, operationName, context, request: { variables = {} } }) {
          if (!known.has(queryHash)) {
            return execute({ schema, document, operationName, contextValue: context, variableValues: variables });
          }
          const key = `${queryHash} ${operationName ?? ''}`;
          const operation = compiled.get(key) ?? compileQuery(schema, document, operationName ?? undefined);
          compiled.set(key, operation);
          return isCompiledQuery(operation) ? operation.query(undefined, context, variables) : operation;
        },
      }),
    stop: () => Promise.resolve(),
  };
}
