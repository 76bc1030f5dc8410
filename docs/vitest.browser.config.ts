import { testPackage } from '../vitest.shared.ts';

/** On demand: needs the built site and a Chromium, see CONTRIBUTING. */
export default testPackage({
  include: ['browser/**/*.test.ts'],
  typecheck: { enabled: false },
  testTimeout: 60_000,
  hookTimeout: 60_000,
});
