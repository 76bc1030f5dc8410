import {
  type AkamaiAppSec,
  type ConfigurationVersion,
  type CustomRule,
  type CustomRuleAction,
  type ExportedConfiguration,
  type HostnameSelection,
  isApiError,
  type MatchTarget,
  type MatchTargetOrder,
  problemDetails,
} from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { answering, answeringWith, driftIn, failureOf, json } from './support/answering.js';
import { fixture } from './support/fixtures.js';

const where = { configId: 8277, versionNumber: 2 };
const epochMs = 1_504_909_482_000;

describe('dates as milliseconds since the Unix epoch', () => {
  test('are read in a version, a list, an export and their parts', async () => {
    const version = {
      ...fixture<ConfigurationVersion>('get-configuration-version-details.answer.json'),
      createDate: epochMs,
    };
    const exported = fixture<ExportedConfiguration>('export-configuration-version.answer.json');
    const old = {
      ...exported,
      createDate: epochMs,
      production: { status: 'Active', time: epochMs },
      ratePolicies: exported.ratePolicies?.map((policy) => ({ ...policy, createDate: epochMs, updateDate: epochMs })),
    };
    for (const [body, call] of [
      [version, (akamai: AkamaiAppSec) => akamai.versions.get(where)],
      [
        version,
        (akamai: AkamaiAppSec) =>
          akamai.versions.clone({ configId: 1, body: { createFromVersion: 1, ruleUpdate: false } }),
      ],
      [old, (akamai: AkamaiAppSec) => akamai.versions.export(where)],
      [
        { versionList: [version] },
        (akamai: AkamaiAppSec) => akamai.versions.list({ configId: 1 }).then((page) => page.body),
      ],
    ] as const) {
      const { akamai, events } = answeringWith(body);
      expect(await call(akamai)).toEqual(body);
      expect(driftIn(events).filter((difference) => difference.includes('Date'))).toEqual([]);
    }
  });
});

describe('the spread of a read object into a write', () => {
  /** Reads, spreads and writes; returns the sent body. */
  async function sentAfter(answer: unknown, write: (akamai: AkamaiAppSec) => PromiseLike<unknown>): Promise<unknown> {
    const { akamai, sent } = answering(({ method }) =>
      // A list is no answer to a change.
      json(method === 'GET' || !Array.isArray(answer) ? answer : answer[0]),
    );
    await write(akamai);
    return JSON.parse(sent.at(-1)?.body ?? 'null');
  }

  const later = { xNewer: { kept: [1, null] } };

  test('a read match target can be spread into an update', async () => {
    const {
      effectiveSecurityControls: _effective,
      validations: _validations,
      ...target
    } = fixture<MatchTarget>('get-a-match-target.answer.json');
    const read = {
      ...target,
      ...later,
      type: 'WEBSITE',
      effectiveSecurityControls: { applyRateControls: true },
      validations: { errors: [] },
    };
    for (const write of [
      (akamai: AkamaiAppSec) =>
        akamai.matchTargets
          .get({ ...where, targetId: 1 })
          .then((found) => akamai.matchTargets.update({ ...where, targetId: 1, body: { ...found } })),
      (akamai: AkamaiAppSec) =>
        akamai.matchTargets
          .get({ ...where, targetId: 1 })
          .then((found) => akamai.matchTargets.create({ ...where, body: { ...found, filePaths: target.filePaths } })),
    ]) {
      expect(await sentAfter(read, write)).toEqual({ ...target, ...later, type: 'website' });
    }
  });

  test('the order of match targets can be spread into an update, with its type in lower case', async () => {
    const order = fixture<MatchTargetOrder>('modify-match-target-order.answer.json');
    const { akamai, sent, events } = answering(() => json({ ...order, type: 'WEBSITE' }));
    const read = await akamai.matchTargets.reorder({ ...where, body: order });
    await akamai.matchTargets.reorder({ ...where, body: { ...read } });
    expect(sent.map(({ body }) => JSON.parse(body).type)).toEqual(['website', 'website']);
    expect(driftIn(events)).toEqual([]);
  });

  test('a read custom rule can be spread into an update', async () => {
    const rule = fixture<CustomRule>('get-a-custom-rule.answer.json');
    const { ruleActivated: _activated, ...written } = { ...rule, ...later };
    const write = (akamai: AkamaiAppSec): PromiseLike<unknown> =>
      akamai.customRules
        .get({ configId: 1, ruleId: 2 })
        .then((found) => akamai.customRules.update({ configId: 1, ruleId: 2, body: { ...found } }));
    expect(await sentAfter({ ...rule, ...later }, write)).toEqual(written);
  });

  test('read hostnames can be spread into an update', async () => {
    const selection = fixture<HostnameSelection>('list-selected-hostnames.answer.json');
    for (const mode of ['append', 'remove', 'replace'] as const) {
      const write = (akamai: AkamaiAppSec): PromiseLike<unknown> =>
        akamai.selectedHostnames
          .get(where)
          .then((found) => akamai.selectedHostnames[mode]({ ...where, body: { ...found } }));
      expect(await sentAfter({ ...selection, mode: 'remove' }, write)).toEqual({ ...selection, mode });
    }
  });

  test('read actions of custom rules can be spread into an update', async () => {
    const entry: CustomRuleAction = { action: 'deny_custom_622918', ruleId: 7, name: 'A', canUseAdvancedActions: true };
    const write = (akamai: AkamaiAppSec): PromiseLike<unknown> =>
      akamai.customRuleActions
        .list({ ...where, policyId: 'a' })
        .then(({ customRules: [found = entry] }) =>
          akamai.customRuleActions.set({ ...where, policyId: 'a', ruleId: 7, body: { ...found } }),
        );
    expect(await sentAfter([entry], write)).toMatchObject({ action: 'deny_custom_622918' });
  });
});

describe('the problem of an error', () => {
  test('has each documented member', async () => {
    const problem = fixture<object>('error-responses.problem.json');
    const { akamai } = answeringWith(problem, { status: 403 });
    const error = await failureOf(akamai.configurations.list());
    if (!isApiError(error)) throw error;
    expect(problemDetails(error)).toEqual(problem);
  });

  test.each([['<html></html>'], [''], ['[]']])('is empty for a body that is not a problem: %s', async (body) => {
    const { akamai } = answering(() => new Response(body, { status: 500 }), { maxRetries: 0 });
    const error = await failureOf(akamai.configurations.list());
    if (!isApiError(error)) throw error;
    expect(problemDetails(error)).toEqual({});
  });
});
