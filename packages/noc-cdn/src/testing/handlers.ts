import { ReadableStream as ReadableStreamOfNode } from 'node:stream/web';
import type { Clock } from '@edgeward/core';
import type { FakeAnswer, FakeHandler, FakeRequest } from '@edgeward/core/testing';
import type { OperationId } from '../generated/operation-id.js';
import { operations } from '../generated/operations.js';
import { isServiceTime, nocDate } from '../values/noc-time.js';
import { refusal } from './errors.js';
import type { FakeLogOptions, LogSource } from './log-source.js';
import {
  addressOf,
  blockResponse,
  dayOf,
  hostOf,
  isExpiry,
  limitOf,
  nameIn,
  needed,
  newHostOf,
  regions,
  ruleTypes,
  ruleValues,
  settingValues,
  typesWithValue,
  wholeNumber,
} from './parameters.js';
import { type SiteState, siteState } from './state.js';

/** Dependencies of the handlers. */
export interface HandlerContext {
  readonly sites: () => Map<string, SiteState>;
  readonly clock: Clock;
  readonly log: LogSource;
  readonly logOptions: FakeLogOptions;

  /** Whether responses also show the lists and rules that documented responses leave out. */
  readonly showsAll: boolean;
}

interface Call extends FakeRequest {
  /** The website without a scheme. */
  readonly name: string;
  readonly site: SiteState;
}

/** Operations with their own handler; settings and lists share one each. */
type OwnId = Exclude<OperationId, `${'settings' | 'urlLists' | 'ipLists'}.${string}`>;

const success: FakeAnswer = { status: 200, body: { status: 'success' } };

