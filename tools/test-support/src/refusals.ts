import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { documentedErrors } from './documented/documented-errors.ts';
import { failureOf } from './failure-of.ts';

/** A call rejected by a fake for violating a rule. */
export interface Refusal {
  /** The id of the operation, or one of {@link commonRules}. */
  readonly operation: string;
  readonly rule: string;

  /** The class of the client's error. */
  readonly error: string;

  /** Whether the rule is in the documentation of the package, in another text of the vendor, or in neither. */
  readonly evidence: 'documented' | 'observed' | 'inferred';
}

/** Rules for all operations, and for requests outside of them. */
export const commonRules = { everyOperation: 'every operation', otherRequests: 'other requests' } as const;

/** A fake, as far as it reports the operation of a request. */
interface Recorder {
  readonly requests: readonly { readonly operation?: string | undefined }[];
}

/** Waits for a call of `fake` to be refused; a request of no operation breaks a rule of the other requests. */
export async function refusalOf(
  fake: Recorder,
  call: Promise<unknown>,
  { rule, evidence }: Pick<Refusal, 'rule' | 'evidence'>,
): Promise<Refusal> {
  const { name } = await failureOf(call);
  return { operation: fake.requests.at(-1)?.operation ?? commonRules.otherRequests, rule, error: name, evidence };
}

/** Merges a rule common to all operations into one. */
export function forEveryOperation(
  refusals: readonly Refusal[],
  operations: readonly { readonly id: string }[],
): Refusal {
  // If the client does not send a request, the latest one of the fake belongs to another operation.
  const hint = 'each operation must reach the fake: give the test a body or parameters that its client sends';
  expect(refusals.map(({ operation }) => operation).sort(), hint).toEqual(operations.map(({ id }) => id).sort());
  const [first] = refusals.map((refusal) => ({ ...refusal, operation: commonRules.everyOperation }));
  if (first === undefined) throw new Error('There are no refusals');
  for (const { error } of refusals) expect(error).toBe(first.error);
  return first;
}

/** Settings of {@link testRefusals}. */
export interface RefusalsOptions {
  /** Makes the calls. */
  readonly refusals: () => Promise<readonly Refusal[]>;

  /** Documented errors not decided by a fake, with the reason: `operation ErrorClass`, or the class alone. */
  readonly except: Readonly<Record<string, string>>;

  /** The part of the package, if it is not the main entry. */
  readonly part?: string;
}

/**
 * Tests that the rules in `api.md` are those the fake enforces. They are recorded from calls in
 * `test/fixtures/refusals.json` (with `vitest -u`), from which `generate` writes the tables of `api.md`.
 *
 * Each refusal must be a documented error of its operation, and each documented error must be provoked by a call.
 */
export function testRefusals(packageUrl: URL, { refusals, except, part }: RefusalsOptions): void {
  const suffix = part === undefined ? '' : `.${part}`;
  const documented = documentedErrors(new URL(`api${suffix}.md`, packageUrl));
  let made: Promise<readonly Refusal[]> | undefined;
  const all = (): Promise<readonly Refusal[]> => {
    made ??= refusals();
    return made;
  };

  it('api.md lists the rules enforced by the fake (vitest -u, then generate)', async () => {
    const file = fileURLToPath(new URL(`test/fixtures/refusals${suffix}.json`, packageUrl));
    const hint = 'add `-u` to the end of the command to record the refusals, then run `generate`';
    await expect(rulesText(await all())).toMatchFileSnapshot(file, hint);
  }, 60_000);

  it('every refusal becomes a documented error of its operation', async () => {
    const others = (await all()).filter(
      ({ operation, error }) => !isCommon(operation) && documented.get(operation)?.has(error) !== true,
    );
    expect(others).toEqual([]);
  });

  it('every documented error is provoked, or is left out for a reason', async () => {
    const calls = await all();
    const isProvoked = (id: string, name: string): boolean =>
      calls.some(
        ({ operation, error }) => (operation === id || operation === commonRules.everyOperation) && error === name,
      );
    const missing = [...documented].flatMap(([id, names]) =>
      [...names].filter((name) => !isProvoked(id, name)).map((name) => [`${id} ${name}`, name] as const),
    );
    const unexplained = missing.filter((keys) => !keys.some((key) => Object.hasOwn(except, key)));
    const needed = new Set(missing.flat());
    const hint = 'add a call that the fake refuses with this error, or a reason to `except`';
    expect(
      unexplained.map(([key]) => key),
      hint,
    ).toEqual([]);
    expect(Object.keys(except).filter((key) => !needed.has(key))).toEqual([]);
  });
}

function isCommon(operation: string): boolean {
  return operation === commonRules.everyOperation || operation === commonRules.otherRequests;
}

/** Writes the rules by operation, a line for each. */
function rulesText(refusals: readonly Refusal[]): string {
  const operations = new Map<string, Map<string, string>>();
  for (const { operation, rule, error, evidence } of refusals) {
    const rules = operations.get(operation) ?? new Map<string, string>();
    operations.set(operation, rules);
    const line = JSON.stringify({ rule, error, evidence });
    if (rules.has(rule) && rules.get(rule) !== line) {
      throw new Error(`${operation} breaks "${rule}" in two ways: ${rules.get(rule)} and ${line}`);
    }
    rules.set(rule, line);
  }
  const members = [...operations]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, rules]) => `  ${JSON.stringify(id)}: [\n    ${[...rules.values()].join(',\n    ')}\n  ]`);
  return `{\n${members.join(',\n')}\n}\n`;
}
