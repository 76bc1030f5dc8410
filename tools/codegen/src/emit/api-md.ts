import type { Effect } from '@edgeward/core';
import type { Context } from '../context.ts';
import type { NameOf } from '../declarations.ts';
import type { Model } from '../ir/models.ts';
import type { Adapt, ApiOperation, Body, ErrorAnswer, Param, Resource, Untyped, Workflow } from '../ir.ts';
import { commonRules, type Rule, type Rules } from '../read/rules.ts';
import { betterText, isDemanded, resentOn } from './behaviour.ts';
import { bodyLimits } from './text/body-limits.ts';
import { bodyType, resultText, typeText } from './text/type-text.ts';

/**
 * Writes `api.md`: every operation with effect, retries, evidence, parameters, errors and the rules enforced by the
 * fake; then the workflows and the untyped parts of the service.
 */
export function emitApiMd(context: Context, rules: Rules): string {
  const { api, document } = context;
  const shared = sharedErrors(api.resources.flatMap(({ operations }) => operations));
  return `${[
    `# ${api.title}: operations`,
    `<!-- Generated from ${document}. Do not edit: run \`pnpm generate\`. -->`,
    oneLine(api.description),
    [
      '- **Effect**: `read` changes nothing; `destroy` deletes, clears, replaces a whole list or can switch protection off; `write` is every other change.',
      '- **Idempotent**: sending it twice gives the same state and response as sending it once.',
      '- **Retried on**: failures after which the client repeats the request. "Not delivered" means the service cannot have received any byte of it.',
      `- **Errors**: ${shared.length === 0 ? 'beside those of its table' : 'beside those of its table and of [every operation](#every-operation)'}, a call with missing or wrong parameters or body throws a \`RequestValidationError\` before anything is sent.`,
      "- **Evidence**: `documented`: in the vendor's guide; `observed`: in another text or client of the vendor; `inferred`: in neither of them.",
      ...(Object.keys(rules).length === 0
        ? []
        : [
            '- **Rules**: the fake of `./testing` rejects a violation with the error of its row. Each row is a test of the fake; the evidence is for the rule.',
          ]),
    ].join('\n'),
    ...commonText(shared, rules),
    ...api.resources.flatMap((resource) => resourceText(resource, shared, rules, context)),
    ...workflowsText(api.workflows),
    ...untypedText(api.untyped),
  ].join('\n\n')}\n`;
}

/** Lists the errors documented by all operations in the same words. They are written once, in a common table. */
function sharedErrors(operations: readonly ApiOperation[]): readonly ErrorAnswer[] {
  const [first, ...others] = operations;
  if (first === undefined || others.length === 0) return [];
  return first.errors.filter((error) => others.every(({ errors }) => includesError(errors, error)));
}

function includesError(errors: readonly ErrorAnswer[], error: ErrorAnswer): boolean {
  const row = errorRow(error).join();
  return errors.some((each) => errorRow(each).join() === row);
}

function commonText(shared: readonly ErrorAnswer[], rules: Rules): readonly string[] {
  return commonRules.flatMap((name) => {
    const list = rules[name] ?? [];
    const tables = [
      ...(name === 'every operation' ? errorsTable(shared) : []),
      ...(list.length === 0 ? [] : [rulesTable(list)]),
    ];
    const heading = `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return tables.length === 0 ? [] : [heading, ...tables];
  });
}

function errorsTable(errors: readonly ErrorAnswer[]): readonly string[] {
  return errors.length === 0 ? [] : [table(['status', 'error', 'meaning'], errors.map(errorRow))];
}

function rulesTable(rules: readonly Rule[]): string {
  return table(
    ['rule enforced by the fake', 'error', 'evidence'],
    rules.map(({ rule, error, evidence }) => [oneLine(rule), `\`${error}\``, evidence]),
  );
}

function resourceText(
  resource: Resource,
  shared: readonly ErrorAnswer[],
  rules: Rules,
  context: Context,
): readonly string[] {
  const rows = resource.operations.map((operation) => [
    `[${operation.methodName}](#${anchor(operation.id)})`,
    `\`${operation.http} ${operation.path}${constantsQuery(operation)}\``,
    `\`${operation.effect}\``,
    operation.idempotent ? 'yes' : 'no',
    resentOn(operation),
    operation.page === undefined ? '–' : `${operation.page.next.by} \`${operation.page.next.to}\``,
    operation.evidence,
    operation.documentedAs ?? '–',
  ]);
  const head = ['operation', 'request', 'effect', 'idempotent', 'retried on', 'paging', 'evidence', 'documented as'];
  const nested = resource.nested.map(({ member, description }) => `- \`${member}\`: ${oneLine(description)}`);
  return [
    `## ${resource.name}`,
    oneLine(resource.description),
    ...(nested.length === 0 ? [] : [nested.join('\n')]),
    ...(rows.length === 0 ? [] : [table(head, rows)]),
    ...resource.operations.flatMap((operation) => operationText(operation, shared, rules[operation.id] ?? [], context)),
  ];
}

