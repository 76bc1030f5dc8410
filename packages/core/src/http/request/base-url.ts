import { ConfigurationError } from '../../errors/errors.js';

/** Checks a base URL and takes the slash off its end: HTTPS only, except on loopback. */
export function parseBaseUrl(text: unknown): URL {
  if (typeof text !== 'string' || !URL.canParse(text)) {
    throw new ConfigurationError({
      message: 'baseUrl is missing or not a URL',
      hint: 'Give an absolute URL such as https://api.example.com.',
    });
  }
  const url = new URL(text);
  if (!/^[a-z]+:\/\/[^/]/i.test(text) || /[^!-~]|\\|[/](?:[.]|%2e){1,2}(?:[/]|$)/i.test(text)) {
    throw new ConfigurationError({
      message: 'baseUrl is not written as it would be called',
      hint: 'Leave out white space, backslashes and dot segments, and write other letters in percent encoding or Punycode.',
    });
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new ConfigurationError({
      message: `baseUrl must be HTTPS, not ${url.protocol}//${url.hostname}`,
      hint: 'Plain HTTP is allowed on loopback only: credentials would be readable on the way.',
    });
  }
  if (/^[a-z]+:\/\/[^/]*@|[?#]/i.test(text)) {
    throw new ConfigurationError({ message: 'baseUrl must not contain credentials, a query or a fragment' });
  }
  let end = url.pathname.length;
  while (url.pathname[end - 1] === '/') end -= 1;
  url.pathname = url.pathname.slice(0, end);
  return url;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
