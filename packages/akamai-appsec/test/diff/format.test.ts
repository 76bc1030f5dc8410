import { type ConfigurationDiff, diffMarkdown, diffText } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';

const diff: ConfigurationDiff = {
  configId: 8277,
  configName: 'Shop',
  from: 9,
  to: 10,
  changes: [
    { kind: 'added', pointer: '/selectedHosts/1', path: 'selectedHosts', scope: 'version', after: 'shop.example.com' },
    {
      kind: 'changed',
      pointer: '/matchTargets/websiteTargets/0/sequence',
      path: 'matchTargets/websiteTargets[7]/sequence',
      scope: 'version',
      before: 1,
      after: 2,
    },
    {
      kind: 'removed',
      pointer: '/customRules/0',
      path: 'customRules[661699]',
      name: 'Login',
      scope: 'configuration',
      before: { id: 661699 },
    },
  ],
};

function of(value: unknown, path = 'a'): ConfigurationDiff {
  return { ...diff, changes: [{ kind: 'added', pointer: '/a', path, name: path, scope: 'version', after: value }] };
}

describe('a diff', () => {
  test('reads in a terminal', () => {
    expect(diffText(diff)).toBe(
      [
        'Configuration 8277: version 10 against version 9',
        '  + selectedHosts: "shop.example.com"',
        '  ~ matchTargets/websiteTargets[7]/sequence: 1 → 2',
        'All versions never activated share their custom rules. These differ, whoever changed them:',
        '  - customRules[661699] (Login): {"id":661699}',
        '1 added, 1 removed, 1 changed',
      ].join('\n'),
    );
  });

  test('is coloured when that is wanted', () => {
    expect(diffText(diff, { color: true })).toContain('\u001b[32m  + selectedHosts: "shop.example.com"\u001b[0m');
  });

  test('reads in Markdown', () => {
    expect(diffMarkdown(diff)).toBe(
      [
        '### Configuration 8277: version 10 against version 9',
        '',
        '1 added, 1 removed, 1 changed.',
        '',
        '- **added** `selectedHosts`: `"shop.example.com"`',
        '- **changed** `matchTargets/websiteTargets[7]/sequence`: `1` → `2`',
        '',
        'All versions never activated share their custom rules. These differ, whoever changed them:',
        '',
        '- **removed** `customRules[661699]` of `Login`: `{"id":661699}`',
        '',
      ].join('\n'),
    );
  });

  test('states that there is no difference', () => {
    const none = { ...diff, changes: [] };
    expect(diffText(none)).toBe('Configuration 8277: version 10 against version 9: no difference');
    expect(diffMarkdown(none)).toContain('No difference.');
  });

  test('states how much of a long value it omits', () => {
    expect(diffText(of('x'.repeat(600)))).toContain(`"${'x'.repeat(499)}… (102 characters more)`);
    expect(diffMarkdown(of('abcdef'), { maxValueLength: 3 })).toContain('`"ab… (5 characters more)`');
    expect(diffText(of('x'.repeat(600)), { maxValueLength: Number.POSITIVE_INFINITY })).toContain('x'.repeat(600));
  });

  test.each(['\u001b[2J', '\u009b31m', '\r\n', '\u202e', '\u2028', '\u200b', '\u00a0', '\u3000', '\u3164'])(
    'shows %j, and does not do what it says',
    (steering) => {
      for (const text of [diffText(of(steering, steering)), diffMarkdown(of(steering, steering))]) {
        for (const character of steering.replaceAll(/[\n[\w]/g, '')) expect(text).not.toContain(character);
        expect(text.split('\n').length).toBeLessThan(7);
      }
    },
  );

  test.each(['`', '``` x', '`` ` ``', '**bold**', '<img src=x>', '[link](https://example.com)'])(
    'keeps %j in its code',
    (hostile) => {
      const line = diffMarkdown(of(hostile, hostile)).split('\n')[4] ?? '';
      const fences = line.match(/`+/g) ?? [];
      const longest = Math.max(0, ...(hostile.match(/`+/g) ?? []).map(({ length }) => length));
      // Three spans, each between fences not found in the text.
      expect(fences.filter(({ length }) => length === longest + 1)).toHaveLength(6);
    },
  );
});

test.each<readonly [before: unknown, after: unknown, text: string]>([
  [12, '12', '12 → "12"'],
  [true, 'true', 'true → "true"'],
  [null, 'null', 'null → "null"'],
  [-1.5, '-1.5', '-1.5 → "-1.5"'],
  ['deny', 'alert', 'deny → alert'],
])('a text shows whether a value is a text: %j to %j', (before, after, text) => {
  const change = {
    kind: 'changed',
    pointer: '/a',
    path: 'a',
    words: 'rate policy Login: a',
    scope: 'version',
  } as const;
  const diff = { configId: 1, from: 1, to: 2, changes: [{ ...change, before, after }] };
  expect(diffText(diff)).toContain(`rate policy Login: a ${text}\n`);
});

test('a colon within the name of an entity is not taken for its member', () => {
  const change = { kind: 'added', pointer: '/a', path: 'a[1]', scope: 'version', after: {} } as const;
  const text = (words: string): string => diffText({ configId: 1, from: 1, to: 2, changes: [{ ...change, words }] });
  expect(text('rate policy "a: \\"b: c"')).toContain('rate policy "a: \\"b: c": {}');
  expect(text('rate policy "a: b": path')).toContain('rate policy "a: b": path {}');
});
