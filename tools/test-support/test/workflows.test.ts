import { describe, expect, it } from 'vitest';
import { documentedWorkflows, writtenMethods } from '../src/index.ts';

class Generated {
  list(): void {}
}

class Actions extends Generated {
  get size(): number {
    return 0;
  }
  override list(): void {}
  ensure(): void {}
}

class Client {
  readonly actions = new Actions();
  request(): void {}
  plan(): void {}
}

describe('the hand-written methods', () => {
  it('lists the hand-written methods of the client and its resources', () => {
    const methods = writtenMethods(new Client(), [{ id: 'actions.list' }], ['plan.activate']);
    expect(methods).toEqual(['actions.ensure', 'plan', 'plan.activate']);
  });

  it('are read from the last section of an api.md only', () => {
    const table = '| `actions.list` | x |\n\n## Workflows\n\n| `plan` | y |\n| `actions.ensure` | z |\n';
    expect(documentedWorkflows(table)).toEqual(['actions.ensure', 'plan']);
    expect(documentedWorkflows('| `actions.list` | x |')).toEqual([]);
  });
});