/** Builds the request handlers of the service's operations. */
export function createHandlers(
  context: HandlerContext,
): Readonly<Record<OwnId, FakeHandler> & Record<string, FakeHandler>> {
  const { sites, clock, log, logOptions, showsAll } = context;
  // Number of names and tokens generated so far: none is reused.
  let handedOut = 0;
  const handler =
    (answer: (call: Call) => FakeAnswer | Response | Promise<FakeAnswer | Response>): FakeHandler =>
    (request) => {
      const name = hostOf(needed(request, 'website'));
      const site = sites().get(name);
      if (site === undefined) throw refusal('Website not found');
      return answer({ ...request, name, site });
    };
  const settings = operations.filter(({ id }) => id.startsWith('settings.'));
  const lists = operations.filter(({ id }) => id.startsWith('urlLists.') || id.startsWith('ipLists.'));

  return {
    'sites.list': () => ({ status: 200, body: { status: 'success', domains: activeNames(sites()) } }),
    'sites.get': handler(({ site }) => {
      const config = { ...site.config, ...(showsAll && Object.fromEntries(site.lists)) };
      return { status: 200, body: { status: 'success', config } };
    }),
    'sites.create': (request) => {
      const [name, ip] = [newHostOf(request, 'website'), addressOf(needed(request, 'hosting_ip'), 'hosting_ip')];
      if (sites().has(name)) throw refusal('Website already exists');
      sites().set(name, { ...siteState({ config: { ...siteState({}).config, ip: [ip] } }), dns: 'elsewhere' });
      return success;
    },
    'sites.delete': handler(({ name, site }) => {
      if (site.dns === 'noc') throw refusal('Invalid website: NOC.org hosts its DNS, so deactivate it instead');
      sites().delete(name);
      return success;
    }),
    'sites.activate': (request) => {
      const [domain, subdomain] = [newHostOf(request, 'domain'), needed(request, 'subdomain')];
      if (subdomain !== '@' && !/^[\w*-]+(\.[\w-]+)*$/.test(subdomain)) throw refusal('Invalid subdomain');
      const name = subdomain === '@' ? domain : `${subdomain}.${domain}`;
      const site = sites().get(name);
      if (site === undefined) sites().set(name, { ...siteState({}), dns: 'noc' });
      else if (site.dns === 'elsewhere') throw refusal('Invalid domain: NOC.org does not host its DNS');
      else site.active = true;
      return success;
    },
    'sites.deactivate': handler(({ site }) => {
      site.active = false;
      return success;
    }),
    'stats.get': handler((call) => ({ status: 200, body: { requests: call.site.stats.get(dayOf(call)) ?? {} } })),
    'logs.day': handler((call) => {
      const fromMs = nocDate(`${dayOf(call)} 00:00:00`).getTime();
      return textOf(log.lines(call.name, fromMs, fromMs + 86_400_000, clock.now()));
    }),
    'logs.latest': handler((call) => {
      const limit = limitOf(call);
      const now = clock.now();
      let lines: readonly string[] = [];
      // The newest lines are in the seconds before now; a quiet log is searched to its beginning.
      for (let backMs = 60_000; lines.length < limit && backMs <= 86_400_000; backMs *= 2) {
        lines = [...log.lines(call.name, now - backMs, now + 1000, now)];
      }
      return textOf(lines.slice(-limit).reverse());
    }),
    'logs.since': handler((call) => {
      const since = needed(call, 'since');
      if (!isServiceTime(since)) throw refusal('Invalid since');
      const sinceMs = nocDate(since).getTime();
      const fromMs = sinceMs + (logOptions.sinceIsExclusive === true ? 1000 : 0);
      const lines = [...log.lines(call.name, fromMs, clock.now() + 1000, clock.now())].slice(-limitOf(call));
      return textOf(logOptions.order === 'oldest-first' ? lines : lines.reverse());
    }),
    'certificates.upload': handler(async ({ site, bytes, headers }) => {
      const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => new FormData());
      const [publicKey, privateKey] = [form.get('public_key'), form.get('private_key')];
      if (publicKey === null || typeof publicKey === 'string' || privateKey === null || typeof privateKey === 'string')
        throw refusal('Missing public_key or private_key');
      site.certificate = { publicKey: await publicKey.text(), privateKey: await privateKey.text() };
      return success;
    }),
    'aliases.create': handler((call) => {
      const type = call.query.get('alias_type') ?? '301';
      if (type !== '301' && type !== 'direct') throw refusal('Invalid alias_type');
      call.site.aliases.set(newHostOf(call, 'alias_domain'), type);
      return success;
    }),
    'cache.purge': handler(({ site }) => {
      site.purges += 1;
      return success;
    }),
    ...Object.fromEntries(
      lists.map((operation) => [
        operation.id,
        handler((call) => {
          const value = call.query.get('value');
          if (value === null) throw refusal('Missing value');
          call.site.lists.set(
            nameIn(operation.queryConstants),
            value.split(' ').filter((item) => item !== ''),
          );
          return success;
        }),
      ]),
    ),
    ...Object.fromEntries(
      settings.map((operation) => [
        operation.id,
        handler((call) => {
          const name = nameIn(operation.queryConstants);
          const value = needed(call, 'value');
          const known = settingValues[name] ?? ['true', 'false'];
          if (known.length > 0 && !known.includes(value)) throw refusal(`Invalid value for ${name}`);
          const ips = name === 'ip' && value.split(' ').map((ip) => addressOf(ip, 'value'));
          call.site.config[name] = ips ? ips : name in settingValues ? value : value === 'true';
          return success;
        }),
      ]),
    ),
    'customRules.create': handler((call) => {
      const { site, query } = call;
      const type = needed(call, 'rule_type');
      needed(call, 'url');
      if (!ruleTypes.includes(type)) throw refusal('Invalid rule_type');
      if (typesWithValue.includes(type)) needed(call, 'value');
      const value = query.get('value');
      if (value !== null && ruleValues[type]?.test(value) === false) throw refusal(`Invalid value for ${type}`);
      if (!regions.includes(query.get('region') ?? 'all')) throw refusal('Invalid region');
      if (!blockResponse.test(query.get('block_response') ?? 'default')) throw refusal('Invalid block_response');
      const name = query.get('rule_name') ?? newRuleName(site);
      if (!/^[a-z0-9_-]+$/.test(name)) throw refusal('Invalid rule_name');
      if (site.customRules.has(name)) throw refusal('Rule already exists');
      const { apikey: _key, action: _action, website: _website, ...rule } = Object.fromEntries(query);
      site.customRules.set(name, rule);
      return noticed(`CDN/WAF Custom rule added for https://${call.name}: ${name}`);
    }),
    'customRules.delete': handler((call) => {
      if (!call.site.customRules.delete(needed(call, 'rule_name'))) throw refusal('Rule not found');
      return success;
    }),
    'customRules.list': handler(({ site }) => ({
      status: 200,
      body: { status: 'success', ...(showsAll && { customrules: Object.fromEntries(site.customRules) }) },
    })),
    'apiUsers.create': handler((call) => {
      const username = needed(call, 'username');
      const max_requests_per_hour = call.query.get('max_requests') ?? '20';
      if (!wholeNumber.test(max_requests_per_hour)) throw refusal('Invalid max_requests');
      if (!isExpiry(call.query.get('expire') ?? '1 year')) throw refusal('Invalid expire');
      handedOut += 1;
      const token = `FAKETOKEN${String(handedOut).padStart(8, '0')}`;
      call.site.apiUsers.set(username, { access_token: token, max_requests_per_hour });
      return noticed(`CDN/WAF API_protect user added for https://${call.name}: ${username}, Access token: ${token}`);
    }),
    'apiUsers.list': handler(({ site }) => ({
      status: 200,
      // PHP writes an object without members as an empty list.
      body: site.apiUsers.size === 0 ? [] : Object.fromEntries(site.apiUsers),
    })),
    'apiUsers.delete': handler((call) => {
      const username = needed(call, 'username');
      if (!call.site.apiUsers.delete(username)) throw refusal('User not found');
      return noticed(`CDN/WAF API Protected user deleted for https://${call.name}: ${username}`);
    }),
  };

  function newRuleName({ customRules }: SiteState): string {
    do handedOut += 1;
    while (customRules.has(`rule-${handedOut}`));
    return `rule-${handedOut}`;
  }
}

/** The websites behind the CDN. */
function activeNames(sites: ReadonlyMap<string, SiteState>): readonly string[] {
  return [...sites].filter(([, { active }]) => active).map(([name]) => name);
}

function noticed(notice: string): FakeAnswer {
  return { status: 200, body: { status: 'success', notice } };
}

const chunkLength = 64 * 1024;

function textOf(lines: Iterable<string>): Response {
  const iterator: Iterator<string, unknown> = lines[Symbol.iterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStreamOfNode<Uint8Array>({
    pull: (controller) => {
      let text = '';
      while (text.length < chunkLength) {
        const next = iterator.next();
        if (next.done) {
          if (text !== '') controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += `${next.value}\n`;
      }
      controller.enqueue(encoder.encode(text));
    },
  });
  // jsdom in a context of `vm` has no such class. The types of lib.dom and of Node differ in details.
  return new Response(body as ReadableStream, { headers: { 'content-type': 'text/plain; charset=UTF-8' } });
}
