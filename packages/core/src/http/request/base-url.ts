import { ConfigurationError } from '../../errors/errors.js';

/** A validated base URL, split into the parts needed by every request. */
export interface BaseUrl {
  /** Without a slash at its end. */
  readonly href: string;
  readonly origin: string;
  readonly host: string;

  /** Without a slash at its end: empty if the base URL has no path. */
  readonly path: string;
}

/** Checks a base URL: HTTPS only, except on loopback. */
export function parseBaseUrl(text: unknown): BaseUrl {
  if (typeof text !== 'string' || !URL.canParse(text)) {
    throw new ConfigurationError({
      message: 'baseUrl is missing or not a URL',
      hint: 'Pass an absolute URL such as https://api.example.com.',
    });
  }
  const url = new URL(text);
  if (
    !/^[a-z]+:\/\/[^/]/i.test(text) ||
    isOtherHost(text, url) ||
    /[^!-~]|\\|[/](?:[.]|%2e){1,2}(?:[/]|$)/i.test(text)
  ) {
    throw new ConfigurationError({
      message: 'baseUrl is not normalized',
      hint: 'Remove white space, backslashes and dot segments. Write other characters in percent encoding or Punycode.',
    });
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new ConfigurationError({
      message: `baseUrl must be HTTPS, not ${url.protocol}//${url.hostname}`,
      hint: 'Plain HTTP is allowed on loopback only, because it exposes credentials.',
    });
  }
  if (/^[a-z]+:\/\/[^/]*@|[?#]/i.test(text)) {
    throw new ConfigurationError({ message: 'baseUrl must not contain credentials, a query or a fragment' });
  }
  let end = url.pathname.length;
  while (url.pathname[end - 1] === '/') end -= 1;
  const { origin, host } = url;
  const path = url.pathname.slice(0, end);
  return { href: origin + path, origin, host, path };
}

/**
 * Returns whether a URL resolves to another host than written: `127.1`, `0x7f.1`, percent encoding, or port 0. An IPv6
 * address has several forms.
 */
function isOtherHost(text: string, url: URL): boolean {
  const [, host = ''] = /^[a-z]+:\/\/(?:[^/@?#]*@)?([^/:?#]*)/i.exec(text) ?? [];
  return url.port === '0' || (!host.startsWith('[') && host.toLowerCase() !== url.hostname);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
