import {
  canonicalIp,
  type Issue,
  isJson,
  nearestName,
  type Operation,
  parseIpRange,
  type Schema,
} from '@edgeward/core';
import type { CachingLevel, CachingTime, ReadTimeout, SiteConfigAnswer } from '../generated/models.js';
import * as settings from '../generated/resources/settings.js';
import { cachingLevelSchema, cachingTimeSchema, readTimeoutSchema } from '../generated/schemas.js';

/** Settings by name; absent ones are unchanged. */
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

/** The name of a setting. */
export type SettingName = keyof SettingValues;

/** A value of a setting, as compared and sent. */
export type SettingValue = string | boolean;

interface Setting {
  /** The member of `config` in an answer of `sites.get`. */
  readonly wire: string;
  readonly operation: Operation;

  /** The documented values; absent for switches and addresses. */
  readonly values?: Schema<string>;

  /** Whether `false` takes protection away from visitors or the website. */
  readonly protects?: boolean;
}

/** Every setting. */
export const allSettings: Readonly<Record<SettingName, Setting>> = {
  hostingReadTimeout: {
    wire: 'hosting_read_timeout',
    operation: settings.settingsSetHostingReadTimeoutOperation,
    values: readTimeoutSchema,
  },
  caching: {
    wire: 'caching',
    operation: settings.settingsSetCachingOperation,
    values: cachingLevelSchema,
  },
  hostingIp: { wire: 'ip', operation: settings.settingsSetHostingIpOperation },
  cachingTimeStatic: {
    wire: 'caching_time_static',
    operation: settings.settingsSetCachingTimeStaticOperation,
    values: cachingTimeSchema,
  },
  cachingTimePages: {
    wire: 'caching_time_pages',
    operation: settings.settingsSetCachingTimePagesOperation,
    values: cachingTimeSchema,
  },
  httpsRedirect: { wire: 'https_redirect', operation: settings.settingsSetHttpsRedirectOperation, protects: true },
  upgradeInsecure: {
    wire: 'upgrade_insecure',
    operation: settings.settingsSetUpgradeInsecureOperation,
    protects: true,
  },
  gzip: { wire: 'gzip', operation: settings.settingsSetGzipOperation },
  flocOut: { wire: 'floc_out', operation: settings.settingsSetFlocOutOperation },
  optimizeImages: { wire: 'optmize_images', operation: settings.settingsSetOptimizeImagesOperation },
  secureCookieFlags: {
    wire: 'secure_cookie_flags',
    operation: settings.settingsSetSecureCookieFlagsOperation,
    protects: true,
  },
  waf: { wire: 'waf', operation: settings.settingsSetWafOperation, protects: true },
  wafVirtualHardening: {
    wire: 'waf_virtual_hardening',
    operation: settings.settingsSetWafVirtualHardeningOperation,
    protects: true,
  },
  wafAdminLockdown: {
    wire: 'waf_admin_lockdown',
    operation: settings.settingsSetWafAdminLockdownOperation,
    protects: true,
  },
};

/** Returns whether this value of a setting weakens the protection or redirects the traffic. */
export function weakens(name: SettingName, value: SettingValue): boolean {
  return name === 'hostingIp' || (allSettings[name].protects === true && value === false);
}

/** Lists the issues of the given settings. */
export function settingIssues(values: object): readonly Issue[] {
  return Object.entries(values).flatMap(([name, value]: [string, unknown]): readonly Issue[] => {
    if (value === undefined) return [];
    if (!isSettingName(name)) {
      const nearest = nearestName(name, Object.keys(allSettings));
      const hint = nearest === undefined ? '' : `; did you mean \`${nearest}\`?`;
      return [{ pointer: `/${name}`, message: `is not a setting${hint}` }];
    }
    const problem = problemOf(name, value);
    return problem === undefined ? [] : [{ pointer: `/${name}`, message: problem }];
  });
}

