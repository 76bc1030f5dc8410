import { type ApiPromise, type CallOptions, type Transport, withParams } from '@edgeward/core';
import type { StatsAnswer } from '../generated/models.js';
import { StatsOperations, type GetStatsParams as WireGetStatsParams } from '../generated/resources/stats.js';
import { nocDay, timeForCall } from '../values/noc-time.js';

/** Parameters of {@link Stats.get}. */
export type GetStatsParams = Omit<WireGetStatsParams, 'date'> & {
  /** The day: `yyyy-mm-dd`, or a date for its day in the service's time zone. */
  readonly date: string | Date;
};

/** Numbers of requests. Reached as `noc.stats`. */
export class Stats extends StatsOperations {
  readonly #timeZone: string | undefined;

  /** @internal */
  constructor(transport: Transport, timeZone?: string) {
    super(transport);
    this.#timeZone = timeZone;
  }

  /**
   * Gets the hourly numbers of requests of a day.
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  override get(params: GetStatsParams, options?: CallOptions): ApiPromise<StatsAnswer> {
    const given = withParams(params, ({ date, ...others }) => ({
      ...others,
      date: timeForCall(nocDay, date, this.#timeZone),
    }));
    return super.get(given, options);
  }
}
