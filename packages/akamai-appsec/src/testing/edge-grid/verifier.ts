import { createHash, createHmac } from 'node:crypto';
import type { Clock } from '@edgeward/core';
import { FakeRefusal, type ReceivedRequest } from '@edgeward/core/testing';
import { gatewayProblem } from '../errors/gateway-problem.js';

/** The credentials of an API client, as its `.edgerc` has them. */
export interface FakeCredentials {
  readonly clientToken: string;
  readonly clientSecret: string;
  readonly accessToken: string;
}

const toleranceMs = 30_000;
const mostSignedBytes = 131_072;

const headerPattern =
  /^(EG1-HMAC-SHA256 client_token=([^;\s]+);access_token=([^;\s]+);timestamp=([^;\s]+);nonce=([^;\s]+);)signature=([^;\s]+)$/;

/** Verifies EdgeGrid signatures as the gateway does. It shares no code with the signer, so the two check each other. */
export class EdgeGridVerifier {
  readonly #credentials: FakeCredentials;
  readonly #clock: Clock;
  readonly #nonces = new Set<string>();

  constructor(credentials: FakeCredentials, clock: Clock) {
    this.#credentials = credentials;
    this.#clock = clock;
  }

  /** Rejects a request without a current, unused signature by the expected credentials. */
  check(request: ReceivedRequest): void {
    const { clientToken, clientSecret, accessToken } = this.#credentials;
    const parts = headerPattern.exec(request.headers.get('authorization') ?? '');
    if (parts === null) throw this.#refusal('deny', 'Missing or malformed Authorization header', request);
    const [, signedText = '', client, access, timestamp = '', nonce = '', signature] = parts;
    if (client !== clientToken) throw this.#refusal('deny', 'Inactive client token', request);
    if (access !== accessToken) throw this.#refusal('deny', 'Inactive access token', request);
    const distanceMs = Math.abs(timeOf(timestamp) - this.#clock.now());
    // An unreadable time is NaN, and every comparison with NaN is false.
    if (!(distanceMs <= toleranceMs)) throw this.#refusal('request-error', 'Invalid timestamp', request);
    if (signature !== signatureOf(request, signedText, timestamp, clientSecret)) {
      throw this.#refusal('deny', 'The signature does not match', request);
    }
    if (this.#nonces.has(nonce)) throw this.#refusal('request-error', 'Invalid nonce', request);
    this.#nonces.add(nonce);
  }

  #refusal(type: 'deny' | 'request-error', detail: string, request: ReceivedRequest): FakeRefusal {
    return new FakeRefusal(gatewayProblem(type, detail, this.#clock.now(), request));
  }
}

/** Reads `20140321T19:34:21+0000`. */
function timeOf(timestamp: string): number {
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)T(\d\d:\d\d:\d\d)\+0000$/.exec(timestamp) ?? [];
  return Date.parse(`${year}-${month}-${day}T${time}Z`);
}

function signatureOf(request: ReceivedRequest, signedText: string, timestamp: string, clientSecret: string): string {
  const { method, url, bytes } = request;
  const [, scheme = '', host = '', target = ''] = /^([a-z]+):\/\/([^/?]*)(.*)$/is.exec(url) ?? [];
  const body = bytes.subarray(0, mostSignedBytes);
  const fields = [
    method,
    scheme.toLowerCase(),
    host.toLowerCase(),
    target.startsWith('/') ? target : `/${target}`,
    // The service wants no header signed.
    '',
    method === 'POST' && body.length > 0 ? createHash('sha256').update(body).digest('base64') : '',
    signedText,
  ];
  const key = createHmac('sha256', clientSecret).update(timestamp).digest('base64');
  return createHmac('sha256', key).update(fields.join('\t')).digest('base64');
}
