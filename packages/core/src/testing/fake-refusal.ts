import { brandInstances, hasBrand } from '../internal/brand.js';
import type { FakeAnswer } from './fake-answer.js';

const brand: unique symbol = Symbol.for('@edgeward/fake-refusal');

/** Thrown by a fake's handlers to end a request with an error answer. */
export class FakeRefusal extends Error {
  static {
    brandInstances(FakeRefusal, brand);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(value, brand);
  }

  readonly answer: FakeAnswer;

  constructor(answer: FakeAnswer) {
    super(`The fake answers with status ${answer.status}`);
    this.name = 'FakeRefusal';
    this.answer = answer;
  }
}
