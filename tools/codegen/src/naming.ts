/** `securityActions` → `SecurityActions`. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The words of a wire name: `page_size`, `pageSize`, `Page-Size` → `page`, `size`. */
function words(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Our name of a parameter: `page_size` → `pageSize`, `configID` → `configId`. */
export function camelCase(name: string): string {
  return words(name)
    .map((word, index) => (index === 0 ? word : pascalCase(word)))
    .join('');
}

/** Name of the file of a resource; nested ones are in the folder of their parent: `rules.wafMode` → `rules/waf-mode`. */
export function resourceFileName(resource: string): string {
  return resource.split('.').map(kebabCase).join('/');
}

/** Returns the last part of the name of a nested resource: `policies.rules.wafMode` → `wafMode`. */
export function lastPart(resource: string): string {
  return resource.slice(resource.lastIndexOf('.') + 1);
}

/** `policies.rules.wafMode` → `PoliciesRulesWafMode`. */
function joined(resource: string): string {
  return resource.split('.').map(pascalCase).join('');
}

/** Name of a file: `securityActions` → `security-actions`. */
export function kebabCase(name: string): string {
  return words(name).join('-');
}

/** Name of a schema constant: `SecurityAction` → `securityActionSchema`, `HTTPHeader` → `httpHeaderSchema`. */
export function schemaName(model: string): string {
  return `${lowerStart(model)}Schema`;
}

function lowerStart(name: string): string {
  return name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase());
}

/** Name of an operation constant: `securityActions.list` → `securityActionsListOperation`. */
export function operationName(resource: string, method: string): string {
  const name = joined(resource);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}${pascalCase(method)}Operation`;
}

/** Methods changing several objects of a resource at once, unless the path identifies one. */
const bulkMethods: readonly string[] = ['append', 'remove', 'replace', 'clear', 'reorder'];

/**
 * Returns the name of a params interface: method plus resource, in the singular for one object, `CreateApiParams`, and
 * in the plural for several, `ListApisParams`, or for a resource without a list, `GetStatsParams`. `path` determines
 * whether the operation is on one object; `isListed` is whether the resource has an operation `list`. For a nested
 * resource, the last part is used.
 */
export function paramsName(name: string, method: string, path: string, isListed: boolean): string {
  const resource = lastPart(name);
  const isOne = path.endsWith('}') || path.includes(`/${kebabCase(resource)}/{`);
  const isPlural =
    method === 'list' ||
    (!isOne && (bulkMethods.includes(method) || (['get', 'update'].includes(method) && !isListed)));
  return `${pascalCase(method)}${pascalCase(isPlural ? resource : singular(resource))}Params`;
}

/**
 * Returns the class name of a resource: `policies.rules` → `PoliciesRules`. A name clashing with a browser global gets
 * a suffix: `cache` → `CacheResource`.
 */
export function resourceClassName(resource: string): string {
  const name = joined(resource);
  return globalTypes.has(name) ? `${name}Resource` : name;
}

/** Returns the name of a request type differing from its response type. */
export function inputName(model: string): string {
  return `${model}Input`;
}

/** Returns the name of the part shared by all arms of a presence union. */
export function baseName(model: string): string {
  return `${model}Base`;
}

/** `policies` → `policy`, `apis` → `api`, `addresses` → `address`, `rules` → `rule`. Other words are unchanged. */
export function singular(name: string): string {
  if (/(?:ss|us|is|ics)$/.test(name) && !/apis$/i.test(name)) return name;
  if (/[^aeiouk]ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|us|ias|x|[^a]ch|sh)es$/.test(name)) return name.slice(0, -2);
  return name.replace(/s$/, '');
}

const modelPattern = /^[A-Z][A-Za-z0-9]*$/;
const memberPattern = /^[a-z][A-Za-z0-9]*$/;

/** Whether `name` can be a model: Pascal case. */
export function isModelName(name: string): boolean {
  return modelPattern.test(name);
}

/** Whether `name` can be a resource, method or parameter: camel case. */
export function isMemberName(name: string): boolean {
  return memberPattern.test(name);
}

/** Global classes of browsers and Node a resource name may clash with. */
const globalTypes = new Set([
  'Blob',
  'Cache',
  'Document',
  'Event',
  'File',
  'Headers',
  'History',
  'Location',
  'Lock',
  'Navigator',
  'Notification',
  'Performance',
  'Request',
  'Response',
  'Storage',
  'Text',
  'Worker',
]);

/** Names imported by generated files or reserved by TypeScript. */
const reservedTypes = new Set([
  'ApiPromise',
  'Array',
  'Boolean',
  'CallOptions',
  'Date',
  'Error',
  'Function',
  'JsonSchema',
  'OperationJsonSchema',
  'Map',
  'Number',
  'Object',
  'OpenEnum',
  'Operation',
  'PagedOperation',
  'PagePromise',
  'Promise',
  'Readonly',
  'Record',
  'Set',
  'String',
  'Symbol',
  'Transport',
  'UnknownVariant',
]);

/** Whether a model or class must not have this name. */
export function isReservedType(name: string): boolean {
  return reservedTypes.has(name);
}

/** Names with a special meaning for an object: `then` makes it a promise, `toJSON` changes how it is printed. */
const reservedMembers = new Set([
  'constructor',
  'hasOwnProperty',
  'then',
  'toJSON',
  'toString',
  'valueOf',
  '__proto__',
]);

/** Whether a resource, method, parameter or member of a model must not have this name. */
export function isReservedMember(name: string): boolean {
  return reservedMembers.has(name);
}
