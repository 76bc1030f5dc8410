import { isOperationDeniedError } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { callOperation } from '../canary/packages.ts';
import { type Vendor, vendors } from '../options/vendors.ts';
import { paramsOf } from '../sweep/params-of.ts';
import { sweepOf } from '../sweep/sweeps.ts';

/**
 * The worst effect of each operation. This is a second, independent list: the declarations are `x-effect` in each
 * openapi.yaml. It leaves out most of Akamai's operations beyond the documentation, those of {@link ruled}: the rules
 * below cover them.
 */
const effects: Readonly<Record<string, Readonly<Record<'read' | 'write' | 'destroy', string>>>> = {
  '@edgeward/akamai-appsec': {
    read: 'configurations.list versions.list versions.get versions.export selectableHostnames.get selectedHostnames.get securityPolicies.list matchTargets.list matchTargets.get customRules.list customRules.get customRuleActions.list activationRequests.get activations.get activationHistory.list cves.list cves.get cves.getSecurityCoverage cves.listSubscribed apiDiscovery.discoveredApis.list apiDiscovery.discoveredApis.get apiDiscovery.discoveredApiEndpoints.list onboardings.list onboardings.get onboardings.onboardingSettings.get onboardings.onboardingActivations.get onboardings.onboardingCertificate.get onboardings.onboardingOrigin.get onboardings.onboardingCname.get',
    write:
      'versions.clone selectedHostnames.append customRules.create cves.subscribe apiDiscovery.discoveredApiEndpoints.create onboardings.create onboardings.onboardingCertificate.validate onboardings.onboardingOrigin.validate onboardings.onboardingCname.validate',
    destroy:
      'versions.delete selectedHostnames.remove selectedHostnames.replace matchTargets.create matchTargets.reorder matchTargets.update matchTargets.delete customRules.update customRules.delete customRuleActions.set activations.create cves.unsubscribe apiDiscovery.discoveredApis.update onboardings.delete onboardings.onboardingSettings.update onboardings.onboardingActivations.create onboardings.onboardingOrigin.skip',
  },
  '@edgeward/akamai-appsec/lists': {
    read: 'networkLists.list networkLists.get networkLists.getSnapshot networkLists.getStatus networkLists.getActivation clientLists.list clientLists.get clientLists.listTags clientLists.getUsage clientLists.listSnapshotItems clientLists.listContractGroups clientLists.listItems clientLists.validateItems clientLists.getStatus clientLists.getActivation',
    write:
      'networkLists.create networkLists.updateDetails networkLists.append networkLists.addElement networkLists.subscribe networkLists.unsubscribe clientLists.create clientLists.update clientLists.appendItems clientLists.updateItems clientLists.mergeItems clientLists.subscribe clientLists.unsubscribe',
    destroy:
      'networkLists.replace networkLists.delete networkLists.removeElement networkLists.createActivation clientLists.delete clientLists.removeItems clientLists.replaceItems clientLists.createActivation clientLists.createDeactivation clientLists.createActivationV2',
  },
  '@edgeward/apigee-security-actions': {
    read: 'securityActions.list securityActions.get enforcement.get',
    write: '',
    destroy:
      'securityActions.create securityActions.update securityActions.delete securityActions.enable securityActions.disable enforcement.update',
  },
  '@edgeward/noc-cdn': {
    read: 'sites.list sites.get stats.get logs.day logs.latest logs.since customRules.list apiUsers.list',
    write:
      'sites.create aliases.create cache.purge settings.setHostingReadTimeout settings.setCaching settings.setCachingTimeStatic settings.setCachingTimePages settings.setGzip settings.setFlocOut settings.setOptimizeImages apiUsers.create',
    destroy:
      'sites.delete sites.activate sites.deactivate certificates.upload urlLists.replaceProtected urlLists.replaceBotProtected urlLists.replaceReadOnly urlLists.replaceAllowed urlLists.replaceWebSocket urlLists.replaceUncached ipLists.replaceAllowed ipLists.replaceDenied settings.setHostingIp settings.setHttpsRedirect settings.setUpgradeInsecure settings.setSecureCookieFlags settings.setWaf settings.setWafVirtualHardening settings.setWafAdminLockdown customRules.create customRules.delete apiUsers.delete',
  },
  '@edgeward/ping-ase': {
    read: 'apis.list apis.get servers.list cluster.get persistentConnections.get firewall.get denyList.list allowList.list flowControl.get',
    write: 'apis.create firewall.enable denyList.add',
    destroy:
      'apis.update apis.delete servers.create servers.delete firewall.disable denyList.remove denyList.clear allowList.add allowList.remove allowList.clear flowControl.update flowControl.updateServer',
  },
  '@edgeward/security-v29': {
    read: 'ownership.get events.list bgpProtections.list bgpProtections.get ddosDestinations.list ddosDestinations.get',
    write: 'apiAccess.create events.update bgpProtections.create',
    destroy: 'bgpProtections.update bgpProtections.delete',
  },
};

/** Operations whose effects follow from the rules below. */
const ruled: Readonly<Record<string, RegExp>> = {
  '@edgeward/akamai-appsec':
    /^(?:account|configurations|customDeny|evaluation|hostnames|malwarePolicies|matchTargets|policies|ratePolicies|reputationProfiles|securityPolicies|settings|urlProtectionPolicies|versions)\./,
};

const all = await vendors();

describe.each(all)('$name', ({ name, Client, createFake, operations }: Vendor) => {
  const listed = Object.entries(effects[name] ?? {}).flatMap(([effect, ids]) =>
    ids
      .split(' ')
      .filter((id) => id !== '')
      .map((id) => [id, effect] as const),
  );

  test('has the effects that were decided', () => {
    const effectOf = new Map<string, string>(operations.map(({ id, effect }) => [id, effect]));
    expect(listed.map(([id]) => [id, effectOf.get(id)])).toEqual(listed);
    const decided = new Set(listed.map(([id]) => id));
    const undecided = operations.map(({ id }) => id).filter((id) => !decided.has(id) && ruled[name]?.test(id) !== true);
    expect(undecided, 'add them to the list in this file').toEqual([]);
  });

  test('calls nothing a read that is sent with PUT, PATCH or DELETE, and destroys with DELETE', () => {
    for (const { id, method, effect } of operations) {
      if (method === 'PUT' || method === 'PATCH') expect(effect, id).not.toBe('read');
      if (method === 'DELETE') expect(effect, id).toBe('destroy');
      if (/\.(delete|remove|clear|replace|disable|deactivate|pause)[A-Z]?/.test(id)) expect(effect, id).toBe('destroy');
    }
  });

  test('sends no change for a read-only client, and nothing that destroys past a guard', async () => {
    for (const operation of operations) {
      for (const [options, effects] of [
        [{ readOnly: true }, ['write', 'destroy']],
        [{ guard: ({ effect }: { readonly effect: string }) => effect !== 'destroy' }, ['destroy']],
      ] as const) {
        if (!effects.some((effect) => effect === operation.effect)) continue;
        const fake = createFake();
        const client = new Client({ ...fake.clientOptions, ...options });
        const error: unknown = await callOperation(client, operation, paramsOf(operation, sweepOf(name)), {}).catch(
          (thrown: unknown) => thrown,
        );
        expect(error, operation.id).toSatisfy(isOperationDeniedError);
        expect(fake.requests, operation.id).toEqual([]);
      }
    }
  });
});
