import { describe, expect, test } from 'vitest';
import { missingFacts, undeclaredMembers } from '../src/index.ts';

describe('facts of a documentation', () => {
  test('names undeclared facts and unnecessary exceptions', () => {
    const schemas = [
      {
        input: {
          type: 'object',
          properties: { a: { enum: ['x'], maximum: 5, description: 'Up to 8. Default: `9`.' } },
        },
      },
    ];
    const facts = {
      names: ['a', 'b', 'c'],
      values: { a: ['x', 'y'] },
      defaults: { a: 8 },
      limits: { a: { maximum: 6, minimum: 1 } },
      except: { c: 'gone', a: 'no reason' },
    };
    expect(missingFacts(facts, schemas)).toEqual([
      'b',
      'a=y',
      'a defaults to 8',
      'a maximum: 6',
      'a minimum: 1',
      'needs no exception: a',
    ]);
    const right = { names: ['a'], values: { a: ['x'] }, defaults: { a: 9 }, limits: { a: { maximum: 5 } } };
    expect(missingFacts(right, schemas)).toEqual([]);
  });
});

describe('members of a documented value', () => {
  const schema = {
    properties: { hosts: { type: 'array', items: { $ref: '#/$defs/Host' } }, state: { examples: ['up'] } },
    $defs: {
      Host: {
        anyOf: [
          { properties: { type: { const: 'a' }, port: {} } },
          { properties: { type: { const: 'b' }, path: { anyOf: [{ type: 'string' }, { enum: [1] }] } } },
          { properties: { type: { not: { enum: ['a', 'b'] } }, other: {} } },
        ],
      },
    },
  };

  test('are declared by the variant that its constants name', () => {
    const value = {
      hosts: [
        { type: 'a', port: 1 },
        { type: 'b', path: 1 },
        { type: 'c', other: 1 },
      ],
      state: null,
    };
    expect(undeclaredMembers({ value, sets: { state: ['up'], 'hosts[].path': [1] } }, schema)).toEqual([]);
  });

  test('are named with their place if they are declared elsewhere only', () => {
    const value = {
      hosts: [
        { type: 'a', path: 1 },
        { type: 'c', port: 1 },
      ],
      port: 1,
    };
    expect(undeclaredMembers({ value }, schema)).toEqual(['hosts[].path', 'hosts[].port', 'port']);
  });

  test('have their closed set declared in the same place', () => {
    expect(undeclaredMembers({ value: { state: 'up' }, sets: { state: ['up', 'down'] } }, schema)).toEqual([
      'state=down',
    ]);
  });
});
