import { type CallOptions, type EdgewardError, isEdgewardError, RequestValidationError } from '@edgeward/core';
import type { CachingLevel, CachingTime, ReadTimeout } from '../generated/models.js';
import { Settings as Operations } from '../generated/resources/settings.js';

/** Settings by name; those that are absent stay as they are. */
export interface SettingValues {
  readonly hostingReadTimeout?: ReadTimeout | undefined;
  readonly caching?: CachingLevel | undefined;
  readonly hostingIp?: string | undefined;
  readonly cachingTimeStatic?: CachingTime | undefined;
  readonly cachingTimePages?: CachingTime | undefined;
  readonly httpsRedirect?: boolean | undefined;
  readonly upgradeInsecure?: boolean | undefined;
  readonly gzip?: boolean | undefined;
  readonly flocOut?: boolean | undefined;
  readonly optimizeImages?: boolean | undefined;
  readonly secureCookieFlags?: boolean | undefined;
  readonly waf?: boolean | undefined;
  readonly wafVirtualHardening?: boolean | undefined;
  readonly wafAdminLockdown?: boolean | undefined;
}

/** Parameters of {@link Settings.update}. */
export interface UpdateSettingsParams extends SettingValues {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;
}

/** What became of one setting. */
export type SettingPart =
  | { readonly setting: keyof SettingValues; readonly outcome: 'applied' | 'skipped'; readonly error?: undefined }
  | {
      readonly setting: keyof SettingValues;
      readonly outcome: 'failed';

      /** Why; where its `mayHaveApplied` is true, the setting may have been changed all the same. */
      readonly error: EdgewardError;
    };

/** What {@link Settings.update} did. */
export interface UpdatedSettings {
  /** Whether every setting was applied. */
  readonly complete: boolean;

  /** The settings in the order in which they were given; after one that failed, the others are skipped. */
  readonly parts: readonly SettingPart[];
}

type Setter = (settings: Operations, website: string | undefined, options: CallOptions | undefined) => Promise<unknown>;

/** Settings of the CDN and the firewall. Reached as `noc.settings`. */
export class Settings extends Operations {
  /**
   * Changes what is given, one call for each setting and in the order given, and reports each. The first failure ends
   * it: later settings may rely on earlier ones.
   *
   * @example
   * ```ts
   * const { complete, parts } = await noc.settings.update({ website: 'example.com', waf: true, cachingTimeStatic: '30d' });
   * ```
   */
  async update({ website, ...values }: UpdateSettingsParams, options?: CallOptions): Promise<UpdatedSettings> {
    const steps = Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [stepOf(name, values)],
    );
    const parts: SettingPart[] = [];
    for (const { setting, set } of steps) {
      if (parts.at(-1)?.outcome === 'failed' || parts.at(-1)?.outcome === 'skipped') {
        parts.push({ setting, outcome: 'skipped' });
        continue;
      }
      try {
        await set(this, website, options);
        parts.push({ setting, outcome: 'applied' });
      } catch (error) {
        if (!isEdgewardError(error)) throw error;
        parts.push({ setting, outcome: 'failed', error });
      }
    }
    return { complete: parts.every(({ outcome }) => outcome === 'applied'), parts };
  }
}

function stepOf(name: string, values: SettingValues): { readonly setting: keyof SettingValues; readonly set: Setter } {
  const found = settersOf(values).find(([setting]) => setting === name);
  if (found !== undefined) return { setting: found[0], set: found[1] };
  throw new RequestValidationError({
    vendor: 'noc',
    operation: 'settings.update',
    message: `settings.update was not sent: there is no setting ${name}`,
    issues: [{ pointer: `/${name}`, message: 'is not a setting' }],
  });
}

function settersOf(values: SettingValues): readonly (readonly [keyof SettingValues, Setter])[] {
  const given = <Name extends keyof SettingValues>(
    name: Name,
    set: (
      settings: Operations,
      params: { readonly website: string | undefined; readonly value: Exclude<SettingValues[Name], undefined> },
      options: CallOptions | undefined,
    ) => Promise<unknown>,
  ): readonly (readonly [keyof SettingValues, Setter])[] => {
    const value = values[name];
    if (value === undefined) return [];
    // An optional member that is not `undefined` is its value.
    const present = value as Exclude<SettingValues[Name], undefined>;
    return [[name, (settings, website, options) => set(settings, { website, value: present }, options)]];
  };
  return [
    ...given('hostingReadTimeout', (settings, params, options) => settings.setHostingReadTimeout(params, options)),
    ...given('caching', (settings, params, options) => settings.setCaching(params, options)),
    ...given('hostingIp', (settings, params, options) => settings.setHostingIp(params, options)),
    ...given('cachingTimeStatic', (settings, params, options) => settings.setCachingTimeStatic(params, options)),
    ...given('cachingTimePages', (settings, params, options) => settings.setCachingTimePages(params, options)),
    ...given('httpsRedirect', (settings, params, options) => settings.setHttpsRedirect(params, options)),
    ...given('upgradeInsecure', (settings, params, options) => settings.setUpgradeInsecure(params, options)),
    ...given('gzip', (settings, params, options) => settings.setGzip(params, options)),
    ...given('flocOut', (settings, params, options) => settings.setFlocOut(params, options)),
    ...given('optimizeImages', (settings, params, options) => settings.setOptimizeImages(params, options)),
    ...given('secureCookieFlags', (settings, params, options) => settings.setSecureCookieFlags(params, options)),
    ...given('waf', (settings, params, options) => settings.setWaf(params, options)),
    ...given('wafVirtualHardening', (settings, params, options) => settings.setWafVirtualHardening(params, options)),
    ...given('wafAdminLockdown', (settings, params, options) => settings.setWafAdminLockdown(params, options)),
  ];
}
