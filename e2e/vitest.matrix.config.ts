import { testPackage } from '../vitest.shared.ts';
import { LinePerConsumer } from './src/line-per-consumer.ts';

export default testPackage({
  include: ['{test,matrix}/**/*.test.ts'],
  globalSetup: 'src/global-setup.ts',
  // npm installs the dependencies of a consumer.
  testTimeout: 300_000,
  // The consumers are processes and need the machine for themselves.
  fileParallelism: false,
  reporters: [new LinePerConsumer()],
});
