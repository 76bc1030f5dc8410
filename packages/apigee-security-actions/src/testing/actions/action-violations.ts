import { isJson, type Json } from '@edgeward/core/testing';
import { securityActionSchema } from '../../generated/schemas.js';
import type { FieldViolation } from '../errors.js';
import { conditionLimits } from './action-input.js';
import { valueProblem } from './condition-values.js';
import { snakeCase } from './names.js';

/** An action has exactly one of these members. */
export const actionTypes: readonly string[] = ['allow', 'deny', 'flag'];

const mostConditions = 2;
const mostFlagHeaders = 5;

/** Lists the violations of an action. */
export function actionViolations(action: Json): readonly FieldViolation[] {
  const { deny, flag, conditionConfig } = action;
  const violations: FieldViolation[] = [];
  const refuse = (path: string, description: string): void => {
    violations.push({ field: `security_action.${snakeCase(path)}`, description });
  };

  if (actionTypes.filter((type) => action[type] !== undefined).length !== 1) {
    refuse('action', 'Exactly one of allow, deny and flag must be set.');
  }

  const code = isJson(deny) ? deny['responseCode'] : undefined;
  if (code !== undefined && !isHttpStatus(code)) refuse('deny.responseCode', 'It is not an HTTP status.');

  const headers = isJson(flag) ? (flag['headers'] ?? []) : undefined;
  if (Array.isArray(headers) && (headers.length < 1 || headers.length > mostFlagHeaders)) {
    refuse('flag.headers', `A flag has 1 to ${mostFlagHeaders} headers.`);
  }
  for (const [index, header] of Array.isArray(headers) ? headers.entries() : []) {
    if (isJson(header) && !isHeaderName(header['name'])) {
      refuse(`flag.headers[${index}].name`, 'It is not the name of a header.');
    }
  }

  const conditions = Object.entries(isJson(conditionConfig) ? conditionConfig : {}).filter(
    ([, values]) => !Array.isArray(values) || values.length > 0,
  );
  if (conditions.length === 0) refuse('conditionConfig', 'At least one condition must be set.');
  // Observed in the vendor's guide; the older documentation does not say.
  if (conditions.length > mostConditions) refuse('conditionConfig', `At most ${mostConditions} conditions may be set.`);
  for (const [name, values] of conditions) {
    const most = Object.hasOwn(conditionLimits, name) ? conditionLimits[name] : undefined;
    if (Array.isArray(values) && most !== undefined && values.length > most) {
      refuse(`conditionConfig.${name}`, `At most ${most} values may be set.`);
    }
    for (const [index, value] of Array.isArray(values) ? values.entries() : []) {
      const problem = valueProblem(name, value);
      if (problem !== undefined) refuse(`conditionConfig.${name}[${index}]`, problem);
    }
  }

  const parsed = securityActionSchema.safeParse(action);
  for (const { pointer, message } of parsed.success ? [] : parsed.issues) {
    // The value's own rules are those above.
    if (pointer !== '') refuse(pointer.slice(1).replaceAll('/', '.'), message);
  }
  return violations;
}

function isHttpStatus(code: unknown): boolean {
  return typeof code === 'number' && Number.isInteger(code) && code >= 100 && code <= 599;
}

function isHeaderName(name: unknown): boolean {
  return typeof name === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}
