import { isEdgewardError } from '../../errors/edgeward-error.js';
import { isPlainData } from './kind-of.js';

/** Parameters or options whose check fails: they cannot be read. */
const unreadable: object = {
  get unreadable(): never {
    throw new Error('unreadable');
  },
};

/**
 * Changes the parameters or options of a call before its checks. They are read once, so the call and the change see the
 * same values. Anything but an object is passed on to the check, including an object with throwing getters or a
 * throwing Proxy.
 *
 * @hidden
 */
export function withParams<Given>(params: Given): Given;
export function withParams<Given, Changed>(params: Given, change: (given: Given) => Changed): Changed;
export function withParams(params: unknown, change: (given: object) => unknown = (given) => given): unknown {
  if (!isPlainData(params)) return params;
  try {
    return change({ ...params });
  } catch (error) {
    if (isEdgewardError(error)) throw error;
    return unreadable;
  }
}
