import { describe, expect, it } from 'vitest';
import { createFakeApigeeSecurityActions, FakeClock } from '../../src/testing/index.js';
import { call, refusedFields } from './call.js';

const name = 'organizations/acme/environments/prod/securityActionsConfig';

describe('enforcement', () => {
  it('is neither on nor off at the start', async () => {
    const fake = createFakeApigeeSecurityActions();
    expect(await call(fake, 'GET /securityActionsConfig')).toEqual({ status: 200, body: { name } });
  });

  it('is switched, and returns the time of the change', async () => {
    const fake = createFakeApigeeSecurityActions({ clock: new FakeClock('2026-02-03T04:05:06Z') });
    const body = { name, enabled: false, updateTime: '2026-02-03T04:05:06Z' };
    expect(await call(fake, 'PATCH /securityActionsConfig', { enabled: false })).toEqual({ status: 200, body });
    expect(await call(fake, 'GET /securityActionsConfig')).toEqual({ status: 200, body });
    expect(fake.state.enforcement).toEqual(body);
  });

  it('changes only what a mask names', async () => {
    const fake = createFakeApigeeSecurityActions();
    await call(fake, 'PATCH /securityActionsConfig?updateMask=enabled', { enabled: true, future: 1 });
    expect(fake.state.enforcement).toMatchObject({ name, enabled: true });
    expect(fake.state.enforcement).not.toHaveProperty('future');
  });

  it('keeps its name and unknown members', async () => {
    const fake = createFakeApigeeSecurityActions();
    const { body } = await call(fake, 'PATCH /securityActionsConfig', { name: 'another', enabled: true, future: 1 });
    expect(body).toMatchObject({ name, enabled: true, future: 1 });
  });

  it.each([
    ['', { enabled: 'no' }, 'security_actions_config.enabled'],
    ['', { enabled: 1 }, 'security_actions_config.enabled'],
    ['?updateMask=updateTime', { enabled: true }, 'update_mask'],
  ])('refuses %s %j', async (query, body, field) => {
    const fake = createFakeApigeeSecurityActions();
    expect(refusedFields(await call(fake, `PATCH /securityActionsConfig${query}`, body))).toEqual([field]);
    expect(fake.state.enforcement).toEqual({ name });
  });
});
