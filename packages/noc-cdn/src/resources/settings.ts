import {
  type CallOptions,
  isJson,
  isNotFoundError,
  isPartialFailureError,
  newQueue,
  OperationFailedError,
  type Part,
  type PartialFailureError,
  type Queue,
  refusedParams,
  runParts,
  type Transport,
} from '@edgeward/core';
import type { SiteConfigAnswer } from '../generated/models.js';
import { SettingsOperations } from '../generated/resources/settings.js';
import { Sites } from '../generated/resources/sites.js';
import { begin } from '../internal/begin.js';
import {
  allSettings,
  givenSettings,
  type SettingName,
  type SettingValue,
  type SettingValues,
  settingIssues,
  shownSetting,
  weakens,
} from '../settings/values.js';

/** Parameters of {@link Settings.update}. */
export interface UpdateSettingsParams extends SettingValues {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /**
   * The response of `sites.get` the change is based on. If one of the given settings has changed since, nothing is
   * sent.
   */
  readonly current?: SiteConfigAnswer | undefined;
}

/** The outcome for one setting. */
export interface SettingPart {
  readonly setting: SettingName;
  readonly outcome: 'updated' | 'unchanged';
}

/** The result of {@link Settings.update}. */
export interface UpdatedSettings {
  /** The settings in the given order. */
  readonly parts: readonly SettingPart[];

  /** The settings of the website after the change; `undefined` if they could not be read back. */
  readonly answer: SiteConfigAnswer | undefined;
}

const operation = 'settings.update';

/**
 * Returns whether {@link Settings.update} partially succeeded; if so, `error.result.parts` lists its settings.
 *
 * @example
 * ```ts
 * try {
 *   await noc.settings.update({ website: 'example.com', waf: true, wafAdminLockdown: true });
 * } catch (error) {
 *   if (!isSettingsFailure(error)) throw error;
 *   for (const { setting, outcome } of error.result.parts) console.log(setting, outcome);
 * }
 * ```
 */
export function isSettingsFailure(
  error: unknown,
): error is PartialFailureError<{ readonly parts: readonly Part<{ readonly setting: SettingName }>[] }> {
  return isPartialFailureError(error) && error.vendor === 'noc' && error.operation === operation;
}

/** The settings of a website somebody has deleted. */
const gone: SiteConfigAnswer = { status: 'success', config: {} };

/** Settings of the CDN and the firewall. Reached as `noc.settings`. */
export class Settings extends SettingsOperations {
  readonly #transport: Transport;
  readonly #sites: Sites;
  readonly #website: string | undefined;
  readonly #queue: Queue;

  /** @internal */
  constructor(transport: Transport, website?: string) {
    super(transport);
    this.#transport = transport;
    this.#sites = new Sites(transport);
    this.#website = website;
    this.#queue = transport.shared(newQueue);
  }

  /**
   * Changes the given settings if they differ, one call each. Every value is checked before the first request. Settings
   * weakening the protection, such as `waf: false`, come last, and only if all others succeeded. Finally the settings
   * are read back.
   *
   * @example
   * ```ts
   * const { parts } = await noc.settings.update({ website: 'example.com', waf: true, cachingTimeStatic: '30d' });
   * ```
   *
   * @throws {@link RequestValidationError} A value is not documented; nothing was sent.
   * @throws {@link PartialFailureError} Some settings were changed and others not; `result.parts` has each.
   * @throws {@link OperationFailedError} A setting differs from `current`, or is not active after the change.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  async update(params: UpdateSettingsParams, options?: CallOptions): Promise<UpdatedSettings> {
    const { call, params: given } = begin(operation, params, options);
    const { website, current, ...values } = given;
    const issues = settingIssues(values);
    if (current !== undefined && !isJson(current)) {
      throw refusedParams({ vendor: 'noc', operation }, [
        { pointer: '/current', message: 'must be a response of sites.get' },
        ...issues,
      ]);
    }
    if (issues.length > 0) throw refusedParams({ vendor: 'noc', operation }, issues);
    const wanted = givenSettings(values);
    for (const [name, value] of wanted) this.#transport.check(allSettings[name].operation, { website, value });
    const key = `${String(website ?? this.#website ?? '').toLowerCase()} settings`;
    return this.#queue.run(key, { vendor: 'noc', operation, signal: call.signal }, () =>
      this.#carryOut(wanted, website, current, call),
    );
  }

  async #carryOut(
    wanted: readonly (readonly [SettingName, SettingValue])[],
    website: string | undefined,
    current: SiteConfigAnswer | undefined,
    options: CallOptions,
  ): Promise<UpdatedSettings> {
    const read = (): Promise<SiteConfigAnswer> => this.#sites.get({ website }, options);
    const live = await read();
    if (current !== undefined) refuseChanged(wanted, current, live);
    const parts = wanted.map(([setting, value]) => ({ setting, value }));
    type Job = (typeof parts)[number];
    const ended = await runParts<Job, Pick<SettingPart, 'outcome'>>({
      vendor: 'noc',
      operation,
      signal: options.signal,
      parts,
      nameOf: ({ setting }) => setting,
      carryOut: async ({ setting, value }) => {
        if (shownSetting(live, setting) === value) return { outcome: 'unchanged' };
        await this.#transport.call(allSettings[setting].operation, { website, value }, options);
        return { outcome: 'updated' };
      },
      weakens: ({ setting, value }) => weakens(setting, value) && shownSetting(live, setting) !== value,
      recheck: async () => {
        const last = wanted.filter(([name, value]) => weakens(name, value));
        refuseChanged(last, live, await read());
      },
      readBack: async (lost) => {
        const found = await read();
        return lost.map(({ setting, value }) =>
          shownSetting(found, setting) === value ? { outcome: 'updated' } : undefined,
        );
      },
      resultOf: (all) => ({ parts: all }),
      undo: 'To undo it, send the previous settings.',
    });
    const result = ended.map(({ setting, outcome }): SettingPart => ({ setting, outcome }));
    if (!result.some(({ outcome }) => outcome === 'updated')) return { parts: result, answer: live };
    // The service has confirmed each change; a failure of this reading says nothing about them.
    const answer = await read().catch((error: unknown) => (isNotFoundError(error) ? gone : undefined));
    if (answer === undefined) return { parts: result, answer };
    const missing =
      answer === gone
        ? wanted
        : wanted.filter(([name, value]) => ![undefined, value].includes(shownSetting(answer, name)));
    if (missing.length === 0) return { parts: result, answer };
    throw new OperationFailedError({
      vendor: 'noc',
      operation,
      message: `The service confirmed the change, but ${missing.map(([name]) => name).join(', ')} differs from the request`,
      hint: 'Another user may have changed the settings. Read them again, then repeat the change if you still need it.',
      mayHaveApplied: true,
    });
  }
}

/** Refuses settings somebody has changed between two readings. */
function refuseChanged(
  wanted: readonly (readonly [SettingName, SettingValue])[],
  before: SiteConfigAnswer,
  now: SiteConfigAnswer,
): void {
  const changed = wanted.filter(([name]) => shownSetting(before, name) !== shownSetting(now, name));
  if (changed.length === 0) return;
  throw new OperationFailedError({
    vendor: 'noc',
    operation,
    message: `${operation} changed nothing: another user has changed ${changed.map(([name]) => name).join(', ')} since you read the settings`,
    hint: 'Read the settings again, then repeat the change if you still need it.',
  });
}
