import type { Operation, Schema } from '@edgeward/core';
import type { OperationJsonSchema } from '@edgeward/core/schema';
import type { ZodType } from 'zod';
import { vendorPackages } from '../src/vendor-packages.ts';

/** The schemas of a package in every form, each by its name. */
export interface VendorSchemas {
  readonly name: string;
  readonly schemas: Readonly<Record<string, Schema<unknown>>>;
  readonly zod: Readonly<Record<string, ZodType>>;
  readonly operations: readonly Operation[];
  readonly jsonSchemaOf: (operation: Operation) => OperationJsonSchema;
}

/** Loads the schemas of every vendor package, and those of the synthetic one. */
export async function allSchemas(): Promise<readonly VendorSchemas[]> {
  const names = await vendorPackages();
  const root = new URL('../../', import.meta.url);
  const folders = [...names.map((name) => [name, `packages/${name}`]), ['synthetic', 'conformance/synthetic']] as const;
  return Promise.all(
    folders.map(async ([name = '', folder]) => {
      const generated = new URL(`${folder}/src/generated`, root).href;
      const load = async (file: string): Promise<object> => {
        const module: unknown = await import(/* @vite-ignore */ `${generated}/${file}.ts`);
        return { ...(module as object) };
      };
      const [schemas, zod, operations] = await Promise.all([load('schemas'), load('zod'), load('operations')]);
      // The generator writes these files for each package alike.
      return { name, schemas, zod, ...operations } as VendorSchemas;
    }),
  );
}
