import { Pool } from 'undici';

/** Sends GraphQL operations to one server over connections that stay open, and gives the answers' bodies. */
export class GraphqlCaller {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: string, connections: number) {
    const { origin, pathname } = new URL(url);
    this.#path = pathname;
    this.#pool = new Pool(origin, { connections, pipelining: 1 });
  }

  /** The body of an answer with status 200; any other is thrown. */
  async send(body: string, token?: string): Promise<string> {
    const { statusCode, body: answer } = await this.#pool.request({
      path: this.#path,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body,
    });
    const text = await answer.text();
    if (statusCode !== 200) throw new Error(`${statusCode}: ${text.slice(0, 500)}`);
    return text;
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
