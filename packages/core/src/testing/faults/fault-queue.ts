import { checkOptions } from '../../internal/options/check-options.js';
import { type OptionTypes, oneOf, optionType } from '../../internal/options/option-types.js';
import type { Fault } from './fault.js';

const faultTypes: OptionTypes<Fault> = {
  status: {
    expected: 'a status from 200 to 599',
    accepts: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
  },
  body: { expected: 'a JSON value', accepts: () => true },
  headers: optionType.object,
  delayMs: optionType.notNegative,
  reset: oneOf(true, 'after'),
  times: optionType.positive,
  operation: optionType.text,
};

/** The pending faults. */
export class FaultQueue {
  readonly #operations: ReadonlySet<string>;
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  constructor(operations: ReadonlySet<string>) {
    this.#operations = operations;
  }

  add(given: Fault): void {
    const fault = checkOptions('failNext', given, faultTypes);
    const { status, body, headers, delayMs, reset, times = 1, operation } = fault;
    if ((status === undefined) === (reset === undefined) && !(status === undefined && delayMs !== undefined)) {
      throw new TypeError('failNext requires a status, a reset or only a delayMs');
    }
    if (status === undefined && (body !== undefined || headers !== undefined)) {
      throw new TypeError('failNext accepts body and headers only with a status');
    }
    if (operation !== undefined && !this.#operations.has(operation)) {
      throw new TypeError(`failNext got the unknown operation ${operation}`);
    }
    this.#waiting.push({ fault, left: times });
  }

  /** Removes and returns the oldest fault for `operation`. */
  take(operation: string | undefined): Fault | undefined {
    const index = this.#waiting.findIndex(
      ({ fault, left }) => left > 0 && (fault.operation === undefined || fault.operation === operation),
    );
    const entry = this.#waiting[index];
    if (entry === undefined) return undefined;
    entry.left -= 1;
    return entry.fault;
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}
