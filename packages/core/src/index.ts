export { paramsAt, placeAfter, transportAt } from './api/at.js';
export type { Transport } from './api/transport/transport.js';
export type { TransportConfig } from './api/transport/transport-config.js';
export type { Answer, Failure, RawSecrets, VendorProfile } from './api/vendor.js';
export { type ApiKeyQuery, apiKeyQuery } from './auth/api-key-query.js';
export { type BasicCredentials, basic } from './auth/basic.js';
export { type BearerToken, type BearerTokenProvider, bearer } from './auth/bearer.js';
export { bodyCredentials } from './auth/body-credentials.js';
export { type ClockSkew, clockSkewHint } from './auth/edge-grid/clock-skew-hint.js';
export {
  type EdgeGridOptions,
  type EdgeGridProvider,
  type EdgeGridProviderOptions,
  edgeGrid,
} from './auth/edge-grid/edge-grid.js';
export { type EdgercOptions, edgeGridFromEdgerc, edgercOptionTypes } from './auth/edge-grid/edge-grid-from-edgerc.js';
export {
  type EdgeGridEnvOptions,
  edgeGridEnvOptionTypes,
  edgeGridFromEnv,
} from './auth/edge-grid/edge-grid-from-env.js';
export type { EdgeGridSourceOptions } from './auth/edge-grid/edge-grid-from-texts.js';
export { edgeGridTimestamp } from './auth/edge-grid/edge-grid-timestamp.js';
export { type Edgerc, parseEdgerc } from './auth/edge-grid/parse-edgerc.js';
export {
  type EdgeGridCredentials,
  type EdgeGridRequest,
  type EdgeGridStamp,
  signEdgeGrid,
} from './auth/edge-grid/sign-edge-grid.js';
export { headerKeys, type Keys, type KeysProvider, type ProvidedKeys } from './auth/header-keys.js';
export * from './client-exports.js';
export { addContext } from './errors/edgeward-error.js';
export { failsEveryCall } from './errors/fails-every-call.js';
export { longestRetryAfterMs } from './http/call/decide-retry.js';
export { meaningOfWords } from './http/failure/failure-words.js';
export { createTransport } from './http/transport.js';
export { bindMethods } from './internal/bind-methods.js';
export { checkValidator } from './internal/check-validator.js';
export { defineResources } from './internal/define-resources.js';
export { isJson, type Json } from './internal/json.js';
export { pointerNames, pointerSegment } from './internal/json-pointer.js';
export { checkChanges, checkOptions, type OptionsOwner } from './internal/options/check-options.js';
export { callOptionTypes, clientOptionTypes, fakeClockType } from './internal/options/client-option-types.js';
export { givenOptions } from './internal/options/given-options.js';
export { isOptionsObject } from './internal/options/kind-of.js';
export { nearestName } from './internal/options/nearest-name.js';
export {
  listOf,
  type OptionType,
  type OptionTypes,
  oneOf,
  optionsOf,
  optionType,
  recordOf,
  withMethods,
} from './internal/options/option-types.js';
export { type ResendOptions, resendOptions } from './internal/options/resend-options.js';
export { withParams } from './internal/options/with-params.js';
export { ownCopy, ownParams, readNow } from './internal/own-copy.js';
export { wrapTransport } from './internal/wrap-transport.js';
export { canonicalIp, type IpRange, isSameIp, parseIpRange, sameIps, uniqueIps } from './workflow/ip-range.js';
export { LastWrites } from './workflow/last-writes.js';
export { isChange } from './workflow/outcome.js';
export { bodyIssues, callOptionsOf, demandParams, refusedParams, unknownParams } from './workflow/params.js';
export type { WorkflowContext } from './workflow/partial-failure.js';
export { newQueue, Queue } from './workflow/queue.js';
export { repeatedCall } from './workflow/repeated-call.js';
export { type Batch, runParts } from './workflow/run-parts.js';
export { sameSet, uniqueBy } from './workflow/same-set.js';
export { isAnswerLost, runSteps, Steps, type StepsContext } from './workflow/steps.js';
