// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum } from '@edgeward/core';

/** The answer to a change. */
export interface StatusAnswer {
  /** `success`. */
  readonly status: string;

  /** Confirmation in words. Evidence: observed. */
  readonly notice?: string | undefined;
}

/** The websites of an account. */
export interface SiteList {
  /** `success`. */
  readonly status: string;

  /** The websites. */
  readonly domains: readonly string[];
}

/** The settings of a website. */
export interface SiteConfigAnswer {
  /** `success`. */
  readonly status: string;

  readonly config: SiteConfig;
}

/** Settings of the CDN and the firewall. */
export interface SiteConfig {
  /** Origin servers. */
  readonly ip?: readonly string[] | undefined;

  /** Their port. */
  readonly proxyto?: string | undefined;

  /** Whether requests over HTTP are redirected to HTTPS. */
  readonly https_redirect?: boolean | undefined;

  /** Whether browsers must use HTTPS. */
  readonly upgrade_insecure?: boolean | undefined;

  /** For how long images, scripts and styles are cached. */
  readonly caching_time_static?: OpenEnum<CachingTime> | undefined;

  /** For how long pages are cached. */
  readonly caching_time_pages?: OpenEnum<CachingTime> | undefined;

  /** Whether answers are compressed. */
  readonly gzip?: boolean | undefined;

  /** Whether HTTP/2 is spoken. No action sets it. */
  readonly http2?: boolean | undefined;

  /** Whether images are made smaller. */
  readonly optmize_images?: boolean | undefined;

  /** Whether cookies get security flags. */
  readonly secure_cookie_flags?: boolean | undefined;

  /** Whether the website opts out of FLoC. */
  readonly floc_out?: boolean | undefined;

  /** Whether the firewall is on. */
  readonly waf?: boolean | undefined;

  /** Whether the virtual hardening is on. */
  readonly waf_virtual_hardening?: boolean | undefined;

  /** Whether administration pages are locked down. */
  readonly waf_admin_lockdown?: boolean | undefined;
}

/** The numbers of requests of a day. */
export interface StatsAnswer {
  /** The numbers by hour, `yyyy-mm-dd HH:MM`. */
  readonly requests: Readonly<Record<string, HourStats>>;
}

/** Numbers of one hour. */
export interface HourStats {
  /** Requests. */
  readonly received?: number | undefined;

  /** Blocked requests. */
  readonly blocked?: number | undefined;

  /** Bytes sent. */
  readonly bytes?: number | undefined;

  /** Bytes served from the cache. */
  readonly bytes_cached?: number | undefined;
}

/** A certificate and its key. */
export interface CertificateFiles {
  /** The certificate with its full chain. */
  readonly public_key: string;

  /** The private key. Redacted in errors and events. */
  readonly private_key: string;
}

/** The custom rules of a website, in an undocumented form. */
export interface CustomRulesAnswer {
  /** `success`. */
  readonly status?: string | undefined;

  /** The rules, if the answer is a bare list. Evidence: inferred. */
  readonly rules?: readonly Readonly<Record<string, unknown>>[] | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** The answer to a new user. */
export interface CreatedApiUser {
  /** `success`. */
  readonly status: string;

  /** Confirmation in words, ending with the token. Redacted in errors and events. */
  readonly notice?: string | undefined;
}

/** Users by name. The documentation shows no `status` among them; if present, it is a text. */
export type ApiUserMap = Readonly<Record<string, ApiUser | string>>;

/** Who has access to a protected API. */
export interface ApiUser {
  /** The token. Redacted in errors and events. */
  readonly access_token?: string | undefined;

  /** Most requests an hour: digits in quotes. */
  readonly max_requests_per_hour?: string | number | undefined;
}

/** How another domain leads to a website. */
export type AliasType = '301' | 'direct';

/** How long the CDN waits for a server. */
export type ReadTimeout = '10s' | '30s' | '45s' | '60s' | '120s' | '180s' | '300s';

/** How much is cached. */
export type CachingLevel = 'default' | 'aggressive';

/** For how long something is cached. */
export type CachingTime =
  | '10m'
  | '30m'
  | '60m'
  | '120m'
  | '240m'
  | '360m'
  | '720m'
  | '1d'
  | '2d'
  | '3d'
  | '7d'
  | '14d'
  | '30d';

/**
 * Type of a custom rule. The documentation lists some types and explains others; `queue_traffic` is also called
 * `queue`.
 */
export type CustomRuleType = OpenEnum<
  | 'honeypot'
  | 'max_requests'
  | 'redirect_to'
  | 'browser_verify'
  | 'queue_traffic'
  | 'queue'
  | 'ip_block'
  | 'useragent_block'
  | 'country_block'
  | 'api_protect'
>;

/** Region of a custom rule. */
export type Region = OpenEnum<'all' | 'north_america' | 'south_america' | 'europe' | 'asia' | 'oceania'>;

/** Response for blocked visitors. */
export type BlockResponse = OpenEnum<
  'default' | 'stealthy_404' | 'stealthy_503' | 'stealthy_403' | 'html' | 'empty_200'
>;
