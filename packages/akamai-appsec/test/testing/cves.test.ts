import { AkamaiAppSec, isRequestValidationError } from '@edgeward/akamai-appsec';
import { describe, expect, it } from 'vitest';
import { createFakeAkamaiAppSec } from '../../src/testing/index.js';
import { failureOf } from '../support/answering.js';
import { call, problem } from './call.js';
import { draft, live, shop } from './small-seed.js';

const log4shell = {
  cveId: 'CVE-2021-44228',
  coverage: 'WAF',
  impactScore: 10,
  impactSeverity: 'CRITICAL',
  modifiedDate: '2026-03-01T00:00:00Z',
  publishedDate: '2021-12-10T10:15:00Z',
  mitigation: {
    attackGroups: [
      {
        groupName: 'Command Injection',
        groupRules: [
          { ruleId: 950002, ruleName: 'System Command Access' },
          { ruleId: 999901, isRapid: true },
        ],
      },
    ],
  },
};

const local = {
  cveId: 'CVE-2022-0001',
  coverage: 'LOCAL_VULNERABILITY',
  modifiedDate: '2025-01-01T00:00:00Z',
  publishedDate: '2022-03-11T18:15:00Z',
};

function fakeWithCves() {
  const rules = {
    'security-policies/shop_1/rules/950002': { action: 'deny' },
    'security-policies/shop_1/attack-groups/CMD': { action: 'deny' },
  };
  const versions = [live, { ...draft, version: { version: 2 }, documents: rules }];
  const fake = createFakeAkamaiAppSec({
    seed: { ...shop(...versions), cves: [log4shell, local], subscribedCves: [local.cveId] },
  });
  return { fake, akamai: new AkamaiAppSec(fake.clientOptions) };
}

describe('CVEs', () => {
  it('a list of CVEs has no rules, and leaves out what has not changed since', async () => {
    const { akamai } = fakeWithCves();
    const { mitigation: _mitigation, ...summary } = log4shell;
    expect(await akamai.cves.list()).toEqual({ cves: [summary, local] });
    expect(await akamai.cves.list({ modifiedAfter: '2026-01-01T00:00:00Z' })).toEqual({ cves: [summary] });
    expect(await akamai.cves.get({ cveId: log4shell.cveId })).toEqual(log4shell);
  });

  it('the coverage of a CVE is the action of each rule in the version on production', async () => {
    const { fake, akamai } = fakeWithCves();
    const rule = { ruleId: 950002, ruleName: 'System Command Access', action: 'alert' };
    const rapid = { ruleId: 999901, isRapid: true, action: 'akamai_managed' };
    const covered = (action: string, ruleAction: string, version: number) => ({
      configurations: [
        {
          configId: 8277,
          configName: 'Shop',
          version,
          policies: [
            {
              policyId: 'shop_1',
              policyName: 'Shop',
              wafRules: {
                mode: 'ASE_MANUAL',
                attackGroups: [
                  { groupName: 'Command Injection', action, groupRules: [{ ...rule, action: ruleAction }, rapid] },
                ],
              },
            },
          ],
        },
      ],
    });
    expect(await akamai.cves.getSecurityCoverage({ cveId: log4shell.cveId })).toEqual(covered('alert', 'alert', 1));
    fake.state.configurations.get(8277)?.versions.delete(1);
    expect(await akamai.cves.getSecurityCoverage({ cveId: log4shell.cveId })).toEqual(covered('deny', 'deny', 2));
    expect(await akamai.cves.getSecurityCoverage({ cveId: local.cveId })).toEqual({ configurations: [] });
  });

  it('subscribing and unsubscribing change the CVEs subscribed to, and do so once', async () => {
    const { fake, akamai } = fakeWithCves();
    const body = { cveIds: [log4shell.cveId] };
    expect(await akamai.cves.subscribe({ body })).toEqual(body);
    expect(await akamai.cves.subscribe({ body })).toEqual(body);
    expect([...fake.state.subscribedCves]).toEqual([local.cveId, log4shell.cveId]);
    expect(await akamai.cves.unsubscribe({ body })).toEqual(body);
    expect((await akamai.cves.listSubscribed()).cves).toEqual([local]);
    expect(await akamai.cves.unsubscribe({ all: true, body: {} })).toEqual({ cveIds: [local.cveId] });
    expect((await akamai.cves.listSubscribed()).cves).toEqual([]);
  });

  it('naming CVEs and unsubscribing from all is refused before anything is sent', async () => {
    const { fake, akamai } = fakeWithCves();
    const error = await failureOf(akamai.cves.unsubscribe({ all: true, body: { cveIds: [log4shell.cveId] } }));
    expect(error).toSatisfy(isRequestValidationError);
    expect(error).toMatchObject({
      issues: [{ pointer: '/body/cveIds', message: expect.stringMatching(/every CVE/) }],
      mayHaveApplied: false,
    });
    expect(fake.requests).toEqual([]);
  });

  it.each([
    ['GET /cves/CVE-2000-0001', undefined, 404, 'NOT-FOUND'],
    ['GET /cves/CVE-2000-0001/security-coverage', undefined, 404, 'NOT-FOUND'],
    ['GET /cves?modifiedAfter=yesterday', undefined, 400, 'INVALID-INPUT-ERROR'],
    ['POST /cves/subscribe', { cveIds: [log4shell.cveId, 'CVE-2000-0001'] }, 404, 'NOT-FOUND'],
    ['POST /cves/subscribe', {}, 400, 'INVALID-INPUT-ERROR'],
    ['POST /cves/unsubscribe', {}, 400, 'INVALID-INPUT-ERROR'],
    ['POST /cves/unsubscribe', { cveIds: [] }, 400, 'INVALID-INPUT-ERROR'],
    ['POST /cves/unsubscribe?all=true', { cveIds: [local.cveId] }, 400, 'INVALID-INPUT-ERROR'],
    ['POST /cves/unsubscribe?all=yes', {}, 400, 'INVALID-INPUT-ERROR'],
  ])('the fake refuses %s with the body %j, and keeps its subscriptions', async (line, body, status, type) => {
    const { fake } = fakeWithCves();
    expect(await call(fake, line, body)).toMatchObject(problem(status, type));
    expect([...fake.state.subscribedCves]).toEqual([local.cveId]);
  });
});
