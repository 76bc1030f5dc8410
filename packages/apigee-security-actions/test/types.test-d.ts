import { describe, expectTypeOf, it } from 'vitest';
import {
  ApigeeSecurityActions,
  type BotReason,
  bearer,
  type ConditionConfig,
  type DenyAction,
  type EdgewardError,
  type IpActionPart,
  isEdgewardError,
  isRequestValidationError,
  type Page,
  type SecurityAction,
  type SecurityActionInput,
  type SecurityActionState,
} from '../src/index.js';

const apigee = new ApigeeSecurityActions({ auth: bearer('token') });
const { securityActions, enforcement } = apigee;

const common = { state: 'ENABLED', conditionConfig: { ipAddressRanges: ['192.0.2.7'] } } as const;
const deny = { responseCode: 403 };
declare const action: SecurityAction;

function take(_: SecurityActionInput): void {}

describe('an action to create', () => {
  it('has exactly one of allow, deny and flag', () => {
    take({ ...common, deny });
    take({ ...common, allow: {} });
    // Absent, as everywhere.
    take({ ...common, deny: undefined, flag: undefined, allow: {} });
    take({ ...common, flag: { headers: [{ name: 'a', value: 'b' }] } });
    // @ts-expect-error none of them
    take({ ...common });
    // @ts-expect-error two of them
    take({ ...common, deny, allow: {} });
    // @ts-expect-error two of them
    take({ ...common, deny, flag: { headers: [] } });
  });

  it('has at most one of ttl and expireTime', () => {
    take({ ...common, deny, ttl: '60s' });
    take({ ...common, deny, ttl: undefined, expireTime: '2028-01-01T00:00:00Z' });
    take({ ...common, deny, expireTime: '2028-01-01T00:00:00Z' });
    // @ts-expect-error both
    take({ ...common, deny, ttl: '60s', expireTime: '2028-01-01T00:00:00Z' });
  });

  it('needs a state and a condition', () => {
    // @ts-expect-error no state
    take({ conditionConfig: {}, deny });
    // @ts-expect-error no condition
    take({ state: 'ENABLED', deny });
  });

  it('does not compile with a typo', () => {
    // @ts-expect-error desciption
    take({ ...common, deny, desciption: 'x' });
    // @ts-expect-error respondCode
    take({ ...common, deny: { respondCode: 403 } });
    // @ts-expect-error ipAddressRange
    take({ state: 'ENABLED', deny, conditionConfig: { ipAddressRange: [] } });
    // @ts-expect-error the wire is in camelCase
    take({ state: 'ENABLED', deny, condition_config: {} });
  });

  it('has no member that the server assigns', () => {
    // @ts-expect-error name
    take({ ...common, deny, name: 'x' });
    // @ts-expect-error createTime
    take({ ...common, deny, createTime: '2028-01-01T00:00:00Z' });
    expectTypeOf<SecurityActionInput>().not.toHaveProperty('updateTime');
  });

  it('takes optional members that are undefined, and lists that are read-only', () => {
    take({ ...common, deny, description: undefined, ttl: undefined });
    take({ ...common, deny, apiProxies: ['a'] as readonly string[] });
  });

  it('rejects a quoted boolean, and a number instead of a text', () => {
    // @ts-expect-error the vendor's examples quote it
    void enforcement.update({ body: { enabled: 'false' } });
    // @ts-expect-error AS numbers are texts
    take({ state: 'ENABLED', deny, conditionConfig: { asns: [10578] } });
  });
});

describe('enums', () => {
  it('enums accept unknown values', () => {
    expectTypeOf<'SHADOWED'>().toExtend<SecurityActionState>();
    expectTypeOf<'Quantum Crawler'>().toExtend<BotReason>();
    expectTypeOf<SecurityActionState>().toExtend<string>();
    expectTypeOf<number>().not.toExtend<SecurityActionState>();
  });
});

describe('an answer', () => {
  it('is narrowed by the presence of a member', () => {
    if (action.deny) expectTypeOf(action.deny).toEqualTypeOf<DenyAction>();
    expectTypeOf(action.conditionConfig).toEqualTypeOf<ConditionConfig | undefined>();
    expectTypeOf(action.deny?.responseCode).toEqualTypeOf<number | string | undefined>();
  });

  it('is read-only, and has no undescribed member', () => {
    // @ts-expect-error read-only
    action.state = 'DISABLED';
    // @ts-expect-error undescribed members are read with unknownFields()
    void action.riskScore;
  });

  it('is awaited, and comes with its response on request', async () => {
    expectTypeOf(await securityActions.get({ securityActionId: 'a' })).toEqualTypeOf<SecurityAction>();
    const { data, attempts } = await securityActions.get({ securityActionId: 'a' }).withResponse();
    expectTypeOf(data).toEqualTypeOf<SecurityAction>();
    expectTypeOf(attempts).toEqualTypeOf<number>();
  });

  it('a list is a page and iterates over actions', async () => {
    expectTypeOf(await securityActions.list()).toExtend<Page<SecurityAction, object>>();
    for await (const item of securityActions.list()) expectTypeOf(item).toEqualTypeOf<SecurityAction>();
  });
});

