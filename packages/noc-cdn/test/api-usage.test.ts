import { describe, expect, it } from 'vitest';
import { parseApiUsage } from '../src/index.js';

const denied = { 'noc-api-access': 'deny', 'noc-api-limit-hour': '10', 'noc-api-usage-hour': '11' };

describe('the usage of a protected API', () => {
  it.each([
    ['Headers', new Headers(denied)],
    ['headers of Node', { ...denied, 'noc-api-limit-hour': ['10'] }],
    ['headers in other case', { 'NOC-API-Access': 'Deny', 'Noc-Api-Limit-Hour': '10', 'NOC-API-USAGE-HOUR': ' 11 ' }],
  ])('is read from %s', (_form, headers) => {
    expect(parseApiUsage(headers)).toEqual({ access: 'deny', limitPerHour: 10, usedThisHour: 11 });
  });

  it('is unknown without the headers, or if they contain no number', () => {
    const unknown = { access: undefined, limitPerHour: undefined, usedThisHour: undefined };
    expect(parseApiUsage(new Headers())).toEqual(unknown);
    expect(parseApiUsage({ 'noc-api-limit-hour': '-1', 'noc-api-usage-hour': '1e9', 'noc-api-access': ' ' })).toEqual(
      unknown,
    );
  });
});
