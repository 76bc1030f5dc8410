import { handlers } from '@edgeward/akamai-appsec/msw';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import type { Sweep } from './sweep.ts';

const conditions = [{ type: 'pathMatch', positiveMatch: true, value: ['/admin'] }] as const;
const targets = [1, 2].map((sequence) => ({
  targetId: 100 + sequence,
  type: 'website' as const,
  sequence,
  hostnames: ['www.example.com'],
  filePaths: ['/*'],
  securityPolicy: { policyId: 'shop_1' },
}));
const apiTarget = {
  targetId: 103,
  type: 'api' as const,
  sequence: 1,
  apis: [{ id: 624913, name: 'Orders' }],
  securityPolicy: { policyId: 'shop_1' },
};
const target = {
  type: 'website',
  hostnames: ['www.example.com'],
  filePaths: ['/checkout'],
  securityPolicy: { policyId: 'shop_1' },
};
const statusId = 'f81c92c5-b150-4c41-9b53-9cef7969150a';

export const sweep: Sweep = {
  documented: 25,
  fake: () =>
    createFakeAkamaiAppSec({
      seed: {
        configurations: [
          {
            configuration: { id: 8277, name: 'Shop', latestVersion: 1 },
            customRules: [
              { id: 501, name: 'Admins only', version: 1, conditions },
              { id: 502, name: 'Left over', version: 1, conditions },
            ],
            versions: [
              {
                version: { version: 1 },
                selectableHostnames: {
                  availableSet: [{ hostname: 'api.example.com' }],
                  errorSet: [{ hostname: 'old.example.com' }],
                  selectedSet: [{ hostname: 'www.example.com' }],
                },
                securityPolicies: [{ policyId: 'shop_1', policyName: 'Shop' }],
                matchTargets: [...targets, apiTarget],
                customRuleActions: { shop_1: { 501: 'deny' } },
              },
            ],
          },
        ],
        activations: [
          {
            activationId: 1233,
            action: 'ACTIVATE',
            network: 'STAGING',
            status: 'ACTIVATED',
            activationConfigs: [{ configId: 8277, configVersion: 1 }],
          },
        ],
        activationRequests: [{ statusId, createDate: '2026-01-01T00:00:00Z' }],
      },
    }),
  handlers,
  serviceUrl: 'https://akab-h05tnam3wl42son7.luna.akamaiapis.net',
  secrets: ['akab-fake-client-token', 'fake/client+secret=', 'akab-fake-access-token'],
  common: {
    configId: 8277,
    versionNumber: 1,
    targetId: 101,
    ruleId: 501,
    policyId: 'shop_1',
    activationId: 1233,
    statusId,
  },
  params: {
    'versions.clone': { body: { createFromVersion: 1, ruleUpdate: false } },
    'selectedHostnames.append': { body: { hostnameList: [{ hostname: 'api.example.com' }] } },
    'selectedHostnames.remove': { body: { hostnameList: [{ hostname: 'www.example.com' }] } },
    'selectedHostnames.replace': { body: { hostnameList: [{ hostname: 'api.example.com' }] } },
    'matchTargets.create': { body: target },
    'matchTargets.update': { body: target },
    'matchTargets.reorder': {
      body: {
        type: 'website',
        targetSequence: targets.map(({ targetId }, index) => ({ targetId, sequence: 2 - index })),
      },
    },
    'customRules.create': { body: { name: 'No crawlers', conditions } },
    'customRules.update': { body: { name: 'Admins and operators', conditions } },
    'customRules.delete': { ruleId: 502 },
    'customRuleActions.set': { body: { action: 'alert' } },
    'activations.create': {
      body: {
        action: 'ACTIVATE',
        network: 'STAGING',
        note: 'First',
        notificationEmails: ['operator@example.com'],
        activationConfigs: [{ configId: 8277, configVersion: 1 }],
      },
    },
  },
};