function problemOf(name: SettingName, value: unknown): string | undefined {
  if (name === 'hostingIp') {
    const range = typeof value === 'string' ? parseIpRange(value) : undefined;
    return range?.prefixLength === (range?.version === 6 ? 128 : 32) ? undefined : 'must be one IP address';
  }
  const { values } = allSettings[name];
  if (values === undefined) return typeof value === 'boolean' ? undefined : 'must be true or false';
  return closedProblem(values, value);
}

/** Lists the issues of the value of one setting. */
export function settingValueIssues(operationId: string, value: unknown): readonly Issue[] {
  const values = Object.values(allSettings).find(({ operation }) => operation.id === operationId)?.values;
  const problem = values && closedProblem(values, value);
  return problem === undefined ? [] : [{ pointer: '/value', message: problem }];
}

/**
 * Returns the issue of a value outside a closed set. The documentation has an example outside its set: a
 * read timeout of `7d`.
 */
export function closedProblem(values: Schema<string>, value: unknown): string | undefined {
  const known = knownValues(values);
  return typeof value === 'string' && known.includes(value) ? undefined : `must be one of ${known.join(', ')}`;
}

/** Reads the settings a caller gives, in canonical form. */
export function givenSettings(values: SettingValues): readonly (readonly [SettingName, SettingValue])[] {
  return Object.entries(values).flatMap(([name, value]: [string, SettingValue | undefined]) => {
    if (value === undefined || !isSettingName(name)) return [];
    return [[name, name === 'hostingIp' ? canonicalIp(String(value)) : value] as const];
  });
}

/** Reads a setting from an answer of `sites.get`, in canonical form; `undefined` if the answer does not show it. */
export function shownSetting({ config }: SiteConfigAnswer, name: SettingName): SettingValue | undefined {
  const { wire, values } = allSettings[name];
  const value: unknown = isJson(config) ? config[wire] : undefined;
  if (typeof value === 'boolean') return value;
  if (name === 'hostingIp') {
    if (Array.isArray(value)) return value.map((ip: unknown) => canonicalIp(String(ip))).join(' ');
    return typeof value === 'string' ? canonicalIp(value) : undefined;
  }
  if (values === undefined) return switchOf(value);
  return typeof value === 'string' ? value : undefined;
}

/**
 * Reads a switch, as programs in PHP write one. An unknown word is not read: to take it for `false` could switch the
 * firewall off.
 */
function switchOf(value: unknown): boolean | undefined {
  const word = typeof value === 'number' ? String(value) : value;
  if (typeof word !== 'string') return undefined;
  if (/^(true|1|on|yes|enabled)$/i.test(word)) return true;
  return /^(false|0|off|no|disabled|)$/i.test(word) ? false : undefined;
}

/**
 * Returns the settings in a response of `sites.get` under the names of `settings.update`, to spread into its
 * parameters. Values `settings.update` cannot set, such as several servers, are omitted.
 *
 * @example
 * ```ts
 * import { settingsIn } from '@edgeward/noc-cdn';
 *
 * const saved = settingsIn(await noc.sites.get({ website: 'example.com' }));
 * await noc.settings.update({ website: 'example.com', ...saved, waf: true });
 * ```
 */
export function settingsIn(answer: SiteConfigAnswer): SettingValues {
  const entries = Object.keys(allSettings).flatMap((name) => {
    if (!isSettingName(name)) return [];
    const value = shownSetting(answer, name);
    return value === undefined || problemOf(name, value) !== undefined ? [] : [[name, value] as const];
  });
  // Each value was checked for its name.
  return Object.fromEntries(entries) as SettingValues;
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(allSettings, name);
}

function knownValues(schema: Schema<unknown>): readonly string[] {
  const node = schema['~node'];
  const inner = node.kind === 'lazy' ? node.get() : node;
  return inner.kind === 'enum' ? inner.known : [];
}
