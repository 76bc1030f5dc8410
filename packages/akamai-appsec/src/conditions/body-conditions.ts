import type {
  ArgsPostJsonMatchCondition,
  ArgsPostJsonNamesMatchCondition,
  ArgsPostMatchCondition,
  ArgsPostNamesMatchCondition,
  ArgsPostXmlMatchCondition,
} from '../generated/models.js';
import type { ConditionFlags } from './conditions.js';
import { checkedFlags, checkedValue, listedValues, type OneOrMore } from './values.js';

/** Matches by a parameter of a form in the body. */
export function argsPostMatch(
  parameter: string,
  values: OneOrMore,
  flags: ConditionFlags<ArgsPostMatchCondition> = {},
): ArgsPostMatchCondition {
  return {
    type: 'argsPostMatch',
    positiveMatch: true,
    name: checkedValue('argsPostMatch', parameter, '/name'),
    value: listedValues('argsPostMatch', values),
    ...checkedFlags('argsPostMatch', flags),
  };
}

/** Matches by the names of the parameters of a form in the body. */
export function argsPostNamesMatch(
  names: OneOrMore,
  flags: ConditionFlags<ArgsPostNamesMatchCondition> = {},
): ArgsPostNamesMatchCondition {
  return {
    type: 'argsPostNamesMatch',
    positiveMatch: true,
    value: listedValues('argsPostNamesMatch', names),
    ...checkedFlags('argsPostNamesMatch', flags),
  };
}

/** Matches by a member of JSON in the body. */
export function argsPostJsonMatch(
  member: string,
  values: OneOrMore,
  flags: ConditionFlags<ArgsPostJsonMatchCondition> = {},
): ArgsPostJsonMatchCondition {
  return {
    type: 'argsPostJSONMatch',
    positiveMatch: true,
    name: checkedValue('argsPostJsonMatch', member, '/name'),
    value: listedValues('argsPostJsonMatch', values),
    ...checkedFlags('argsPostJsonMatch', flags),
  };
}

/** Matches by the names of members of JSON in the body. */
export function argsPostJsonNamesMatch(
  names: OneOrMore,
  flags: ConditionFlags<ArgsPostJsonNamesMatchCondition> = {},
): ArgsPostJsonNamesMatchCondition {
  return {
    type: 'argsPostJSONNamesMatch',
    positiveMatch: true,
    value: listedValues('argsPostJsonNamesMatch', names),
    ...checkedFlags('argsPostJsonNamesMatch', flags),
  };
}

/** Matches by an element of XML in the body. */
export function argsPostXmlMatch(
  element: string,
  values: OneOrMore,
  flags: ConditionFlags<ArgsPostXmlMatchCondition> = {},
): ArgsPostXmlMatchCondition {
  return {
    type: 'argsPostXMLMatch',
    positiveMatch: true,
    name: checkedValue('argsPostXmlMatch', element, '/name'),
    value: listedValues('argsPostXmlMatch', values),
    ...checkedFlags('argsPostXmlMatch', flags),
  };
}
