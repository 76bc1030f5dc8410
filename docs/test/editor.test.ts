import { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import * as listSchemas from '@edgeward/akamai-appsec/lists/schemas';
import * as akamaiSchemas from '@edgeward/akamai-appsec/schemas';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import * as apigee from '@edgeward/apigee-security-actions/schemas';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import type { Schema } from '@edgeward/core/schema';
import { NocCdn } from '@edgeward/noc-cdn';
import * as nocSchemas from '@edgeward/noc-cdn/schemas';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import { PingAse } from '@edgeward/ping-ase';
import * as ase from '@edgeward/ping-ase/schemas';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { RackCorpSecurity } from '@edgeward/security-v29';
import * as rackcorp from '@edgeward/security-v29/schemas';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
import { describe, expect, test } from 'vitest';
import { givenTypes } from '../.vitepress/hovers/given-types.ts';
import { openEditor } from './support/editor.ts';

/** Letters readable at a glance; the longest boxes are those of hand-written parameters. */
const longest = 300;

const akamai = new AkamaiAppSec(createFakeAkamaiAppSec().clientOptions);
const noc = new NocCdn(createFakeNocCdn().clientOptions);
const clients: Readonly<Record<string, object>> = {
  akamai,
  lists: new AkamaiLists(createFakeAkamaiAppSec().clientOptions),
  apigee: new ApigeeSecurityActions(createFakeApigeeSecurityActions().clientOptions),
  noc,
  ase: new PingAse(createFakePingAse().clientOptions),
  rackcorp: new RackCorpSecurity(createFakeRackCorpSecurity().clientOptions),
  'akamai.at({ configId: 1, versionNumber: 1 })': akamai.at({ configId: 1, versionNumber: 1 }),
  "noc.at({ website: 'example.com' })": noc.at({ website: 'example.com' }),
};
const members = Object.entries(clients).flatMap(([name, client]) => membersOf(client, name));
/** Types of variables passed by a callback. */
const drafts = ['matchTargets', 'policies', 'policies.protections', 'selectedHostnames', 'ratePolicies'];
const expressions = [...members, ...drafts.map((name) => `draft.${name}`), 'draft.matchTargets.update'];

const enums = Object.entries({ akamai: akamaiSchemas, lists: listSchemas, apigee, noc: nocSchemas, ase, rackcorp })
  .flatMap(([vendor, schemas]) =>
    Object.entries(schemas).map(([name, schema]) => ({ vendor, name, known: knownOf(schema) })),
  )
  .filter(({ known }) => known.length > 0)
  .map(({ vendor, name, known }) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/Schema$/, '')}`;
    return { type: `${vendor}Models.${type}`, known };
  });

const program = `
import type * as akamaiModels from '../packages/akamai-appsec/src/generated/models.ts';
import type * as listsModels from '../packages/akamai-appsec/src/lists/generated/models.ts';
import type * as apigeeModels from '../packages/apigee-security-actions/src/generated/models.ts';
import type * as nocModels from '../packages/noc-cdn/src/generated/models.ts';
import type * as aseModels from '../packages/ping-ase/src/generated/models.ts';
import type * as rackcorpModels from '../packages/security-v29/src/generated/models.ts';
${Object.entries(givenTypes)
  .map(([name, type]) => `declare const ${name}: ${type};\n`)
  .join('')}
declare const draft: import('@edgeward/akamai-appsec').Draft;
${expressions.map((expression) => `void ${expression};\n`).join('')}
${enums.map(({ type }, index) => `export const value${index}: ${type} = '';\n`).join('')}`;

const editor = openEditor(program);

describe('an editor', () => {
  test('has no problem with the program of these tests', () => {
    // A closed set refuses the empty value.
    expect(editor.problems().filter((problem) => !problem.includes(`Type '""' is not assignable`))).toEqual([]);
    expect(members.length).toBeGreaterThan(550);
    expect(enums.length).toBeGreaterThan(40);
  });

  test('shows every method and resource of the clients, of their views and of a draft without a wall of text', () => {
    const hovers = expressions.map((expression) => {
      const end = program.indexOf(`void ${expression};\n`) + `void ${expression}`.length;
      return { expression, text: editor.hover(end) };
    });
    expect(hovers.filter(({ text }) => text === '')).toEqual([]);
    expect(hovers.filter(({ text }) => text.length > longest)).toEqual([]);
  });

  test.each(enums)('offers the known values of $type', ({ type, known }) => {
    const inside = program.indexOf(`: ${type} = '`) + `: ${type} = '`.length;
    expect(editor.completions(inside)).toEqual(expect.arrayContaining([...known]));
  });
});

/** The known values of an open enum. */
function knownOf(schema: Schema<unknown>): readonly string[] {
  let node = schema['~node'];
  while (node.kind === 'lazy') node = node.get();
  // Placeholders stand for families of values.
  return node.kind === 'enum' ? node.known.filter((value) => !value.includes('{')) : [];
}

/** The paths of the methods and resources of a client. */
function membersOf(owner: object, path: string, depth = 0): readonly string[] {
  const names = new Set<string>();
  for (
    let each: object | null = owner;
    each !== null && each !== Object.prototype;
    each = Object.getPrototypeOf(each)
  ) {
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  }
  names.delete('constructor');
  return [...names].flatMap((name) => {
    const value: unknown = Reflect.get(owner, name);
    if (typeof value === 'function') return [`${path}.${name}`];
    if (typeof value !== 'object' || value === null || depth === 2) return [];
    return [`${path}.${name}`, ...membersOf(value, `${path}.${name}`, depth + 1)];
  });
}
