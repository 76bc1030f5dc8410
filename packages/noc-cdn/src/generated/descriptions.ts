// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const websiteParam: s.ParamDescription = {
  schema: s.string(),
  text: "The website, for example `example.com`; defaults to the client's.",
};
const dateParam: s.ParamDescription = {
  schema: s.string(),
  text: 'The day, `yyyy-mm-dd`, in the time of the service.',
  format: 'date',
};
const limitParam: s.ParamDescription = { schema: s.integer(), text: 'Most lines. Without it, the service sends 200.' };
const urlsParam: s.ParamDescription = {
  schema: s.array(s.string()),
  text: 'All URLs of the list, for example `/admin`. None clears the list.',
};
const patternsParam: s.ParamDescription = {
  schema: s.array(s.string()),
  text: 'All patterns of the list: parts of regular expressions for addresses, for example `^1.1.`. None clears the list.',
};
const valueParam: s.ParamDescription = { schema: schemas.cachingTimeSchema, text: 'The time.' };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    StatusAnswer: {
      schema: schemas.statusAnswerSchema,
      text: 'The answer to a change.',
      members: { status: '`success`.', notice: 'Confirmation in words.' },
    },
    SiteList: {
      schema: schemas.siteListSchema,
      text: 'The websites of an account.',
      members: { status: '`success`.', domains: 'The websites.' },
    },
    SiteConfigAnswer: {
      schema: schemas.siteConfigAnswerSchema,
      text: 'The settings of a website.',
      members: { status: '`success`.' },
    },
    SiteConfig: {
      schema: schemas.siteConfigSchema,
      text: 'Settings of the CDN and the firewall.',
      members: {
        ip: 'Origin servers.',
        proxyto: 'Their port.',
        https_redirect: 'Whether requests over HTTP are redirected to HTTPS.',
        upgrade_insecure: 'Whether browsers must use HTTPS.',
        caching_time_static: 'For how long images, scripts and styles are cached.',
        caching_time_pages: 'For how long pages are cached.',
        gzip: 'Whether answers are compressed.',
        http2: 'Whether HTTP/2 is spoken. No action sets it.',
        optmize_images: 'Whether images are made smaller.',
        secure_cookie_flags: 'Whether cookies get security flags.',
        floc_out: 'Whether the website opts out of FLoC.',
        waf: 'Whether the firewall is on.',
        waf_virtual_hardening: 'Whether the virtual hardening is on.',
        waf_admin_lockdown: 'Whether administration pages are locked down.',
      },
    },
    StatsAnswer: {
      schema: schemas.statsAnswerSchema,
      text: 'The numbers of requests of a day.',
      members: { requests: 'The numbers by hour, `yyyy-mm-dd HH:MM`.' },
    },
    HourStats: {
      schema: schemas.hourStatsSchema,
      text: 'Numbers of one hour.',
      members: {
        received: 'Requests.',
        blocked: 'Blocked requests.',
        bytes: 'Bytes sent.',
        bytes_cached: 'Bytes served from the cache.',
      },
    },
    CertificateFiles: {
      schema: schemas.certificateFilesSchema,
      text: 'A certificate and its key.',
      members: { public_key: 'The certificate with its full chain.', private_key: 'The private key.' },
    },
    CustomRulesAnswer: {
      schema: schemas.customRulesAnswerSchema,
      text: 'The custom rules of a website, in an undocumented form.',
      members: { status: '`success`.', rules: 'The rules, if the answer is a bare list.' },
    },
    CreatedApiUser: {
      schema: schemas.createdApiUserSchema,
      text: 'The answer to a new user.',
      members: { status: '`success`.', notice: 'Confirmation in words, ending with the token.' },
    },
    ApiUserMap: {
      schema: schemas.apiUserMapSchema,
      text: 'Users by name. The documentation shows no `status` among them; if present, it is a text.',
    },
    ApiUser: {
      schema: schemas.apiUserSchema,
      text: 'Who has access to a protected API.',
      members: { access_token: 'The token.', max_requests_per_hour: 'Most requests an hour: digits in quotes.' },
    },
    AliasType: { schema: schemas.aliasTypeSchema, text: 'How another domain leads to a website.' },
    ReadTimeout: { schema: schemas.readTimeoutSchema, text: 'How long the CDN waits for a server.' },
    CachingLevel: { schema: schemas.cachingLevelSchema, text: 'How much is cached.' },
    CachingTime: { schema: schemas.cachingTimeSchema, text: 'For how long something is cached.' },
    CustomRuleType: {
      schema: schemas.customRuleTypeSchema,
      text: 'Type of a custom rule. The documentation lists some types and explains others; `queue_traffic` is also called `queue`.',
    },
    Region: { schema: schemas.regionSchema, text: 'Region of a custom rule.' },
    BlockResponse: { schema: schemas.blockResponseSchema, text: 'Response for blocked visitors.' },
  },
  operations: {
    'sites.list': { text: 'Lists the websites of the account.' },
    'sites.get': { text: 'Gets the settings of a website.', params: { website: websiteParam } },
    'sites.create': {
      text: 'Puts a website with external DNS behind the CDN.',
      params: { website: websiteParam, hostingIp: { schema: s.string(), text: 'Address of the origin server.' } },
    },
    'sites.delete': {
      text: 'Takes a website with external DNS off the CDN.',
      params: {
        website: {
          schema: s.string(),
          text: "The website, for example `example.com`. The client's website does not count here.",
        },
      },
    },
    'sites.activate': {
      text: 'Puts a domain with its DNS at NOC.org behind the CDN.',
      params: {
        domain: { schema: s.string(), text: 'The domain, for example `example.com`.' },
        subdomain: { schema: s.string(), text: 'The host below the domain; `@` is the domain itself.' },
      },
    },
    'sites.deactivate': {
      text: 'Takes a domain with its DNS at NOC.org off the CDN.',
      params: { website: websiteParam },
    },
    'stats.get': {
      text: 'Gets the numbers of requests of a day, hour by hour.',
      params: { website: websiteParam, date: dateParam },
    },
    'logs.day': { text: 'Downloads the log of a day.', params: { website: websiteParam, date: dateParam } },
    'logs.latest': {
      text: 'Downloads the newest lines of the log, the newest first.',
      params: { website: websiteParam, limit: limitParam },
    },
    'logs.since': {
      text: 'Downloads the lines of the log from a time on.',
      params: {
        website: websiteParam,
        since: { schema: s.string(), text: 'The time, `yyyy-mm-dd HH:MM:SS`, in the time of the service.' },
        limit: limitParam,
      },
    },
    'certificates.upload': {
      text: 'Uploads the certificate of a website and its private key.',
      body: 'The two files, each as the text of a PEM file.',
      params: { website: websiteParam },
    },
    'aliases.create': {
      text: 'Lets another domain lead to a website.',
      params: {
        website: websiteParam,
        aliasDomain: { schema: s.string(), text: 'The other domain.' },
        aliasType: {
          schema: schemas.aliasTypeSchema,
          text: 'How the domain is served: a redirect with 301, which is recommended, or the same content.',
        },
      },
    },
    'cache.purge': { text: 'Empties the cache of a website.', params: { website: websiteParam } },
    'urlLists.replaceProtected': {
      text: 'Replaces the list of protected URLs.',
      params: { website: websiteParam, urls: urlsParam },
    },
    'urlLists.replaceBotProtected': {
      text: 'Replaces the list of URLs protected from bots.',
      params: { website: websiteParam, urls: urlsParam },
    },
    'urlLists.replaceReadOnly': {
      text: 'Replaces the list of read-only URLs.',
      params: { website: websiteParam, urls: urlsParam },
    },
    'urlLists.replaceAllowed': {
      text: 'Replaces the list of URLs allowed by the firewall.',
      params: { website: websiteParam, urls: urlsParam },
    },
    'urlLists.replaceWebSocket': {
      text: 'Replaces the list of WebSocket URLs.',
      params: { website: websiteParam, urls: urlsParam },
    },
    'urlLists.replaceUncached': {
      text: 'Replaces the list of URLs never cached.',
      params: { website: websiteParam, urls: urlsParam },
    },
    'ipLists.replaceAllowed': {
      text: 'Replaces the list of always allowed addresses.',
      params: { website: websiteParam, patterns: patternsParam },
    },
    'ipLists.replaceDenied': {
      text: 'Replaces the list of always blocked addresses.',
      params: { website: websiteParam, patterns: patternsParam },
    },
    'settings.setHostingReadTimeout': {
      text: 'Sets how long the CDN waits for the server of a website.',
      params: {
        website: websiteParam,
        value: { schema: schemas.readTimeoutSchema, text: 'The time. The default of the service is `45s`.' },
      },
    },
    'settings.setCaching': {
      text: 'Sets how much of a website is cached.',
      params: {
        website: websiteParam,
        value: {
          schema: schemas.cachingLevelSchema,
          text: '`default` heeds the headers of the website; `aggressive` caches as much as possible, dynamic pages included.',
        },
      },
    },
    'settings.setHostingIp': {
      text: 'Sets the origin server of a website.',
      params: { website: websiteParam, value: { schema: s.string(), text: 'Address of the server.' } },
    },
    'settings.setCachingTimeStatic': {
      text: 'Sets for how long images, scripts and styles are cached.',
      params: { website: websiteParam, value: valueParam },
    },
    'settings.setCachingTimePages': {
      text: 'Sets for how long pages are cached.',
      params: { website: websiteParam, value: valueParam },
    },
    'settings.setHttpsRedirect': {
      text: 'Sets whether requests over HTTP are redirected to HTTPS.',
      params: { website: websiteParam, value: { schema: s.boolean(), text: 'Whether it is on.' } },
    },
    'settings.setUpgradeInsecure': {
      text: 'Sets whether browsers must use HTTPS.',
      params: { website: websiteParam, value: { schema: s.boolean(), text: 'Whether it is on.' } },
    },
    'settings.setGzip': {
      text: 'Sets whether answers are compressed.',
      params: { website: websiteParam, value: { schema: s.boolean(), text: 'Whether it is on.' } },
    },
    'settings.setFlocOut': {
      text: 'Sets whether the website opts out of FLoC.',
      params: { website: websiteParam, value: { schema: s.boolean(), text: 'Whether it is on.' } },
    },
    'settings.setOptimizeImages': {
      text: 'Sets whether images are made smaller.',
      params: { website: websiteParam, value: { schema: s.boolean(), text: 'Whether it is on.' } },
    },
    'settings.setSecureCookieFlags': {
      text: 'Sets whether cookies get security flags.',
      params: { website: websiteParam, value: { schema: s.boolean(), text: 'Whether it is on.' } },
    },
    'settings.setWaf': {
      text: 'Switches the firewall of a website on or off.',
      params: { website: websiteParam, value: { schema: s.boolean(), text: 'Whether it is on.' } },
    },
    'settings.setWafVirtualHardening': {
      text: 'Switches the virtual hardening of the firewall on or off.',
      params: { website: websiteParam, value: { schema: s.boolean(), text: 'Whether it is on.' } },
    },
    'settings.setWafAdminLockdown': {
      text: 'Switches the lockdown of administration pages on or off.',
      params: { website: websiteParam, value: { schema: s.boolean(), text: 'Whether it is on.' } },
    },
    'customRules.create': {
      text: 'Creates a custom rule.',
      params: {
        website: websiteParam,
        ruleType: { schema: schemas.customRuleTypeSchema, text: 'Type of the rule.' },
        urls: { schema: s.array(s.string()), text: 'URLs of the rule; `/` means the whole website.' },
        ruleName: {
          schema: s.string(),
          text: 'Name of the rule: lower-case letters, digits, hyphens; the documentation also shows an underscore.',
        },
        value: {
          schema: s.string(),
          text: 'Parameter of the rule, by its type. `redirect_to`: the target. `country_block`: country codes separated by spaces. `max_requests`: maximum requests of an address per minute, 50 by default. `honeypot`: seconds to block visitors, 600 by default. `queue_traffic`: maximum visitors at a time. `ip_block` and `useragent_block`: the addresses, or a part of the user agent, which is inferred. The documentation shows the parameter only in examples.',
        },
        region: { schema: schemas.regionSchema, text: 'Region of the rule. Default: `all`, everywhere.' },
        blockResponse: {
          schema: schemas.blockResponseSchema,
          text: 'Response for blocked visitors: a plain-text message (`default`), an HTML message (`html`), an empty response with 200 (`empty_200`), or a generic error (`stealthy_403`, `stealthy_404`, `stealthy_503`). `redirect_to:` and a URL redirects them.',
        },
      },
    },
    'customRules.delete': {
      text: 'Deletes a custom rule.',
      params: { website: websiteParam, ruleName: { schema: s.string(), text: 'Name of the rule.' } },
    },
    'customRules.list': { text: 'Lists the custom rules of a website.', params: { website: websiteParam } },
    'apiUsers.create': {
      text: 'Creates a user of the protected API of a website.',
      params: {
        website: websiteParam,
        username: { schema: s.string(), text: 'Name of the user; `open_access` stands for everybody without a token.' },
        maxRequests: { schema: s.integer(), text: 'Most requests an hour.' },
        expire: {
          schema: s.string(),
          text: 'When the access ends: `yyyy-mm-dd`, or a time such as `1 week` or `6 months`.',
        },
      },
    },
    'apiUsers.list': {
      text: 'Lists who has access to the protected API of a website.',
      params: { website: websiteParam },
    },
    'apiUsers.delete': {
      text: 'Takes the access to the protected API of a website away.',
      params: { website: websiteParam, username: { schema: s.string(), text: 'Name of the user.' } },
    },
  },
};
