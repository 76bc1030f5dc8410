import { expectTypeOf, test } from 'vitest';
import type { ByteStream, HourStats, LogEntry, NocCdn } from '../src/index.js';

declare const noc: NocCdn;

test('a rule demands the value that its type needs', () => {
  void noc.customRules.create({ ruleType: 'redirect_to', urls: ['/a'], value: '/b' });
  void noc.customRules.create({ ruleType: 'honeypot', urls: ['/a'] });
  // @ts-expect-error a redirect has a target
  void noc.customRules.create({ ruleType: 'redirect_to', urls: ['/a'] });
  // @ts-expect-error the browser check takes no value
  void noc.customRules.create({ ruleType: 'browser_verify', urls: ['/a'], value: '1' });
});

test('a typo does not compile', () => {
  // @ts-expect-error there is no such setting
  void noc.settings.update({ wfa: true });
  // @ts-expect-error lists are arrays
  void noc.ipLists.replaceDenied({ patterns: '^10.' });
  // @ts-expect-error an address or a pattern
  void noc.ipLists.addDeniedIp({ website: 'example.com' });
});

test('a deletion of a website names it, whatever the default of the client', () => {
  // @ts-expect-error no website
  void noc.sites.delete();
  // @ts-expect-error no website
  void noc.sites.delete({});
});

test('a log is bytes to those who await it and entries to those who iterate it', () => {
  const log = noc.logs.day({ date: new Date() });
  expectTypeOf<Awaited<typeof log>>().toEqualTypeOf<ByteStream>();
  expectTypeOf(log).toExtend<AsyncIterable<LogEntry>>();
});

test('numbers of a day are found by their hour', async () => {
  const { requests } = await noc.stats.get({ date: '2021-06-22' });
  expectTypeOf(requests['2021-06-22 00:00']).toEqualTypeOf<HourStats | undefined>();
});

test('a view asks for no website, and keeps the type of each rule', () => {
  const site = noc.at({ website: 'example.com' });
  expectTypeOf(site.sites.delete).toBeCallableWith();
  expectTypeOf(site.settings.update).toBeCallableWith({ waf: true }, { maxRetries: 0 });
  expectTypeOf(site.customRules.create).toBeCallableWith({ ruleType: 'honeypot', urls: ['/a'] });
  // @ts-expect-error a redirect has a target
  void site.customRules.create({ ruleType: 'redirect_to', urls: ['/a'] });
  // @ts-expect-error there is no such setting
  void site.settings.update({ wfa: true });
  // @ts-expect-error no operation takes it
  noc.at({ webSite: 'example.com' });
});
