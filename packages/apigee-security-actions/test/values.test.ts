import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { ApigeeSecurityActions } from '../src/index.js';
import { denial, fakeWith, stored } from './support/actions.js';

describe('the check of misleading values', () => {
  it.each<readonly [params: object, pointer: string]>([
    [{ body: { ...denial, conditionConfig: { ipAddressRanges: [] } } }, '/body/conditionConfig'],
    [{ body: { ...denial, conditionConfig: { regionCodes: [], asns: undefined } } }, '/body/conditionConfig'],
    [{ body: { ...denial, ttl: '0s' } }, '/body/ttl'],
    [{ body: { ...denial, ttl: 'NaNs' } }, '/body/ttl'],
    [{ body: { ...denial, ttl: '1h' } }, '/body/ttl'],
    [{ body: { ...denial, expireTime: '2027-02-31T00:00:00Z' } }, '/body/expireTime'],
    [{ body: { ...denial, expireTime: 'tomorrow' } }, '/body/expireTime'],
    [{ body: { ...denial, deny: { responseCode: Number.NaN } } }, '/body/deny/responseCode'],
    [{ securityActionId: '' }, '/securityActionId'],
    [{ securityActionId: 'a/b' }, '/securityActionId'],
    [{ securityActionId: 'a%2Fb' }, '/securityActionId'],
    [{ securityActionId: 'a\u0000' }, '/securityActionId'],
    [{ securityActionId: '..' }, '/securityActionId'],
    [{ securityActionId: 'a b' }, '/securityActionId'],
  ])('create rejects a misleading value: %j', async (params, pointer) => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const call = securityActions.create({ securityActionId: 'new', body: denial, ...params });
    expect(await failureOf(call)).toMatchObject({
      kind: 'request-validation',
      issues: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
    expect(fake.requests).toEqual([]);
  });

  it('update rejects a condition without a value', async () => {
    const fake = fakeWith(stored('block'));
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    const body = { conditionConfig: { ipAddressRanges: [] } };
    const call = securityActions.update({ securityActionId: 'block', updateMask: 'conditionConfig', body });
    expect(await failureOf(call)).toMatchObject({ issues: [{ pointer: '/body/conditionConfig' }] });
    expect(fake.requests).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN, '10', null])('list rejects the page size %j', async (pageSize) => {
    const fake = fakeWith();
    const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
    // A program in JavaScript may give anything.
    const call = securityActions.list({ pageSize: pageSize as number });
    expect(await failureOf(Promise.resolve(call))).toMatchObject({ kind: 'request-validation' });
    expect(fake.requests).toEqual([]);
  });
});
