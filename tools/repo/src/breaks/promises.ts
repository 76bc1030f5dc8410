/** One promise, a way to break it in the sources, and the suite to detect it. */
export interface Break {
  readonly promise: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;

  /** Folder of the package, and filter of the test files for the promise. */
  readonly suite: readonly [folder: string, filter: string];
}

const call = 'packages/core/src/http/call/call.ts';
const core = 'packages/core';

/** Every promise of the README and of `docs/trust.md`, each broken in one place. */
export const breaks: readonly Break[] = [
  {
    promise: 'a change is not sent again if it may have arrived',
    file: 'packages/core/src/http/call/decide-retry.ts',
    find: 'if (!repeatable && !input.notExecuted)',
    replace: 'if (false)',
    suite: ['conformance', 'conformance'],
  },
  {
    promise: 'maxRetries: 0 is one request',
    file: 'packages/core/src/http/call/decide-retry.ts',
    find: 'if (input.attempt > input.maxRetries)',
    replace: 'if (input.attempt > Math.max(1, input.maxRetries))',
    suite: [core, 'attempts'],
  },
  {
    promise: 'a wait requested by the service is never shortened',
    file: 'packages/core/src/http/call/decide-retry.ts',
    find: 'Math.max(askedMs,',
    replace: 'Math.min(askedMs || 1e9,',
    suite: ['conformance', 'conformance'],
  },
  {
    promise: 'credentials are made anew for every attempt',
    file: 'packages/core/src/http/call/attempt.ts',
    find: 'const context = { attempt: journal.sent + 1, now: clock.now(), signal: cancellation.signal };',
    replace: 'const context = { attempt: 1, now: 0 };',
    suite: [core, 'edge-grid'],
  },
  {
    promise: 'redirects are not followed',
    file: 'packages/core/src/http/call/send.ts',
    find: "redirect: 'manual'",
    replace: "redirect: 'follow'",
    suite: ['conformance', 'conformance'],
  },
  {
    promise: 'a path parameter cannot reach another endpoint',
    file: 'packages/core/src/http/request/path.ts',
    find: "if (hasDots) return decoded.includes('/') ? 'contains a dot segment' : 'is a dot segment';",
    replace: '',
    suite: ['conformance', 'conformance'],
  },
  {
    promise: 'a read-only client sends no change',
    file: call,
    find: "(effect !== 'read' || isOverridden)",
    replace: "effect === 'destroy'",
    suite: ['conformance', 'conformance'],
  },
  {
    promise: 'unknown members survive a read-modify-write',
    file: 'packages/core/src/schema/define.ts',
    find: '{ success: true, data: value as T }',
    replace: '{ success: true, data: JSON.parse(JSON.stringify(value, Object.keys(value ?? {}).slice(0, 3))) as T }',
    suite: ['packages/apigee-security-actions', 'round-trip'],
  },
  {
    promise: 'mayHaveApplied remembers every attempt',
    file: call,
    find: 'journal.mayHaveApplied ||= failed.maybeExecuted',
    replace: 'journal.mayHaveApplied = false',
    suite: [core, 'attempts'],
  },
  {
    promise: 'a list with a repeated cursor ends with an error',
    file: 'packages/core/src/http/pages.ts',
    find: 'if (leadsTo <= number)',
    replace: 'if (number > 1000)',
    suite: [core, 'paging'],
  },
  {
    promise: 'secrets are removed from responses',
    file: 'packages/core/src/internal/scrub/scrub.ts',
    find: 'result += text.slice(index, start) + redacted;',
    replace: 'result += text.slice(index, end);',
    suite: ['conformance', 'canary'],
  },
  {
    promise: 'secret members are redacted in events',
    file: 'packages/core/src/schema/redact.ts',
    find: "described?.kind === 'secret' || value instanceof Secret",
    replace: 'value instanceof Secret',
    suite: [core, 'redaction'],
  },
  {
    promise: 'every started call has one end',
    file: call,
    find: 'journal.end({}, error);',
    replace: '',
    suite: ['conformance', 'canary'],
  },
  {
    promise: 'an oversized response is not read',
    file: 'packages/core/src/http/response/read-body.ts',
    find: 'if (size > limit) {',
    replace: 'if (size < 0) {',
    suite: [core, 'faults'],
  },
  {
    promise: 'no listener stays on a signal',
    file: 'packages/core/src/http/call/cancellation.ts',
    find: "signal.removeEventListener('abort', notify);",
    replace: '',
    suite: [core, 'faults'],
  },
  {
    promise: 'maxConcurrency is never exceeded',
    file: 'packages/core/src/http/call/traffic.ts',
    find: 'this.#inFlight < this.maxConcurrency',
    replace: 'true',
    suite: [core, 'traffic'],
  },
  {
    promise: 'errors are recognised between the ESM and the CJS copy',
    file: 'packages/core/src/errors/edgeward-error.ts',
    find: "Symbol.for('@edgeward/error')",
    replace: "Symbol('@edgeward/error')",
    suite: [core, 'faults/errors'],
  },
  {
    promise: 'the audit log has one record for each change',
    file: 'packages/core/src/events/audit-log.ts',
    find: "effect === 'read'",
    replace: "effect !== 'destroy'",
    suite: [core, 'events'],
  },
  {
    promise: 'a plan is not activated if its version was edited after the review',
    file: 'packages/akamai-appsec/src/plan/versions/planned-version.ts',
    find: 'if (sections.length > 0) {',
    replace: 'if (false) {',
    suite: ['packages/akamai-appsec', 'plan.test'],
  },
  {
    promise: 'a plan is not activated if its diff was made against another version than the live one',
    file: 'packages/akamai-appsec/src/plan/versions/planned-version.ts',
    find: 'if (reviewed !== undefined) return reviewed;',
    replace: 'return reviewed ?? diff;',
    suite: ['packages/akamai-appsec', 'what-was-shown'],
  },
  {
    promise: 'an edited stored plan is rejected',
    file: 'packages/akamai-appsec/src/plan/plan-json.ts',
    find: 'refuse(hash !== hashOf(unsealed)',
    replace: 'refuse(false && hash !== hashOf(unsealed)',
    suite: ['packages/akamai-appsec', 'plan.test'],
  },
  {
    promise: 'an activation is complete only when its version is active',
    file: 'packages/akamai-appsec/src/activation/run/run.ts',
    find: "const standing = end === 'good' ? await this.#standing() : undefined;",
    replace: "const standing = end === 'good' ? ({ kind: 'reached' } as Standing) : undefined;",
    suite: ['packages/akamai-appsec', 'what-was-shown'],
  },
  {
    promise: 'a resuming process starts no second activation',
    file: 'packages/akamai-appsec/src/activation/run/start.ts',
    find: "const found: Found = isFirst ? 'nothing' : await this.#search();",
    replace: "const found = 'nothing' as Found;",
    suite: ['packages/akamai-appsec', 'interrupted'],
  },
  {
    promise: 'an activation of a list is decided by the status of the network',
    file: 'packages/akamai-appsec/src/lists/activation/status.ts',
    find: "return action === 'ACTIVATE' ? status === 'ACTIVE' :",
    replace: "return action === 'ACTIVATE' ? status === 'ACTIVE' || status === 'MODIFIED' :",
    suite: ['packages/akamai-appsec', 'lists/traps'],
  },
  {
    promise: 'an activation of a list is not sent twice',
    file: 'packages/akamai-appsec/src/lists/activation/run.ts',
    find: "if (this.#state.sent === true) return { next: 'look again', status };",
    replace: '',
    suite: ['packages/akamai-appsec', 'lists/lost-answers'],
  },
  {
    promise: 'no network list is written back without its elements',
    file: 'packages/akamai-appsec/src/lists/changes/network-lists.ts',
    find: 'list.list.length >= (list.elementCount ?? 0)',
    replace: 'true',
    suite: ['packages/akamai-appsec', 'lists/changes'],
  },
  {
    promise: 'no error says that nothing was changed if something may have been changed',
    file: 'packages/core/src/errors/edgeward-error.ts',
    find: 'if (!mayHaveApplied || hint === undefined) return hint;',
    replace: 'return hint;',
    suite: [core, 'true-hints'],
  },
  {
    promise: 'an unlisted address that is still in a listed range is reported',
    file: 'packages/akamai-appsec/src/lists/values/still-matching.ts',
    find: 'value !== undefined && (around.has(value)',
    replace: 'false && (around.has(value ?? "")',
    suite: ['packages/akamai-appsec', 'lists/spellings'],
  },
  {
    promise: 'an abandoned log ends its transfer',
    file: 'packages/noc-cdn/src/logs/leavable.ts',
    find: 'this.#left.abort();',
    replace: '',
    suite: ['packages/noc-cdn', 'abandoned-logs'],
  },
  {
    promise: 'the hour that comes twice is followed without a gap',
    file: 'packages/noc-cdn/src/values/set-back.ts',
    find: 'if (!(shiftMs > 0)) return undefined;',
    replace: 'return undefined;',
    suite: ['packages/noc-cdn', 'set-back'],
  },
];
