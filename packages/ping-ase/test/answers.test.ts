import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { type ClientEvent, denyListEntriesIn, toCount } from '../src/index.js';
import { clientOf, fakeNode, restApi } from './support/nodes.js';

function answered(body: unknown, contentType = 'application/json', status = 200) {
  const fake = fakeNode();
  fake.failNext({ status, body, headers: { 'content-type': contentType } });
  const events: ClientEvent[] = [];
  return { events, ase: clientOf(fake, { onEvent: (event) => events.push(event), maxRetries: 0 }) };
}

describe('a confirmation', () => {
  it.each([
    ['words', 'api created successfully', 'text/plain'],
    ['words that are labelled as JSON', 'api created successfully', 'text/json;x=1'],
    ['words that are labelled as HTML', 'ip 192.0.2.7 added to blacklist', 'text/html'],
    ['a value that sounds like a failure', 'Cookie SID unknown error added to blacklist', 'text/plain'],
    ['JSON that a typographer was at', '{“status” : “success”}', 'text/plain'],
    ['JSON with a line end in a text', '{"status":"success","status_message":"api\n created"}', 'text/plain'],
  ])('may be %s', async (_what, body, contentType) => {
    const { ase } = answered(body, contentType === 'text/json;x=1' ? 'text/plain' : contentType);
    expect(await ase.apis.create({ apiId: 'a', body: restApi })).toBe(body);
  });

  it('is no page of something in between', async () => {
    const { ase } = answered('<html>Please log in</html>', 'text/html');
    const error = await failureOf(ase.denyList.add({ body: { type: 'ip', value: '192.0.2.7' } }));
    expect(error).toMatchObject({ name: 'ResponseParseError', mayHaveApplied: true });
  });

  it('a confirmation of another shape emits a drift event and no error', async () => {
    const answer = { status: 'success', status_message: 17 };
    const { ase, events } = answered(answer);
    expect(await ase.apis.create({ apiId: 'a', body: restApi })).toEqual(answer);
    expect(events.find(({ type }) => type === 'drift')).toMatchObject({
      differences: [{ pointer: '/status_message', kind: 'wrong-shape' }],
    });
  });
});

describe('a change not confirmed by ASE', () => {
  it.each([
    ['', 'response-parse'],
    ['created', 'response-parse'],
    ['not added to blacklist', 'response-parse'],
    ['unsuccessful', 'response-parse'],
    ['<p>success</p>', 'response-parse'],
    ['ip 192.0.2.7 already exist', 'conflict'],
    ['x-ase-secret-key header missing', 'authentication'],
    ['unknown error', 'server'],
    ['{"status":"api_already_exists","status_message":"api\n success already exists"}', 'conflict'],
    ['{"status":"validation_error","status_message":"bad"}', 'bad-request'],
    ['{"status":"enabled"}', 'response-validation'],
    ['{"status":17}', 'api'],
  ])('is an error that may have been applied: %j', async (body, kind) => {
    const { ase } = answered(body, body.includes('\n') || !body.startsWith('{') ? 'text/plain' : 'application/json');
    const error = await failureOf(ase.denyList.add({ body: { type: 'ip', value: '192.0.2.7' } }));
    expect(error).toMatchObject({ kind, mayHaveApplied: true, status: 200 });
  });
});

describe('the response to a read', () => {
  it('must be JSON; its text is kept in the error', async () => {
    const { ase } = answered('{“status” :”enabled”}', 'text/plain');
    const error = await failureOf(ase.firewall.get());
    expect(error).toMatchObject({ name: 'ResponseParseError', body: '{“status” :”enabled”}' });
  });

  it('is a list for a single server', async () => {
    const server = { host: '192.0.2.1', port: 80 };
    const { ase } = answered({ api_id: 'shop', server_count: '1', server });
    const answer = await ase.servers.list({ apiId: 'shop' });
    expect(answer.server).toEqual([server]);
    expect(toCount(answer.server_count)).toBe(1);
  });

  it('is an empty list if there are no APIs', async () => {
    const fake = fakeNode({ seed: { apis: {} } });
    expect(await clientOf(fake).apis.list()).toEqual({ api: [] });
    expect(fake.requests[0]?.status).toBe(404);
  });

  it('is a failure if one API is missing, in the same words', async () => {
    const error = await failureOf(clientOf(fakeNode()).apis.get({ apiId: 'none' }));
    expect(error).toMatchObject({ name: 'NotFoundError', code: 'api_not_found' });
  });

  it('keeps unknown sections and entries', async () => {
    const list = {
      manual_blacklist: [{ type: 'ip', value: '192.0.2.7' }],
      decoy_blacklist: [{ type: 'ip', value: '192.0.2.8' }],
      quantum_blacklist: [{ type: 'fingerprint', value: 'q', since: 3 }],
      generated_at: 'now',
    };
    const { ase, events } = answered(list);
    const answer = await ase.denyList.list();
    expect(answer).toEqual(list);
    expect(events.filter(({ type }) => type === 'drift')).toEqual([]);
    expect(denyListEntriesIn(answer)).toEqual([
      { section: 'manual', entry: list.manual_blacklist[0] },
      { section: 'decoy', entry: list.decoy_blacklist[0] },
      { section: 'quantum', entry: list.quantum_blacklist[0] },
    ]);
  });
});

describe('entries', () => {
  it.each([
    ['token', { type: 'token', value: 'tok-secret-1234' }],
    ['cookie', { type: 'cookie', name: 'SID', value: 'cookie-secret-1234' }],
    ['api_key', { type: 'api_key', name: 'X-Key', value: 'key-secret-1234' }],
  ] as const)('events redact entries of the type %s', async (_type, entry) => {
    const { ase, events } = answered(`${entry.type} ${entry.value} already exist`, 'text/plain', 403);
    await failureOf(ase.denyList.add({ body: entry }));
    expect(JSON.stringify(events)).not.toContain(entry.value);
    expect(events[0]).toMatchObject({ type: 'start', params: { body: { type: entry.type, value: '[redacted]' } } });
  });

  it('events show entries without secrets', async () => {
    const { ase, events } = answered('ip 192.0.2.7 added to blacklist', 'text/plain');
    await ase.denyList.add({ body: { type: 'ip', value: '192.0.2.7' } });
    expect(events[0]).toMatchObject({ params: { body: { type: 'ip', value: '192.0.2.7' } } });
  });

  it.each([
    { type: 'ip' },
    { type: 'ip', value: '' },
    { type: 'cookie', value: 'a' },
    { type: 'api_key', name: '', value: 'a' },
    { value: '192.0.2.7' },
    {},
  ])('rejects an incomplete entry: %j', async (entry) => {
    const fake = fakeNode();
    const error = await failureOf(clientOf(fake).denyList.remove({ body: entry as never }));
    expect(error).toMatchObject({ name: 'RequestValidationError' });
    expect(fake.requests).toEqual([]);
  });
});
