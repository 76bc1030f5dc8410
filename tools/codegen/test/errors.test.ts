import { describe, expect, test } from 'vitest';
import { readApi } from '../src/emit/generate.ts';
import { SpecError } from '../src/read/spec-error.ts';

const document = `openapi: 3.1.0
info: { title: Example, version: v1, description: Shows what is refused. }
x-rejected-before-execution: [401]
tags:
  - { name: rules, description: Rules. }
paths:
  /accounts/{account}/rules:
    parameters:
      - $ref: '#/components/parameters/account'
    get:
      operationId: rules.list
      tags: [rules]
      summary: Lists the rules.
      x-example: await client.rules.list();
      x-effect: read
      x-idempotent: true
      x-evidence: documented
      x-documented-as: List rules
      x-page: { items: /rules, cursor: { from: /next, to: after } }
      parameters:
        - { name: after, in: query, schema: { type: string } }
      responses:
        '200':
          description: Rules.
          content: { application/json: { schema: { $ref: '#/components/schemas/RulePage' } } }
        '404': { $ref: '#/components/responses/NotFound' }
    post:
      operationId: rules.create
      tags: [rules]
      summary: Creates a rule.
      x-example: await client.rules.create();
      x-effect: write
      x-effect-reason: it adds a rule
      x-idempotent: false
      x-evidence: observed
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Rule' } } }
      responses:
        '200':
          description: The rule.
          content: { application/json: { schema: { $ref: '#/components/schemas/Rule' } } }
components:
  parameters:
    account: { name: account, in: path, required: true, x-client-param: true, schema: { type: string } }
  responses:
    NotFound: { description: There is no such account. }
  schemas:
    RulePage:
      type: object
      description: One page.
      properties:
        rules: { type: array, items: { $ref: '#/components/schemas/Rule' } }
        next: { type: string }
    Rule:
      type: object
      description: A rule.
      properties:
        label: { type: string }
        state: { $ref: '#/components/schemas/RuleState' }
        allow: { type: boolean }
        deny: { type: integer, format: int32 }
        size: { type: [integer, 'null'], minimum: 0 }
      required: [label]
      x-exactly-one: [[allow, deny]]
    RuleState:
      type: string
      description: A state.
      enum: [ON, OFF]
`;

/** The change to the document, and the whole message of the resulting error. */
type Case = readonly [title: string, from: string, to: string, message: string];

const unknownKeywords: readonly Case[] = [
  ['the document', 'tags:\n', 'webhooks: {}\ntags:\n', '4: unknown keyword `webhooks` in the document'],
  ['info', 'version: v1,', 'version: v1, contact: {},', '2: unknown keyword `contact` in `info`'],
  [
    'a path',
    '    get:\n',
    '    head: {}\n    get:\n',
    '10: unknown keyword `head` in the path `/accounts/{account}/rules`',
  ],
  [
    'an operation',
    '      summary: Lists',
    '      deprecated: true\n      summary: Lists',
    '13: unknown keyword `deprecated` in the operation GET /accounts/{account}/rules',
  ],
  ['a parameter', 'in: query,', 'in: query, deprecated: true,', '21: unknown keyword `deprecated` in a parameter'],
  [
    'a body',
    '        required: true\n',
    '        x-form: a\n        required: true\n',
    '37: unknown keyword `x-form` in `requestBody`',
  ],
  [
    'a failure',
    '{ description: There',
    '{ headers: {}, description: There',
    '47: unknown keyword `headers` in the answer 404',
  ],
  ['an object', '      required: [label]', '      allOf: []', '64: unknown keyword `allOf` in the schema `Rule`'],
  [
    'an enum',
    '      enum: [ON',
    '      x-sealed: true\n      enum: [ON',
    '69: unknown keyword `x-sealed` in the schema `RuleState`',
  ],
  [
    'a member',
    '{ type: boolean }',
    '{ type: boolean, default: true }',
    '61: unknown keyword `default` in the member `allow`',
  ],
  [
    'a type that it does not fit',
    '{ type: boolean }',
    '{ type: boolean, maxLength: 3 }',
    '61: unknown keyword `maxLength` in the member `allow`',
  ],
  ['a reference', "RuleState' }", "RuleState', type: string }", '60: unknown keyword `type` in the member `state`'],
  [
    'a stream of bytes',
    "application/json: { schema: { $ref: '#/components/schemas/RulePage' } }",
    'application/octet-stream: { schema: { type: string } }',
    '25: unknown keyword `schema` in `application/octet-stream`',
  ],
  ['a page', '{ items: /rules,', '{ items: /rules, total: /total,', '19: unknown keyword `total` in `x-page`'],
  [
    'a workflow',
    'components:\n',
    'x-workflows:\n  - name: rules.sync\n    effect: read\ncomponents:\n',
    '45: unknown keyword `effect` in a workflow',
  ],
];

