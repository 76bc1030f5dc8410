import { AkamaiAppSec, edgeGrid } from '@edgeward/akamai-appsec';
import {
  activationRequestsGetOperation,
  customRulesCreateOperation,
  customRulesGetOperation,
  customRulesUpdateOperation,
  selectedHostnamesAppendOperation,
  versionsListOperation,
} from '@edgeward/akamai-appsec/operations';
import { defineProfile, type Profile } from '../src/profile.ts';

const credentials = {
  clientToken: 'akab-conformance-client-4d1',
  clientSecret: 'conformance-secret-7b2e9f',
  accessToken: 'akab-conformance-access-8c3',
};
const version = { configId: 8277, versionNumber: 3 };
const inactive = { status: 'Inactive' };
const rule = {
  name: 'Block a path',
  operation: 'AND',
  conditions: [{ type: 'pathMatch', positiveMatch: true, value: ['/admin'] }],
} as const;

/** The ends of the problem types of the service. */
const types: Readonly<Record<number, string>> = {
  400: 'BAD-REQUEST',
  403: 'ACCESS-DENIED',
  404: 'NOT-FOUND',
  409: 'CONCURRENT-MODIFICATION-ERROR',
  412: 'PRECONDITION-FAILED',
  422: 'UNPROCESSABLE-REQUEST',
  500: 'INTERNAL-SERVER-ERROR',
};

export const profile: Profile = defineProfile<AkamaiAppSec>({
  vendor: 'akamai',
  packageName: 'akamai-appsec',
  create: (options) => new AkamaiAppSec(options),
  auth: () => edgeGrid({ host: 'akab-conformance.luna.akamaiapis.net', ...credentials }),
  secrets: Object.values(credentials),
  failure: (status, { message }) => {
    const code = types[status];
    const type = `https://problems.luna.akamaiapis.net/appsec/error-types/${code ?? 'SOMETHING-ELSE'}`;
    return {
      body: { type, status, title: 'Problem', detail: message, instance: `${type}/1`.replace('types', 'instances') },
      code: code ?? 'SOMETHING-ELSE',
    };
  },
  waitInBody: false,
  roles: {
    read: {
      operation: customRulesGetOperation,
      call: ({ customRules }, { path = '661699' }, options) =>
        // A program without types can give any text for a numeric id.
        customRules.get({ configId: version.configId, ruleId: path as never }, options),
      answer: { ...rule, id: 661699 },
      pathParam: 'ruleId',
    },
    numberList: {
      operation: versionsListOperation,
      call: ({ versions }, _given, options) => versions.list({ configId: version.configId }, options),
      answer: { configId: 8277, versionList: [{ version: 1, production: inactive, staging: inactive }] },
      page: ({ items, total }) => ({
        configId: 8277,
        versionList: items.map((id) => ({ version: numberOf(id), production: inactive, staging: inactive })),
        ...(total === undefined ? {} : { totalSize: total }),
      }),
      idOf: (item) =>
        typeof item === 'object' && item !== null ? textOf(Number(Reflect.get(item, 'version'))) : undefined,
      pageParam: { name: 'page', wire: 'page' },
    },
    write: {
      operation: customRulesCreateOperation,
      call: ({ customRules }, _given, options) =>
        customRules.create({ configId: version.configId, body: rule }, options),
      answer: { ...rule, id: 661699 },
    },
    idempotentWrite: {
      operation: selectedHostnamesAppendOperation,
      call: ({ selectedHostnames }, _given, options) =>
        selectedHostnames.append({ ...version, body: { hostnameList: [{ hostname: 'www.example.com' }] } }, options),
      answer: { hostnameList: [{ hostname: 'www.example.com' }] },
    },
    destroy: {
      operation: customRulesUpdateOperation,
      call: ({ customRules }, _given, options) =>
        customRules.update({ configId: version.configId, ruleId: 661699, body: rule }, options),
      answer: { ...rule, id: 661699 },
    },
    described303: {
      operation: activationRequestsGetOperation,
      call: ({ activationRequests }, _given, options) =>
        activationRequests.get({ statusId: 'f81c92c5-b150-4c41-9b53-9cef7969150a' }, options),
      answer: { activationId: 1234 },
    },
    list: { absent: 'The only list that is paged goes by the number of the page.' },
    offsetList: { absent: 'The only list that is paged goes by the number of the page.' },
    stream: { absent: 'Every answer is JSON.' },
    text: { absent: 'Every answer is JSON.' },
    keyInQuery: { absent: 'Requests are signed.' },
    repeatedQuery: { absent: 'No parameter takes a list.' },
    requiredQuery: { absent: 'No parameter of a query must be given.' },
    secretQuery: { absent: 'No parameter is secret.' },
  },
});

/** Versions are numbers, the items of the cases are letters. */
function numberOf(id: string): number {
  return id.charCodeAt(0);
}

function textOf(version: number): string {
  return String.fromCharCode(version);
}
