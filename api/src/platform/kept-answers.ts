/** An answer as it was sent, to be sent again. */
export interface Answer {
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
}

/** An answer that is being made, for which others may wait. */
export interface Making {
  /** Undefined where there is none: then everybody asks for himself. */
  answer: Promise<Answer | undefined>;
  keep(answer: Answer | undefined): void;
}

interface Kept extends Making {
  /** Counted from before it was made. */
  until: number;
  length: number;
}

/** Far more than are asked for in a second; beyond it answers are made each time. */
const MOST = 2_000;
/** Letters or bytes. */
const LONGEST_TOGETHER = 8_000_000;

/** No question of ours is longer. */
const LONGEST_KEY = 2_000;

/** The answers of the last moments, in one process, by what was asked. */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>();
  readonly #forMs: number;
  #length = 0;

  constructor(forMs: number) {
    this.#forMs = forMs;
  }

  at(key: string): Making | undefined {
    const kept = this.#kept.get(key);
    return kept && kept.until > Date.now() ? kept : undefined;
  }

  /** Undefined where there is no room. */
  begin(key: string): Making | undefined {
    if (key.length > LONGEST_KEY || this.#kept.size >= MOST || this.#length >= LONGEST_TOGETHER) return undefined;
    let made!: Making['keep'];
    const answer = new Promise<Answer | undefined>((resolve) => (made = resolve));
    const keep: Making['keep'] = (answer) => {
      kept.length = answer?.body.length ?? 0;
      if (this.#kept.get(key) === kept) this.#length += kept.length;
      made(answer);
    };
    const kept: Kept = { answer, keep, until: Date.now() + this.#forMs, length: 0 };
    this.#drop(key);
    this.#kept.set(key, kept);
    return kept;
  }

  dropOld(): void {
    const now = Date.now();
    for (const [key, { until }] of this.#kept) if (until <= now) this.#drop(key);
  }

  #drop(key: string): void {
    this.#length -= this.#kept.get(key)?.length ?? 0;
    this.#kept.delete(key);
  }
}