const cases: readonly Case[] = [
  ['YAML that is broken', 'tags:\n', 'tags: [\n', '5: Block collections are not allowed within flow collections'],
  [
    'a key that comes twice',
    '      type: string\n',
    '      type: string\n      type: string\n',
    '68: Map keys must be unique',
  ],
  ['an alias', '{ type: boolean }', '*form', '61: the alias `*form` is not supported: use a $ref'],
  [
    'an alias with its anchor',
    'allow: { type: boolean }\n        deny: { type: integer, format: int32 }',
    'allow: &form { type: boolean }\n        deny: *form',
    '62: the alias `*form` is not supported: use a $ref',
  ],
  ['a key without a value', '{ type: boolean }', '{ type: boolean, description }', '61: `description` has no value'],
  ['another version of OpenAPI', '3.1.0', '3.0.3', '1: OpenAPI 3.0.3 is not supported: use 3.1'],
  [
    'an object without a name',
    '{ type: boolean }',
    '{ type: object }',
    '61: the member `allow` is an unnamed object: name it under components/schemas and use a $ref',
  ],
  [
    'a list of objects without a name',
    "items: { $ref: '#/components/schemas/Rule' }",
    'items: { type: object }',
    '53: `items` is an unnamed object: name it under components/schemas and use a $ref',
  ],
  [
    'an enum without a name',
    '{ type: boolean }',
    '{ type: string, enum: [a] }',
    '61: the member `allow` is an unnamed enum: name it under components/schemas and use a $ref',
  ],
  [
    'a body without a name',
    "content: { application/json: { schema: { $ref: '#/components/schemas/Rule' } } }\n      responses",
    'content: { application/json: { schema: { type: object } } }\n      responses',
    '38: a body must be named: put it under components/schemas and use a $ref',
  ],
  [
    'a schema that is neither an object nor an enum',
    '      type: string\n      description: A state.\n      enum: [ON, OFF]\n',
    '      type: string\n      description: A state.\n',
    '67: the schema `RuleState` must be an object, a union or an enum of strings: inline other types',
  ],
  [
    'a type that is not known',
    '{ type: boolean }',
    '{ type: float }',
    '61: `type` is `float`: use one of string, integer, number, boolean, array, object, null',
  ],
  ['a format that is not known', 'format: int32', 'format: int128', '62: `format` is `int128`: use one of int32'],
  [
    'a value that can only be null',
    '{ type: boolean }',
    "{ type: 'null' }",
    '61: the member `allow` can only be null: add another type',
  ],
  ['a list without its items', '{ type: boolean }', '{ type: [string, array] }', '61: a list has no `items`: add it'],
  [
    'an object of which nothing may be known and nothing else either',
    '{ type: boolean }',
    '{ type: object, additionalProperties: false }',
    '61: an object without a name has `additionalProperties: true`',
  ],
  [
    'members that are not known in a request',
    '      required: [label]',
    '      required: [label]\n      additionalProperties: true',
    '55: requests send the schema `Rule`, so it must not have `additionalProperties`: a typo would pass',
  ],
  ['one option', '{ type: boolean }', '{ anyOf: [{ type: string }] }', '61: `anyOf` must have two options or more'],
  [
    'a constant that is not a text',
    '{ type: boolean }',
    '{ type: integer, const: 1 }',
    '61: `type` is `integer`: use one of string',
  ],
  [
    'a union whose variants differ from its mapping',
    '      type: string\n      description: A state.\n      enum: [ON, OFF]\n',
    `      description: A state.
      oneOf: [{ $ref: '#/components/schemas/Rule' }, { $ref: '#/components/schemas/RulePage' }]
      discriminator: { propertyName: kind, mapping: { rule: '#/components/schemas/Rule' } }\n`,
    '67: the schema `RuleState` must have the same variants, two or more, in `oneOf` and in `mapping`',
  ],
  [
    'a variant that does not say what it is',
    '      type: string\n      description: A state.\n      enum: [ON, OFF]\n',
    `      description: A state.
      oneOf: [{ $ref: '#/components/schemas/Rule' }, { $ref: '#/components/schemas/RulePage' }]
      discriminator:
        propertyName: label
        mapping: { rule: '#/components/schemas/Rule', page: '#/components/schemas/RulePage' }\n`,
    '66: the variant `Rule` must require `label` with `const: rule`',
  ],
  [
    'a number of the first page that is neither 0 nor absent',
    'cursor: { from: /next, to: after }',
    'number: { to: after, first: 2 }',
    '19: `to` is `after`, but must be an integer',
  ],
  [
    'a constant without a body',
    '      x-effect: read',
    '      x-body-constants: { mode: a }\n      x-effect: read',
    '15: `x-body-constants`, `x-body-member` and `x-body-params` are about a body: describe it, or remove them',
  ],
  [
    'a constant that callers could give',
    '      x-effect: write',
    '      x-body-constants: { label: a }\n      x-effect: write',
    '32: `label` is a constant, so callers must not pass it: make it `readOnly` in `Rule`',
  ],
  [
    'a constant that is a list',
    '      x-effect: write',
    '      x-body-constants: { mode: [a] }\n      x-effect: write',
    '32: the constant `mode` must be a string, a number or a boolean',
  ],
  [
    'a body that repeats parameters, without a body',
    '      x-effect: read',
    '      x-body-params: [account]\n      x-effect: read',
    '15: `x-body-constants`, `x-body-member` and `x-body-params` are about a body: describe it, or remove them',
  ],
  [
    'a body that repeats a parameter which callers give in both places',
    '      x-effect: write',
    '      x-body-params: [account]\n      x-effect: write',
    '32: `x-body-params` names `account`: it must be a path parameter and a `readOnly` member of `Rule`',
  ],
  [
    'a member that is one thing for a list',
    '      x-effect: read',
    '      x-adapt: { only: rules }\n      x-effect: read',
    '15: `x-adapt` names `rules`, but its response has no fitting member',
  ],
  [
    'an adapted list that is not a list',
    '      x-effect: read',
    '      x-adapt: { list: next }\n      x-effect: read',
    '15: `x-adapt` names `next`, but its response has no fitting member',
  ],
  [
    'a Location for a status that is not described',
    '      x-effect: read',
    '      x-adapt: { location: { 303: next } }\n      x-effect: read',
    '15: `x-adapt` names `next`, but its response has no fitting member',
  ],
  [
    'the same type twice',
    '{ type: boolean }',
    '{ type: [string, string] }',
    '61: a list of types must name two or more different ones',
  ],
  [
    'a reference out of the document',
    "RuleState' }",
    "RuleState' }\n        far: { $ref: 'other.yaml#/components/schemas/Far' }",
    '61: the remote $ref `other.yaml#/components/schemas/Far` is not supported: copy its target into this document',
  ],
  [
    'a reference to nothing',
    'schemas/RuleState',
    'schemas/RuleStatus',
    '60: the $ref `#/components/schemas/RuleStatus` leads nowhere: it must name an entry of components/schemas',
  ],
  [
    'a parameter that refers to nothing',
    "parameters/account'",
    "parameters/acount'",
    '9: the $ref `#/components/parameters/acount` leads nowhere: it must name an entry of components/parameters',
  ],
  [
    'a failure that refers to nothing',
    "responses/NotFound'",
    "responses/Gone'",
    '26: the $ref `#/components/responses/Gone` leads nowhere: it must name an entry of components/responses',
  ],
  [
    'a schema that nothing uses',
    "state: { $ref: '#/components/schemas/RuleState' }",
    'state: { type: string }',
    '66: the schema `RuleState` is not used by any operation: remove it',
  ],
  [
    'an operation without an id',
    '      operationId: rules.list\n',
    '',
    '10: the operation GET /accounts/{account}/rules has no operationId: add `operationId: resource.method`',
  ],
  [
    'an id of another form',
    'rules.list',
    'listRules',
    '11: the operationId `listRules` must have the form `resource.method`',
  ],
  ['a reserved method', 'rules.list', 'rules.then', '11: `then` is reserved: choose another operationId'],
  [
    'an id that comes twice',
    'rules.create',
    'rules.list',
    '27: the operationId `rules.list` is used twice: rename one',
  ],
  [
    'a tag that is not the resource',
    'operationId: rules.list\n      tags: [rules]',
    'operationId: rules.list\n      tags: [rule]',
    '10: the operation GET /accounts/{account}/rules must have one tag, the resource of its operationId: `tags: [rules]`',
  ],
  [
    'a resource that is not described',
    '{ name: rules, description',
    '{ name: zones, description',
    '10: the resource `rules` is not described: add it to the `tags` of the document',
  ],
  [
    'a nested resource without its parent',
    'tags:\n  - { name: rules, description: Rules. }\n',
    'tags:\n  - { name: rules, description: Rules. }\n  - { name: zones.rules, description: Rules of zones. }\n',
    '6: `zones.rules` is nested in `zones`, an undescribed resource: add it to the `tags`',
  ],
  [
    'a nested resource with the name of a method',
    'tags:\n  - { name: rules, description: Rules. }\n',
    'tags:\n  - { name: rules, description: Rules. }\n  - { name: rules.list, description: Lists of rules. }\n',
    '5: `rules.list` is both a method and a resource: rename one',
  ],
  [
    'a nested resource that is extended by hand',
    'tags:\n  - { name: rules, description: Rules. }\n',
    'tags:\n  - { name: rules, description: Rules. }\n  - { name: rules.modes, description: Modes., x-extended: true }\n',
    '6: `rules.modes` is nested, so its class cannot be extended by hand: remove `x-extended`',
  ],
  [
    'a base class of the client that is not called like a class',
    'tags:\n  - { name: rules, description: Rules. }\n',
    'x-client-base: resources\ntags:\n  - { name: rules, description: Rules. }\n',
    '4: `resources` must be named like a class: `ClientBase`',
  ],
  [
    'a base class of the client with the name of a resource',
    'tags:\n  - { name: rules, description: Rules. }\n',
    'x-client-base: Rules\ntags:\n  - { name: rules, description: Rules. }\n',
    '50: the resource `Rules` and the resource `rules` have the same name `Rules`: rename one',
  ],
  [
    'a tag that is described twice',
    'tags:\n  - { name: rules, description: Rules. }\n',
    'tags:\n  - { name: rules, description: Rules. }\n  - { name: rules, description: Rules. }\n',
    '5: the tag `rules` is described twice: remove one',
  ],
  [
    'a nested resource with a reserved name',
    'tags:\n  - { name: rules, description: Rules. }\n',
    'tags:\n  - { name: rules, description: Rules. }\n  - { name: rules.then, description: Rules. }\n',
    '6: the tag `rules.then` must be named like a resource: `rules`, `policies.rules`',
  ],
  [
    'a tag without an operation',
    '  - { name: rules,',
    '  - { name: zones, description: Zones. }\n  - { name: rules,',
    '5: the tag `zones` has no operation: remove it',
  ],
  [
    'an operation without an effect',
    '      x-effect: read\n',
    '',
    '11: the operation GET /accounts/{account}/rules has no `x-effect`: add it',
  ],
  [
    'an effect that is not known',
    'x-effect: read',
    'x-effect: none',
    '15: `x-effect` is `none`: use one of read, write, destroy',
  ],
  [
    'a change without a reason',
    '      x-effect-reason: it adds a rule\n',
    '',
    '27: the operation POST /accounts/{account}/rules changes something: explain in `x-effect-reason` why it is `write`',
  ],
  [
    'an operation without an example',
    '      x-example: await client.rules.create();\n',
    '',
    '28: the operation POST /accounts/{account}/rules has no `x-example`: add it',
  ],
  [
    'an operation that does not say whether it is idempotent',
    '      x-idempotent: false\n',
    '',
    '27: the operation POST /accounts/{account}/rules has no `x-idempotent`: add it',
  ],
  [
    'a read that is not idempotent',
    'x-idempotent: true',
    'x-idempotent: false',
    '10: the operation GET /accounts/{account}/rules reads, so it is idempotent: set `x-idempotent: true`',
  ],
  [
    'an operation without evidence',
    '      x-evidence: observed\n',
    '',
    '27: the operation POST /accounts/{account}/rules has no `x-evidence`: add it',
  ],
  [
    'a documented operation without its heading',
    '      x-documented-as: List rules\n',
    '',
    '10: the operation GET /accounts/{account}/rules must have `x-documented-as` if, and only if, its evidence is `documented`',
  ],
  [
    'an operation without an answer',
    "        '200':\n          description: The rule.\n          content: { application/json: { schema: { $ref: '#/components/schemas/Rule' } } }",
    "        '404': { description: None. }",
    '40: the operation POST /accounts/{account}/rules has no response for 200, 201, 202 or 204: add it',
  ],
  [
    'a status that is not known',
    "'404'",
    "'418'",
    '26: the status `418` is not supported: use 200, 201, 202, 204, 207, 303 or 400, 401, 403, 404, 409, 412, 422, 429, 500, 503, or `default`',
  ],
  [
    'an error that is not known',
    '{ description: There',
    '{ x-error: TeapotError, description: There',
    '47: `x-error` is `TeapotError`: use one of BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError, UnprocessableEntityError, RateLimitError, ServerError',
  ],
  [
    'several errors of which one is not known',
    '{ description: There',
    '{ x-errors: { ConflictError: There., TeapotError: Tea. }, description: There',
    '47: unknown keyword `TeapotError` in `x-errors`: remove it, or extend the generator (docs/generator.md)',
  ],
  ['a body that may be absent', '        required: true\n', '', '37: a request body must have `required: true`'],
  [
    'a body that is an enum',
    "schemas/Rule' } } }\n      responses",
    "schemas/RuleState' } } }\n      responses",
    '38: the body `RuleState` must be an object',
  ],
  [
    'a path parameter that is not described',
    "    parameters:\n      - $ref: '#/components/parameters/account'\n    get",
    '    get',
    '9: the operation GET /accounts/{account}/rules does not describe its path parameter `account`',
  ],
  [
    'a path parameter that is not in the path',
    '/accounts/{account}/rules:',
    '/rules:',
    '9: the path parameter `account` is not in /rules',
  ],
  [
    'a path parameter that may be absent',
    'in: path, required: true',
    'in: path',
    '45: the parameter `account` is in the path: add `required: true`',
  ],
  [
    'a path parameter with a name that is not ours',
    '{ name: account,',
    '{ name: account_id,',
    '45: the parameter `account_id` is in the path, so choose its name: call it `accountId`',
  ],
  [
    'two parameters of one name',
    'in: query, schema: { type: string } }',
    'in: query, schema: { type: string } }\n        - { name: After, in: query, schema: { type: string } }',
    '22: the operation GET /accounts/{account}/rules has two parameters named `after`: rename or remove one',
  ],
  [
    'a parameter called body',
    '{ name: after, in',
    '{ name: body, in',
    '21: the parameter `body` would be called `body`, a reserved or invalid name: rename it',
  ],
  [
    'a parameter that is a list of lists',
    'in: query, schema: { type: string }',
    'in: query, schema: { type: array, items: { type: array, items: { type: string } } }',
    '21: the parameter `after` must be a string, an integer, a boolean, an enum or a list of one of them, without limits',
  ],
  [
    'a path parameter that is a list',
    'x-client-param: true, schema: { type: string }',
    'x-client-param: true, schema: { type: array, items: { type: string } }',
    '45: the parameter `account` is in the path and cannot be a list',
  ],
  [
    'an encoded parameter that is no text',
    'x-client-param: true, schema: { type: string }',
    'x-encoded: true, schema: { type: integer }',
    '45: the parameter `account` is not a text in the path: remove `x-encoded`',
  ],
  [
    'a parameter with a limit',
    'in: query, schema: { type: string }',
    'in: query, schema: { type: string, maxLength: 3 }',
    '21: the parameter `after` must be a string, an integer, a boolean, an enum or a list of one of them, without limits',
  ],
  [
    'a default of the client for a query',
    'in: query, schema',
    'in: query, x-client-param: true, schema',
    '21: the parameter `after` is optional: remove `x-client-param`',
  ],
  [
    'a schema without a description',
    '      description: A state.\n',
    '',
    '67: the schema `RuleState` has no `description`: add it',
  ],
  [
    'a schema in camel case',
    '    Rule:\n',
    '    extraRule:\n      type: object\n      description: No.\n    Rule:\n',
    '55: the schema `extraRule` must have a name in Pascal case',
  ],
  [
    'a schema with a reserved name',
    '    Rule:\n',
    '    Operation:\n      type: object\n      description: No.\n    Rule:\n',
    '55: the schema name `Operation` is reserved: choose another',
  ],
  [
    'a member with a reserved name',
    'allow: { type: boolean }',
    'constructor: { type: boolean }',
    '61: the member name `constructor` is reserved',
  ],
  [
    'a resource and a schema of one name',
    'RulePage',
    'Rules',
    '10: the resource `rules` and the schema `Rules` have the same name `Rules`: rename one',
  ],
  [
    'a schema that is called as the input of another',
    'RulePage',
    'RuleInput',
    '55: the schema `Rule` and the schema `RuleInput` have the same name `RuleInput`: rename one',
  ],
  [
    'a schema that is called as params',
    'RulePage',
    'ListRulesParams',
    '10: the parameters of `rules.list` and the schema `ListRulesParams` have the same name `ListRulesParams`: rename one',
  ],
  [
    'schemas whose constants would be the same',
    'RulePage',
    'RULE',
    '55: the schema `Rule` and the schema `RULE` have the same name `ruleSchema`: rename one',
  ],
  [
    'a member that is both read-only and write-only',
    '{ type: boolean }',
    '{ type: boolean, readOnly: true, writeOnly: true }',
    '61: the member `allow` is both readOnly and writeOnly: keep one',
  ],
  [
    'an unknown required member',
    'required: [label]',
    'required: [title]',
    '64: `required` names `title`, a missing property',
  ],
  [
    'a group with an unknown member',
    '[[allow, deny]]',
    '[[allow, flag]]',
    '65: `x-exactly-one` names `flag`, a missing property',
  ],
  ['a group of one', '[[allow, deny]]', '[[allow]]', '65: a group of `x-exactly-one` must have two members or more'],
  [
    'a group with a required member',
    '[[allow, deny]]',
    '[[label, deny]]',
    '65: `label` is required, so it cannot be in a group of `x-exactly-one`',
  ],
  [
    'a member of two groups',
    'x-exactly-one: [[allow, deny]]',
    'x-exactly-one: [[allow, deny], [deny, size]]',
    '56: a member can be in one group only',
  ],
  [
    'a spreadable schema without a group',
    'x-exactly-one: [[allow, deny]]',
    'x-spreadable: true',
    '56: `x-spreadable` says how groups and `x-required-in-input` are checked: without them, remove it',
  ],
  [
    'a page whose items are no list',
    'items: /rules',
    'items: /next',
    '19: `items` is `/next`, but must be a list of `RulePage`',
  ],
  [
    'a page whose cursor is no text',
    'from: /next',
    'from: /rules',
    '19: `from` is `/rules`, but must be a string of `RulePage`',
  ],
  [
    'a page whose cursor has no parameter',
    'to: after',
    'to: before',
    '19: `to` is `before`, but this operation has no such query parameter',
  ],
  [
    'a page that is led to in two ways',
    '{ items: /rules,',
    '{ items: /rules, offset: { to: after },',
    '19: `x-page` has both `cursor` and `offset`: keep one',
  ],
  [
    'a page whose offset is no number',
    'cursor: { from: /next, to: after }',
    'offset: { to: after }',
    '19: `to` is `after`, but must be an integer',
  ],
  [
    'a page whose total is no number',
    'cursor: { from: /next, to: after } }\n      parameters:\n        - { name: after, in: query, schema: { type: string } }',
    'offset: { to: after, total: /next } }\n      parameters:\n        - { name: after, in: query, schema: { type: integer } }',
    '19: `total` is `/next`, but must be an integer of `RulePage`',
  ],
  [
    'pages of a response that is not JSON',
    "content: { application/json: { schema: { $ref: '#/components/schemas/RulePage' } } }",
    'content: { application/octet-stream: {} }',
    '19: an operation with `x-page` must have one JSON response',
  ],
  [
    'a media type that is not known',
    "application/json: { schema: { $ref: '#/components/schemas/RulePage' } }",
    'text/csv: {}',
    '25: the media type `text/csv` is not supported: use application/json, text/plain or application/octet-stream',
  ],
  [
    'a failure that stands for an empty list that is none',
    '      x-effect: read',
    '      x-adapt: { absent: no_rules }\n      x-effect: read',
    '15: `absent` replaces an empty bare list: add `list`',
  ],
  [
    'an answer in two media types',
    "content: { application/json: { schema: { $ref: '#/components/schemas/RulePage' } }",
    "content: { text/plain: {}, application/json: { schema: { $ref: '#/components/schemas/RulePage' } }",
    '25: `content` must have one media type, or application/json and then text/plain',
  ],
  [
    'a text of another type',
    "application/json: { schema: { $ref: '#/components/schemas/RulePage' } }",
    'text/plain: { schema: { type: integer } }',
    '25: `type` is `integer`: use one of string',
  ],
  [
    'several answers that are not all JSON',
    "        '404': { $ref: '#/components/responses/NotFound' }",
    "        '303': { description: Elsewhere., content: { application/octet-stream: {} } }",
    '23: the operation GET /accounts/{account}/rules has several responses, so all must be JSON or empty',
  ],
  [
    'a fragment for the query that is not a pair',
    'x-rejected-before-execution: [401]\ntags:\n  - { name: rules, description: Rules. }\npaths:\n  /accounts/{account}/rules:',
    "x-fragment-in-query: true\ntags:\n  - { name: rules, description: Rules. }\npaths:\n  '/accounts/{account}/rules#list=':",
    '10: the fragment `list=` is sent in the query: write it as `name=value`',
  ],
  [
    'a style of a parameter that is not a list',
    'name: after, in: query, schema',
    'name: after, in: query, style: spaceDelimited, explode: false, schema',
    '21: the parameter `after` may combine `style: spaceDelimited` or `style: form` with `explode: false`, for a list only',
  ],
  [
    'a file that is not a text',
    "content: { application/json: { schema: { $ref: '#/components/schemas/Rule' } } }\n      responses",
    "content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Rule' } } }\n      responses",
    '38: the members of `Rule` are sent as files: each must be a string',
  ],
  [
    'names beside members with names of their own',
    '      required: [label]\n      x-exactly-one: [[allow, deny]]',
    '      required: [label]\n      additionalProperties: { type: string }',
    '65: an object whose members have names of their own cannot name some: choose one',
  ],
  ['a flag that is a text', 'required: true\n', "required: 'true'\n", '37: `required` must be true or false'],
  [
    'an untyped part of the service that has an operation',
    'components:\n',
    "x-untyped:\n  - { name: Rules, example: \"request({ method: 'GET', path: '/accounts/a/rules', effect: 'read' })\" }\ncomponents:\n",
    '44: the example of an item of `x-untyped` calls `rules.list`, an operation: remove the item',
  ],
  [
    'workflows that are not a list',
    'components:\n',
    'x-workflows: { name: rules.sync }\ncomponents:\n',
    '43: `x-workflows` must be a list',
  ],
  [
    'a workflow without a name',
    'components:\n',
    'x-workflows:\n  - summary: Makes the rules those of a file.\n    calls: [rules.list]\ncomponents:\n',
    '44: a workflow has no `name`: add it',
  ],
  [
    'a workflow without a summary',
    'components:\n',
    'x-workflows:\n  - name: rules.sync\n    calls: [rules.list]\ncomponents:\n',
    '44: the workflow `rules.sync` has no `summary`: add it',
  ],
  [
    'a workflow that does not say what it calls',
    'components:\n',
    'x-workflows:\n  - name: rules.sync\n    summary: Makes the rules those of a file.\ncomponents:\n',
    '44: the workflow `rules.sync` has no `calls`: add it',
  ],
  [
    'a workflow that calls what is no operation',
    'components:\n',
    'x-workflows:\n  - name: rules.sync\n    summary: Makes the rules those of a file.\n    calls:\n      - rules.list\n      - rules.delete\ncomponents:\n',
    '48: the workflow `rules.sync` calls `rules.delete`, but the document has no such operation: choose another',
  ],
  [
    'a call that a workflow names twice',
    'components:\n',
    'x-workflows:\n  - name: rules.sync\n    summary: Makes the rules those of a file.\n    calls: [rules.list, rules.list]\ncomponents:\n',
    '46: the workflow `rules.sync` names `rules.list` twice: remove one',
  ],
  [
    'a workflow that most programs want instead of what it does not call',
    'components:\n',
    'x-workflows:\n  - name: rules.sync\n    summary: Makes the rules those of a file.\n    calls: [rules.list]\n    insteadOf: [rules.create]\ncomponents:\n',
    '47: the workflow `rules.sync` has `rules.create` in `insteadOf`, but does not call it: choose one of its `calls`',
  ],
  [
    'a workflow that comes twice',
    'components:\n',
    'x-workflows:\n  - { name: rules.sync, summary: Adds rules., calls: [rules.create] }\n  - { name: rules.sync, summary: Lists rules., calls: [rules.list] }\ncomponents:\n',
    '45: another workflow or operation has the name `rules.sync`: rename or remove one',
  ],
  [
    'a workflow that is called as an operation is',
    'components:\n',
    'x-workflows:\n  - { name: rules.list, summary: Lists rules., calls: [rules.list] }\ncomponents:\n',
    '44: another workflow or operation has the name `rules.list`: rename or remove one',
  ],
  [
    'a workflow that no client could have',
    'components:\n',
    'x-workflows:\n  - { name: rules.sync(), summary: Adds rules., calls: [rules.create] }\ncomponents:\n',
    '44: the workflow `rules.sync()` must be named as in the client: `resource.method`',
  ],
  ['a limit that is a text', 'minimum: 0', "minimum: '0'", '63: `minimum` must be a whole number'],
];

function errorOf(from: string, to: string): string {
  expect(document, 'the text to change').toContain(from);
  // Replaces every occurrence of a name, so references follow.
  const changed = /^[A-Z]\w+$/.test(from) ? document.replaceAll(from, to) : document.replace(from, to);
  try {
    readApi(changed, 'example.yaml');
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return 'no error';
}

test('accepts the unmodified document', () => {
  expect(readApi(document, 'example.yaml').resources.map(({ name }) => name)).toEqual(['rules']);
});

describe('an unknown keyword', () => {
  test.for(unknownKeywords)('is refused: %s', ([, from, to, message]) => {
    const advice = 'remove it, or extend the generator (docs/generator.md)';
    expect(errorOf(from, to)).toBe(`example.yaml:${message}: ${advice}`);
  });
});

describe('a document with a mistake', () => {
  test.for(cases)('is refused with its line and advice: %s', ([, from, to, message]) => {
    expect(errorOf(from, to)).toBe(`example.yaml:${message}`);
  });
});

test('an empty document is refused', () => {
  expect(() => readApi('', 'example.yaml')).toThrow('example.yaml:1: the document is empty');
});
