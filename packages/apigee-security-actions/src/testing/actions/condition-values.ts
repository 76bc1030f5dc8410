import { parseIpRange } from '@edgeward/core';

/** Returns why the service rejects a condition's value; `undefined` if it accepts it or the condition is unknown. */
export function valueProblem(condition: string, value: unknown): string | undefined {
  const check = Object.hasOwn(checks, condition) ? checks[condition] : undefined;
  if (check === undefined || typeof value !== 'string') return undefined;
  return check.accepts(value) ? undefined : check.problem;
}

interface Check {
  readonly accepts: (value: string) => boolean;
  readonly problem: string;
}

const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];

const checks: Readonly<Record<string, Check>> = {
  ipAddressRanges: {
    accepts: (value) => value.trim() === value && parseIpRange(value) !== undefined,
    problem: 'It is not an IP address or range.',
  },
  httpMethods: { accepts: (value) => methods.includes(value), problem: 'It is not an HTTP method.' },
  regionCodes: { accepts: (value) => /^[A-Z]{2}$/.test(value), problem: 'It is not an ISO 3166-1 alpha-2 code.' },
  asns: {
    accepts: (value) => /^\d{1,10}$/.test(value) && Number(value) <= 4_294_967_295,
    problem: 'It is not the number of an autonomous system.',
  },
};
