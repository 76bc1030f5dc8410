// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const statusAnswerDefinition: JsonSchema = {
  type: 'object',
  description: 'The answer to a change.',
  properties: {
    status: { type: 'string', description: '`success`.' },
    notice: { type: 'string', description: 'What was done, in words.' },
  },
  required: ['status'],
};

const siteListDefinition: JsonSchema = {
  type: 'object',
  description: 'The websites of an account.',
  properties: {
    status: { type: 'string', description: '`success`.' },
    domains: { type: 'array', items: { type: 'string' }, description: 'The websites.' },
  },
  required: ['status', 'domains'],
};

const siteConfigAnswerDefinition: JsonSchema = {
  type: 'object',
  description: 'The settings of a website.',
  properties: { status: { type: 'string', description: '`success`.' }, config: { $ref: '#/$defs/SiteConfig' } },
  required: ['status', 'config'],
};

const siteConfigDefinition: JsonSchema = {
  type: 'object',
  description: 'Settings of the CDN and the firewall.',
  properties: {
    ip: { type: 'array', items: { type: 'string' }, description: 'Servers that the CDN fetches from.' },
    proxyto: { type: 'string', description: 'Their port.' },
    https_redirect: { type: 'boolean', description: 'Whether requests over HTTP are redirected to HTTPS.' },
    upgrade_insecure: { type: 'boolean', description: 'Whether browsers are told to fetch everything over HTTPS.' },
    caching_time_static: {
      $ref: '#/$defs/CachingTime',
      description: 'For how long images, scripts and styles are cached.',
    },
    caching_time_pages: { $ref: '#/$defs/CachingTime', description: 'For how long pages are cached.' },
    gzip: { type: 'boolean', description: 'Whether answers are compressed.' },
    http2: { type: 'boolean', description: 'Whether HTTP/2 is spoken. No action sets it.' },
    optmize_images: { type: 'boolean', description: 'Whether images are made smaller.' },
    secure_cookie_flags: { type: 'boolean', description: 'Whether cookies get the flags that protect them.' },
    floc_out: { type: 'boolean', description: 'Whether the website opts out of FLoC.' },
    waf: { type: 'boolean', description: 'Whether the firewall is on.' },
    waf_virtual_hardening: { type: 'boolean', description: 'Whether the virtual hardening is on.' },
    waf_admin_lockdown: { type: 'boolean', description: 'Whether administration pages are locked down.' },
  },
};

const statsAnswerDefinition: JsonSchema = {
  type: 'object',
  description: 'The numbers of requests of a day.',
  properties: {
    requests: {
      type: 'object',
      additionalProperties: { $ref: '#/$defs/HourStats' },
      description: 'The numbers by hour, `yyyy-mm-dd HH:MM`.',
    },
  },
  required: ['requests'],
};

const hourStatsDefinition: JsonSchema = {
  type: 'object',
  description: 'Numbers of one hour.',
  properties: {
    received: { type: 'integer', description: 'Requests.' },
    blocked: { type: 'integer', description: 'Requests that were blocked.' },
    bytes: { type: 'integer', description: 'Bytes that were sent.' },
    bytes_cached: { type: 'integer', description: 'Bytes that came from the cache.' },
  },
};

const certificateFilesDefinition: JsonSchema = {
  type: 'object',
  description: 'A certificate and its key.',
  properties: {
    public_key: { type: 'string', description: 'The certificate with its full chain.' },
    private_key: { type: 'string', description: 'The private key.', 'x-secret': true },
  },
  required: ['public_key', 'private_key'],
};

const customRulesAnswerDefinition: JsonSchema = {
  type: 'object',
  description: 'The custom rules of a website, in a form that is not documented.',
  properties: { status: { type: 'string', description: '`success`.' } },
  required: ['status'],
};

const createdApiUserDefinition: JsonSchema = {
  type: 'object',
  description: 'The answer to a new user.',
  properties: {
    status: { type: 'string', description: '`success`.' },
    notice: { type: 'string', description: 'What was done, in words, which end with the token.', 'x-secret': true },
  },
  required: ['status'],
};

const apiUserMapDefinition: JsonSchema = {
  type: 'object',
  description: 'Users by name. The documentation shows no `status` among them; where there is one, it is a text.',
  additionalProperties: { anyOf: [{ $ref: '#/$defs/ApiUser' }, { type: 'string' }] },
};

const apiUserDefinition: JsonSchema = {
  type: 'object',
  description: 'Who has access to a protected API.',
  properties: {
    access_token: { type: 'string', description: 'The token.', 'x-secret': true },
    max_requests_per_hour: {
      anyOf: [{ type: 'string' }, { type: 'integer' }],
      description: 'Most requests an hour: digits in quotes.',
    },
  },
};

const aliasTypeDefinition: JsonSchema = {
  type: 'string',
  description: 'How another domain leads to a website.',
  examples: ['301', 'direct'],
};

const readTimeoutDefinition: JsonSchema = {
  type: 'string',
  description: 'How long the CDN waits for a server.',
  examples: ['10s', '30s', '45s', '60s', '120s', '180s', '300s'],
};

