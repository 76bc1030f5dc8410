// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const configurationListDefinition: JsonSchema = {
  type: 'object',
  description: 'The security configurations of an account.',
  properties: { configurations: { type: 'array', items: { $ref: '#/$defs/Configuration' } } },
  required: ['configurations'],
};

const configurationDefinition: JsonSchema = {
  type: 'object',
  description: 'A security configuration.',
  properties: {
    id: { type: 'integer' },
    name: { type: 'string' },
    description: { type: 'string' },
    latestVersion: { type: 'integer', description: 'Number of the latest version.' },
    productionHostnames: {
      type: 'array',
      items: { type: 'string' },
      description: 'Hostnames that the version on production protects.',
    },
    productionVersion: { type: 'integer', description: 'Version that is active on production; absent where none is.' },
    stagingVersion: { type: 'integer', description: 'Version that is active on staging; absent where none is.' },
    fileType: { type: 'string', description: '`RBAC` or `WAF`.' },
    targetProduct: { type: 'string', description: 'Product, for example `KSD`.' },
  },
  required: ['id'],
};

const configurationVersionPageDefinition: JsonSchema = {
  type: 'object',
  description: 'One page of the versions of a configuration.',
  properties: {
    totalSize: { type: 'integer', description: 'Number of all versions.' },
    pageSize: { type: 'integer' },
    page: { type: 'integer', description: 'Number of this page, from 1.' },
    configId: { type: 'integer' },
    configName: { type: 'string' },
    stagingExpediteRequestId: { type: 'integer' },
    productionExpediteRequestId: { type: 'integer' },
    productionActiveVersion: { type: 'integer', description: 'Version that is active on production.' },
    stagingActiveVersion: { type: 'integer', description: 'Version that is active on staging.' },
    lastCreatedVersion: { type: 'integer' },
    versionList: { type: 'array', items: { $ref: '#/$defs/ConfigurationVersionSummary' } },
  },
};

const configurationVersionSummaryDefinition: JsonSchema = {
  type: 'object',
  description: 'A version in a list. Notes, dates and authors come with `detail` only.',
  properties: {
    version: { type: 'integer' },
    versionNotes: { type: 'string' },
    createDate: {
      anyOf: [{ type: 'string' }, { type: 'integer' }],
      description: 'When it was made, RFC 3339; milliseconds since the Unix epoch in old answers.',
    },
    createdBy: { type: 'string' },
    basedOn: { type: 'integer', description: 'Version that it was cloned from; absent for the first.' },
    production: { $ref: '#/$defs/NetworkStatus' },
    staging: { $ref: '#/$defs/NetworkStatus' },
    configId: { type: 'integer' },
  },
  required: ['version'],
};

const networkStatusDefinition: JsonSchema = {
  type: 'object',
  description: 'How a version stands on one network.',
  properties: {
    status: { $ref: '#/$defs/VersionStatus' },
    time: {
      anyOf: [{ type: 'string' }, { type: 'integer' }],
      description: 'When that changed, RFC 3339; milliseconds since the Unix epoch in old answers.',
    },
    action: { $ref: '#/$defs/ActivationAction' },
  },
};

const versionStatusDefinition: JsonSchema = {
  type: 'string',
  description: 'How a version stands on a network.',
  examples: ['Active', 'Inactive', 'Pending', 'Deactivated', 'Failed'],
};

const configurationVersionDefinition: JsonSchema = {
  type: 'object',
  description: "A version of a security configuration. The vendor's reference calls it Configuration.",
  properties: {
    configId: { type: 'integer' },
    configName: { type: 'string' },
    version: { type: 'integer' },
    versionNotes: { type: 'string' },
    createDate: { type: 'string', format: 'date-time', description: 'When it was made, RFC 3339.' },
    createdBy: { type: 'string' },
    basedOn: { type: 'integer', description: 'Version that it was cloned from; absent for the first.' },
    production: { $ref: '#/$defs/NetworkStatus' },
    staging: { $ref: '#/$defs/NetworkStatus' },
  },
  required: ['configId', 'version'],
};

const configurationCloneDefinition: JsonSchema = {
  type: 'object',
  description: 'What `versions.clone` accepts.',
  properties: {
    createFromVersion: { type: 'integer', description: 'Number of the version to clone.' },
    ruleUpdate: { type: 'boolean', description: 'Whether the clone gets the latest rules of the vendor.' },
  },
  required: ['createFromVersion', 'ruleUpdate'],
};

const selectableHostnameSetsDefinition: JsonSchema = {
  type: 'object',
  description: 'The hostnames that a version protects, could protect and cannot protect.',
  properties: {
    configId: { type: 'integer' },
    configVersion: { type: 'integer' },
    protectARLInclusionHost: {
      type: 'boolean',
      description: 'Whether hosts of the ARL file have the legacy firewall in this configuration.',
    },
    availableSet: {
      type: 'array',
      items: { $ref: '#/$defs/SelectableHostname' },
      description: 'Hostnames that the version could protect.',
    },
    selectedSet: {
      type: 'array',
      items: { $ref: '#/$defs/SelectableHostname' },
      description: 'Hostnames that the version protects.',
    },
    errorSet: {
      type: 'array',
      items: { $ref: '#/$defs/HostnameError' },
      description: 'Hostnames that the version cannot protect.',
    },
  },
};

const selectableHostnameDefinition: JsonSchema = {
  type: 'object',
  description: 'How a hostname stands.',
  properties: {
    hostname: { type: 'string' },
    arlInclusion: { type: 'boolean', description: 'Whether the ARL file has it.' },
    activeInProduction: { type: 'boolean' },
    activeInStaging: { type: 'boolean' },
    configIdInProduction: {
      anyOf: [{ type: 'integer' }, { type: 'null' }],
      description: 'Configuration that protects it on production; `null` or absent where none does.',
    },
    configNameInProduction: {
      anyOf: [{ type: 'string' }, { type: 'null' }],
      description: 'Name of that configuration.',
    },
  },
  required: ['hostname'],
};

const hostnameErrorDefinition: JsonSchema = {
  type: 'object',
  description: 'Why a hostname cannot be protected.',
  properties: {
    hostname: { type: 'string' },
    reason: { type: 'string' },
    reasonCode: { type: 'integer', description: 'A status, for example `403`.' },
  },
  required: ['hostname'],
};

const hostnameSelectionDefinition: JsonSchema = {
  type: 'object',
  description: 'The hostnames that a version protects.',
  properties: {
    hostnameList: { type: 'array', items: { $ref: '#/$defs/SelectedHostname' } },
    mode: {
      $ref: '#/$defs/HostnameMode',
      description: 'What the latest change was. Requests get theirs from the method.',
      readOnly: true,
    },
  },
  required: ['hostnameList'],
};

const hostnameSelectionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'The hostnames that a version protects.',
  properties: { hostnameList: { type: 'array', items: { $ref: '#/$defs/SelectedHostname' } } },
  required: ['hostnameList'],
};

const selectedHostnameDefinition: JsonSchema = {
  type: 'object',
  description: 'A hostname that a version protects.',
  properties: { hostname: { type: 'string', description: 'Hostname, also with a wildcard such as `*.example.com`.' } },
  required: ['hostname'],
};

const hostnameModeDefinition: JsonSchema = {
  type: 'string',
  description: 'What a change of the selected hostnames does.',
  examples: ['append', 'remove', 'replace'],
};

const securityPolicyListDefinition: JsonSchema = {
  type: 'object',
  description: 'The security policies of a version.',
  properties: {
    configId: { type: 'integer' },
    version: { type: 'integer' },
    policies: { type: 'array', items: { $ref: '#/$defs/SecurityPolicy' } },
  },
  required: ['policies'],
};

const securityPolicyDefinition: JsonSchema = {
  type: 'object',
  description: 'A security policy. Without `detail` it has an identifier and a name only.',
  properties: {
    policyId: { type: 'string' },
    policyName: { type: 'string' },
    policySecurityControls: { $ref: '#/$defs/SecurityControls' },
    hasRatePolicyWithApiKey: { type: 'boolean', description: 'Whether a rate policy counts by API key.' },
    configId: { type: 'integer' },
    version: { type: 'integer' },
    defaultSettings: { type: 'boolean' },
  },
  required: ['policyId'],
};

const securityControlsDefinition: JsonSchema = {
  type: 'object',
  description: 'Which protections are on. Answers leave out those that the account does not have.',
  properties: {
    applyApiConstraints: { type: 'boolean', description: 'API constraints.' },
    applyApplicationLayerControls: { type: 'boolean', description: 'Rules of the web application firewall.' },
    applyBotmanControls: { type: 'boolean', description: 'Bot Manager.' },
    applyNetworkLayerControls: { type: 'boolean', description: 'IP and geography.' },
    applyRateControls: { type: 'boolean', description: 'Rate policies.' },
    applyReputationControls: { type: 'boolean', description: 'Client reputation.' },
    applySlowPostControls: { type: 'boolean', description: 'Slow POST requests.' },
    applyMalwareControls: { type: 'boolean', description: 'Malware protection.' },
    applyPageIntegrityControls: { type: 'boolean' },
    applyUserValidationControls: { type: 'boolean' },
    applyAccountProtectionControls: { type: 'boolean' },
  },
};

const securityControlsInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Which protections are on. Answers leave out those that the account does not have.',
  properties: {
    applyApiConstraints: { type: 'boolean', description: 'API constraints.' },
    applyApplicationLayerControls: { type: 'boolean', description: 'Rules of the web application firewall.' },
    applyBotmanControls: { type: 'boolean', description: 'Bot Manager.' },
    applyNetworkLayerControls: { type: 'boolean', description: 'IP and geography.' },
    applyRateControls: { type: 'boolean', description: 'Rate policies.' },
    applyReputationControls: { type: 'boolean', description: 'Client reputation.' },
    applySlowPostControls: { type: 'boolean', description: 'Slow POST requests.' },
    applyMalwareControls: { type: 'boolean', description: 'Malware protection.' },
    applyPageIntegrityControls: { type: 'boolean' },
    applyUserValidationControls: { type: 'boolean' },
    applyAccountProtectionControls: { type: 'boolean' },
  },
};

const matchTargetListDefinition: JsonSchema = {
  type: 'object',
  description: 'The match targets of a version.',
  properties: { matchTargets: { $ref: '#/$defs/MatchTargetGroups' } },
  required: ['matchTargets'],
};

const matchTargetGroupsDefinition: JsonSchema = {
  type: 'object',
  description: 'Match targets by type.',
  properties: {
    apiTargets: { type: 'array', items: { $ref: '#/$defs/MatchTarget' } },
    websiteTargets: { type: 'array', items: { $ref: '#/$defs/MatchTarget' } },
  },
};

