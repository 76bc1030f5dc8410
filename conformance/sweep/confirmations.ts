import { operations } from '@edgeward/akamai-appsec/operations';

/** A response confirming a change, as sent by the service. */
export interface Confirmation {
  readonly status?: number;
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type ByOperation = Readonly<Record<string, readonly Confirmation[]>>;

/** For a documented empty response, Akamai sends nothing or a JSON object. */
function emptyOfAkamai(): ByOperation {
  const found = operations.filter(({ responses }) => Object.values(responses).includes(null));
  return Object.fromEntries(found.map(({ id }) => [id, [{ status: 204, body: '' }, { body: '' }, { body: '{}' }]]));
}

/** Documented or observed responses beyond those of the fakes, by package and operation. */
export const knownConfirmations: Readonly<Record<string, ByOperation>> = {
  '@edgeward/noc-cdn': {
    // NOC.org: the status in any case, and the documented result of a deletion is the map of the users.
    'sites.create': [
      { body: '{"status":"SUCCESS"}' },
      { body: '{"status":"Success","notice":"added"}', contentType: 'text/html' },
    ],
    'apiUsers.delete': [
      { body: '{"status":"success","notice":"User partner removed."}' },
      { body: '{"status":{"access_token":"FAKETOKEN00000000","max_requests_per_hour":"20"}}' },
      { body: '{"partner":{"access_token":"FAKETOKEN00000000","max_requests_per_hour":"20"}}' },
    ],
  },
  '@edgeward/ping-ase': {
    // ASE: texts, JSON with line ends of a PDF, and the confirmation of a deletion saying "added".
    'apis.create': [
      { body: '{"status":"success","status_message":"success"}' },
      { body: '{\n"status": "success",\n"status_message": "api sample_api\n created"\n}' },
      { body: 'success', contentType: 'text/plain' },
    ],
    'servers.create': [{ body: '{"status":"success","status_message":"success"}' }],
    'denyList.add': [
      { body: 'Cookie JSESSIONID ad1523f added to blacklist', contentType: 'text/plain' },
      { body: 'ip 1.1.1.1 added to blacklist', contentType: 'text/html; charset=utf-8' },
      { body: 'username unknown error added to blacklist', contentType: 'application/json' },
    ],
    'denyList.remove': [
      { body: 'Cookie JSESSIONID ad1523f deleted from blacklist', contentType: 'text/plain' },
      { body: 'ip 1.1.1.1 removed from blacklist', contentType: 'text/plain' },
    ],
    'denyList.clear': [{ body: 'Blacklist cleared', contentType: 'text/plain' }],
    'allowList.add': [{ body: 'Cookie JSESSIONID ad1523f added to whitelist', contentType: 'text/plain' }],
    'allowList.remove': [{ body: 'Cookie JSESSIONID ad1523f added to whitelist', contentType: 'text/plain' }],
    'allowList.clear': [{ body: 'Whitelist cleared', contentType: 'text/plain' }],
    'firewall.enable': [
      { body: '{"status":"enabled","status_message":"Firewall is now enabled"}' },
      { body: '{"status":"enabled","status_message":"Firewall is already enabled"}' },
      { body: 'Firewall is already enabled', contentType: 'text/plain' },
    ],
    'firewall.disable': [
      { body: '{"status":"disabled","status_message":"Firewall is now disabled"}' },
      { body: 'Firewall is now disabled', contentType: 'text/plain' },
    ],
    'flowControl.update': [
      {
        body: '{"api_id":"shop","flow_control":{"client_spike_threshold":"100/second","server_connection_queueing":false}}',
      },
      { body: '{"flow_control":{}}' },
    ],
    'flowControl.updateServer': [{ body: '{"status":"success","status_message":"server updated successfully"}' }],
  },
  '@edgeward/security-v29': {
    // RackCorp: the code in any case; without the identifier.
    'bgpProtections.create': [
      { body: '{"code":"OK","message":"DDOS Protection created","id":123}' },
      { body: '{"code":"ok"}' },
      { status: 500, body: '{"code":"OK","message":"DDOS Protection created","id":"123"}' },
    ],
  },
  '@edgeward/apigee-security-actions': {
    // Google answers a deletion with an empty object.
    'securityActions.delete': [{ body: '{}' }, { body: '' }, { status: 204, body: '' }],
  },
  '@edgeward/akamai-appsec': {
    ...emptyOfAkamai(),
    'versions.delete': [{ status: 204, body: '' }, { body: '' }, { body: '{}' }, { body: '{"configId":8277}' }],
    'matchTargets.delete': [{ status: 204, body: '' }, { body: '{}' }, { status: 202, body: '' }],
    'customRules.delete': [{ status: 204, body: '' }, { body: '{}' }],
    'customRuleActions.set': [{ status: 204, body: '' }, { body: '' }, { body: '{"action":"deny"}' }],
    'activations.create': [
      { body: '{"activationId":1234,"status":"RECEIVED"}' },
      { status: 202, body: '{"statusId":"s-1"}' },
      { status: 202, body: '', headers: { location: '/appsec/v1/activations/status/s-1' } },
    ],
  },
  '@edgeward/akamai-appsec/lists': {
    // Akamai: any empty success, and a JSON object in its place; an import answers with any object.
    'networkLists.updateDetails': [{ status: 204, body: '' }, { body: '{}' }, { status: 201, body: '' }],
    'networkLists.delete': [{ status: 204, body: '' }, { body: '{"status":200}' }],
    'networkLists.subscribe': [{ status: 204, body: '' }, { body: '{}' }],
    'networkLists.unsubscribe': [{ status: 204, body: '' }, { body: '{}' }],
    'clientLists.delete': [{ status: 204, body: '' }, { body: '{}' }],
    'clientLists.subscribe': [{ status: 204, body: '' }, { body: '{}' }],
    'clientLists.unsubscribe': [{ status: 204, body: '' }, { body: '{}' }],
    'clientLists.mergeItems': [{ body: '{"itemsImported":true}' }, { body: '{}' }],
    'clientLists.replaceItems': [{ body: '{"itemsImported":true}' }, { body: '{}' }],
  },
};

type Form = readonly [title: string, body: string, kind?: string];

/** The same forms as the text of a JSON string, as some gateways send them. */
function inString(form: Form): Form {
  const [title, body, ...kind] = form;
  return [`${title} inside a JSON string`, JSON.stringify(body), ...kind];
}

/** A failure beside the same name in other letters, which states none: first the one, then the other. */
function inOtherLetters(title: string, failure: string, other: string, ...kind: readonly [kind?: string]): Form[] {
  return [
    [`${title} before the same name in other letters`, `{${failure},${other}}`, ...kind],
    [`${title} after the same name in other letters`, `{${other},${failure}}`, ...kind],
  ];
}

/** Responses without a confirmation or data, with any media type. */
export const nonSuccesses: readonly Form[] = [
  ['an empty object', '{}'],
  ['an empty list', '[]'],
  ['null', 'null'],
  ['the text "error"', '"error"'],
  ['an empty text', '""'],
  ['true', 'true'],
  ['zero', '0'],
  ['a list of numbers', '[1]'],
  ['a gateway limit', '{"message":"Too Many Requests"}', 'rate-limit'],
  ['an error text', '{"error":"invalid key"}', 'authentication'],
  ['an error object', '{"error":{"code":403}}', 'permission-denied'],
  ['an error object with a numeric text', '{"error":{"code":"429","message":"slow down"}}', 'rate-limit'],
  ['an OAuth error', '{"error":"invalid_token","error_description":"expired"}', 'authentication'],
  ['a list of errors', '{"errors":[{"message":"Not Found","code":404}]}', 'not-found'],
  ['a list of error texts', '{"errors":["Forbidden"]}', 'permission-denied'],
  ['a failed status', '{"status":"error"}'],
  [
    'a fault',
    '{"fault":{"faultstring":"Rate limit quota violation","detail":{"errorcode":"policies.ratelimit.QuotaViolation"}}}',
    'rate-limit',
  ],
  ['a problem', '{"type":"about:blank","title":"Forbidden","status":403,"detail":"no"}', 'permission-denied'],
  ['a problem without a status', '{"title":"Service Unavailable","detail":"try again later"}', 'server'],
  ['a message with a code', '{"code":503,"message":"Service Unavailable"}', 'server'],
  ['truncated JSON', '{"status":"succ'],
  [
    'a PHP warning in front of JSON',
    '<br />\n<b>Warning</b>:  x in <b>/a.php</b> on line <b>3</b><br />\n{"error":"x"}',
  ],
  ['a login page', '<!DOCTYPE html><html><body>Please log in. success</body></html>'],
  ['a login page behind a byte order mark', '\uFEFF \r\n\t<HTML lang="en"><head><title>success</title></head></HTML>'],
  ['a bare head', '\n\n<head><title>added to blacklist</title></head>'],
  ['a bare body', '<body onload="success()">cleared</body>'],
  ['a page behind a comment', '<!-- success --><!doctype html><html></html>'],
  [
    'an XHTML page',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>success</html>',
  ],
  ['a page behind a null character', '\u0000<html>deleted from blacklist</html>'],
  ['a refusal', '{"success":false}'],
  ['a refusal in words', '{"success":"false","data":null}'],
  ['a refusal in short', '{"ok":false}'],
  ['a failed result', '{"result":"error"}'],
  ['a failed status in other letters', '{"Status":"ERROR"}'],
  ['an error in capital letters', '{"ERROR":"Forbidden"}', 'permission-denied'],
  ['an error of a cloud', '{"__type":"ThrottlingException","message":"Rate exceeded"}', 'rate-limit'],
  ['a message with a capital letter', '{"Message":"Forbidden"}', 'permission-denied'],
  ['an error in a wrapper', '{"data":{"error":{"code":403}}}', 'permission-denied'],
  ...inOtherLetters('an error', '"error":{"code":403}', '"ERROR":null', 'permission-denied'),
  ...inOtherLetters('an error', '"Error":"Forbidden"', '"error":[]', 'permission-denied'),
  ...inOtherLetters('a refusal', '"success":false', '"Success":true'),
  ...inOtherLetters('a refusal', '"OK":"no"', '"ok":1'),
  ...inOtherLetters('a failed result', '"result":"failed"', '"Result":{}'),
  ...inOtherLetters('a failed status', '"Status":"error"', '"status":"success"'),
  ...inOtherLetters('a status', '"status":429', '"Status":"wait"', 'rate-limit'),
  ...inOtherLetters('a wrapper', '"data":{"error":{"code":403}}', '"Data":{}', 'permission-denied'),
  ['two documents', '{"status":"success"}{"status":"failed"}'],
  inString(['a refusal', '{"success":false}']),
  inString(['a gateway limit', '{"message":"Too Many Requests"}', 'rate-limit']),
  inString(inString(['an error object', '{"error":{"code":403}}', 'permission-denied'])),
  inString(['a page behind a comment', ' <!-- success --><html>deleted from blacklist</html>']),
];

/** Pages and error forms: a read never returns them as data. */
export const neverData: typeof nonSuccesses = nonSuccesses.filter(
  ([, body, kind]) => kind !== undefined || body.includes('<'),
);
