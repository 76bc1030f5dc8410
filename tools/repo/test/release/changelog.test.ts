import { expect, test } from 'vitest';
import { getDependencyReleaseLine, getReleaseLine } from '../../src/release/changelog.ts';

test('an item of a changelog has the whole text of its changeset, without the commit and without blanks at line ends', () => {
  const changeset = { summary: 'First release.\n\n- All operations  \n- A fake', commit: '5e1e28bbbbbb' };
  expect(getReleaseLine(changeset)).toBe('- First release.\n\n  - All operations\n  - A fake');
});

test('a package released after its dependency names the new version once, for any number of changesets', () => {
  const changesets = [{ summary: 'A fix.' }, { summary: 'Another fix.' }];
  const line = getDependencyReleaseLine(changesets, [{ name: '@edgeward/core', newVersion: '0.1.1' }]);
  expect(line).toBe('- Needs `@edgeward/core` 0.1.1.');
});

test('a package released without a dependency has no line about dependencies', () => {
  expect(getDependencyReleaseLine([], [])).toBe('');
});
