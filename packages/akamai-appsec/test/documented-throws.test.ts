import { testThrows } from '@edgeward/test-support';
import { describe } from 'vitest';

const packageUrl = new URL('..', import.meta.url);

describe('the documented errors of configurations', () => {
  testThrows(packageUrl, {
    methods: {
      plan: 'akamaiAppSec.plan',
      resumePlan: 'akamaiAppSec.resumePlan',
      rollback: 'akamaiAppSec.rollback',
      compare: 'akamaiAppSec.compare',
    },
    handled: {},
  });
});

describe('the documented errors of lists', () => {
  testThrows(packageUrl, { part: 'lists', handled: {} });
});
