import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  {
    name: 'bytes come as they were sent',
    role: 'stream',
    answers: [{ chunks: ['first line\n', '\u706f\n', '{"not": "parsed"}'] }],
    expect: { requests: 1, status: 200, bytes: 'first line\n\u706f\n{"not": "parsed"}' },
  },
  {
    name: 'an empty stream is read to its end',
    role: 'stream',
    answers: [{ chunks: [] }],
    expect: { requests: 1, bytes: '' },
  },
  {
    name: 'a stream is not limited by maxResponseBytes',
    role: 'stream',
    client: { maxResponseBytes: 4 },
    answers: [{ chunks: ['0123456789'] }],
    expect: { requests: 1, bytes: '0123456789' },
  },
  ...(['reset', 'close'] as const).map(
    (cut): WrittenCase => ({
      name: `a stream that breaks (${cut}) is an error, and is not begun anew`,
      role: 'stream',
      answers: [{ chunks: ['a'], cut }, { chunks: ['a', 'b'] }],
      expect: {
        requests: 1,
        error: { class: 'NetworkError', kind: 'network', attempts: 1, retryable: true, mayHaveApplied: false },
      },
    }),
  ),
  {
    name: "a refusal in the place of a stream is the vendor's error",
    role: 'stream',
    answers: [{ failure: 404 }],
    expect: { requests: 1, error: { class: 'NotFoundError', kind: 'not-found', status: 404, attempts: 1 } },
  },
  {
    name: 'whoever leaves the loop gives the connection back',
    role: 'stream',
    take: 1,
    answers: [{ chunks: ['a'], cut: 'stall' }],
    expect: { requests: 1, bytes: 'a' },
  },
  {
    name: 'a text is decoded by its charset',
    role: 'text',
    answers: [{ text: '\u706f "quoted"\n' }],
    expect: { requests: 1, status: 200, result: 'as sent' },
  },
  {
    name: 'a text that looks like JSON stays a text',
    role: 'text',
    answers: [{ text: '{"a": 1}', headers: { 'content-type': 'application/json' } }],
    expect: { requests: 1, result: 'as sent' },
  },
  {
    name: "a refusal in the place of a text is the vendor's error",
    role: 'text',
    answers: [{ failure: 403 }],
    expect: { requests: 1, error: { class: 'PermissionDeniedError', kind: 'permission-denied', status: 403 } },
  },
  ...(
    [
      { role: 'read', accept: 'application/json', step: { sample: true } },
      { role: 'write', accept: 'application/json', step: { sample: true } },
      { role: 'text', accept: '*/*', step: { sample: true } },
      { role: 'raw', accept: 'application/json, */*;q=0.5', step: { sample: true } },
    ] as const
  ).map(
    ({ role, accept, step }): WrittenCase => ({
      name: `a ${role} request says what it can read`,
      role,
      answers: [step],
      expect: { requests: 1, result: 'as sent', sent: { headers: { accept } } },
    }),
  ),
  {
    name: 'a stream request says that it reads anything',
    role: 'stream',
    answers: [{ chunks: ['a'] }],
    expect: { requests: 1, bytes: 'a', sent: { headers: { accept: '*/*' } } },
  },
] satisfies readonly WrittenCase[];

export const streams: readonly ConformanceCase[] = casesOf('streams', cases);
