import { bindMethods, defineResources } from '@edgeward/core';
import { expect, test } from 'vitest';

class Modes {
  get(): string {
    return 'the mode';
  }
}

class Rules {
  declare readonly modes: Modes;
  readonly #kept: string;

  constructor(made: string[]) {
    made.push('rules');
    this.#kept = 'the rules';
    defineResources<Rules>(this, {
      modes: () => {
        made.push('modes');
        return new Modes();
      },
    });
  }

  list(): string {
    return this.#kept;
  }
}

class Client {
  declare readonly rules: Rules;

  constructor(made: string[]) {
    defineResources<Client>(this, { rules: () => new Rules(made) });
    bindMethods(this, Client);
  }
}

test('makes a resource when it is first read, and only once', () => {
  const made: string[] = [];
  const client = new Client(made);
  expect(made).toEqual([]);
  const { rules } = client;
  expect(made).toEqual(['rules']);
  expect(client.rules).toBe(rules);
  expect(rules.modes.get()).toBe('the mode');
  expect(rules.modes).toBe(client.rules.modes);
  expect(made).toEqual(['rules', 'modes']);
});

test('binds the methods of resources that are made late, so that they can be handed on', () => {
  // oxlint-disable-next-line typescript/unbound-method -- It is bound, which is what is tested.
  const { list } = new Client([]).rules;
  expect(list()).toBe('the rules');
  expect(new Proxy(new Client([]), {}).rules.list()).toBe('the rules');
  expect(new Proxy(new Client([]).rules, {}).list()).toBe('the rules');
});

test('shows resources as members, which a test can replace before they are read', () => {
  const made: string[] = [];
  const client = new Client(made);
  expect(Object.keys(client)).toEqual(['rules']);
  Object.assign(client, { rules: { list: () => 'a double' } });
  expect(client.rules.list()).toBe('a double');
  expect(made).toEqual([]);
});
