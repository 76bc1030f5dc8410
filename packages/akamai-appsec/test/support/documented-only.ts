/**
 * A control: the checks of a careful person who only knows the tables of the vendor's documentation, and neither its
 * samples nor the service. Objects have the members of the tables, enumerations the values of the text, and each
 * operation the statuses and the path of its section. The tests require it to fail in cases this package passes.
 */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const integer: Check = (value) => Number.isInteger(value);
const boolean: Check = (value) => typeof value === 'boolean';
const anything: Check = () => true;

function oneOf(...values: readonly string[]): Check {
  return (value) => typeof value === 'string' && values.includes(value);
}

function list(items: Check): Check {
  return (value) => Array.isArray(value) && value.every(items);
}

/** The documentation no longer shows the required members, so none is required. */
function members(known: Readonly<Record<string, Check>>): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, member]) => known[name]?.(member) ?? false);
}

const networkStatus = members({
  action: oneOf('ACTIVATE', 'DEACTIVATE'),
  status: oneOf('Active', 'Failed', 'Inactive', 'Deactivated', 'Pending'),
  time: text,
});

const versionMembers = {
  basedOn: integer,
  createDate: text,
  createdBy: text,
  production: networkStatus,
  staging: networkStatus,
  version: integer,
  versionNotes: text,
};

const configurationVersion = members({ ...versionMembers, configId: integer, configName: text });

const hostname = members({
  activeInProduction: boolean,
  activeInStaging: boolean,
  arlInclusion: boolean,
  configIdInProduction: integer,
  configNameInProduction: text,
  hostname: text,
});

const selectedHostnames = members({ hostnameList: list(members({ hostname: text })) });

const securityControls = members({
  applyApiConstraints: boolean,
  applyApplicationLayerControls: boolean,
  applyBotmanControls: boolean,
  applyNetworkLayerControls: boolean,
  applyRateControls: boolean,
  applyReputationControls: boolean,
  applySlowPostControls: boolean,
});

const validations = list(members({ detail: text, fieldName: text, jsonReference: text, title: text, type: text }));

const matchTarget = members({
  apis: list(members({ id: integer, name: text })),
  bypassNetworkLists: list(members({ id: text, name: text })),
  configId: integer,
  configVersion: integer,
  defaultFile: oneOf('NO_MATCH', 'BASE_MATCH', 'RECURSIVE_MATCH'),
  effectiveSecurityControls: securityControls,
  fileExtensions: list(text),
  filePaths: list(text),
  hostnames: list(text),
  isNegativeFileExtensionMatch: boolean,
  isNegativePathMatch: boolean,
  securityPolicy: members({ policyId: text }),
  sequence: integer,
  targetId: integer,
  type: oneOf('website', 'api'),
  validations: members({ errors: validations, notices: validations, warnings: validations }),
});

const matchTargetOrder = members({
  targetSequence: list(members({ sequence: integer, targetId: integer })),
  type: oneOf('WEBSITE', 'API'),
});

const customRule = members({
  conditions: list(
    members({
      positiveMatch: boolean,
      type: oneOf(
        'cookieMatch',
        'extensionMatch',
        'filenameMatch',
        'hoitMatch',
        'hostnameMatch',
        'ipMatch',
        'pathMatch',
        'requestHeaderMatch',
        'requestMethodMatch',
        'requestProtocolVersionMatch',
        'uriQueryMatch',
        'headerOrderMatch',
        'argsPostMatch',
        'argsPostNamesMatch',
      ),
      value: (value) => text(value) || list(text)(value),
    }),
  ),
  description: text,
  id: integer,
  inspectRequest: boolean,
  inspectResponse: boolean,
  metadata: text,
  name: text,
  ruleActivated: boolean,
  structured: boolean,
  tag: list(text),
  version: integer,
});

const customRuleAction = oneOf('alert', 'deny', 'none');

const activation = members({
  action: oneOf('ACTIVATE', 'DEACTIVATE'),
  activationConfigs: list(
    members({ configId: integer, configName: text, configVersion: integer, previousConfigVersion: integer }),
  ),
  activationId: integer,
  completionDate: text,
  createDate: text,
  createdBy: text,
  dispatchCount: integer,
  estimate: text,
  network: oneOf('STAGING', 'PRODUCTION'),
  note: text,
  notificationEmails: list(text),
  status: oneOf(
    'RECEIVED',
    'LIVE',
    'DEPLOYED',
    'CANCELING',
    'STOPPED',
    'REMOVED',
    'ROLLBACK',
    'ACTIVATED',
    'FAILED',
    'CANCELLING',
    'UNDEPLOYED',
  ),
});

