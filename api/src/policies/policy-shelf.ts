import type { FastifyBaseLogger } from 'fastify';
import type { PolicyLibrary } from './policy-library.ts';
import { PackError } from './yaml-file.ts';

type Loading = (now: Date) => Promise<PolicyLibrary>;

/** The library in use, and the way to a newer one while the server runs. */
export class PolicyShelf {
  #current: PolicyLibrary;
  readonly #load: Loading;
  #asked = 0;
  #served = 0;

  constructor(current: PolicyLibrary, load: Loading = () => Promise.resolve(current)) {
    this.#current = current;
    this.#load = load;
  }

  /** A shelf that holds what `load` gives, now and whenever it is asked to look again. */
  static async filledBy(load: Loading, now: Date): Promise<PolicyShelf> {
    return new PolicyShelf(await load(now), load);
  }

  /** A request takes it once and keeps it to its end, so that it answers under one version. */
  get current(): PolicyLibrary {
    return this.#current;
  }

  /** Puts the packs into use as they stand in their files now. Throws what is wrong with them, and then the old ones stay. */
  async reload(now: Date): Promise<void> {
    const turn = ++this.#asked;
    const library = await this.#load(now);
    if (turn < this.#served) return; // Somebody asked later, and was served sooner.
    this.#served = turn;
    this.#current = library;
  }

  /** The same for whoever runs the server: what came of it goes into the log, and is said in one line. */
  async reloadLogged(now: Date, log: FastifyBaseLogger): Promise<string> {
    try {
      await this.reload(now);
    } catch (err) {
      if (!(err instanceof PackError)) log.error({ err }, 'the policy packs could not be read anew; the old ones stay');
      else for (const line of err.message.split('\n')) log.error(`policy pack refused, the old ones stay: ${line}`);
      return `The policy packs were not read anew, and the old ones stay: ${(err as Error).message}`;
    }
    log.info({ packs: this.#current.versions }, 'the policy packs were read anew');
    return 'The policy packs were read anew, and are in use.';
  }
}
