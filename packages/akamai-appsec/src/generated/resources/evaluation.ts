// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { defineResources, type Transport } from '@edgeward/core';
import { EvaluationEvalGroupConditionException } from './evaluation/eval-group-condition-exception.js';
import { EvaluationEvalGroups } from './evaluation/eval-groups.js';
import { EvaluationEvalHostnames } from './evaluation/eval-hostnames.js';
import { EvaluationEvalMode } from './evaluation/eval-mode.js';
import { EvaluationEvalPenaltyBox } from './evaluation/eval-penalty-box.js';
import { EvaluationEvalPenaltyBoxConditions } from './evaluation/eval-penalty-box-conditions.js';
import { EvaluationEvalRuleConditionException } from './evaluation/eval-rule-condition-exception.js';
import { EvaluationEvalRules } from './evaluation/eval-rules.js';
import { EvaluationPolicyEvalHostnames } from './evaluation/policy-eval-hostnames.js';

/** Trial of new rules and hostnames before they are active. Reached as `akamai.evaluation`. */
export class Evaluation {
  /** The attack groups in evaluation. Reached as `akamai.evaluation.evalGroups`. */
  declare readonly evalGroups: EvaluationEvalGroups;

  /**
   * The conditions and exceptions of an attack group in evaluation. Reached as
   * `akamai.evaluation.evalGroupConditionException`.
   */
  declare readonly evalGroupConditionException: EvaluationEvalGroupConditionException;

  /** The rules in evaluation. Reached as `akamai.evaluation.evalRules`. */
  declare readonly evalRules: EvaluationEvalRules;

  /**
   * The conditions and exceptions of a rule in evaluation. Reached as `akamai.evaluation.evalRuleConditionException`.
   */
  declare readonly evalRuleConditionException: EvaluationEvalRuleConditionException;

  /** The penalty box in evaluation. Reached as `akamai.evaluation.evalPenaltyBox`. */
  declare readonly evalPenaltyBox: EvaluationEvalPenaltyBox;

  /** When the penalty box in evaluation applies. Reached as `akamai.evaluation.evalPenaltyBoxConditions`. */
  declare readonly evalPenaltyBoxConditions: EvaluationEvalPenaltyBoxConditions;

  /** Whether new rules are evaluated. Reached as `akamai.evaluation.evalMode`. */
  declare readonly evalMode: EvaluationEvalMode;

  /** The hostnames evaluated by a version. Reached as `akamai.evaluation.evalHostnames`. */
  declare readonly evalHostnames: EvaluationEvalHostnames;

  /** The hostnames evaluated by a security policy. Reached as `akamai.evaluation.policyEvalHostnames`. */
  declare readonly policyEvalHostnames: EvaluationPolicyEvalHostnames;

  /** @internal */
  constructor(transport: Transport) {
    defineResources<Evaluation>(this, {
      evalGroups: () => new EvaluationEvalGroups(transport),
      evalGroupConditionException: () => new EvaluationEvalGroupConditionException(transport),
      evalRules: () => new EvaluationEvalRules(transport),
      evalRuleConditionException: () => new EvaluationEvalRuleConditionException(transport),
      evalPenaltyBox: () => new EvaluationEvalPenaltyBox(transport),
      evalPenaltyBoxConditions: () => new EvaluationEvalPenaltyBoxConditions(transport),
      evalMode: () => new EvaluationEvalMode(transport),
      evalHostnames: () => new EvaluationEvalHostnames(transport),
      policyEvalHostnames: () => new EvaluationPolicyEvalHostnames(transport),
    });
  }
}
