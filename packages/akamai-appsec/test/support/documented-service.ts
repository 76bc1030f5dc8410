import { operations } from '@edgeward/akamai-appsec/operations';
import { examples, fixture } from './fixtures.js';

/** Answers each request with the sample of the vendor's documentation, or with nothing if there is none. */
export async function documentedService(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const { method, url } = new Request(input, init);
  const { pathname } = new URL(url);
  const operation = operations.find(
    (candidate) => candidate.method === method && patternOf(candidate.path).test(pathname),
  );
  const id = operation?.id.replace(/^selectedHostnames\.(append|remove)$/, 'selectedHostnames.replace');
  const example = examples.find(({ kind, operation: of }) => kind === 'answer' && of === id);
  if (example === undefined || id === undefined) return new Response(null, { status: 204 });
  return Response.json(fixture(example.file), { status: example.status ?? 200 });
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}