const cachingLevelDefinition: JsonSchema = {
  type: 'string',
  description: 'How much is cached.',
  examples: ['default', 'aggressive'],
};

const cachingTimeDefinition: JsonSchema = {
  type: 'string',
  description: 'For how long something is cached.',
  examples: ['10m', '30m', '60m', '120m', '240m', '360m', '720m', '1d', '2d', '3d', '7d', '14d', '30d'],
};

const customRuleTypeDefinition: JsonSchema = {
  type: 'string',
  description:
    'What a custom rule does. The documentation lists some types and explains others; `queue_traffic` is also called `queue`.',
  examples: [
    'honeypot',
    'max_requests',
    'redirect_to',
    'browser_verify',
    'queue_traffic',
    'queue',
    'ip_block',
    'useragent_block',
    'country_block',
    'api_protect',
  ],
};

const regionDefinition: JsonSchema = {
  type: 'string',
  description: 'Where a custom rule holds.',
  examples: ['all', 'north_america', 'south_america', 'europe', 'asia', 'oceania'],
};

const blockResponseDefinition: JsonSchema = {
  type: 'string',
  description: 'What blocked visitors see.',
  examples: ['default', 'stealthy_404', 'stealthy_503', 'stealthy_403', 'html', 'empty_200'],
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'sites.list': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: { type: 'object', $ref: '#/$defs/SiteList', $defs: { SiteList: siteListDefinition } },
  },
  'sites.get': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/SiteConfigAnswer',
      $defs: {
        SiteConfigAnswer: siteConfigAnswerDefinition,
        SiteConfig: siteConfigDefinition,
        CachingTime: cachingTimeDefinition,
      },
    },
  },
  'sites.create': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        hostingIp: { type: 'string', description: 'Address of the server that the CDN fetches from.' },
      },
      required: ['hostingIp'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'sites.delete': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
      },
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'sites.activate': {
    params: {
      type: 'object',
      properties: {
        domain: { type: 'string', description: 'The domain, for example `example.com`.' },
        subdomain: { type: 'string', description: 'The host below the domain; `@` is the domain itself.' },
      },
      required: ['domain', 'subdomain'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'sites.deactivate': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
      },
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'stats.get': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        date: { type: 'string', description: 'The day, `yyyy-mm-dd`, in the time of the service.' },
      },
      required: ['date'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/StatsAnswer',
      $defs: { StatsAnswer: statsAnswerDefinition, HourStats: hourStatsDefinition },
    },
  },
  'logs.day': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        date: { type: 'string', description: 'The day, `yyyy-mm-dd`, in the time of the service.' },
      },
      required: ['date'],
      additionalProperties: false,
    },
  },
  'logs.latest': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        limit: { type: 'integer', description: 'Most lines. Without it, the service sends 200.' },
      },
      additionalProperties: false,
    },
  },
  'logs.since': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        since: { type: 'string', description: 'The time, `yyyy-mm-dd HH:MM:SS`, in the time of the service.' },
        limit: { type: 'integer', description: 'Most lines. Without it, the service sends 200.' },
      },
      required: ['since'],
      additionalProperties: false,
    },
  },
  'certificates.upload': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        body: { $ref: '#/$defs/CertificateFiles', description: 'The two files, each as the text of a PEM file.' },
      },
      required: ['body'],
      additionalProperties: false,
      $defs: { CertificateFiles: certificateFilesDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'aliases.create': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        aliasDomain: { type: 'string', description: 'The other domain.' },
        aliasType: {
          $ref: '#/$defs/AliasType',
          description: 'How it leads there: a redirect with 301, which is recommended, or the same content.',
        },
      },
      required: ['aliasDomain'],
      additionalProperties: false,
      $defs: { AliasType: aliasTypeDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'cache.purge': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
      },
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'urlLists.replaceProtected': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        urls: {
          type: 'array',
          items: { type: 'string' },
          description: 'All URLs of the list, for example `/admin`. None clears the list.',
        },
      },
      required: ['urls'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'urlLists.replaceBotProtected': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        urls: {
          type: 'array',
          items: { type: 'string' },
          description: 'All URLs of the list, for example `/admin`. None clears the list.',
        },
      },
      required: ['urls'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'urlLists.replaceReadOnly': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        urls: {
          type: 'array',
          items: { type: 'string' },
          description: 'All URLs of the list, for example `/admin`. None clears the list.',
        },
      },
      required: ['urls'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'urlLists.replaceAllowed': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        urls: {
          type: 'array',
          items: { type: 'string' },
          description: 'All URLs of the list, for example `/admin`. None clears the list.',
        },
      },
      required: ['urls'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'urlLists.replaceWebSocket': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        urls: {
          type: 'array',
          items: { type: 'string' },
          description: 'All URLs of the list, for example `/admin`. None clears the list.',
        },
      },
      required: ['urls'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'urlLists.replaceUncached': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        urls: {
          type: 'array',
          items: { type: 'string' },
          description: 'All URLs of the list, for example `/admin`. None clears the list.',
        },
      },
      required: ['urls'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'ipLists.replaceAllowed': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        patterns: {
          type: 'array',
          items: { type: 'string' },
          description:
            'All patterns of the list: parts of regular expressions that are compared with addresses, for example `^1.1.`. None clears the list.',
        },
      },
      required: ['patterns'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'ipLists.replaceDenied': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        patterns: {
          type: 'array',
          items: { type: 'string' },
          description:
            'All patterns of the list: parts of regular expressions that are compared with addresses, for example `^1.1.`. None clears the list.',
        },
      },
      required: ['patterns'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setHostingReadTimeout': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { $ref: '#/$defs/ReadTimeout', description: 'The time. The service begins with `45s`.' },
      },
      required: ['value'],
      additionalProperties: false,
      $defs: { ReadTimeout: readTimeoutDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setCaching': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: {
          $ref: '#/$defs/CachingLevel',
          description:
            '`default` heeds the headers of the website; `aggressive` caches as much as possible, dynamic pages included.',
        },
      },
      required: ['value'],
      additionalProperties: false,
      $defs: { CachingLevel: cachingLevelDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setHostingIp': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { type: 'string', description: 'Address of the server.' },
      },
      required: ['value'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setCachingTimeStatic': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { $ref: '#/$defs/CachingTime', description: 'The time.' },
      },
      required: ['value'],
      additionalProperties: false,
      $defs: { CachingTime: cachingTimeDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setCachingTimePages': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { $ref: '#/$defs/CachingTime', description: 'The time.' },
      },
      required: ['value'],
      additionalProperties: false,
      $defs: { CachingTime: cachingTimeDefinition },
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setHttpsRedirect': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { type: 'boolean', description: 'Whether it is on.' },
      },
      required: ['value'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setUpgradeInsecure': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { type: 'boolean', description: 'Whether it is on.' },
      },
      required: ['value'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setGzip': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { type: 'boolean', description: 'Whether it is on.' },
      },
      required: ['value'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setFlocOut': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { type: 'boolean', description: 'Whether it is on.' },
      },
      required: ['value'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setOptimizeImages': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { type: 'boolean', description: 'Whether it is on.' },
      },
      required: ['value'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setSecureCookieFlags': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { type: 'boolean', description: 'Whether it is on.' },
      },
      required: ['value'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setWaf': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { type: 'boolean', description: 'Whether it is on.' },
      },
      required: ['value'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setWafVirtualHardening': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { type: 'boolean', description: 'Whether it is on.' },
      },
      required: ['value'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'settings.setWafAdminLockdown': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        value: { type: 'boolean', description: 'Whether it is on.' },
      },
      required: ['value'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'customRules.create': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        ruleType: { $ref: '#/$defs/CustomRuleType', description: 'What the rule does.' },
        urls: {
          type: 'array',
          items: { type: 'string' },
          description: 'URLs that the rule is for; `/` is the whole website.',
        },
        ruleName: {
          type: 'string',
          description:
            'Name of the rule: lower-case letters, digits, hyphens; the documentation also shows an underscore.',
        },
        value: {
          type: 'string',
          description:
            'What the rule needs, by its type: the target of a redirect, a number of requests a minute, country codes with spaces between them. The documentation shows it in examples only.',
        },
        region: { $ref: '#/$defs/Region', description: 'Where the rule holds. Without it, everywhere.' },
        blockResponse: {
          $ref: '#/$defs/BlockResponse',
          description: 'What blocked visitors see; `redirect_to:` and a URL sends them there.',
        },
      },
      required: ['ruleType', 'urls'],
      additionalProperties: false,
      $defs: {
        CustomRuleType: customRuleTypeDefinition,
        Region: regionDefinition,
        BlockResponse: blockResponseDefinition,
      },
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'customRules.delete': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        ruleName: { type: 'string', description: 'Name of the rule.' },
      },
      required: ['ruleName'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
  'customRules.list': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/CustomRulesAnswer',
      $defs: { CustomRulesAnswer: customRulesAnswerDefinition },
    },
  },
  'apiUsers.create': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        username: {
          type: 'string',
          description: 'Name of the user; `open_access` stands for everybody without a token.',
        },
        maxRequests: { type: 'integer', description: 'Most requests an hour.' },
        expire: {
          type: 'string',
          description: 'When the access ends: `yyyy-mm-dd`, or a time such as `1 week` or `6 months`.',
        },
      },
      required: ['username'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/CreatedApiUser', $defs: { CreatedApiUser: createdApiUserDefinition } },
  },
  'apiUsers.list': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ApiUserMap',
      $defs: { ApiUserMap: apiUserMapDefinition, ApiUser: apiUserDefinition },
    },
  },
  'apiUsers.delete': {
    params: {
      type: 'object',
      properties: {
        website: { type: 'string', description: "The website, for example `example.com`; defaults to the client's." },
        username: { type: 'string', description: 'Name of the user.' },
      },
      required: ['username'],
      additionalProperties: false,
    },
    result: { type: 'object', $ref: '#/$defs/StatusAnswer', $defs: { StatusAnswer: statusAnswerDefinition } },
  },
};
