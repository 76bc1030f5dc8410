/** Thrown inside a fake to break the connection without an answer. */
export class ConnectionReset extends Error {
  readonly code = 'ECONNRESET';

  constructor() {
    super('read ECONNRESET');
    this.name = 'ConnectionReset';
  }
}
