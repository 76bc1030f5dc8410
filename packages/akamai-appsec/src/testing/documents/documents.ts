import { type FakeRequest, undocumentedValues } from '@edgeward/core/testing';
import { isJson, type Json } from '../../internal/json.js';
import { invalidInput, type Namespace, notFound } from '../errors/problem.js';
import type { AppSecHandler, VersionCall } from '../handlers/scope.js';
import type { Documents } from '../state-types.js';

const versionPath = '/versions/{versionNumber}/';

/** Returns the template of an operation's path below its version: `rate-policies/{ratePolicyId}`. */
export function templateOf(path: string): string | undefined {
  const start = path.indexOf(versionPath);
  return start < 0 ? undefined : path.slice(start + versionPath.length);
}

/** Returns the path of a request below its version. */
export function documentPath({ operation, params }: FakeRequest, template?: string): string {
  return (template ?? templateOf(operation.path) ?? '').replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => params[name] ?? '',
  );
}

/** Returns the id of the policy of a call. */
export function policyOf({ params }: VersionCall): string {
  const { policyId = '' } = params;
  return policyId;
}

/** Reads the body of a request; throws if it does not fit the schema of its operation, or has an undocumented value. */
export function bodyOf({ operation, body }: FakeRequest, namespace?: Namespace): Json {
  if (!isJson(body)) throw invalidInput('The body is not an object.', namespace);
  const { schema, member } = operation.body ?? {};
  if (schema === undefined) return body;
  const content = member === undefined ? body : body[member];
  const parsed = schema.safeParse(content);
  if (!parsed.success) {
    throw invalidInput(parsed.issues.map(({ pointer, message }) => `${pointer}: ${message}`).join('; '), namespace);
  }
  const [pointer] = undocumentedValues(schema, content);
  if (pointer !== undefined) throw invalidInput(`${pointer}: unknown value.`, namespace);
  return body;
}

/** Lists the documents directly below a path, by the last part of theirs. */
export function below(documents: Documents, path: string): ReadonlyMap<string, Json> {
  const prefix = `${path}/`;
  return new Map(
    [...documents].flatMap(([key, document]) => {
      const name = key.startsWith(prefix) ? key.slice(prefix.length) : '';
      return name === '' || name.includes('/') ? [] : [[name, document] as const];
    }),
  );
}

/** Returns a document; throws if it does not exist. */
export function existing(documents: Documents, path: string): Json {
  const document = documents.get(path);
  if (document === undefined) throw notFound(path);
  return document;
}

/** Removes a document and everything below it. */
export function removeAll(documents: Documents, path: string): void {
  for (const key of documents.keys()) {
    if (key === path || key.startsWith(`${path}/`)) documents.delete(key);
  }
}

/** Copies everything below a path to another one. */
export function copyAll(documents: Documents, from: string, to: string): void {
  for (const [key, document] of documents) {
    if (key.startsWith(`${from}/`)) documents.set(`${to}/${key.slice(from.length + 1)}`, structuredClone(document));
  }
}

/** Puts handlers of several kinds together. */
export function merged(
  kinds: readonly Readonly<Record<string, AppSecHandler>>[],
): Readonly<Record<string, AppSecHandler>> {
  return Object.fromEntries(kinds.flatMap((handlers) => Object.entries(handlers)));
}