describe('parameters', () => {
  it('are an object, optional if no parameter is required', () => {
    void securityActions.list();
    void enforcement.get();
    void enforcement.pause();
    void enforcement.resume({ environment: 'test' });
    // @ts-expect-error an id is needed
    void securityActions.get({});
    // @ts-expect-error no positional parameters
    void securityActions.get('block');
    // @ts-expect-error a typo
    void securityActions.list({ pagesize: 5 });
  });

  it('an update accepts a spread of a read action', () => {
    void securityActions.update({ securityActionId: 'a', body: { ...action, description: 'x' } });
    // @ts-expect-error a typo
    void securityActions.update({ securityActionId: 'a', body: { ...action, desciption: 'x' } });
  });
});

describe('workflows', () => {
  it('modify takes whole actions, and no ttl', () => {
    void securityActions.modify({ from: action, to: { ...action, description: undefined } });
    void securityActions.modify({ from: action, to: { ...action, deny: undefined, allow: {} } });
    // @ts-expect-error not a whole action
    void securityActions.modify({ from: action, to: { description: 'x' } });
    // @ts-expect-error the service cannot change it
    void securityActions.modify({ from: action, to: { ...action, ttl: '60s' } });
    // @ts-expect-error a typo
    void securityActions.modify({ from: action, to: { ...action, desciption: 'x' } });
  });

  it('upsert takes what create takes', () => {
    void securityActions.upsert({ securityActionId: 'a', body: { ...common, deny } });
    // @ts-expect-error none of allow, deny and flag
    void securityActions.upsert({ securityActionId: 'a', body: common });
  });

  it('workflows for addresses accept at most one expiry', () => {
    void securityActions.denyIps({ ips: ['192.0.2.7'], ttl: '60s', responseCode: 429 });
    void securityActions.allowIps({ ips: ['192.0.2.7'], expireTime: '2028-01-01T00:00:00Z' });
    void securityActions.allowIps({ ips: ['192.0.2.7'], ttl: undefined, expireTime: '2028-01-01T00:00:00Z' });
    void securityActions.flagIps({ ips: ['192.0.2.7'], headers: [{ name: 'a', value: 'b' }] });
    // @ts-expect-error both
    void securityActions.denyIps({ ips: [], ttl: '60s', expireTime: '2028-01-01T00:00:00Z' });
    // @ts-expect-error a flag has headers
    void securityActions.flagIps({ ips: [] });
    // @ts-expect-error only a denial has a status
    void securityActions.allowIps({ ips: [], responseCode: 403 });
  });

  it('the outcome narrows the members of a part', () => {
    const part = {} as IpActionPart;
    if (part.error !== undefined) expectTypeOf(part.error).toEqualTypeOf<EdgewardError>();
    else if (part.outcome === 'skipped') expectTypeOf(part.error).toEqualTypeOf<undefined>();
    else expectTypeOf(part.action).toEqualTypeOf<SecurityAction>();
  });

  it('tell with a literal whether anything changed', async () => {
    const { outcome } = await securityActions.ensureEnabled({ securityActionId: 'a' });
    expectTypeOf(outcome).toEqualTypeOf<'updated' | 'unchanged'>();
  });
});

describe('errors', () => {
  it('are narrowed by guards', () => {
    const error: unknown = undefined;
    if (isRequestValidationError(error)) expectTypeOf(error.issues[0]?.pointer).toEqualTypeOf<string | undefined>();
    if (isEdgewardError(error)) expectTypeOf(error.kind).toExtend<string>();
  });
});

describe('a view', () => {
  it('asks for neither organization nor environment, and for everything else', () => {
    const test = apigee.at({ organization: 'acme', environment: 'test' });
    expectTypeOf(test.securityActions.list).toBeCallableWith();
    expectTypeOf(test.securityActions.get).toBeCallableWith({ securityActionId: 'a' });
    // @ts-expect-error the action is missing
    void test.securityActions.get({});
    // @ts-expect-error no operation takes it
    apigee.at({ env: 'test' });
  });
});
