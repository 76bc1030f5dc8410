import type { FakeAnswer } from '@edgeward/core/testing';
import { isJson, isJsonList, type Json } from '../../internal/json.js';
import { invalidInput } from '../errors/problem.js';
import type { VersionCall } from '../handlers/scope.js';
import { policyOf } from './documents.js';

const recommendation = {
  description: 'Lets a comment pass',
  evidences: { hostnames: ['www.example.com'] },
  exceptions: [
    { recommendationId: 1, selectorId: 84220, selector: { type: 'SPECIFIC', selector: 'ARGS', names: ['comment'] } },
  ],
  ruleSetType: 'ACTIVE',
};

const recommendations = [recommendation];

const declinedRecommendations = [{ ...recommendation, description: 'Lets a header pass' }];

export function recommended(call: VersionCall): Json {
  // Clients of the vendor write it in small letters.
  const type = call.query.get('type') ?? 'ACTIVE';
  if (!/^(?:active|evaluation|all)$/i.test(type)) throw invalidInput('type must be ACTIVE, EVALUATION or ALL.');
  const stored = call.version.documents.get(`security-policies/${policyOf(call)}/recommendations`);
  return {
    evaluationPeriodStart: '2026-01-01T00:00:00Z',
    evaluationPeriodEnd: '2026-02-01T00:00:00Z',
    attackGroupRecommendations: [{ group: 'SQL', recommendations, declinedRecommendations }],
    ruleRecommendations: [{ id: 950002, recommendations, declinedRecommendations }],
    ...stored,
  };
}

export function recommendedFor(call: VersionCall, list: string, member: string, id: string): FakeAnswer {
  const items: unknown = recommended(call)[list];
  const found: unknown = isJsonList(items)
    ? items.find((item) => isJson(item) && String(item[member]) === id)
    : undefined;
  return { status: 200, body: found ?? { [member]: member === 'id' ? Number(id) : id } };
}
