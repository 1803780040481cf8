import type { FastifyBaseLogger } from 'fastify';

export type Redis = Awaited<ReturnType<typeof redisClient>>;

const PATIENCE_MS = 250;

/** Redis only gives hints, so a slow or absent one must cost little: no queue while it is away, and a short patience. */
async function redisClient(url: string) {
  // Its many modules are an eighth of all that a server would load, and one without Redis needs none of them.
  const { createClient } = await import('@redis/client');
  return createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 2_000, reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 5_000) },
  });
}

/** Connects in the background and keeps trying; says once when Redis goes and once when it is back. */
export async function connectRedis(url: string, log: Pick<FastifyBaseLogger, 'info' | 'warn'>): Promise<Redis> {
  const client = await redisClient(url);
  let isGone = false;
  client.on('error', (error: Error) => {
    if (!isGone)
      log.warn(`Redis cannot be reached (${error.message || error.name}); going on without it, more slowly.`);
    isGone = true;
  });
  client.on('ready', () => {
    log.info(isGone ? 'Redis is back.' : 'Redis is connected.');
    isGone = false;
  });
  void client.connect().catch(() => undefined); // Told by the error event; it goes on trying.
  return client;
}

/** Gives up on a Redis that hangs: the client's own time limit ends once a command is on its way, and costs more. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>(
    (_resolve, reject) => (timer = setTimeout(() => reject(new Error('Redis hangs.')), PATIENCE_MS)),
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
