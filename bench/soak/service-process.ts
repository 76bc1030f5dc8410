import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as s from '@edgeward/core/schema';

/** The counts of the service. */
export interface ServiceFigures {
  readonly requests: number;
  readonly refused: number;
  readonly reset: number;
  readonly mostAtOnce: number;

  /** Items never put. */
  readonly lost: number;

  /** Items put more than once. */
  readonly duplicated: number;
}

const serviceSchema: s.Schema<ServiceFigures> = s.define(() =>
  s.object({
    requests: s.integer(),
    refused: s.integer(),
    reset: s.integer(),
    mostAtOnce: s.integer(),
    lost: s.integer(),
    duplicated: s.integer(),
  }),
);

/** The service of a soak, in its own process. */
export interface SoakService extends AsyncDisposable {
  readonly url: string;
  readonly report: () => Promise<ServiceFigures>;

  /** Returns how many of these items were put. */
  readonly putsOf: (ids: readonly number[]) => Promise<number>;
}

/** Starts a service that counts the puts of each item. */
export async function startService(items: number): Promise<SoakService> {
  const service = fork(fileURLToPath(new URL('service.ts', import.meta.url)), [String(items)]);
  const message = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null): void => reject(new Error(`the service of the soak ended with ${code}`));
      service.once('exit', ended);
      service.once('message', (value) => {
        service.off('exit', ended);
        resolve(value);
      });
    });
  const port = s.integer().parse(await message());
  return {
    url: `http://127.0.0.1:${port}`,
    report: async () => {
      service.send('report');
      return serviceSchema.parse(await message());
    },
    putsOf: async (ids) => {
      service.send(ids);
      return s.integer().parse(await message());
    },
    [Symbol.asyncDispose]: async () => {
      if (service.connected) service.disconnect();
      if (service.exitCode === null && service.signalCode === null) await once(service, 'exit');
    },
  };
}
