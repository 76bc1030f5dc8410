import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SecurityAction, SecurityActionsConfig } from '../../src/generated/models.js';
import { operations } from '../../src/generated/operations.js';
import { createFakeApigeeSecurityActions, type EnvironmentSeed, FakeClock } from '../../src/testing/index.js';
import { call } from './call.js';

interface Example {
  readonly heading: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly request?: string;
  readonly requestAsDocumented?: unknown;
  readonly answer?: string;
}

interface DocumentedRequest {
  readonly allow?: object;
  readonly flag?: object;
  readonly condition_config: { readonly ip_address_ranges: readonly string[] };
}

const examples: readonly Example[] = fixture('index.json');
const documentedActions = ['enable', 'disable', 'get'].map((name): SecurityAction => fixture(`${name}.answer.json`));

function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
}

function documentedFake(
  seed: EnvironmentSeed = {},
  start?: string,
): ReturnType<typeof createFakeApigeeSecurityActions> {
  const clock = new FakeClock(start);
  return createFakeApigeeSecurityActions({ organization: 'ORG', environment: 'ENV', seed, clock });
}

/** The fake's clock counts milliseconds; documented times are finer. */
function inMilliseconds(time: string | undefined): string {
  return time?.replace(/(\.\d{3})\d+/, '$1') ?? '';
}

describe('the documented examples', () => {
  it('are requests for the operations that they are filed under', async () => {
    const fake = documentedFake();
    for (const { method, path } of examples) await call(fake, `${method} ${path}`);
    expect(fake.requests.map(({ operation }) => operation)).toEqual(examples.map(({ operation }) => operation));
  });

  it('cover every operation that calls itself documented', () => {
    const documented = operations.filter(({ evidence }) => evidence === 'documented').map(({ id }) => id);
    expect([...new Set(examples.map(({ operation }) => operation))].sort()).toEqual(documented.sort());
  });

  it.each(documentedActions)('get reproduces the documented response $name', async (action) => {
    const fake = documentedFake({ securityActions: documentedActions });
    expect(await call(fake, `GET /securityActions/${action.name}`)).toEqual({ status: 200, body: action });
  });

  it('list reproduces the documented responses', async () => {
    const fake = documentedFake({ securityActions: documentedActions });
    const { body } = await call(fake, 'GET /securityActions');
    expect(Object.keys(body)).toEqual(['securityActions']);
    expect(body.securityActions).toHaveLength(documentedActions.length);
    expect(body.securityActions).toEqual(expect.arrayContaining(documentedActions));
  });

  it.each([
    ['enable', 'DISABLED'],
    ['disable', 'ENABLED'],
  ])('the fake reproduces the documented response of %s for an action %s', async (verb, state) => {
    const documented: SecurityAction = fixture(`${verb}.answer.json`);
    const before = { ...documented, state, updateTime: '2023-01-01T00:00:00Z' };
    const fake = documentedFake({ securityActions: [before] }, documented.updateTime);
    // The documented path has a placeholder for the id.
    const { status, body } = await call(fake, `POST /securityActions/${documented.name}:${verb}`);
    expect(status).toBe(200);
    expect(body).toEqual({ ...documented, updateTime: inMilliseconds(documented.updateTime) });
  });

  it.each(['deny', 'flag', 'allow'])('accepts the documented request to create a %s action', async (type) => {
    const request = fixture<DocumentedRequest>(`create-${type}.request.json`);
    const fake = documentedFake({}, '2022-12-29T18:27:31Z');
    // The documented id is a placeholder, and the service would refuse it.
    const { status, body } = await call(fake, 'POST /securityActions?security_action_id=action-name', request);
    expect(status).toBe(200);
    expect(body).toEqual({
      name: 'organizations/ORG/environments/ENV/securityActions/action-name',
      state: 'ENABLED',
      createTime: '2022-12-29T18:27:31Z',
      updateTime: '2022-12-29T18:27:31Z',
      conditionConfig: { ipAddressRanges: request.condition_config.ip_address_ranges },
      [type]: type === 'deny' ? { responseCode: 404 } : (request.flag ?? request.allow),
    });
    expect(await call(fake, 'GET /securityActions/action-name')).toEqual({ status, body });
  });

  it.each(examples.filter(({ requestAsDocumented }) => requestAsDocumented !== undefined))(
    'reproduces the documented response of "$heading", with a boolean and a quoted one',
    async ({ method, path, request = '', requestAsDocumented, answer = '' }) => {
      const documented: SecurityActionsConfig = fixture(answer);
      for (const body of [fixture(request), requestAsDocumented]) {
        // The name is seeded, since one of the two lacks its organization.
        const { name = '' } = documented;
        const fake = documentedFake({ enforcement: { name, enabled: !documented.enabled } }, documented.updateTime);
        expect(await call(fake, `${method} ${path}`, body)).toEqual({
          status: 200,
          body: { ...documented, updateTime: inMilliseconds(documented.updateTime) },
        });
      }
    },
  );

  it('get reproduces the documented responses about enforcement', async () => {
    for (const name of ['pause', 'resume']) {
      const documented: SecurityActionsConfig = fixture(`${name}.answer.json`);
      const fake = documentedFake({ enforcement: documented });
      expect(await call(fake, 'GET /securityActionsConfig')).toEqual({ status: 200, body: documented });
    }
  });
});
