import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Auth, Operation } from '@edgeward/core';

const packages = new URL('../../packages/', import.meta.url);

/** A client of a vendor package, as far as every package's client is alike. */
export interface AnyClient {
  readonly withOptions: (options: object) => AnyClient;
}

/** An entry of a vendor package with a client, found on disk. */
export interface VendorPackage {
  /** The name of the package, with the name of the entry if it is not the main one. */
  readonly name: string;
  readonly operations: readonly Operation[];
  readonly Client: new (options: object) => AnyClient;

  /** A scheme of credentials accepted by its client: the one of its fake. */
  readonly scheme: string;
  readonly createFake: () => { readonly clientOptions: { readonly auth: Auth } };
}

/** Finds every client of every vendor package; a new one takes part without being named anywhere. */
export async function vendorPackages(): Promise<readonly VendorPackage[]> {
  const names = readdirSync(packages).filter((name) => name !== 'core');
  return (await Promise.all(names.map(load))).flat();
}

/** Loads every entry of a package with operations. Each belongs to a different client, and they share the fake. */
async function load(folder: string): Promise<readonly VendorPackage[]> {
  const manifest = await readFile(new URL(`${folder}/package.json`, packages), 'utf8');
  const { name, exports } = JSON.parse(manifest) as { readonly name: string; readonly exports: object };
  const { createFake } = await loadFake(name);
  const { scheme } = createFake().clientOptions.auth;
  const entries = Object.keys(exports).flatMap((entry) => /^\.(.*)\/operations$/.exec(entry)?.[1] ?? []);
  return Promise.all(entries.map(async (entry) => ({ ...(await loadEntry(name + entry)), createFake, scheme })));
}

async function loadEntry(name: string): Promise<Pick<VendorPackage, 'name' | 'operations' | 'Client'>> {
  const main = (await import(`${name}`)) as Record<string, unknown>;
  const { operations } = (await import(`${name}/operations`)) as { operations: readonly Operation[] };
  const clients = Object.values(main).filter(isClient);
  const [Client] = clients;
  if (Client === undefined || clients.length > 1) throw new Error(`${name} must export one client class`);
  return { name, operations, Client };
}

async function loadFake(name: string): Promise<Pick<VendorPackage, 'createFake'>> {
  const testing = (await import(`${name}/testing`)) as Record<string, unknown>;
  const [createFake] = Object.entries(testing).flatMap(([key, value]) => (key.startsWith('createFake') ? [value] : []));
  if (typeof createFake !== 'function') throw new Error(`${name}/testing must export a fake`);
  return { createFake: createFake as VendorPackage['createFake'] };
}

function isClient(value: unknown): value is VendorPackage['Client'] {
  return typeof value === 'function' && typeof value.prototype === 'object' && 'withOptions' in (value.prototype ?? {});
}

/** Finds the resource of an operation: `policies.rules.list` is a method of `client.policies.rules`. */
export function resourceOf(client: object, { id }: Operation): object | undefined {
  const names = id.split('.').slice(0, -1);
  return names.reduce<object | undefined>((owner, name) => {
    const resource: unknown = owner === undefined ? undefined : Reflect.get(owner, name);
    return typeof resource === 'object' && resource !== null ? resource : undefined;
  }, client);
}

/** Returns the method of an operation: `list` of `policies.rules.list`. */
export function methodOf({ id }: Operation): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

/** Calls an operation through the public client: `securityActions.create` is `client.securityActions.create(params)`. */
export function callOperation(
  client: AnyClient,
  operation: Operation,
  params: object,
  options: object,
): Promise<unknown> {
  const target = resourceOf(client, operation);
  const call: unknown = target === undefined ? undefined : Reflect.get(target, methodOf(operation));
  if (typeof call !== 'function') throw new Error(`the client has no ${operation.id}`);
  // A method without parameters takes its options first.
  return Promise.resolve(Reflect.apply(call, target, Object.keys(params).length === 0 ? [options] : [params, options]));
}