/** Without a table, the one available sample counts. */
const answers: Readonly<Record<string, Readonly<Record<number, Check>>>> = {
  'configurations.list': {
    200: members({
      configurations: list(
        members({
          description: text,
          id: integer,
          latestVersion: integer,
          name: text,
          productionHostnames: list(text),
          productionVersion: integer,
          stagingVersion: integer,
        }),
      ),
    }),
  },
  'versions.list': {
    200: members({
      configId: integer,
      configName: text,
      lastCreatedVersion: integer,
      page: integer,
      pageSize: integer,
      productionActiveVersion: integer,
      productionExpediteRequestId: integer,
      stagingActiveVersion: integer,
      stagingExpediteRequestId: integer,
      totalSize: integer,
      versionList: list(members(versionMembers)),
    }),
  },
  'versions.clone': { 200: configurationVersion },
  'versions.export': {
    200: members({
      advancedOptions: anything,
      basedOn: integer,
      configId: integer,
      configName: text,
      createDate: text,
      createdBy: text,
      customRules: list(anything),
      errorHosts: list(anything),
      matchTargets: anything,
      production: networkStatus,
      ratePolicies: list(anything),
      reputationProfiles: list(anything),
      rulesets: list(anything),
      securityPolicies: list(
        members({
          apiRequestConstraints: anything,
          attackGroupActions: list(anything),
          customRuleActions: list(anything),
          hasRatePolicyWithApiKey: boolean,
          id: text,
          name: text,
          networkLayerControls: anything,
          ratePolicyActions: list(anything),
          reputationProfileActions: list(anything),
          ruleActions: list(anything),
        }),
      ),
      selectableHosts: list(text),
      selectedHosts: list(text),
      siem: anything,
      staging: networkStatus,
      version: integer,
    }),
  },
  'selectableHostnames.get': {
    200: members({
      availableSet: list(hostname),
      configId: integer,
      configVersion: integer,
      errorSet: list(members({ hostname: text, reason: text, reasonCode: integer })),
      protectARLInclusionHost: boolean,
      selectedSet: list(hostname),
    }),
  },
  'selectedHostnames.get': { 200: selectedHostnames },
  'selectedHostnames.append': { 200: selectedHostnames },
  'securityPolicies.list': {
    200: members({
      configId: integer,
      policies: list(
        members({
          hasRatePolicyWithApiKey: boolean,
          policyId: text,
          policyName: text,
          policySecurityControls: securityControls,
        }),
      ),
      version: integer,
    }),
  },
  'matchTargets.create': { 201: matchTarget },
  'matchTargets.get': { 200: matchTarget },
  'matchTargets.reorder': { 200: matchTargetOrder },
  'matchTargets.delete': { 204: anything },
  'customRules.list': {
    200: members({
      customRules: list(
        members({
          id: integer,
          link: text,
          name: text,
          status: oneOf('activated', 'published', 'unused'),
          version: integer,
        }),
      ),
    }),
  },
  'customRules.get': { 200: customRule },
  'customRules.create': { 200: customRule },
  'customRuleActions.list': {
    200: members({
      customRules: list(
        members({ action: customRuleAction, id: integer, link: text, name: text, status: text, version: integer }),
      ),
    }),
  },
  'customRuleActions.set': { 200: members({ action: customRuleAction }) },
  'activations.create': {
    200: activation,
    202: members({
      createDate: text,
      links: members({ 'check-status': members({ href: text }) }),
      statusId: text,
    }),
  },
  'activations.get': { 200: activation },
};

const requests: Readonly<Record<string, Check>> = {
  'selectedHostnames.append': selectedHostnames,
  'matchTargets.update': matchTarget,
  'matchTargets.reorder': matchTargetOrder,
  'customRules.update': customRule,
  'customRuleActions.set': members({ action: customRuleAction }),
};

/** Whether the control takes an answer. */
export function controlTakesAnswer(operation: string, status: number, body: unknown): boolean {
  const check = answers[operation];
  if (check === undefined) throw new Error(`the control has no answer of ${operation}`);
  return check[status]?.(body) ?? false;
}

/** Whether the control takes a request. */
export function controlTakesRequest(operation: string, body: unknown): boolean {
  const check = requests[operation];
  if (check === undefined) throw new Error(`the control has no request of ${operation}`);
  return check(body);
}

/** The path used by the control for the custom rules of a policy. */
export function controlActionsPath(configId: number, policyId: string): string {
  return `/appsec/v1/configs/${configId}/versions/1/security-policies/${policyId}/custom-rules`;
}
