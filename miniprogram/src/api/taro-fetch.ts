import Taro from '@tarojs/taro';
import { networkError } from './trouble';

/** How long to wait for an answer; slow village networks need most of it. */
const TIMEOUT_MS = 15_000;

interface Reply {
  statusCode: number;
  header?: Record<string, string>;
  data: unknown;
}

async function whyNoAnswer(): Promise<Error> {
  // Taro's word on a browser's network is how fast it would be, if there were one.
  if (process.env.TARO_ENV === 'h5') return networkError(navigator.onLine ? 'UNREACHABLE' : 'OFFLINE');
  try {
    const { networkType } = await Taro.getNetworkType();
    return networkError(networkType === 'none' ? 'OFFLINE' : 'UNREACHABLE');
  } catch {
    return networkError('UNREACHABLE');
  }
}

/** A request that can be given up; not every phone can. */
type Task = Promise<Reply> & { abort?: () => void };

function send(url: string, init: RequestInit): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const task = Taro.request<string>({
      url,
      method: init.method === 'GET' ? 'GET' : 'POST',
      header: init.headers,
      data: init.body,
      dataType: 'text',
      responseType: 'text',
      timeout: TIMEOUT_MS,
    }) as unknown as Task;
    // Phones differ in what they do at the time-out, so the clock here decides.
    const clock = setTimeout(() => {
      reject(networkError('TIMEOUT'));
      task.abort?.();
    }, TIMEOUT_MS);
    init.signal?.addEventListener('abort', () => task.abort?.());
    task.then(
      (reply) => {
        clearTimeout(clock);
        resolve(reply);
      },
      () => {
        clearTimeout(clock);
        void whyNoAnswer().then(reject);
      },
    );
  });
}

function headerOf(header: Record<string, string> = {}, wanted: string): string | null {
  const name = Object.keys(header).find((key) => key.toLowerCase() === wanted.toLowerCase());
  return name === undefined ? null : (header[name] ?? null);
}

/** As much of `fetch` as urql needs, made of what both WeChat and browsers offer. */
export const taroFetch = (async (url: string, init: RequestInit = {}) => {
  const { statusCode, header, data } = await send(url, init);
  return {
    status: statusCode,
    ok: statusCode >= 200 && statusCode < 300,
    statusText: '',
    headers: { get: (name: string) => headerOf(header, name) },
    // Some phones parse JSON although they were told not to.
    text: () => Promise.resolve(typeof data === 'string' ? data : JSON.stringify(data)),
  } as Response;
}) as typeof fetch;
