import { testThrows } from '@edgeward/test-support';

testThrows(new URL('..', import.meta.url), {
  handled: {},
});
