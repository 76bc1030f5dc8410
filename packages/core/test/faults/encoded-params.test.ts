import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBaseUrl } from '../../src/http/request/base-url.js';
import { prepareRequest } from '../../src/http/request/prepare.js';
import { type Operation, RequestValidationError } from '../../src/index.js';
import { getThing } from '../support/things.js';

const operation: Operation<unknown> = {
  ...getThing,
  path: '/v1/hosts/{host}/parts',
  encodedParams: ['host'],
  query: [],
};

/** The path of a request whose parameter may contain slashes. */
function pathWith(host: string): string {
  return new URL(prepareRequest(operation, { host }, {}, parseBaseUrl('https://api.example.com/base')).url).pathname;
}

describe('a path parameter with slashes', () => {
  test.each([
    ['/', '%2F'],
    ['/v1/users', '%2Fv1%2Fusers'],
    ['/v1//users/', '%2Fv1%2F%2Fusers%2F'],
    ['/a b/{id}?x#y', '%2Fa%20b%2F%7Bid%7D%3Fx%23y'],
    ['/100%', '%2F100%25'],
    ['/50%25/...', '%2F50%2525%2F...'],
    ['/é', '%2F%C3%A9'],
    ['www.example.com', 'www.example.com'],
    ['*.example.com', '*.example.com'],
    ['L3YxL3VzZXJz=', 'L3YxL3VzZXJz%3D'],
  ])('is one segment: %s', (host, segment) => {
    expect(pathWith(host)).toBe(`/base/v1/hosts/${segment}/parts`);
  });

  test.each(['%2Fv1%2Fusers', '%2fv1', '%2A.example.com', '%252Fv1', '%C3%A9'])(
    'is sent as it is if it is encoded already: %s',
    (host) => expect(pathWith(host)).toBe(`/base/v1/hosts/${host}/parts`),
  );

  test.each([
    ['', 'is empty'],
    [' ', 'is empty'],
    ['.', 'is a dot segment'],
    ['..', 'is a dot segment'],
    ['%2e%2E', 'is a dot segment'],
    ['/..', 'contains a dot segment'],
    ['/v1/./users', 'contains a dot segment'],
    ['../configs', 'contains a dot segment'],
    ['%2Fv1%2F..%2F..', 'contains a dot segment'],
    ['%252e%252e%252Fconfigs', 'contains a dot segment'],
    ['/v1\\users', 'contains a backslash or a control character'],
    ['%2Fv1%5Cusers', 'contains a backslash or a control character'],
    ['/v1\nusers', 'contains a backslash or a control character'],
    ['/\ud800', 'is not well-formed Unicode'],
    ['%25252525252Fv1', 'is percent-encoded too many times'],
  ])('is refused before anything is sent: %j %s', (host, message) => {
    expect(() => pathWith(host)).toThrow(RequestValidationError);
    expect(() => pathWith(host)).toThrow(expect.objectContaining({ issues: [{ pointer: '/host', message }] }));
  });

  test('stays one segment and arrives as given, however it is written', () => {
    const part = fc.constantFrom(
      '.',
      '..',
      '/',
      '%2e',
      '%2F',
      '%25',
      '%',
      '\\',
      '?',
      '#',
      ';',
      ':',
      ' ',
      'a',
      'é',
      '%c3',
    );
    const text = fc.oneof(
      fc.array(part, { maxLength: 6 }).map((some) => some.join('')),
      fc.webPath(),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    let sent = 0;
    fc.assert(
      fc.property(text, (host) => {
        let pathname: string;
        try {
          pathname = pathWith(host);
        } catch (error) {
          expect(error).toBeInstanceOf(RequestValidationError);
          return;
        }
        sent += 1;
        const [, base, version, hosts, segment = '', parts, ...more] = pathname.split('/');
        expect([base, version, hosts, parts, more]).toEqual(['base', 'v1', 'hosts', 'parts', []]);
        expect(segment === host || decodeURIComponent(segment) === host).toBe(true);
        expect(segment.split(/%2f/i)).not.toContain('..');
      }),
      { numRuns: 500 },
    );
    expect(sent).toBeGreaterThan(50);
  });

  test('only the named parameters may contain slashes', () => {
    const { encodedParams: _encodedParams, ...plain } = operation;
    const call = () => prepareRequest(plain, { host: '/v1' }, {}, parseBaseUrl('https://api.example.com'));
    expect(call).toThrow(RequestValidationError);
  });
});
