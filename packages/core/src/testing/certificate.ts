import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A certificate with its key, as TLS servers take them. */
export interface Certificate {
  /** The certificate as PEM. */
  readonly cert: string;

  /** Its private key as PEM. */
  readonly key: string;
  readonly name: string;
  readonly keys: KeyObject;
}

/** Options of {@link makeCertificate}. */
export interface CertificateOptions {
  readonly name: string;

  /** Who signs it. Default: itself. */
  readonly issuer?: Certificate;

  /** IP addresses of the certificate. Without any, it is for an authority. */
  readonly addresses?: readonly string[];

  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

const dayMs = 86_400_000;

/** Makes an X.509 certificate with an own P-256 key, so no key has to be kept in the repository. */
export function makeCertificate({
  name,
  issuer,
  addresses = [],
  notBefore = new Date(Date.now() - dayMs),
  notAfter = new Date(Date.now() + dayMs),
}: CertificateOptions): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const isAuthority = addresses.length === 0;
  const extensions = [
    extension('551d13', true, sequence(isAuthority ? der(0x01, Buffer.from([0xff])) : Buffer.alloc(0))),
    ...(isAuthority ? [] : [extension('551d11', false, sequence(...addresses.map(address)))]),
  ];
  const content = sequence(
    der(0xa0, integer(2)),
    // Of four bytes without a leading zero, as DER demands it.
    integer(2 ** 29 + Math.floor(Math.random() * 2 ** 29)),
    ecdsaWithSha256,
    distinguishedName(issuer?.name ?? name),
    sequence(time(notBefore), time(notAfter)),
    distinguishedName(name),
    publicKey.export({ format: 'der', type: 'spki' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', content, issuer?.keys ?? privateKey);
  const bytes = sequence(content, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
  const base64 = bytes
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    name,
    keys: privateKey,
  };
}

function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const { length } = Buffer.concat(contents);
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), ...contents]);
}

function sequence(...contents: readonly Buffer[]): Buffer {
  return der(0x30, ...contents);
}

function integer(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return der(0x02, value < 0x80 ? bytes.subarray(3) : bytes);
}

function objectIdentifier(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

const ecdsaWithSha256 = sequence(objectIdentifier('2a8648ce3d040302'));

function distinguishedName(name: string): Buffer {
  return sequence(der(0x31, sequence(objectIdentifier('550403'), der(0x0c, Buffer.from(name)))));
}

function time(date: Date): Buffer {
  return der(0x18, Buffer.from(`${date.toISOString().replaceAll(/\D/g, '').slice(0, 14)}Z`));
}

function extension(identifier: string, critical: boolean, content: Buffer): Buffer {
  return sequence(
    objectIdentifier(identifier),
    critical ? der(0x01, Buffer.from([0xff])) : Buffer.alloc(0),
    der(0x04, content),
  );
}

function address(text: string): Buffer {
  const octets = text.split('.').map(Number);
  return octets.length === 4 && octets.every(Number.isInteger)
    ? der(0x87, Buffer.from(octets))
    : der(0x82, Buffer.from(text));
}
