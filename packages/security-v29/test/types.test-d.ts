import { describe, expectTypeOf, it } from 'vitest';
import {
  type BgpProtection,
  bearer,
  type EventStatus,
  type Page,
  RackCorpSecurity,
  type ResolvedEvent,
  type SecurityEvent,
} from '../src/index.js';

const { bgpProtections, ddosDestinations, events } = new RackCorpSecurity({ auth: bearer('token') });
declare const protection: BgpProtection;
declare const resolved: ResolvedEvent;

describe('inputs', () => {
  it('do not compile with a typo', () => {
    // @ts-expect-error ipAdress
    void bgpProtections.create({ body: { ipAdress: '192.0.2.1' } });
    // @ts-expect-error enable
    void bgpProtections.update({ id: 1, body: { enable: true } });
    // @ts-expect-error event
    void events.update({ body: { event: 1 } });
  });

  it('take identifiers as numbers and texts', () => {
    void bgpProtections.get({ id: 1 });
    void ddosDestinations.get({ id: '1' });
    // @ts-expect-error a boolean is none
    void bgpProtections.get({ id: true });
  });

  it('take a spread of what was read only with a switch that is a boolean', () => {
    void bgpProtections.update({ id: 1, body: { ...protection, enabled: true } });
    // @ts-expect-error the service may write it as a number or a text
    void bgpProtections.update({ id: 1, body: protection });
  });

  it('have the identifier once', () => {
    // @ts-expect-error the path has it
    void bgpProtections.update({ id: 1, body: { id: 1, enabled: true } });
  });
});

describe('answers', () => {
  it('are pages of events, whose status is open', () => {
    expectTypeOf(events.list()).resolves.toExtend<Page<SecurityEvent, object>>();
    expectTypeOf<'escalated'>().toExtend<EventStatus>();
  });

  it('of many events are narrowed by the error', () => {
    if (resolved.error === undefined) expectTypeOf(resolved.outcome).toEqualTypeOf<'resolved' | 'skipped'>();
    else expectTypeOf(resolved.outcome).toEqualTypeOf<'failed'>();
  });
});