const matchTargetDefinition: JsonSchema = {
  type: 'object',
  description: 'Which hostnames, paths or APIs a security policy protects.',
  properties: {
    targetId: { type: 'integer', description: 'Assigned when the target is created; changes may repeat it.' },
    type: { $ref: '#/$defs/MatchTargetType' },
    securityPolicy: { $ref: '#/$defs/SecurityPolicyReference' },
    configId: { type: 'integer' },
    configVersion: { type: 'integer' },
    sequence: {
      type: 'integer',
      description: 'Position among the targets of its type. To change it, use `matchTargets.reorder`.',
    },
    hostnames: {
      type: 'array',
      items: { type: 'string' },
      description: 'Hostnames that it meets; all that the version protects, without it.',
    },
    filePaths: {
      type: 'array',
      items: { type: 'string' },
      description: 'Paths that it meets, also with wildcards such as `/shop/*`.',
    },
    isNegativePathMatch: { type: 'boolean', description: 'Whether it meets every path but `filePaths`.' },
    fileExtensions: { type: 'array', items: { type: 'string' } },
    isNegativeFileExtensionMatch: {
      type: 'boolean',
      description: 'Whether it meets every extension but `fileExtensions`.',
    },
    defaultFile: { $ref: '#/$defs/MatchTargetDefaultFile' },
    apis: {
      type: 'array',
      items: { $ref: '#/$defs/ApiReference' },
      description: 'API endpoints that it meets; for targets of the type `api`.',
    },
    bypassNetworkLists: {
      type: 'array',
      items: { $ref: '#/$defs/NetworkListReference' },
      description: 'Network lists whose clients it lets pass.',
    },
    effectiveSecurityControls: {
      $ref: '#/$defs/SecurityControls',
      description: 'Which protections are on, here and in the policy.',
      readOnly: true,
    },
    validations: {
      $ref: '#/$defs/MatchTargetValidations',
      description: 'What the service found about the target.',
      readOnly: true,
    },
  },
  required: ['targetId', 'type', 'securityPolicy'],
};

const matchTargetInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Which hostnames, paths or APIs a security policy protects.',
  properties: {
    targetId: { type: 'integer', description: 'Assigned when the target is created; changes may repeat it.' },
    type: { $ref: '#/$defs/MatchTargetType' },
    securityPolicy: { $ref: '#/$defs/SecurityPolicyReference' },
    configId: { type: 'integer' },
    configVersion: { type: 'integer' },
    sequence: {
      type: 'integer',
      description: 'Position among the targets of its type. To change it, use `matchTargets.reorder`.',
    },
    hostnames: {
      type: 'array',
      items: { type: 'string' },
      description: 'Hostnames that it meets; all that the version protects, without it.',
    },
    filePaths: {
      type: 'array',
      items: { type: 'string' },
      description: 'Paths that it meets, also with wildcards such as `/shop/*`.',
    },
    isNegativePathMatch: { type: 'boolean', description: 'Whether it meets every path but `filePaths`.' },
    fileExtensions: { type: 'array', items: { type: 'string' } },
    isNegativeFileExtensionMatch: {
      type: 'boolean',
      description: 'Whether it meets every extension but `fileExtensions`.',
    },
    defaultFile: { $ref: '#/$defs/MatchTargetDefaultFile' },
    apis: {
      type: 'array',
      items: { $ref: '#/$defs/ApiReferenceInput' },
      description: 'API endpoints that it meets; for targets of the type `api`.',
    },
    bypassNetworkLists: {
      type: 'array',
      items: { $ref: '#/$defs/NetworkListReferenceInput' },
      description: 'Network lists whose clients it lets pass.',
    },
    targetSecurityControls: {
      $ref: '#/$defs/SecurityControlsInput',
      description: 'Which protections of the policy hold here. Newer descriptions of the service do not have it.',
    },
  },
  required: ['type', 'securityPolicy'],
};

const matchTargetTypeDefinition: JsonSchema = {
  type: 'string',
  description: "What a match target meets. It is written small, whatever the vendor's reference says.",
  examples: ['website', 'api'],
};

const matchTargetDefaultFileDefinition: JsonSchema = {
  type: 'string',
  description:
    "How a match target meets paths that end in a slash: not by themselves, those of a hostname's top level, or all.",
  examples: ['NO_MATCH', 'BASE_MATCH', 'RECURSIVE_MATCH'],
};

const securityPolicyReferenceDefinition: JsonSchema = {
  type: 'object',
  description: 'The policy of a match target.',
  properties: { policyId: { type: 'string' } },
  required: ['policyId'],
};

const apiReferenceDefinition: JsonSchema = {
  type: 'object',
  description: 'An API endpoint.',
  properties: { id: { type: 'integer' }, name: { type: 'string' } },
  required: ['id'],
};

const apiReferenceInputDefinition: JsonSchema = {
  type: 'object',
  description: 'An API endpoint.',
  properties: { id: { type: 'integer' }, name: { type: 'string' } },
  required: ['id'],
};

const networkListReferenceDefinition: JsonSchema = {
  type: 'object',
  description: 'A network list.',
  properties: { id: { type: 'string', description: 'For example `1304427_AAXXBBLIST`.' }, name: { type: 'string' } },
  required: ['id'],
};

const networkListReferenceInputDefinition: JsonSchema = {
  type: 'object',
  description: 'A network list.',
  properties: { id: { type: 'string', description: 'For example `1304427_AAXXBBLIST`.' }, name: { type: 'string' } },
  required: ['id'],
};

const matchTargetValidationsDefinition: JsonSchema = {
  type: 'object',
  description: 'What the service found about a match target.',
  properties: {
    errors: { type: 'array', items: { $ref: '#/$defs/ValidationFinding' } },
    notices: { type: 'array', items: { $ref: '#/$defs/ValidationFinding' } },
    warnings: { type: 'array', items: { $ref: '#/$defs/ValidationFinding' } },
  },
};

const validationFindingDefinition: JsonSchema = {
  type: 'object',
  description: "Something that the service found. The vendor's reference calls it Validation.",
  properties: {
    type: { type: 'string', description: 'URL that names the kind.' },
    title: { type: 'string' },
    detail: { type: 'string' },
    fieldName: { type: 'string' },
    jsonReference: { type: 'string', description: 'Where it is.' },
  },
};

const matchTargetOrderDefinition: JsonSchema = {
  type: 'object',
  description: 'The order of the match targets of one type.',
  properties: {
    type: { $ref: '#/$defs/MatchTargetType' },
    targetSequence: { type: 'array', items: { $ref: '#/$defs/MatchTargetPosition' } },
  },
  required: ['type', 'targetSequence'],
};

const matchTargetPositionDefinition: JsonSchema = {
  type: 'object',
  description: 'The position of a match target.',
  properties: { targetId: { type: 'integer' }, sequence: { type: 'integer', description: 'Position, from 1.' } },
  required: ['targetId', 'sequence'],
};

const customRuleListDefinition: JsonSchema = {
  type: 'object',
  description: 'The custom rules of a configuration.',
  properties: { customRules: { type: 'array', items: { $ref: '#/$defs/CustomRuleSummary' } } },
  required: ['customRules'],
};

const customRuleSummaryDefinition: JsonSchema = {
  type: 'object',
  description: 'A custom rule in a list.',
  properties: {
    id: { type: 'integer' },
    name: { type: 'string' },
    status: { $ref: '#/$defs/CustomRuleStatus' },
    version: { type: 'integer' },
    link: { type: 'string', description: 'Path of the rule.' },
    effectiveTimePeriod: { $ref: '#/$defs/EffectiveTimePeriod' },
    samplingRate: { type: 'integer', description: 'Percentage of requests that it looks at.' },
    stagingOnly: { type: 'boolean', description: 'Whether it holds on staging only.' },
  },
  required: ['id'],
};

const customRuleStatusDefinition: JsonSchema = {
  type: 'string',
  description: 'How far a custom rule has come.',
  examples: ['activated', 'published', 'unused'],
};

const effectiveTimePeriodDefinition: JsonSchema = {
  type: 'object',
  description: 'When a custom rule holds.',
  properties: {
    startDate: { type: 'string', format: 'date-time', description: 'From when, RFC 3339.' },
    endDate: { type: 'string', format: 'date-time', description: 'Until when, RFC 3339.' },
    status: { $ref: '#/$defs/EffectiveTimeStatus' },
  },
  required: ['startDate', 'endDate'],
};

const effectiveTimePeriodInputDefinition: JsonSchema = {
  type: 'object',
  description: 'When a custom rule holds.',
  properties: {
    startDate: { type: 'string', format: 'date-time', description: 'From when, RFC 3339.' },
    endDate: { type: 'string', format: 'date-time', description: 'Until when, RFC 3339.' },
    status: { $ref: '#/$defs/EffectiveTimeStatus' },
  },
  required: ['startDate', 'endDate'],
};

const effectiveTimeStatusDefinition: JsonSchema = {
  type: 'string',
  description: 'Whether a custom rule holds at the moment. The service writes it in small or in capital letters.',
  examples: ['active', 'inactive', 'expiring', 'expired', 'ACTIVE', 'INACTIVE', 'EXPIRING', 'EXPIRED'],
};

const customRuleDefinition: JsonSchema = {
  type: 'object',
  description:
    'A custom rule: conditions, or the metadata of an unstructured one. The service of today also demands `operation` and `structured` of a request.',
  properties: {
    id: { type: 'integer', description: 'Assigned when the rule is created; changes may repeat it.' },
    name: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'integer' },
    tag: { type: 'array', items: { type: 'string' }, description: 'Labels of your own.' },
    conditions: {
      type: 'array',
      items: { $ref: '#/$defs/CustomRuleCondition' },
      description: 'What a request must match. Unstructured rules have none.',
    },
    operation: { $ref: '#/$defs/ConditionOperator', description: 'Whether all conditions must match, or one of them.' },
    structured: { type: 'boolean', description: 'Whether the rule has conditions; otherwise it has metadata.' },
    metadata: { type: 'string', description: 'The XML of an unstructured rule.' },
    inspectRequest: { type: 'boolean', description: 'Whether an unstructured rule looks at requests.' },
    inspectResponse: { type: 'boolean', description: 'Whether an unstructured rule looks at answers.' },
    effectiveTimePeriod: {
      $ref: '#/$defs/EffectiveTimePeriod',
      description: 'When the rule holds; always, without it.',
    },
    samplingRate: { type: 'integer', description: 'Percentage of requests that the rule looks at; all, without it.' },
    loggingOptions: {
      type: 'array',
      items: { $ref: '#/$defs/LoggingOption' },
      description: 'What is logged of requests that match.',
    },
    stagingOnly: {
      type: 'boolean',
      description: 'Whether the rule holds on staging only. Answers say it where it is so.',
    },
    ruleActivated: { type: 'boolean', description: 'Whether a version with the rule is active.', readOnly: true },
  },
  required: ['id', 'name'],
};

