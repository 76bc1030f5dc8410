import type { FakeAnswer } from './fake-answer.js';

/** Thrown by a fake's handlers to end a request with an error answer. */
export class FakeRefusal extends Error {
  readonly answer: FakeAnswer;

  constructor(answer: FakeAnswer) {
    super(`The fake answers with status ${answer.status}`);
    this.name = 'FakeRefusal';
    this.answer = answer;
  }
}
