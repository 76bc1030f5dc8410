import { test } from 'vitest';
import type { WrittenCase } from '../src/cases/written-case.ts';

const outcome = { requests: 1, result: 'as sent' } as const;
const fine = { name: 'a read', role: 'read', answers: [{ sample: true }], expect: outcome } as const;

test('a case with an unknown member does not compile', () => {
  const cases: readonly WrittenCase[] = [
    fine,
    // @ts-expect-error An unknown member.
    { ...fine, retries: 2 },
    // @ts-expect-error An unknown option of the client.
    { ...fine, client: { maxRetry: 2 } },
    // @ts-expect-error An option of clients only.
    { ...fine, call: { readOnly: true } },
    // @ts-expect-error An unknown fact.
    { ...fine, expect: { ...outcome, body: 1 } },
    // @ts-expect-error An unknown fact about an error.
    { ...fine, expect: { requests: 1, error: { class: 'A', kind: 'a', state: 1 } } },
    // @ts-expect-error An unknown role.
    { ...fine, role: 'reads' },
    // @ts-expect-error A role and roles.
    { ...fine, roles: ['read'] },
    // @ts-expect-error No role.
    { name: 'a read', answers: [{ sample: true }], expect: outcome },
    // @ts-expect-error No response.
    { ...fine, answers: [] },
    // @ts-expect-error A response of nothing.
    { ...fine, answers: [{ headers: {} }] },
    // @ts-expect-error Two responses in one.
    { ...fine, answers: [{ sample: true, fault: 'reset' }] },
    // @ts-expect-error An unknown fault.
    { ...fine, answers: [{ fault: 'explode' }] },
    // @ts-expect-error A flag set to false.
    { ...fine, answers: [{ sample: false }] },
    // @ts-expect-error No number of requests.
    { ...fine, expect: { result: 'as sent' } },
    // @ts-expect-error No outcome.
    { ...fine, expect: { requests: 1 } },
    // @ts-expect-error A text for a number.
    { ...fine, calls: '2' },
  ];
  return cases;
});