const customRuleInputDefinition: JsonSchema = {
  type: 'object',
  description:
    'A custom rule: conditions, or the metadata of an unstructured one. The service of today also demands `operation` and `structured` of a request.',
  properties: {
    id: { type: 'integer', description: 'Assigned when the rule is created; changes may repeat it.' },
    name: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'integer' },
    tag: { type: 'array', items: { type: 'string' }, description: 'Labels of your own.' },
    conditions: {
      type: 'array',
      items: { $ref: '#/$defs/CustomRuleConditionInput' },
      description: 'What a request must match. Unstructured rules have none.',
    },
    operation: { $ref: '#/$defs/ConditionOperator', description: 'Whether all conditions must match, or one of them.' },
    structured: { type: 'boolean', description: 'Whether the rule has conditions; otherwise it has metadata.' },
    metadata: { type: 'string', description: 'The XML of an unstructured rule.' },
    inspectRequest: { type: 'boolean', description: 'Whether an unstructured rule looks at requests.' },
    inspectResponse: { type: 'boolean', description: 'Whether an unstructured rule looks at answers.' },
    effectiveTimePeriod: {
      $ref: '#/$defs/EffectiveTimePeriodInput',
      description: 'When the rule holds; always, without it.',
    },
    samplingRate: {
      type: 'integer',
      minimum: 0,
      maximum: 100,
      description: 'Percentage of requests that the rule looks at; all, without it.',
    },
    loggingOptions: {
      type: 'array',
      items: { $ref: '#/$defs/LoggingOptionInput' },
      description: 'What is logged of requests that match.',
    },
    stagingOnly: {
      type: 'boolean',
      description: 'Whether the rule holds on staging only. Answers say it where it is so.',
    },
  },
  required: ['name'],
};

const conditionOperatorDefinition: JsonSchema = {
  type: 'string',
  description: 'How conditions go together.',
  examples: ['AND', 'OR'],
};

const loggingOptionDefinition: JsonSchema = {
  type: 'object',
  description: 'Something to log of requests that match a custom rule.',
  properties: { id: { $ref: '#/$defs/LoggingOptionId' }, name: { type: 'string' }, value: { type: 'string' } },
  required: ['id'],
};

const loggingOptionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Something to log of requests that match a custom rule.',
  properties: { id: { $ref: '#/$defs/LoggingOptionId' }, name: { type: 'string' }, value: { type: 'string' } },
  required: ['id'],
};

const loggingOptionIdDefinition: JsonSchema = {
  type: 'string',
  description: 'What of a request is logged.',
  examples: [
    'CLIENT_TLS_FINGERPRINT_MATCH',
    'HEADER_ORDER_MATCH',
    'REQUEST_HEADER_MATCH',
    'COOKIE_MATCH',
    'URI_QUERY_MATCH',
    'ARGS_POST_MATCH',
  ],
};

const customRuleConditionDefinition: JsonSchema = {
  description:
    "What a request must match for a custom rule to apply. The types `hoitMatch` and `hostnameMatch` of the vendor's reference do not exist.",
  anyOf: [
    { $ref: '#/$defs/PathMatchCondition' },
    { $ref: '#/$defs/ExtensionMatchCondition' },
    { $ref: '#/$defs/FilenameMatchCondition' },
    { $ref: '#/$defs/HostMatchCondition' },
    { $ref: '#/$defs/UriQueryMatchCondition' },
    { $ref: '#/$defs/RequestMethodMatchCondition' },
    { $ref: '#/$defs/RequestProtocolVersionMatchCondition' },
    { $ref: '#/$defs/RequestHeaderMatchCondition' },
    { $ref: '#/$defs/HeaderOrderMatchCondition' },
    { $ref: '#/$defs/CookieMatchCondition' },
    { $ref: '#/$defs/ArgsPostMatchCondition' },
    { $ref: '#/$defs/ArgsPostNamesMatchCondition' },
    { $ref: '#/$defs/ArgsPostJsonMatchCondition' },
    { $ref: '#/$defs/ArgsPostJsonNamesMatchCondition' },
    { $ref: '#/$defs/ArgsPostXmlMatchCondition' },
    { $ref: '#/$defs/IpMatchCondition' },
    { $ref: '#/$defs/IpAddressMatchCondition' },
    { $ref: '#/$defs/GeoMatchCondition' },
    { $ref: '#/$defs/AsNumberMatchCondition' },
    { $ref: '#/$defs/ClientListMatchCondition' },
    { $ref: '#/$defs/ClientTlsFingerprintMatchCondition' },
    { $ref: '#/$defs/ClientCertPresentMatchCondition' },
    { $ref: '#/$defs/ClientCertValidMatchCondition' },
    {
      type: 'object',
      properties: {
        type: {
          type: 'string',
          not: {
            enum: [
              'pathMatch',
              'extensionMatch',
              'filenameMatch',
              'hostMatch',
              'uriQueryMatch',
              'requestMethodMatch',
              'requestProtocolVersionMatch',
              'requestHeaderMatch',
              'headerOrderMatch',
              'cookieMatch',
              'argsPostMatch',
              'argsPostNamesMatch',
              'argsPostJSONMatch',
              'argsPostJSONNamesMatch',
              'argsPostXMLMatch',
              'ipMatch',
              'ipAddressMatch',
              'geoMatch',
              'asNumberMatch',
              'clientListMatch',
              'clientTlsFingerprintMatch',
              'clientCertPresentMatch',
              'clientCertValidMatch',
            ],
          },
        },
      },
      required: ['type'],
    },
  ],
};

const customRuleConditionInputDefinition: JsonSchema = {
  description:
    "What a request must match for a custom rule to apply. The types `hoitMatch` and `hostnameMatch` of the vendor's reference do not exist.",
  anyOf: [
    { $ref: '#/$defs/PathMatchConditionInput' },
    { $ref: '#/$defs/ExtensionMatchConditionInput' },
    { $ref: '#/$defs/FilenameMatchConditionInput' },
    { $ref: '#/$defs/HostMatchConditionInput' },
    { $ref: '#/$defs/UriQueryMatchConditionInput' },
    { $ref: '#/$defs/RequestMethodMatchConditionInput' },
    { $ref: '#/$defs/RequestProtocolVersionMatchConditionInput' },
    { $ref: '#/$defs/RequestHeaderMatchConditionInput' },
    { $ref: '#/$defs/HeaderOrderMatchConditionInput' },
    { $ref: '#/$defs/CookieMatchConditionInput' },
    { $ref: '#/$defs/ArgsPostMatchConditionInput' },
    { $ref: '#/$defs/ArgsPostNamesMatchConditionInput' },
    { $ref: '#/$defs/ArgsPostJsonMatchConditionInput' },
    { $ref: '#/$defs/ArgsPostJsonNamesMatchConditionInput' },
    { $ref: '#/$defs/ArgsPostXmlMatchConditionInput' },
    { $ref: '#/$defs/IpMatchConditionInput' },
    { $ref: '#/$defs/IpAddressMatchConditionInput' },
    { $ref: '#/$defs/GeoMatchConditionInput' },
    { $ref: '#/$defs/AsNumberMatchConditionInput' },
    { $ref: '#/$defs/ClientListMatchConditionInput' },
    { $ref: '#/$defs/ClientTlsFingerprintMatchConditionInput' },
    { $ref: '#/$defs/ClientCertPresentMatchCondition' },
    { $ref: '#/$defs/ClientCertValidMatchCondition' },
    {
      type: 'object',
      properties: {
        type: {
          type: 'string',
          not: {
            enum: [
              'pathMatch',
              'extensionMatch',
              'filenameMatch',
              'hostMatch',
              'uriQueryMatch',
              'requestMethodMatch',
              'requestProtocolVersionMatch',
              'requestHeaderMatch',
              'headerOrderMatch',
              'cookieMatch',
              'argsPostMatch',
              'argsPostNamesMatch',
              'argsPostJSONMatch',
              'argsPostJSONNamesMatch',
              'argsPostXMLMatch',
              'ipMatch',
              'ipAddressMatch',
              'geoMatch',
              'asNumberMatch',
              'clientListMatch',
              'clientTlsFingerprintMatch',
              'clientCertPresentMatch',
              'clientCertValidMatch',
            ],
          },
        },
      },
      required: ['type'],
    },
  ],
};

const pathMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the path of the URL.',
  properties: {
    type: { type: 'string', const: 'pathMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Paths, for example `/login`.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const pathMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the path of the URL.',
  properties: {
    type: { type: 'string', const: 'pathMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Paths, for example `/login`.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const extensionMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the extension of the file in the path.',
  properties: {
    type: { type: 'string', const: 'extensionMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Extensions, for example `php`.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const extensionMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the extension of the file in the path.',
  properties: {
    type: { type: 'string', const: 'extensionMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Extensions, for example `php`.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const filenameMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the name of the file in the path.',
  properties: {
    type: { type: 'string', const: 'filenameMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Names of files.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const filenameMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the name of the file in the path.',
  properties: {
    type: { type: 'string', const: 'filenameMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Names of files.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const hostMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the hostname.',
  properties: {
    type: { type: 'string', const: 'hostMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Hostnames.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const hostMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the hostname.',
  properties: {
    type: { type: 'string', const: 'hostMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Hostnames.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const uriQueryMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by a parameter of the query.',
  properties: {
    type: { type: 'string', const: 'uriQueryMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Parameter.' },
    value: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Values.' },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const uriQueryMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by a parameter of the query.',
  properties: {
    type: { type: 'string', const: 'uriQueryMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Parameter.',
    },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Values.',
    },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const requestMethodMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the method.',
  properties: {
    type: { type: 'string', const: 'requestMethodMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Methods, for example `POST`.',
    },
  },
  required: ['type', 'positiveMatch'],
};

const requestMethodMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the method.',
  properties: {
    type: { type: 'string', const: 'requestMethodMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Methods, for example `POST`.',
    },
  },
  required: ['type', 'positiveMatch'],
};

const requestProtocolVersionMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the version of HTTP.',
  properties: {
    type: { type: 'string', const: 'requestProtocolVersionMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Versions, for example `HTTP/1.0`; newer answers have a single text.',
    },
  },
  required: ['type', 'positiveMatch'],
};

const requestProtocolVersionMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the version of HTTP.',
  properties: {
    type: { type: 'string', const: 'requestProtocolVersionMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Versions, for example `HTTP/1.0`; newer answers have a single text.',
    },
  },
  required: ['type', 'positiveMatch'],
};

const requestHeaderMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by a header.',
  properties: {
    type: { type: 'string', const: 'requestHeaderMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Headers.' },
    value: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Values.' },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const requestHeaderMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by a header.',
  properties: {
    type: { type: 'string', const: 'requestHeaderMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Headers.',
    },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Values.',
    },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const headerOrderMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the order of the headers.',
  properties: {
    type: { type: 'string', const: 'headerOrderMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Names of headers with colons between them, for example `Host:Accept`.',
    },
  },
  required: ['type', 'positiveMatch'],
};

const headerOrderMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the order of the headers.',
  properties: {
    type: { type: 'string', const: 'headerOrderMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Names of headers with colons between them, for example `Host:Accept`.',
    },
  },
  required: ['type', 'positiveMatch'],
};

const cookieMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by a cookie.',
  properties: {
    type: { type: 'string', const: 'cookieMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Cookie.' },
    value: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Values.' },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const cookieMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by a cookie.',
  properties: {
    type: { type: 'string', const: 'cookieMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Cookie.',
    },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Values.',
    },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const argsPostMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by a parameter of a form in the body.',
  properties: {
    type: { type: 'string', const: 'argsPostMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Parameter.' },
    value: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Values.' },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const argsPostMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by a parameter of a form in the body.',
  properties: {
    type: { type: 'string', const: 'argsPostMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Parameter.',
    },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Values.',
    },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const argsPostNamesMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the names of the parameters of a form in the body.',
  properties: {
    type: { type: 'string', const: 'argsPostNamesMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Names of parameters.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const argsPostNamesMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the names of the parameters of a form in the body.',
  properties: {
    type: { type: 'string', const: 'argsPostNamesMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Names of parameters.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const argsPostJsonMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by a member of JSON in the body.',
  properties: {
    type: { type: 'string', const: 'argsPostJSONMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Member.' },
    value: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Values.' },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const argsPostJsonMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by a member of JSON in the body.',
  properties: {
    type: { type: 'string', const: 'argsPostJSONMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Member.',
    },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Values.',
    },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const argsPostJsonNamesMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the names of members of JSON in the body.',
  properties: {
    type: { type: 'string', const: 'argsPostJSONNamesMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Names of members.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const argsPostJsonNamesMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the names of members of JSON in the body.',
  properties: {
    type: { type: 'string', const: 'argsPostJSONNamesMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Names of members.',
    },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const argsPostXmlMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by an element of XML in the body.',
  properties: {
    type: { type: 'string', const: 'argsPostXMLMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Element.' },
    value: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Values.' },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const argsPostXmlMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by an element of XML in the body.',
  properties: {
    type: { type: 'string', const: 'argsPostXMLMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    name: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Element.',
    },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Values.',
    },
    nameCase: { type: 'boolean', description: 'Whether upper and lower case differ in `name`.' },
    nameWildcard: { type: 'boolean', description: 'Whether wildcards in `name` count as such.' },
    valueCase: { type: 'boolean', description: 'Whether upper and lower case differ in `value`.' },
    valueWildcard: { type: 'boolean', description: 'Whether wildcards in `value` count as such.' },
    valueExactMatch: { type: 'boolean' },
    valueIgnoreSegment: { type: 'boolean' },
    valueNormalize: { type: 'boolean' },
    valueRecursive: { type: 'boolean' },
  },
  required: ['type', 'positiveMatch'],
};

const ipMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the address of the client.',
  properties: {
    type: { type: 'string', const: 'ipMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Addresses and CIDR ranges.',
    },
    useXForwardForHeaders: { type: 'boolean', description: 'Whether the addresses in `X-Forwarded-For` count too.' },
  },
  required: ['type', 'positiveMatch'],
};

const ipMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the address of the client.',
  properties: {
    type: { type: 'string', const: 'ipMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Addresses and CIDR ranges.',
    },
    useXForwardForHeaders: { type: 'boolean', description: 'Whether the addresses in `X-Forwarded-For` count too.' },
  },
  required: ['type', 'positiveMatch'],
};

const ipAddressMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the address of the client.',
  properties: {
    type: { type: 'string', const: 'ipAddressMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Addresses and CIDR ranges.',
    },
    useXForwardForHeaders: { type: 'boolean', description: 'Whether the addresses in `X-Forwarded-For` count too.' },
  },
  required: ['type', 'positiveMatch'],
};

const ipAddressMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the address of the client.',
  properties: {
    type: { type: 'string', const: 'ipAddressMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Addresses and CIDR ranges.',
    },
    useXForwardForHeaders: { type: 'boolean', description: 'Whether the addresses in `X-Forwarded-For` count too.' },
  },
  required: ['type', 'positiveMatch'],
};

const geoMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the country of the client.',
  properties: {
    type: { type: 'string', const: 'geoMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Countries, as codes such as `AD`; answers have also held names.',
    },
    useXForwardForHeaders: { type: 'boolean', description: 'Whether the addresses in `X-Forwarded-For` count too.' },
  },
  required: ['type', 'positiveMatch'],
};

const geoMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the country of the client.',
  properties: {
    type: { type: 'string', const: 'geoMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Countries, as codes such as `AD`; answers have also held names.',
    },
    useXForwardForHeaders: { type: 'boolean', description: 'Whether the addresses in `X-Forwarded-For` count too.' },
  },
  required: ['type', 'positiveMatch'],
};

const asNumberMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the network of the client.',
  properties: {
    type: { type: 'string', const: 'asNumberMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Numbers of autonomous systems, as texts.',
    },
    useXForwardForHeaders: { type: 'boolean', description: 'Whether the addresses in `X-Forwarded-For` count too.' },
  },
  required: ['type', 'positiveMatch'],
};

const asNumberMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the network of the client.',
  properties: {
    type: { type: 'string', const: 'asNumberMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Numbers of autonomous systems, as texts.',
    },
    useXForwardForHeaders: { type: 'boolean', description: 'Whether the addresses in `X-Forwarded-For` count too.' },
  },
  required: ['type', 'positiveMatch'],
};

const clientListMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by client lists.',
  properties: {
    type: { type: 'string', const: 'clientListMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Identifiers of client lists.',
    },
    useXForwardForHeaders: { type: 'boolean', description: 'Whether the addresses in `X-Forwarded-For` count too.' },
  },
  required: ['type', 'positiveMatch'],
};

const clientListMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by client lists.',
  properties: {
    type: { type: 'string', const: 'clientListMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Identifiers of client lists.',
    },
    useXForwardForHeaders: { type: 'boolean', description: 'Whether the addresses in `X-Forwarded-For` count too.' },
  },
  required: ['type', 'positiveMatch'],
};

const clientTlsFingerprintMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the fingerprint of the TLS client.',
  properties: {
    type: { type: 'string', const: 'clientTlsFingerprintMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], description: 'Fingerprints.' },
  },
  required: ['type', 'positiveMatch'],
};

const clientTlsFingerprintMatchConditionInputDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches by the fingerprint of the TLS client.',
  properties: {
    type: { type: 'string', const: 'clientTlsFingerprintMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
    value: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      description: 'Fingerprints.',
    },
  },
  required: ['type', 'positiveMatch'],
};

const clientCertPresentMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches when the client has a certificate.',
  properties: {
    type: { type: 'string', const: 'clientCertPresentMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
  },
  required: ['type', 'positiveMatch'],
};

const clientCertValidMatchConditionDefinition: JsonSchema = {
  type: 'object',
  description: 'Matches when the certificate of the client is valid.',
  properties: {
    type: { type: 'string', const: 'clientCertValidMatch' },
    positiveMatch: { type: 'boolean', description: 'Whether a match counts; otherwise the lack of one.' },
  },
  required: ['type', 'positiveMatch'],
};

const customRuleActionListDefinition: JsonSchema = {
  type: 'object',
  description: 'The custom rules of a configuration, with what a policy does with each.',
  properties: { customRules: { type: 'array', items: { $ref: '#/$defs/CustomRuleAction' } } },
  required: ['customRules'],
};

const customRuleActionDefinition: JsonSchema = {
  type: 'object',
  description: 'What a policy does with a custom rule.',
  properties: {
    action: { $ref: '#/$defs/CustomRuleActionName' },
    id: { type: 'integer', description: 'Identifier of the rule; some answers have `ruleId` instead.' },
    ruleId: { type: 'integer', description: 'Identifier of the rule; some answers have `id` instead.' },
    name: { type: 'string', description: 'Name of the rule.' },
    link: { type: 'string', description: 'Path of the rule.' },
    status: { $ref: '#/$defs/CustomRuleStatus' },
    version: { type: 'integer', description: 'Version of the rule.' },
    canUseAdvancedActions: { type: 'boolean', description: 'Whether custom denials can be its action.' },
  },
  required: ['action'],
};

const customRuleActionNameDefinition: JsonSchema = {
  type: 'string',
  description:
    'What a policy does with requests that match a custom rule. A custom denial is named `deny_custom_` with its identifier, for example `deny_custom_622918`.',
  examples: ['alert', 'deny', 'none'],
};

const customRuleActionSettingDefinition: JsonSchema = {
  type: 'object',
  description: 'What `customRuleActions.set` accepts.',
  properties: { action: { $ref: '#/$defs/CustomRuleActionName' } },
  required: ['action'],
};

const customRuleActionResultDefinition: JsonSchema = {
  type: 'object',
  description: 'The action of a custom rule as set.',
  properties: {
    action: { $ref: '#/$defs/CustomRuleActionName' },
    ruleId: { type: 'integer' },
    name: { type: 'string' },
    link: { type: 'string' },
    canUseAdvancedActions: { type: 'boolean' },
  },
  required: ['action'],
};

const activationInputDefinition: JsonSchema = {
  type: 'object',
  description: 'What `activations.create` accepts.',
  properties: {
    action: { $ref: '#/$defs/ActivationAction' },
    network: { $ref: '#/$defs/ActivationNetwork' },
    note: { type: 'string', description: 'Why.' },
    notificationEmails: {
      type: 'array',
      items: { type: 'string' },
      description: 'Who gets a message when it is done.',
    },
    activationConfigs: {
      type: 'array',
      items: { $ref: '#/$defs/ActivationTarget' },
      minItems: 1,
      maxItems: 2,
      description: 'What to activate or deactivate, one or two.',
    },
    acknowledgedInvalidHosts: {
      type: 'array',
      items: { type: 'string' },
      description: 'Superseded by `acknowledgedInvalidHostsByConfig`.',
    },
    acknowledgedInvalidHostsByConfig: {
      type: 'array',
      items: { $ref: '#/$defs/InvalidHostAcknowledgement' },
      description: 'Hostnames that are no longer valid, to be left out; without it, they are an error.',
    },
  },
  required: ['action', 'network', 'note', 'notificationEmails', 'activationConfigs'],
};

const activationTargetDefinition: JsonSchema = {
  type: 'object',
  description: 'A version to activate or deactivate.',
  properties: { configId: { type: 'integer' }, configVersion: { type: 'integer' } },
  required: ['configId', 'configVersion'],
};

const invalidHostAcknowledgementDefinition: JsonSchema = {
  type: 'object',
  description: 'Hostnames of a configuration that are no longer valid.',
  properties: { configId: { type: 'integer' }, invalidHosts: { type: 'array', items: { type: 'string' } } },
  required: ['configId', 'invalidHosts'],
};

const activationActionDefinition: JsonSchema = {
  type: 'string',
  description: 'What an activation does.',
  examples: ['ACTIVATE', 'DEACTIVATE'],
};

const activationNetworkDefinition: JsonSchema = {
  type: 'string',
  description: 'Where an activation holds.',
  examples: ['STAGING', 'PRODUCTION'],
};

const activationDefinition: JsonSchema = {
  type: 'object',
  description: 'A version on its way to a network.',
  properties: {
    activationId: { type: 'integer' },
    action: { $ref: '#/$defs/ActivationAction' },
    status: { $ref: '#/$defs/ActivationStatus' },
    network: { $ref: '#/$defs/ActivationNetwork' },
    estimate: { type: 'string', description: 'Time left, as the service writes it, for example `PTM5`.' },
    activationConfigs: { type: 'array', items: { $ref: '#/$defs/ActivatedConfiguration' } },
    createdBy: { type: 'string' },
    createDate: { type: 'string', format: 'date-time', description: 'When it was asked for, RFC 3339.' },
    completionDate: { type: 'string', format: 'date-time', description: 'When it was done, RFC 3339.' },
    dispatchCount: { type: 'integer', description: 'How often it was sent to the network.' },
    note: { type: 'string' },
    notificationEmails: { type: 'array', items: { type: 'string' } },
  },
  required: ['activationId', 'status'],
};

const activatedConfigurationDefinition: JsonSchema = {
  type: 'object',
  description: 'A version that is activated or deactivated.',
  properties: {
    configId: { type: 'integer' },
    configName: { type: 'string' },
    configVersion: { type: 'integer' },
    previousConfigVersion: { type: 'integer', description: 'Version that was active before.' },
  },
  required: ['configId'],
};

const activationStatusDefinition: JsonSchema = {
  type: 'string',
  description:
    "How far an activation has come. `ACTIVATED` and `DEACTIVATED` are the good ends; the last five are further ones that the vendor's own clients know.",
  examples: [
    'RECEIVED',
    'LIVE',
    'DEPLOYED',
    'CANCELING',
    'CANCELLING',
    'STOPPED',
    'REMOVED',
    'ROLLBACK',
    'ACTIVATED',
    'FAILED',
    'UNDEPLOYED',
    'NEW',
    'INACTIVE',
    'ABORTED',
    'DEACTIVATED',
    'PENDING_DEACTIVATION',
  ],
};

const activationRequestCreatedDefinition: JsonSchema = {
  type: 'object',
  description: 'An activation that takes long to create.',
  properties: {
    statusId: { type: 'string', description: 'What to ask `activationRequests.get` with.' },
    createDate: { type: 'string', format: 'date-time', description: 'When it was asked for, RFC 3339.' },
    links: { $ref: '#/$defs/ActivationRequestLinks' },
  },
  required: ['statusId'],
};

const activationRequestLinksDefinition: JsonSchema = {
  type: 'object',
  description: 'Where to go on.',
  properties: {
    'check-status': {
      anyOf: [{ $ref: '#/$defs/ActivationLink' }, { type: 'string' }],
      description: 'Path of the request, in one of two forms; it may be relative.',
    },
  },
};

const activationLinkDefinition: JsonSchema = {
  type: 'object',
  description: 'A link.',
  properties: { href: { type: 'string' }, method: { type: 'string' }, detail: { type: 'string' } },
};

const activationRequestDefinition: JsonSchema = {
  type: 'object',
  description: 'What became of an activation that takes long to create. With an `activationId`, it was created.',
  properties: {
    statusId: { type: 'string' },
    createDate: { type: 'string', format: 'date-time', description: 'When it was asked for, RFC 3339.' },
    activationId: { type: 'integer', description: 'What to ask `activations.get` with.' },
  },
};

const activationHistoryListDefinition: JsonSchema = {
  type: 'object',
  description: 'What was activated in a configuration.',
  properties: {
    configId: { type: 'integer' },
    activationHistory: { type: 'array', items: { $ref: '#/$defs/ActivationHistoryEntry' } },
  },
  required: ['activationHistory'],
};

const activationHistoryEntryDefinition: JsonSchema = {
  type: 'object',
  description: 'One activation, or deactivation, of a version.',
  properties: {
    activationId: { type: 'integer', description: 'What to ask `activations.get` with.' },
    version: { type: 'integer' },
    network: { $ref: '#/$defs/ActivationNetwork' },
    status: { $ref: '#/$defs/ActivationHistoryStatus' },
    activatedBy: { type: 'string' },
    activationDate: { type: 'string', format: 'date-time', description: 'When it was asked for, RFC 3339.' },
    notes: { type: 'string' },
    notificationEmails: { type: 'array', items: { type: 'string' } },
  },
  required: ['activationId'],
};

const activationHistoryStatusDefinition: JsonSchema = {
  type: 'string',
  description: 'How far an activation in a history has come. It has been seen in small letters too, and missing.',
  examples: [
    'ACTIVATED',
    'DEACTIVATED',
    'ACTIVATION_IN_PROGRESS',
    'DEACTIVATION_IN_PROGRESS',
    'EXPEDITED',
    'ACTIVATION_FAILED',
    'EXPEDITE_ACTIVATION_CANCELLED',
    'DEACTIVATION_FAILED',
  ],
};

const exportedConfigurationDefinition: JsonSchema = {
  type: 'object',
  description: 'Everything that a version of a configuration holds.',
  properties: {
    configId: { type: 'integer' },
    configName: { type: 'string' },
    version: { type: 'integer' },
    versionNotes: { type: 'string' },
    basedOn: { type: 'integer' },
    staging: { $ref: '#/$defs/NetworkStatus' },
    production: { $ref: '#/$defs/NetworkStatus' },
    createDate: { type: 'string', format: 'date-time' },
    createdBy: { type: 'string' },
    selectableHosts: { type: 'array', items: { type: 'string' } },
    selectedHosts: { type: 'array', items: { type: 'string' } },
    errorHosts: { type: 'array', items: { $ref: '#/$defs/HostnameError' } },
    ratePolicies: { type: 'array', items: { $ref: '#/$defs/ExportedRatePolicy' } },
    reputationProfiles: { type: 'array', items: { $ref: '#/$defs/ExportedReputationProfile' } },
    customRules: { type: 'array', items: { $ref: '#/$defs/ExportedCustomRule' } },
    rulesets: { type: 'array', items: { $ref: '#/$defs/ExportedRuleset' } },
    matchTargets: { $ref: '#/$defs/ExportedMatchTargets' },
    securityPolicies: { type: 'array', items: { $ref: '#/$defs/ExportedSecurityPolicy' } },
    siem: { $ref: '#/$defs/ExportedSiem' },
    advancedOptions: { $ref: '#/$defs/ExportedAdvancedOptions' },
  },
  required: ['configId', 'version'],
};

const exportedRatePolicyDefinition: JsonSchema = {
  type: 'object',
  description: 'A rate policy in an export.',
  properties: {
    id: { type: 'integer' },
    name: { type: 'string' },
    description: { type: 'string' },
    type: { type: 'string', description: '`WAF` or `BOTMAN`.' },
    matchType: { type: 'string', description: '`path` or `api`.' },
    averageThreshold: { type: 'integer' },
    burstThreshold: { type: 'integer' },
    clientIdentifier: { type: 'string', description: 'Superseded by `clientIdentifiers`; may be empty.' },
    clientIdentifiers: { type: 'array', items: { type: 'string' } },
    requestType: { type: 'string' },
    allTraffic: { type: 'boolean' },
    sameActionOnIpv6: { type: 'boolean' },
    useXForwardForHeaders: { type: 'boolean' },
    pathMatchType: { type: 'string' },
    pathUriPositiveMatch: { type: 'boolean' },
    queryParameters: { type: 'array', items: { type: 'object' } },
    additionalMatchOptions: { type: 'array', items: { type: 'object' } },
    used: { type: 'boolean' },
    createDate: { type: 'string' },
    updateDate: { type: 'string' },
  },
};

const exportedReputationProfileDefinition: JsonSchema = {
  type: 'object',
  description: 'A reputation profile in an export.',
  properties: {
    id: { type: 'integer' },
    name: { type: 'string' },
    description: { type: 'string' },
    context: { type: 'string', description: 'For example `SCANTL`.' },
    contextReadable: { type: 'string' },
    enabled: { type: 'boolean' },
    threshold: { type: 'number' },
    condition: { type: 'object' },
  },
};

const exportedCustomRuleDefinition: JsonSchema = {
  type: 'object',
  description: 'A custom rule in an export.',
  properties: {
    id: { type: 'integer' },
    configId: { type: 'integer' },
    name: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'integer' },
    tag: { type: 'array', items: { type: 'string' } },
    conditions: { type: 'array', items: { $ref: '#/$defs/CustomRuleCondition' } },
    structured: { type: 'boolean' },
    metadata: { type: 'string' },
    inspectRequest: { type: 'boolean' },
    inspectResponse: { type: 'boolean' },
    ruleActivated: { type: 'boolean' },
  },
};

const exportedRulesetDefinition: JsonSchema = {
  type: 'object',
  description: "A set of the vendor's rules in an export.",
  properties: {
    id: { type: 'integer' },
    rulesetVersionId: { type: 'integer' },
    type: { type: 'string', description: 'For example `Kona`.' },
    releaseDate: { type: 'string', format: 'date-time' },
    attackGroups: { type: 'array', items: { $ref: '#/$defs/ExportedAttackGroup' } },
    rules: { type: 'array', items: { $ref: '#/$defs/ExportedRule' } },
  },
};

const exportedAttackGroupDefinition: JsonSchema = {
  type: 'object',
  description: 'A group of attacks in an export.',
  properties: {
    group: { type: 'string' },
    groupName: { type: 'string' },
    threshold: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
  },
};

const exportedRuleDefinition: JsonSchema = {
  type: 'object',
  description: 'A rule of the vendor in an export.',
  properties: {
    id: { type: 'integer' },
    title: { type: 'string' },
    tag: { type: 'string' },
    score: { type: 'number' },
    ruleVersion: { type: 'integer' },
    attackGroups: { type: 'array', items: { type: 'string' } },
    inspectRequestBody: { type: 'boolean' },
    inspectResponseBody: { type: 'boolean' },
  },
};

const exportedMatchTargetsDefinition: JsonSchema = {
  type: 'object',
  description: 'Match targets in an export, by type.',
  properties: {
    websiteTargets: { type: 'array', items: { $ref: '#/$defs/ExportedMatchTarget' } },
    apiTargets: { type: 'array', items: { $ref: '#/$defs/ExportedMatchTarget' } },
  },
};

const exportedMatchTargetDefinition: JsonSchema = {
  type: 'object',
  description: 'A match target in an export. Its identifier is called `id` there.',
  properties: {
    id: { type: 'integer' },
    type: { $ref: '#/$defs/MatchTargetType' },
    sequence: { type: 'integer' },
    securityPolicy: { $ref: '#/$defs/SecurityPolicyReference' },
    hostnames: { type: 'array', items: { type: 'string' } },
    filePaths: { type: 'array', items: { type: 'string' } },
    isNegativePathMatch: { type: 'boolean' },
    fileExtensions: { type: 'array', items: { type: 'string' } },
    isNegativeFileExtensionMatch: { type: 'boolean' },
    defaultFile: { $ref: '#/$defs/MatchTargetDefaultFile' },
    apis: { type: 'array', items: { $ref: '#/$defs/ApiReference' } },
    bypassNetworkLists: { type: 'array', items: { $ref: '#/$defs/NetworkListReference' } },
    effectiveSecurityControls: { $ref: '#/$defs/SecurityControls' },
  },
};

const exportedSecurityPolicyDefinition: JsonSchema = {
  type: 'object',
  description:
    'A security policy in an export. What the documentation has beside each other, newer answers have in `webApplicationFirewall`, `clientReputation` and `ipGeoFirewall`.',
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    hasRatePolicyWithApiKey: { type: 'boolean' },
    ruleActions: { type: 'array', items: { $ref: '#/$defs/ExportedRuleAction' } },
    attackGroupActions: { type: 'array', items: { $ref: '#/$defs/ExportedAttackGroupAction' } },
    customRuleActions: { type: 'array', items: { $ref: '#/$defs/ExportedAction' } },
    reputationProfileActions: { type: 'array', items: { $ref: '#/$defs/ExportedAction' } },
    ratePolicyActions: { type: 'array', items: { $ref: '#/$defs/ExportedRatePolicyAction' } },
    networkLayerControls: { type: 'object' },
    apiRequestConstraints: { type: 'object' },
    webApplicationFirewall: { type: 'object' },
    clientReputation: { type: 'object' },
    ipGeoFirewall: { type: 'object' },
    securityControls: { $ref: '#/$defs/SecurityControls' },
  },
};

const exportedRuleActionDefinition: JsonSchema = {
  type: 'object',
  description: 'What a policy does with a rule of the vendor, in an export.',
  properties: {
    id: { type: 'integer' },
    action: { type: 'string' },
    rulesetVersionId: { type: 'integer' },
    conditions: { type: 'array', items: { type: 'object' } },
    exception: { type: 'object' },
  },
};

const exportedAttackGroupActionDefinition: JsonSchema = {
  type: 'object',
  description: 'What a policy does with a group of attacks, in an export.',
  properties: { group: { type: 'string' }, action: { type: 'string' }, rulesetVersionId: { type: 'integer' } },
};

const exportedActionDefinition: JsonSchema = {
  type: 'object',
  description: 'What a policy does with a custom rule or a reputation profile, in an export.',
  properties: { id: { type: 'integer' }, action: { type: 'string' } },
};

const exportedRatePolicyActionDefinition: JsonSchema = {
  type: 'object',
  description: 'What a policy does with a rate policy, in an export.',
  properties: { id: { type: 'integer' }, ipv4Action: { type: 'string' }, ipv6Action: { type: 'string' } },
};

const exportedSiemDefinition: JsonSchema = {
  type: 'object',
  description: 'Which events go to a SIEM, in an export.',
  properties: {
    configId: { type: 'integer' },
    configVersion: { type: 'integer' },
    enableForAllPolicies: { type: 'boolean' },
    enableSiem: { type: 'boolean' },
    enabledBotmanSiemEvents: { type: 'boolean' },
    firewallPolicyIds: { type: 'array', items: { type: 'string' } },
    siemDefinitionId: { type: 'integer' },
  },
};

const exportedAdvancedOptionsDefinition: JsonSchema = {
  type: 'object',
  description: 'Settings beyond the policies, in an export.',
  properties: { logging: { type: 'object' }, prefetch: { type: 'object' } },
};

/** The schemas of the params object and of the result of every operation, by operation id. Each stands alone. */
export const jsonSchemas: Readonly<Record<string, { readonly params: JsonSchema; readonly result?: JsonSchema }>> = {
  'configurations.list': {
    params: { type: 'object', properties: {}, additionalProperties: false },
    result: {
      type: 'object',
      $ref: '#/$defs/ConfigurationList',
      $defs: { ConfigurationList: configurationListDefinition, Configuration: configurationDefinition },
    },
  },
  'versions.list': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        page: {
          type: 'integer',
          description: 'Number of the page, from 1; `-1` for all versions in one answer. Not needed to get all pages.',
        },
        pageSize: { type: 'integer', description: 'Most versions in one answer. Without it, 25.' },
        detail: {
          type: 'boolean',
          description: 'Whether the answer has notes, dates and authors too. Without it, it has not.',
        },
      },
      required: ['configId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ConfigurationVersionPage',
      $defs: {
        ConfigurationVersionPage: configurationVersionPageDefinition,
        ConfigurationVersionSummary: configurationVersionSummaryDefinition,
        NetworkStatus: networkStatusDefinition,
        VersionStatus: versionStatusDefinition,
        ActivationAction: activationActionDefinition,
      },
    },
  },
  'versions.clone': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        body: { $ref: '#/$defs/ConfigurationClone' },
      },
      required: ['configId', 'body'],
      additionalProperties: false,
      $defs: { ConfigurationClone: configurationCloneDefinition },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ConfigurationVersion',
      $defs: {
        ConfigurationVersion: configurationVersionDefinition,
        NetworkStatus: networkStatusDefinition,
        VersionStatus: versionStatusDefinition,
        ActivationAction: activationActionDefinition,
      },
    },
  },
  'versions.get': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
      },
      required: ['configId', 'versionNumber'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ConfigurationVersion',
      $defs: {
        ConfigurationVersion: configurationVersionDefinition,
        NetworkStatus: networkStatusDefinition,
        VersionStatus: versionStatusDefinition,
        ActivationAction: activationActionDefinition,
      },
    },
  },
  'versions.delete': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
      },
      required: ['configId', 'versionNumber'],
      additionalProperties: false,
    },
  },
  'versions.export': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
      },
      required: ['configId', 'versionNumber'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ExportedConfiguration',
      $defs: {
        ExportedConfiguration: exportedConfigurationDefinition,
        NetworkStatus: networkStatusDefinition,
        HostnameError: hostnameErrorDefinition,
        ExportedRatePolicy: exportedRatePolicyDefinition,
        ExportedReputationProfile: exportedReputationProfileDefinition,
        ExportedCustomRule: exportedCustomRuleDefinition,
        ExportedRuleset: exportedRulesetDefinition,
        ExportedMatchTargets: exportedMatchTargetsDefinition,
        ExportedSecurityPolicy: exportedSecurityPolicyDefinition,
        ExportedSiem: exportedSiemDefinition,
        ExportedAdvancedOptions: exportedAdvancedOptionsDefinition,
        VersionStatus: versionStatusDefinition,
        ActivationAction: activationActionDefinition,
        CustomRuleCondition: customRuleConditionDefinition,
        ExportedAttackGroup: exportedAttackGroupDefinition,
        ExportedRule: exportedRuleDefinition,
        ExportedMatchTarget: exportedMatchTargetDefinition,
        ExportedRuleAction: exportedRuleActionDefinition,
        ExportedAttackGroupAction: exportedAttackGroupActionDefinition,
        ExportedAction: exportedActionDefinition,
        ExportedRatePolicyAction: exportedRatePolicyActionDefinition,
        SecurityControls: securityControlsDefinition,
        PathMatchCondition: pathMatchConditionDefinition,
        ExtensionMatchCondition: extensionMatchConditionDefinition,
        FilenameMatchCondition: filenameMatchConditionDefinition,
        HostMatchCondition: hostMatchConditionDefinition,
        UriQueryMatchCondition: uriQueryMatchConditionDefinition,
        RequestMethodMatchCondition: requestMethodMatchConditionDefinition,
        RequestProtocolVersionMatchCondition: requestProtocolVersionMatchConditionDefinition,
        RequestHeaderMatchCondition: requestHeaderMatchConditionDefinition,
        HeaderOrderMatchCondition: headerOrderMatchConditionDefinition,
        CookieMatchCondition: cookieMatchConditionDefinition,
        ArgsPostMatchCondition: argsPostMatchConditionDefinition,
        ArgsPostNamesMatchCondition: argsPostNamesMatchConditionDefinition,
        ArgsPostJsonMatchCondition: argsPostJsonMatchConditionDefinition,
        ArgsPostJsonNamesMatchCondition: argsPostJsonNamesMatchConditionDefinition,
        ArgsPostXmlMatchCondition: argsPostXmlMatchConditionDefinition,
        IpMatchCondition: ipMatchConditionDefinition,
        IpAddressMatchCondition: ipAddressMatchConditionDefinition,
        GeoMatchCondition: geoMatchConditionDefinition,
        AsNumberMatchCondition: asNumberMatchConditionDefinition,
        ClientListMatchCondition: clientListMatchConditionDefinition,
        ClientTlsFingerprintMatchCondition: clientTlsFingerprintMatchConditionDefinition,
        ClientCertPresentMatchCondition: clientCertPresentMatchConditionDefinition,
        ClientCertValidMatchCondition: clientCertValidMatchConditionDefinition,
        MatchTargetType: matchTargetTypeDefinition,
        SecurityPolicyReference: securityPolicyReferenceDefinition,
        MatchTargetDefaultFile: matchTargetDefaultFileDefinition,
        ApiReference: apiReferenceDefinition,
        NetworkListReference: networkListReferenceDefinition,
      },
    },
  },
  'selectableHostnames.get': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
      },
      required: ['configId', 'versionNumber'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/SelectableHostnameSets',
      $defs: {
        SelectableHostnameSets: selectableHostnameSetsDefinition,
        SelectableHostname: selectableHostnameDefinition,
        HostnameError: hostnameErrorDefinition,
      },
    },
  },
  'selectedHostnames.get': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
      },
      required: ['configId', 'versionNumber'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/HostnameSelection',
      $defs: {
        HostnameSelection: hostnameSelectionDefinition,
        SelectedHostname: selectedHostnameDefinition,
        HostnameMode: hostnameModeDefinition,
      },
    },
  },
  'selectedHostnames.append': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        body: { $ref: '#/$defs/HostnameSelectionInput', description: 'The hostnames to add.' },
      },
      required: ['configId', 'versionNumber', 'body'],
      additionalProperties: false,
      $defs: { HostnameSelectionInput: hostnameSelectionInputDefinition, SelectedHostname: selectedHostnameDefinition },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/HostnameSelection',
      $defs: {
        HostnameSelection: hostnameSelectionDefinition,
        SelectedHostname: selectedHostnameDefinition,
        HostnameMode: hostnameModeDefinition,
      },
    },
  },
  'selectedHostnames.remove': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        body: { $ref: '#/$defs/HostnameSelectionInput', description: 'The hostnames to take out.' },
      },
      required: ['configId', 'versionNumber', 'body'],
      additionalProperties: false,
      $defs: { HostnameSelectionInput: hostnameSelectionInputDefinition, SelectedHostname: selectedHostnameDefinition },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/HostnameSelection',
      $defs: {
        HostnameSelection: hostnameSelectionDefinition,
        SelectedHostname: selectedHostnameDefinition,
        HostnameMode: hostnameModeDefinition,
      },
    },
  },
  'selectedHostnames.replace': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        body: { $ref: '#/$defs/HostnameSelectionInput', description: 'All hostnames that the version is to protect.' },
      },
      required: ['configId', 'versionNumber', 'body'],
      additionalProperties: false,
      $defs: { HostnameSelectionInput: hostnameSelectionInputDefinition, SelectedHostname: selectedHostnameDefinition },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/HostnameSelection',
      $defs: {
        HostnameSelection: hostnameSelectionDefinition,
        SelectedHostname: selectedHostnameDefinition,
        HostnameMode: hostnameModeDefinition,
      },
    },
  },
  'securityPolicies.list': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        notMatched: { type: 'boolean', description: 'Whether to list only policies without a match target.' },
        detail: {
          type: 'boolean',
          description: 'Whether the answer has more than identifiers and names. Without it, it has not.',
        },
      },
      required: ['configId', 'versionNumber'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/SecurityPolicyList',
      $defs: {
        SecurityPolicyList: securityPolicyListDefinition,
        SecurityPolicy: securityPolicyDefinition,
        SecurityControls: securityControlsDefinition,
      },
    },
  },
  'matchTargets.list': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        policyId: { type: 'string', description: 'Lists only the targets of this security policy.' },
        includeChildObjectName: {
          type: 'boolean',
          description: 'Whether network lists and APIs have their names in the answer. Without it, they have.',
        },
      },
      required: ['configId', 'versionNumber'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/MatchTargetList',
      $defs: {
        MatchTargetList: matchTargetListDefinition,
        MatchTargetGroups: matchTargetGroupsDefinition,
        MatchTarget: matchTargetDefinition,
        MatchTargetType: matchTargetTypeDefinition,
        SecurityPolicyReference: securityPolicyReferenceDefinition,
        MatchTargetDefaultFile: matchTargetDefaultFileDefinition,
        ApiReference: apiReferenceDefinition,
        NetworkListReference: networkListReferenceDefinition,
        SecurityControls: securityControlsDefinition,
        MatchTargetValidations: matchTargetValidationsDefinition,
        ValidationFinding: validationFindingDefinition,
      },
    },
  },
  'matchTargets.create': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        body: { $ref: '#/$defs/MatchTargetInput' },
      },
      required: ['configId', 'versionNumber', 'body'],
      additionalProperties: false,
      $defs: {
        MatchTargetInput: matchTargetInputDefinition,
        MatchTargetType: matchTargetTypeDefinition,
        SecurityPolicyReference: securityPolicyReferenceDefinition,
        MatchTargetDefaultFile: matchTargetDefaultFileDefinition,
        ApiReferenceInput: apiReferenceInputDefinition,
        NetworkListReferenceInput: networkListReferenceInputDefinition,
        SecurityControlsInput: securityControlsInputDefinition,
      },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/MatchTarget',
      $defs: {
        MatchTarget: matchTargetDefinition,
        MatchTargetType: matchTargetTypeDefinition,
        SecurityPolicyReference: securityPolicyReferenceDefinition,
        MatchTargetDefaultFile: matchTargetDefaultFileDefinition,
        ApiReference: apiReferenceDefinition,
        NetworkListReference: networkListReferenceDefinition,
        SecurityControls: securityControlsDefinition,
        MatchTargetValidations: matchTargetValidationsDefinition,
        ValidationFinding: validationFindingDefinition,
      },
    },
  },
  'matchTargets.reorder': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        body: { $ref: '#/$defs/MatchTargetOrder' },
      },
      required: ['configId', 'versionNumber', 'body'],
      additionalProperties: false,
      $defs: {
        MatchTargetOrder: matchTargetOrderDefinition,
        MatchTargetType: matchTargetTypeDefinition,
        MatchTargetPosition: matchTargetPositionDefinition,
      },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/MatchTargetOrder',
      $defs: {
        MatchTargetOrder: matchTargetOrderDefinition,
        MatchTargetType: matchTargetTypeDefinition,
        MatchTargetPosition: matchTargetPositionDefinition,
      },
    },
  },
  'matchTargets.get': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        targetId: { type: 'integer', description: 'Identifier of the match target.' },
        includeChildObjectName: {
          type: 'boolean',
          description: 'Whether network lists and APIs have their names in the answer. Without it, they have.',
        },
      },
      required: ['configId', 'versionNumber', 'targetId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/MatchTarget',
      $defs: {
        MatchTarget: matchTargetDefinition,
        MatchTargetType: matchTargetTypeDefinition,
        SecurityPolicyReference: securityPolicyReferenceDefinition,
        MatchTargetDefaultFile: matchTargetDefaultFileDefinition,
        ApiReference: apiReferenceDefinition,
        NetworkListReference: networkListReferenceDefinition,
        SecurityControls: securityControlsDefinition,
        MatchTargetValidations: matchTargetValidationsDefinition,
        ValidationFinding: validationFindingDefinition,
      },
    },
  },
  'matchTargets.update': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        targetId: { type: 'integer', description: 'Identifier of the match target.' },
        body: { $ref: '#/$defs/MatchTargetInput' },
      },
      required: ['configId', 'versionNumber', 'targetId', 'body'],
      additionalProperties: false,
      $defs: {
        MatchTargetInput: matchTargetInputDefinition,
        MatchTargetType: matchTargetTypeDefinition,
        SecurityPolicyReference: securityPolicyReferenceDefinition,
        MatchTargetDefaultFile: matchTargetDefaultFileDefinition,
        ApiReferenceInput: apiReferenceInputDefinition,
        NetworkListReferenceInput: networkListReferenceInputDefinition,
        SecurityControlsInput: securityControlsInputDefinition,
      },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/MatchTarget',
      $defs: {
        MatchTarget: matchTargetDefinition,
        MatchTargetType: matchTargetTypeDefinition,
        SecurityPolicyReference: securityPolicyReferenceDefinition,
        MatchTargetDefaultFile: matchTargetDefaultFileDefinition,
        ApiReference: apiReferenceDefinition,
        NetworkListReference: networkListReferenceDefinition,
        SecurityControls: securityControlsDefinition,
        MatchTargetValidations: matchTargetValidationsDefinition,
        ValidationFinding: validationFindingDefinition,
      },
    },
  },
  'matchTargets.delete': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        targetId: { type: 'integer', description: 'Identifier of the match target.' },
      },
      required: ['configId', 'versionNumber', 'targetId'],
      additionalProperties: false,
    },
  },
  'customRules.list': {
    params: {
      type: 'object',
      properties: { configId: { type: 'integer', description: 'Identifier of the configuration.' } },
      required: ['configId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/CustomRuleList',
      $defs: {
        CustomRuleList: customRuleListDefinition,
        CustomRuleSummary: customRuleSummaryDefinition,
        CustomRuleStatus: customRuleStatusDefinition,
        EffectiveTimePeriod: effectiveTimePeriodDefinition,
        EffectiveTimeStatus: effectiveTimeStatusDefinition,
      },
    },
  },
  'customRules.create': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        body: { $ref: '#/$defs/CustomRuleInput' },
      },
      required: ['configId', 'body'],
      additionalProperties: false,
      $defs: {
        CustomRuleInput: customRuleInputDefinition,
        CustomRuleConditionInput: customRuleConditionInputDefinition,
        ConditionOperator: conditionOperatorDefinition,
        EffectiveTimePeriodInput: effectiveTimePeriodInputDefinition,
        LoggingOptionInput: loggingOptionInputDefinition,
        PathMatchConditionInput: pathMatchConditionInputDefinition,
        ExtensionMatchConditionInput: extensionMatchConditionInputDefinition,
        FilenameMatchConditionInput: filenameMatchConditionInputDefinition,
        HostMatchConditionInput: hostMatchConditionInputDefinition,
        UriQueryMatchConditionInput: uriQueryMatchConditionInputDefinition,
        RequestMethodMatchConditionInput: requestMethodMatchConditionInputDefinition,
        RequestProtocolVersionMatchConditionInput: requestProtocolVersionMatchConditionInputDefinition,
        RequestHeaderMatchConditionInput: requestHeaderMatchConditionInputDefinition,
        HeaderOrderMatchConditionInput: headerOrderMatchConditionInputDefinition,
        CookieMatchConditionInput: cookieMatchConditionInputDefinition,
        ArgsPostMatchConditionInput: argsPostMatchConditionInputDefinition,
        ArgsPostNamesMatchConditionInput: argsPostNamesMatchConditionInputDefinition,
        ArgsPostJsonMatchConditionInput: argsPostJsonMatchConditionInputDefinition,
        ArgsPostJsonNamesMatchConditionInput: argsPostJsonNamesMatchConditionInputDefinition,
        ArgsPostXmlMatchConditionInput: argsPostXmlMatchConditionInputDefinition,
        IpMatchConditionInput: ipMatchConditionInputDefinition,
        IpAddressMatchConditionInput: ipAddressMatchConditionInputDefinition,
        GeoMatchConditionInput: geoMatchConditionInputDefinition,
        AsNumberMatchConditionInput: asNumberMatchConditionInputDefinition,
        ClientListMatchConditionInput: clientListMatchConditionInputDefinition,
        ClientTlsFingerprintMatchConditionInput: clientTlsFingerprintMatchConditionInputDefinition,
        ClientCertPresentMatchCondition: clientCertPresentMatchConditionDefinition,
        ClientCertValidMatchCondition: clientCertValidMatchConditionDefinition,
        EffectiveTimeStatus: effectiveTimeStatusDefinition,
        LoggingOptionId: loggingOptionIdDefinition,
      },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/CustomRule',
      $defs: {
        CustomRule: customRuleDefinition,
        CustomRuleCondition: customRuleConditionDefinition,
        ConditionOperator: conditionOperatorDefinition,
        EffectiveTimePeriod: effectiveTimePeriodDefinition,
        LoggingOption: loggingOptionDefinition,
        PathMatchCondition: pathMatchConditionDefinition,
        ExtensionMatchCondition: extensionMatchConditionDefinition,
        FilenameMatchCondition: filenameMatchConditionDefinition,
        HostMatchCondition: hostMatchConditionDefinition,
        UriQueryMatchCondition: uriQueryMatchConditionDefinition,
        RequestMethodMatchCondition: requestMethodMatchConditionDefinition,
        RequestProtocolVersionMatchCondition: requestProtocolVersionMatchConditionDefinition,
        RequestHeaderMatchCondition: requestHeaderMatchConditionDefinition,
        HeaderOrderMatchCondition: headerOrderMatchConditionDefinition,
        CookieMatchCondition: cookieMatchConditionDefinition,
        ArgsPostMatchCondition: argsPostMatchConditionDefinition,
        ArgsPostNamesMatchCondition: argsPostNamesMatchConditionDefinition,
        ArgsPostJsonMatchCondition: argsPostJsonMatchConditionDefinition,
        ArgsPostJsonNamesMatchCondition: argsPostJsonNamesMatchConditionDefinition,
        ArgsPostXmlMatchCondition: argsPostXmlMatchConditionDefinition,
        IpMatchCondition: ipMatchConditionDefinition,
        IpAddressMatchCondition: ipAddressMatchConditionDefinition,
        GeoMatchCondition: geoMatchConditionDefinition,
        AsNumberMatchCondition: asNumberMatchConditionDefinition,
        ClientListMatchCondition: clientListMatchConditionDefinition,
        ClientTlsFingerprintMatchCondition: clientTlsFingerprintMatchConditionDefinition,
        ClientCertPresentMatchCondition: clientCertPresentMatchConditionDefinition,
        ClientCertValidMatchCondition: clientCertValidMatchConditionDefinition,
        EffectiveTimeStatus: effectiveTimeStatusDefinition,
        LoggingOptionId: loggingOptionIdDefinition,
      },
    },
  },
  'customRules.get': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        ruleId: { type: 'integer', description: 'Identifier of the custom rule.' },
      },
      required: ['configId', 'ruleId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/CustomRule',
      $defs: {
        CustomRule: customRuleDefinition,
        CustomRuleCondition: customRuleConditionDefinition,
        ConditionOperator: conditionOperatorDefinition,
        EffectiveTimePeriod: effectiveTimePeriodDefinition,
        LoggingOption: loggingOptionDefinition,
        PathMatchCondition: pathMatchConditionDefinition,
        ExtensionMatchCondition: extensionMatchConditionDefinition,
        FilenameMatchCondition: filenameMatchConditionDefinition,
        HostMatchCondition: hostMatchConditionDefinition,
        UriQueryMatchCondition: uriQueryMatchConditionDefinition,
        RequestMethodMatchCondition: requestMethodMatchConditionDefinition,
        RequestProtocolVersionMatchCondition: requestProtocolVersionMatchConditionDefinition,
        RequestHeaderMatchCondition: requestHeaderMatchConditionDefinition,
        HeaderOrderMatchCondition: headerOrderMatchConditionDefinition,
        CookieMatchCondition: cookieMatchConditionDefinition,
        ArgsPostMatchCondition: argsPostMatchConditionDefinition,
        ArgsPostNamesMatchCondition: argsPostNamesMatchConditionDefinition,
        ArgsPostJsonMatchCondition: argsPostJsonMatchConditionDefinition,
        ArgsPostJsonNamesMatchCondition: argsPostJsonNamesMatchConditionDefinition,
        ArgsPostXmlMatchCondition: argsPostXmlMatchConditionDefinition,
        IpMatchCondition: ipMatchConditionDefinition,
        IpAddressMatchCondition: ipAddressMatchConditionDefinition,
        GeoMatchCondition: geoMatchConditionDefinition,
        AsNumberMatchCondition: asNumberMatchConditionDefinition,
        ClientListMatchCondition: clientListMatchConditionDefinition,
        ClientTlsFingerprintMatchCondition: clientTlsFingerprintMatchConditionDefinition,
        ClientCertPresentMatchCondition: clientCertPresentMatchConditionDefinition,
        ClientCertValidMatchCondition: clientCertValidMatchConditionDefinition,
        EffectiveTimeStatus: effectiveTimeStatusDefinition,
        LoggingOptionId: loggingOptionIdDefinition,
      },
    },
  },
  'customRules.update': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        ruleId: { type: 'integer', description: 'Identifier of the custom rule.' },
        body: { $ref: '#/$defs/CustomRuleInput' },
      },
      required: ['configId', 'ruleId', 'body'],
      additionalProperties: false,
      $defs: {
        CustomRuleInput: customRuleInputDefinition,
        CustomRuleConditionInput: customRuleConditionInputDefinition,
        ConditionOperator: conditionOperatorDefinition,
        EffectiveTimePeriodInput: effectiveTimePeriodInputDefinition,
        LoggingOptionInput: loggingOptionInputDefinition,
        PathMatchConditionInput: pathMatchConditionInputDefinition,
        ExtensionMatchConditionInput: extensionMatchConditionInputDefinition,
        FilenameMatchConditionInput: filenameMatchConditionInputDefinition,
        HostMatchConditionInput: hostMatchConditionInputDefinition,
        UriQueryMatchConditionInput: uriQueryMatchConditionInputDefinition,
        RequestMethodMatchConditionInput: requestMethodMatchConditionInputDefinition,
        RequestProtocolVersionMatchConditionInput: requestProtocolVersionMatchConditionInputDefinition,
        RequestHeaderMatchConditionInput: requestHeaderMatchConditionInputDefinition,
        HeaderOrderMatchConditionInput: headerOrderMatchConditionInputDefinition,
        CookieMatchConditionInput: cookieMatchConditionInputDefinition,
        ArgsPostMatchConditionInput: argsPostMatchConditionInputDefinition,
        ArgsPostNamesMatchConditionInput: argsPostNamesMatchConditionInputDefinition,
        ArgsPostJsonMatchConditionInput: argsPostJsonMatchConditionInputDefinition,
        ArgsPostJsonNamesMatchConditionInput: argsPostJsonNamesMatchConditionInputDefinition,
        ArgsPostXmlMatchConditionInput: argsPostXmlMatchConditionInputDefinition,
        IpMatchConditionInput: ipMatchConditionInputDefinition,
        IpAddressMatchConditionInput: ipAddressMatchConditionInputDefinition,
        GeoMatchConditionInput: geoMatchConditionInputDefinition,
        AsNumberMatchConditionInput: asNumberMatchConditionInputDefinition,
        ClientListMatchConditionInput: clientListMatchConditionInputDefinition,
        ClientTlsFingerprintMatchConditionInput: clientTlsFingerprintMatchConditionInputDefinition,
        ClientCertPresentMatchCondition: clientCertPresentMatchConditionDefinition,
        ClientCertValidMatchCondition: clientCertValidMatchConditionDefinition,
        EffectiveTimeStatus: effectiveTimeStatusDefinition,
        LoggingOptionId: loggingOptionIdDefinition,
      },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/CustomRule',
      $defs: {
        CustomRule: customRuleDefinition,
        CustomRuleCondition: customRuleConditionDefinition,
        ConditionOperator: conditionOperatorDefinition,
        EffectiveTimePeriod: effectiveTimePeriodDefinition,
        LoggingOption: loggingOptionDefinition,
        PathMatchCondition: pathMatchConditionDefinition,
        ExtensionMatchCondition: extensionMatchConditionDefinition,
        FilenameMatchCondition: filenameMatchConditionDefinition,
        HostMatchCondition: hostMatchConditionDefinition,
        UriQueryMatchCondition: uriQueryMatchConditionDefinition,
        RequestMethodMatchCondition: requestMethodMatchConditionDefinition,
        RequestProtocolVersionMatchCondition: requestProtocolVersionMatchConditionDefinition,
        RequestHeaderMatchCondition: requestHeaderMatchConditionDefinition,
        HeaderOrderMatchCondition: headerOrderMatchConditionDefinition,
        CookieMatchCondition: cookieMatchConditionDefinition,
        ArgsPostMatchCondition: argsPostMatchConditionDefinition,
        ArgsPostNamesMatchCondition: argsPostNamesMatchConditionDefinition,
        ArgsPostJsonMatchCondition: argsPostJsonMatchConditionDefinition,
        ArgsPostJsonNamesMatchCondition: argsPostJsonNamesMatchConditionDefinition,
        ArgsPostXmlMatchCondition: argsPostXmlMatchConditionDefinition,
        IpMatchCondition: ipMatchConditionDefinition,
        IpAddressMatchCondition: ipAddressMatchConditionDefinition,
        GeoMatchCondition: geoMatchConditionDefinition,
        AsNumberMatchCondition: asNumberMatchConditionDefinition,
        ClientListMatchCondition: clientListMatchConditionDefinition,
        ClientTlsFingerprintMatchCondition: clientTlsFingerprintMatchConditionDefinition,
        ClientCertPresentMatchCondition: clientCertPresentMatchConditionDefinition,
        ClientCertValidMatchCondition: clientCertValidMatchConditionDefinition,
        EffectiveTimeStatus: effectiveTimeStatusDefinition,
        LoggingOptionId: loggingOptionIdDefinition,
      },
    },
  },
  'customRules.delete': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        ruleId: { type: 'integer', description: 'Identifier of the custom rule.' },
      },
      required: ['configId', 'ruleId'],
      additionalProperties: false,
    },
  },
  'customRuleActions.list': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        policyId: { type: 'string', description: 'Identifier of the security policy, for example `gms1_134637`.' },
      },
      required: ['configId', 'versionNumber', 'policyId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/CustomRuleActionList',
      $defs: {
        CustomRuleActionList: customRuleActionListDefinition,
        CustomRuleAction: customRuleActionDefinition,
        CustomRuleActionName: customRuleActionNameDefinition,
        CustomRuleStatus: customRuleStatusDefinition,
      },
    },
  },
  'customRuleActions.set': {
    params: {
      type: 'object',
      properties: {
        configId: { type: 'integer', description: 'Identifier of the configuration.' },
        versionNumber: { type: 'integer', description: 'Number of the version.' },
        policyId: { type: 'string', description: 'Identifier of the security policy, for example `gms1_134637`.' },
        ruleId: { type: 'integer', description: 'Identifier of the custom rule.' },
        body: { $ref: '#/$defs/CustomRuleActionSetting' },
      },
      required: ['configId', 'versionNumber', 'policyId', 'ruleId', 'body'],
      additionalProperties: false,
      $defs: {
        CustomRuleActionSetting: customRuleActionSettingDefinition,
        CustomRuleActionName: customRuleActionNameDefinition,
      },
    },
    result: {
      type: 'object',
      $ref: '#/$defs/CustomRuleActionResult',
      $defs: {
        CustomRuleActionResult: customRuleActionResultDefinition,
        CustomRuleActionName: customRuleActionNameDefinition,
      },
    },
  },
  'activations.create': {
    params: {
      type: 'object',
      properties: { body: { $ref: '#/$defs/ActivationInput' } },
      required: ['body'],
      additionalProperties: false,
      $defs: {
        ActivationInput: activationInputDefinition,
        ActivationAction: activationActionDefinition,
        ActivationNetwork: activationNetworkDefinition,
        ActivationTarget: activationTargetDefinition,
        InvalidHostAcknowledgement: invalidHostAcknowledgementDefinition,
      },
    },
    result: {
      type: 'object',
      anyOf: [{ $ref: '#/$defs/Activation' }, { $ref: '#/$defs/ActivationRequestCreated' }],
      $defs: {
        Activation: activationDefinition,
        ActivationRequestCreated: activationRequestCreatedDefinition,
        ActivationAction: activationActionDefinition,
        ActivationStatus: activationStatusDefinition,
        ActivationNetwork: activationNetworkDefinition,
        ActivatedConfiguration: activatedConfigurationDefinition,
        ActivationRequestLinks: activationRequestLinksDefinition,
        ActivationLink: activationLinkDefinition,
      },
    },
  },
  'activations.get': {
    params: {
      type: 'object',
      properties: {
        activationId: { type: 'integer', description: 'Identifier of the activation.' },
        updateLatestNetworkStatus: {
          type: 'boolean',
          description:
            "Whether to look at the networks first, so that changes that were made elsewhere show. The vendor's own client sends `true`.",
        },
      },
      required: ['activationId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/Activation',
      $defs: {
        Activation: activationDefinition,
        ActivationAction: activationActionDefinition,
        ActivationStatus: activationStatusDefinition,
        ActivationNetwork: activationNetworkDefinition,
        ActivatedConfiguration: activatedConfigurationDefinition,
      },
    },
  },
  'activationRequests.get': {
    params: {
      type: 'object',
      properties: {
        statusId: {
          type: 'string',
          description: 'Identifier of the request, a UUID, from the answer of `activations.create`.',
        },
      },
      required: ['statusId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ActivationRequest',
      $defs: { ActivationRequest: activationRequestDefinition },
    },
  },
  'activationHistory.list': {
    params: {
      type: 'object',
      properties: { configId: { type: 'integer', description: 'Identifier of the configuration.' } },
      required: ['configId'],
      additionalProperties: false,
    },
    result: {
      type: 'object',
      $ref: '#/$defs/ActivationHistoryList',
      $defs: {
        ActivationHistoryList: activationHistoryListDefinition,
        ActivationHistoryEntry: activationHistoryEntryDefinition,
        ActivationNetwork: activationNetworkDefinition,
        ActivationHistoryStatus: activationHistoryStatusDefinition,
      },
    },
  },
};
