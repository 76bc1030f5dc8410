import { fieldErrorsOf } from './field-errors.js';

/** The members of a failed answer of any part of Akamai. */
export interface AkamaiProblem {
  /** End of the problem's type, for example `FORBIDDEN-OPERATION` or `pep-authn/deny`. */
  readonly code: string | undefined;

  /** The whole message in one text. */
  readonly message: string;
  readonly requestId: string | undefined;

  /** The gateway's time. */
  readonly requestTime: string | undefined;

  /** Whether the gateway answered, before the service ran. */
  readonly fromGateway: boolean;

  /** Whether it is a problem at all, not a page or a plain text. */
  readonly isProblem: boolean;

  /** The body without members unfit for a log; absent if nothing is left. */
  readonly body: unknown;
}

/** Reads problem+json in each of its forms, HTML and XML pages, plain texts and nothing. */
export function readAkamaiProblem(body: unknown): AkamaiProblem {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return readText(body);
  const type = text(body, 'type') ?? text(body, 'problemType');
  const instance = text(body, 'instance') ?? text(body, 'problemInstance');
  const nested = nestedIn(body);
  const says = [
    saysOf(body),
    ...Object.entries(fieldErrorsOf(body))
      .slice(0, mostErrors)
      .map(([field, errors]) => `${field}: ${errors.join(', ')}`),
    ...nested.map(saysOf),
  ];
  return {
    code: [type, ...nested.map((error) => text(error, 'type'))].map(codeOf).find(Boolean),
    message: says.filter(Boolean).join('; '),
    requestId: text(body, 'requestId') ?? /(?:error-instances\/|^)([\w-]{8,})$/.exec(instance ?? '')?.[1],
    requestTime: text(body, 'requestTime'),
    fromGateway: type?.includes('/pep-authn/') ?? false,
    isProblem: true,
    body: withoutAddresses(body),
  };
}

function readText(body: unknown): AkamaiProblem {
  const plain = typeof body === 'string' ? body.slice(0, 10_000) : '';
  const isPage = /^\s*</.test(plain);
  const title = isPage ? titleOf(plain) : undefined;
  const words = isPage ? decoded(withoutTags(plain)) : plain;
  return {
    code: undefined,
    message: (title || words).replaceAll(/\s+/g, ' ').trim(),
    requestId: /\bReference #(\d[\w.]+)/.exec(words)?.[1],
    requestTime: undefined,
    fromGateway: false,
    isProblem: false,
    body: undefined,
  };
}

/** Returns the text of the first `title` or `h1`. */
function titleOf(page: string): string | undefined {
  const tag = /<(?:title|h1)\b/i.exec(page);
  if (tag === null) return undefined;
  const [, title = ''] = page.slice(tag.index).split(/[<>]/, 4).slice(1);
  return title.trim();
}

/** Puts a space in place of each tag. */
function withoutTags(page: string): string {
  return page
    .split('<')
    .map((part, index) => (index === 0 || !part.includes('>') ? part : part.slice(part.indexOf('>') + 1)))
    .join(' ');
}

/** The pages of the edge write punctuation as numbers. */
function decoded(page: string): string {
  return page.replaceAll(/&#(\d{1,6});/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function saysOf(problem: object): string {
  const title = text(problem, 'title');
  const detail = text(problem, 'detail');
  return [title, detail === title ? undefined : detail].filter(Boolean).join(': ');
}

function codeOf(type: string | undefined): string | undefined {
  if (type === undefined || type === 'about:blank') return undefined;
  const gateway = /pep-authn\/[^/?#]+/.exec(type)?.[0];
  if (gateway !== undefined) return gateway;
  const path = type.endsWith('/') ? type.slice(0, -1) : type;
  return path.slice(Math.max(...['/', '?', '#'].map((character) => path.lastIndexOf(character))) + 1) || undefined;
}

function nestedIn(problem: object): readonly object[] {
  const errors: unknown = Reflect.get(problem, 'errors');
  const list: readonly unknown[] = Array.isArray(errors) ? errors : [];
  return list.slice(0, mostErrors).filter((error) => typeof error === 'object' && error !== null);
}

/** Maximum number of errors read from a problem, and their maximum nesting. */
const mostErrors = 100;
const deepestErrors = 8;

/** The gateway's problems hold the URL of the request with its query, and in an old form its signature. */
function withoutAddresses(problem: object, depth = 0): object {
  return Object.fromEntries(
    Object.entries(problem).map(([name, value]) => {
      if (/^(problemI|i)nstance$/.test(name) && typeof value === 'string') return [name, withoutAddress(value)];
      if (name === 'authHeader') return [name, '[redacted]'];
      if (name === 'errors' && Array.isArray(value)) return [name, nestedErrors(value, depth)];
      return [name, value];
    }),
  );
}

function nestedErrors(errors: readonly unknown[], depth: number): readonly unknown[] {
  if (depth >= deepestErrors) return ['[nested too deeply]'];
  return errors
    .slice(0, mostErrors)
    .map((error) => (typeof error === 'object' && error !== null ? withoutAddresses(error, depth + 1) : error));
}

function withoutAddress(instance: string): string {
  if (!URL.canParse(instance)) return instance.replace(/[?#].*/s, '');
  const { origin, pathname } = new URL(instance);
  return pathname.includes('/error-instances/') ? origin + pathname : pathname;
}

function text(owner: object, name: string): string | undefined {
  const value: unknown = Reflect.get(owner, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
