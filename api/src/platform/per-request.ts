import type { Context } from './context.ts';

/** Makes something once for each request that asks for it, so that fields asked for side by side share it. */
export function perRequest<T, C extends object = Context>(make: (ctx: C) => T): (ctx: C) => T {
  const made = new WeakMap<C, T>();
  return (ctx) => {
    const value = made.has(ctx) ? (made.get(ctx) as T) : make(ctx);
    made.set(ctx, value);
    return value;
  };
}
