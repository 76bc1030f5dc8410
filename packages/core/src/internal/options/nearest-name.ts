/** Returns `name` if it is safe to print. A name too long or with too many digits may be a value given by mistake. */
export function printableName(name: unknown): string | undefined {
  if (typeof name !== 'string' || name.length > 32) return undefined;
  return /^[a-z_$][\w$-]*$/i.test(name) && !/\d.*\d.*\d/.test(name) ? name : undefined;
}

/** Names from other libraries, in lower case without separators. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  abort: ['signal'],
  abortsignal: ['signal'],
  agent: ['fetch'],
  apikey: ['auth', 'key'],
  authorization: ['auth'],
  ca: ['tls'],
  cert: ['tls'],
  concurrency: ['maxConcurrency'],
  credentials: ['auth'],
  credential: ['auth'],
  dispatcher: ['fetch'],
  domain: ['website'],
  dryrun: ['readOnly'],
  endpoint: ['baseUrl'],
  host: ['baseUrl'],
  httpagent: ['fetch'],
  httpsagent: ['fetch'],
  key: ['auth'],
  listener: ['onEvent'],
  log: ['onEvent'],
  logger: ['onEvent'],
  org: ['organization'],
  params: ['query'],
  password: ['auth'],
  proxy: ['fetch'],
  readonly: ['readOnly'],
  region: ['location'],
  rejectunauthorized: ['tls', 'acceptAnyCertificate'],
  retries: ['maxRetries'],
  retry: ['maxRetries'],
  secret: ['auth'],
  site: ['website'],
  state: ['seed'],
  timeout: ['timeoutMs'],
  token: ['auth', 'accessToken'],
  totaltimeout: ['totalTimeoutMs'],
  uri: ['baseUrl'],
  url: ['baseUrl', 'path'],
  zone: ['website'],
};

/**
 * Returns the most similar name in `known`.
 *
 * @hidden
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  const plain = plainName(name);
  const same = known.find((each) => plainName(each) === plain);
  if (same !== undefined) return same;
  const meant = Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined;
  const synonym = meant?.find((each) => known.includes(each));
  if (synonym !== undefined) return synonym;
  // `idleTimeout` for `idleTimeoutMs`, `intervalMs` for `pollIntervalMs`.
  const longer = plain.length < 4 ? undefined : known.find((each) => plainName(each).includes(plain));
  if (longer !== undefined) return longer;
  const [best] = known
    .map((each) => ({ each, distance: editDistance(plain, plainName(each)) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(1, Math.round(plain.length / 3)) ? best.each : undefined;
}

function plainName(name: string): string {
  return name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
}

/** Counts the letters to insert, delete, replace or swap with their neighbours. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      const isSwap = i > 0 && j > 0 && letter === b[j - 1] && other === a[i - 1];
      const swapped = isSwap ? (before[j - 1] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
