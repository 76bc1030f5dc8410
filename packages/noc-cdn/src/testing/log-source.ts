import { nocTime } from '../values/noc-time.js';

/** Options of the fake's logs. */
export interface FakeLogOptions {
  /** Lines of each second; they come one after the other. Default: 2. */
  readonly perSecond?: number;

  /** When the log begins. Default: an hour before the fake's clock starts. */
  readonly from?: Date;

  /** Delay of every third line in milliseconds. Default: 0. */
  readonly lateMs?: number;

  /** Whether lines of the very second of `since` are left out of the answer. Default: `false`. */
  readonly sinceIsExclusive?: boolean;

  /** Order of the lines in a response. Default: `newest-first`. */
  readonly order?: 'newest-first' | 'oldest-first';

  /** Writes a line; two neighbours may be equal. Default: lines of the documented form, each twice. */
  readonly lineOf?: (time: string, index: number, site: string) => string;
}

/** A log computed on demand, of any size. */
export class LogSource {
  readonly #perSecond: number;
  readonly #fromMs: number;
  readonly #lateMs: number;
  readonly #lineOf: NonNullable<FakeLogOptions['lineOf']>;

  constructor({ perSecond = 2, from, lateMs = 0, lineOf = documentedLine }: FakeLogOptions, startMs: number) {
    this.#perSecond = perSecond;
    this.#fromMs = from?.getTime() ?? startMs - 3_600_000;
    this.#lateMs = lateMs;
    this.#lineOf = lineOf;
  }

  /** The lines between two times available by now, oldest first. */
  *lines(site: string, fromMs: number, toMs: number, nowMs: number): Generator<string, void, undefined> {
    const first = Math.max(Math.floor(fromMs / 1000), Math.ceil(this.#fromMs / 1000));
    const end = Math.min(Math.ceil(toMs / 1000), Math.floor(nowMs / 1000) + 1);
    for (let second = first; second < end; second += 1) {
      const time = nocTime(new Date(second * 1000));
      for (let index = 0; index < this.#perSecond; index += 1) {
        const thereMs = second * 1000 + (index * 1000) / this.#perSecond + (index % 3 === 0 ? this.#lateMs : 0);
        if (thereMs <= nowMs) yield this.#lineOf(time, index, site);
      }
    }
  }
}

function documentedLine(time: string, index: number, site: string): string {
  const path = `/sitio/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin?n=${Math.floor(index / 2)}`;
  return `${time} ${site} cdn-edge-usa-east-ny1 159.89.190.105 403 183 HIT waf:exploit_blocked3 GET ${path} HTTP/1.1 - Mozilla/5.0`;
}
