import { type CallOptions, callOptionTypes, type Ended, type OptionTypes, optionType } from '@edgeward/core';
import type { ServerInput } from '../generated/models.js';
import type { DeleteServerParams } from '../generated/resources/servers.js';

/** Parameters of {@link Servers.drain}. */
export interface DrainServerParams extends DeleteServerParams {}

/** Options of {@link Servers.drain}; those of {@link CallOptions} hold for each call. */
export interface DrainServerOptions extends CallOptions {
  /** Longest wait for connections to close, in milliseconds. Default: 60 000. */
  readonly waitMs?: number | undefined;

  /** Pause between two counts, in milliseconds. Default: 5 000. */
  readonly pollIntervalMs?: number | undefined;
}

/** The types of {@link DrainServerOptions}. */
export const drainOptionTypes: OptionTypes<DrainServerOptions> = {
  ...callOptionTypes,
  waitMs: optionType.notNegative,
  pollIntervalMs: optionType.pauseMs,
};

/** The result of {@link Servers.drain}. The API no longer has the server. */
export interface DrainedServer extends Ended {
  /** `unchanged` if somebody else, or an earlier call of this client, has deleted the server. */
  readonly outcome: 'removed' | 'unchanged';

  /** The server as it was, so it can be added again. */
  readonly server: ServerInput;

  /** Whether its limits were lowered before the wait. */
  readonly lowered: boolean;

  /** Open WebSocket connections of the API when the server was deleted. */
  readonly openConnections: number;
  readonly waitedMs: number;
}