function constantsQuery({ queryConstants }: ApiOperation): string {
  const pairs = Object.entries(queryConstants).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Returns the Markdown anchor of a heading: lower case, without dots. */
function anchor(id: string): string {
  return id.replaceAll('.', '').toLowerCase();
}

function operationText(
  operation: ApiOperation,
  shared: readonly ErrorAnswer[],
  rules: readonly Rule[],
  { api: { workflows, models }, nameOf }: Context,
): readonly string[] {
  const { params, body, page, source, adapt, errors } = operation;
  const better = betterText(operation, workflows);
  const result = resultText(operation, nameOf);
  const rows = params.filter(({ clientOnly }) => !clientOnly).map((param) => paramRow(param, nameOf));
  if (body !== undefined) {
    rows.push([
      '`body`',
      'body',
      `\`${bodyType(body, nameOf)}\``,
      'yes',
      oneLine((body.description ?? '') + wrapperText(body) + constantsText(body) + repeatedText(body)),
    ]);
  }
  return [
    `### ${operation.id}`,
    oneLine([operation.summary, operation.description].filter((text) => text !== undefined).join(' ')),
    ...(better === undefined ? [] : [oneLine(better)]),
    ...(operation.effectReason === undefined
      ? []
      : [`Effect: \`${operation.effect}\`, because ${operation.effectReason}.`]),
    ...(adapt === undefined ? [] : [adaptText(adapt)]),
    page === undefined
      ? `Answers with \`${result}\`.`
      : `Answers with pages of \`${typeText(page.itemType, 'answer', nameOf)}\` (\`${result}\`).`,
    ...(rows.length === 0 ? [] : [table(['parameter', 'in', 'type', 'required', 'meaning'], rows)]),
    ...limitsText(operation, models),
    ...errorsTable(errors.filter((error) => !includesError(shared, error))),
    ...(rules.length === 0 ? [] : [rulesTable(rules)]),
    ...(source === undefined ? [] : [`Source: [${source.title}](${source.url})`]),
  ];
}

function limitsText({ body }: ApiOperation, models: readonly Model[]): readonly string[] {
  const rows =
    body === undefined ? [] : bodyLimits(body, models).map(({ path, text }) => [`\`${path}\``, oneLine(text)]);
  return rows.length === 0 ? [] : [table(['member', 'limits and defaults'], rows)];
}

function errorRow({ status, errorClass, description }: ErrorAnswer): readonly string[] {
  return [`${status ?? 'any'}`, `\`${errorClass}\``, oneLine(description)];
}

function adaptText({ list, listed, none, only, absent, location }: Adapt): string {
  const forms = [
    ...(list === undefined ? [] : [`a bare list stands for \`${list}\``]),
    ...(listed === undefined ? [] : [`\`${listed}\` may be one item, or a map of items, instead of a list`]),
    ...(none === undefined ? [] : [`${none} stands for an empty list`]),
    ...(only === undefined ? [] : [`\`${only}\` may be a list or a map with one item`]),
    ...(absent === undefined ? [] : [`the failure \`${absent}\` stands for an empty list`]),
    ...Object.entries(location).map(
      ([status, name]) => `if a ${status} has no body, \`${name}\` is the end of \`Location\``,
    ),
  ];
  return `Reads other forms of the answer: ${forms.join('; ')}.`;
}

function wrapperText({ wrapper }: Body): string {
  return wrapper === undefined ? '' : ` Sent as the member \`${wrapper}\` of an object.`;
}

function constantsText({ constants }: Body): string {
  const members = Object.entries(constants).map(([name, value]) => `\`${name}: ${value}\``);
  return members.length === 0 ? '' : ` Sent with ${members.join(', ')}.`;
}

function repeatedText({ pathParams }: Body): string {
  return pathParams.length === 0 ? '' : ` Sent with ${pathParams.map((name) => `\`${name}\``).join(', ')} of the path.`;
}

function workflowsText(workflows: readonly Workflow[]): readonly string[] {
  if (workflows.length === 0) return [];
  const rows = workflows.map(({ name, summary, calls }) => [
    `\`${name}\``,
    oneLine(summary),
    `\`${worstEffect(calls)}\``,
    calls.map(({ id }) => `[${id}](#${anchor(id)})`).join(', ') || 'none',
  ]);
  return [
    '## Workflows',
    'Hand-written methods over the operations above. A workflow calls only the operations in its row, each with its own guards, errors and events; its effect is the worst of theirs.',
    table(['workflow', 'purpose', 'effect', 'operations it calls'], rows),
  ];
}

function untypedText(untyped: readonly Untyped[]): readonly string[] {
  if (untyped.length === 0) return [];
  return [
    '## Not typed yet',
    'Other parts of the same service. The method `request` of the client reaches them with the same credentials, guard, errors and events.',
    untyped.map(({ name, example }) => `- ${oneLine(name)}: \`${example}\``).join('\n'),
  ];
}

function worstEffect(calls: readonly ApiOperation[]): Effect {
  const effects = calls.map(({ effect }) => effect);
  return (['destroy', 'write'] as const).find((effect) => effects.includes(effect)) ?? 'read';
}

function paramRow(param: Param, nameOf: NameOf): string[] {
  const required = isDemanded(param) ? 'yes' : param.client && param.required ? 'here or in the client' : 'no';
  return [
    `\`${param.name}\``,
    param.in,
    `\`${typeText(param.type, 'input', nameOf)}\``,
    required,
    oneLine(param.description ?? ''),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
