import type { HourStats } from '../generated/models.js';

/** The seed of a website. */
export interface SiteSeed {
  /** Settings as the wire has them. Default: those of the documentation. */
  readonly config?: Readonly<Record<string, unknown>>;

  /** Lists by their names on the wire, for example `blacklistedips`. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;

  /** Numbers of requests by day, and by hour in it. */
  readonly stats?: Readonly<Record<string, Readonly<Record<string, HourStats>>>>;

  /** Rules by name, with the wire parameters of their creation. */
  readonly customRules?: Readonly<Record<string, Readonly<Record<string, string>>>>;

  /** Users of the protected API by name. */
  readonly apiUsers?: Readonly<Record<string, FakeApiUser>>;
}

/** A user of a protected API. */
export interface FakeApiUser {
  readonly access_token: string;
  readonly max_requests_per_hour: string;
}

/** The state of a website. */
export interface SiteState {
  readonly config: Record<string, unknown>;

  /** Lists by their names on the wire. */
  readonly lists: Map<string, readonly string[]>;

  /** Rules by name, with the parameters of their creation. */
  readonly customRules: Map<string, Readonly<Record<string, string>>>;
  readonly apiUsers: Map<string, FakeApiUser>;

  /** Other domains, and how they lead here. */
  readonly aliases: Map<string, string>;
  readonly stats: ReadonlyMap<string, Readonly<Record<string, HourStats>>>;

  /** Whether it is behind the CDN; a deactivated website keeps its settings. */
  active: boolean;

  /** Host of its DNS; unknown for seeded websites. */
  readonly dns?: 'noc' | 'elsewhere';
  certificate: { readonly publicKey: string; readonly privateKey: string } | undefined;

  /** How often the cache was emptied. */
  purges: number;
}

const documentedConfig = {
  ip: ['2.3.4.5'],
  proxyto: '80',
  https_redirect: true,
  upgrade_insecure: true,
  caching_time_static: '30d',
  caching_time_pages: '720m',
  gzip: true,
  http2: true,
  optmize_images: false,
  secure_cookie_flags: false,
  floc_out: false,
  waf: true,
  waf_virtual_hardening: true,
  waf_admin_lockdown: false,
};

/** Makes the state of a website. */
export function siteState({
  config = documentedConfig,
  lists = {},
  stats = {},
  customRules = {},
  apiUsers = {},
}: SiteSeed): SiteState {
  return {
    config: structuredClone(config),
    lists: new Map(Object.entries(lists)),
    customRules: new Map(Object.entries(customRules)),
    apiUsers: new Map(Object.entries(apiUsers)),
    aliases: new Map(),
    stats: new Map(Object.entries(stats)),
    active: true,
    certificate: undefined,
    purges: 0,
  };
}
