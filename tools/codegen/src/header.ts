/** The first line of every generated TypeScript file. */
export const header = '// Generated from openapi.yaml. Do not edit: run `pnpm generate`.\n\n';
