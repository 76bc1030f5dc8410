import type {
  ActivationInput,
  ConfigurationClone,
  CustomRuleActionSetting,
  CustomRuleInput,
  HostnameSelectionInput,
  MatchTargetInput,
  MatchTargetOrder,
} from '../../src/index.js';

// Written out, since a JSON module has no literal types: these requests must compile against our types unchanged.

const cloneAConfigurationVersion: ConfigurationClone = {
  createFromVersion: 1,
  ruleUpdate: false,
};

const modifySelectedHostnames: HostnameSelectionInput = {
  hostnameList: [
    {
      hostname: '*.example.net',
    },
    {
      hostname: 'example.com',
    },
    {
      hostname: 'm.example.com',
    },
  ],
};

const createAMatchTarget: MatchTargetInput = {
  securityPolicy: {
    policyId: 'fwsf_32432',
  },
  type: 'website',
  hostnames: ['example.com', 'www.example.net', 'm.example.com'],
  filePaths: ['/sssi/*', '/cache/aaabbc*', '/price_toy/*'],
  isNegativePathMatch: false,
  fileExtensions: ['wmls', 'jpeg', 'pws', 'carb', 'pdf', 'js', 'hdml', 'cct', 'swf', 'pct'],
  isNegativeFileExtensionMatch: true,
  defaultFile: 'BASE_MATCH',
  bypassNetworkLists: [
    {
      id: '888518_ACDDCKERS',
    },
    {
      id: '1304427_AAXXBBLIST',
    },
  ],
  targetSecurityControls: {
    applyApiConstraints: false,
    applyApplicationLayerControls: true,
    applyNetworkLayerControls: true,
    applyRateControls: true,
    applyReputationControls: false,
    applySlowPostControls: true,
  },
};

const modifyMatchTargetOrder: MatchTargetOrder = {
  targetSequence: [
    {
      targetId: 1217289,
      sequence: 1,
    },
    {
      targetId: 1217339,
      sequence: 2,
    },
  ],
  type: 'website',
};

const modifyAMatchTarget: MatchTargetInput = { ...createAMatchTarget, targetId: 112231 };

const createACustomRule: CustomRuleInput = {
  tag: ['test'],
  conditions: [
    {
      type: 'requestMethodMatch',
      positiveMatch: true,
      value: ['GET', 'CONNECT', 'TRACE', 'PUT', 'POST', 'OPTIONS', 'DELETE', 'HEAD'],
    },
    {
      type: 'pathMatch',
      positiveMatch: true,
      value: ['/H', '/Li', '/He'],
    },
    {
      type: 'extensionMatch',
      positiveMatch: true,
      value: ['Li', 'He', 'H'],
      valueWildcard: true,
      valueCase: true,
    },
    {
      type: 'filenameMatch',
      positiveMatch: true,
      value: ['He', 'H', 'Li'],
      valueWildcard: false,
      valueCase: false,
    },
    {
      type: 'requestProtocolVersionMatch',
      positiveMatch: true,
      value: ['HTTP/0.9'],
    },
    {
      type: 'requestHeaderMatch',
      positiveMatch: true,
      name: ['H', 'He'],
      value: ['Li', 'He', 'H'],
      valueCase: true,
      valueWildcard: true,
      nameWildcard: true,
    },
    {
      type: 'requestHeaderMatch',
      positiveMatch: true,
      name: ['He'],
      value: ['C', 'Be', 'B'],
      valueCase: true,
      valueWildcard: true,
      nameWildcard: true,
    },
    {
      type: 'headerOrderMatch',
      positiveMatch: true,
      value: 'H:He',
    },
    {
      type: 'cookieMatch',
      positiveMatch: true,
      name: 'H',
      nameWildcard: true,
      nameCase: true,
      value: ['H', 'He', 'Li'],
      valueCase: true,
      valueWildcard: true,
    },
    {
      type: 'cookieMatch',
      positiveMatch: true,
      name: 'Be',
      nameWildcard: true,
      nameCase: true,
      value: ['O', 'N', 'C'],
      valueCase: true,
      valueWildcard: true,
    },
    {
      type: 'uriQueryMatch',
      positiveMatch: true,
      name: 'C',
      nameCase: true,
      nameWildcard: true,
      value: ['Carbon', 'C'],
      valueWildcard: true,
      valueCase: true,
    },
    {
      type: 'uriQueryMatch',
      positiveMatch: true,
      name: 'N',
      nameCase: false,
      nameWildcard: false,
      value: ['Nitrogen', 'N'],
      valueWildcard: false,
      valueCase: false,
    },
    {
      type: 'argsPostMatch',
      positiveMatch: true,
      name: 'H',
      value: ['H', 'Hydrogen'],
    },
    {
      type: 'argsPostMatch',
      positiveMatch: true,
      name: 'He',
      value: ['He', 'Helium'],
    },
    {
      type: 'argsPostNamesMatch',
      positiveMatch: true,
      value: ['Carbon', 'Oxygen', 'Nitrogen', 'Chlorine'],
    },
  ],
  name: 'Fat Rule',
  description: 'Can I create all conditions?',
};

const modifyACustomRule: CustomRuleInput = { ...createACustomRule, id: 661699, version: 1 };

const modifyACustomRuleAction: CustomRuleActionSetting = {
  action: 'alert',
};

const activateAConfigurationVersion: ActivationInput = {
  action: 'ACTIVATE',
  network: 'STAGING',
  note: 'Free text notes',
  notificationEmails: ['a@abc.com', 'b@abc.com'],
  activationConfigs: [
    {
      configId: 1,
      configVersion: 4,
    },
  ],
};

const dataConfigurationClone: ConfigurationClone = {
  createFromVersion: 1,
  ruleUpdate: false,
};

const dataActivation: ActivationInput = {
  action: 'ACTIVATE',
  network: 'STAGING',
  note: 'Free text notes',
  notificationEmails: ['a@abc.com', 'b@abc.com'],
  activationConfigs: [
    {
      configId: 1,
      configVersion: 4,
    },
  ],
};

/** The requests of the vendor's documentation, typed, by their fixtures. */
export const documentedRequests: Readonly<Record<string, object>> = {
  'clone-a-configuration-version.request.json': cloneAConfigurationVersion,
  'modify-selected-hostnames.request.json': modifySelectedHostnames,
  'create-a-match-target.request.json': createAMatchTarget,
  'modify-match-target-order.request.json': modifyMatchTargetOrder,
  'modify-a-match-target.request.json': modifyAMatchTarget,
  'create-a-custom-rule.request.json': createACustomRule,
  'modify-a-custom-rule.request.json': modifyACustomRule,
  'modify-a-custom-rule-action.request.json': modifyACustomRuleAction,
  'activate-a-configuration-version.request.json': activateAConfigurationVersion,
  'data-configuration-clone.request.json': dataConfigurationClone,
  'data-activation.request.json': dataActivation,
};
