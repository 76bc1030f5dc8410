import { randomUUID } from 'node:crypto';
import { TextEncoder } from 'node:util';

/** Serializes an object as a form: each member is sent as a file named after it. */
export function writeMultipart(form: unknown): {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
} {
  // The caller cannot guess a random boundary, so no file contains it.
  const boundary = `edgeward-${randomUUID()}`;
  const parts = Object.entries(form ?? {}).map(
    ([name, content]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${escaped(name)}"; filename="${escaped(name)}"\r\n` +
      `content-type: application/octet-stream\r\n\r\n${content}\r\n`,
  );
  return {
    body: new TextEncoder().encode(`${parts.join('')}--${boundary}--\r\n`),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

/** As browsers write names. */
function escaped(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
