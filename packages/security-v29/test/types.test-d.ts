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
declare const event: SecurityEvent;
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

  it('take a spread of whatever was read', () => {
    void bgpProtections.update({ id: 1, body: protection });
    void bgpProtections.update({ id: 1, body: { ...protection, enabled: true } });
    void bgpProtections.create({ body: { ...protection } });
    void events.update({ body: { ...event, eventId: 1 } });
    // @ts-expect-error an event may lack its identifier, and an update needs it
    void events.update({ body: { ...event } });
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

  it('responses about many events report each as resolved', () => {
    expectTypeOf(resolved.outcome).toEqualTypeOf<'updated'>();
  });
});

describe('a view', () => {
  it('does not ask which protection is meant', () => {
    const protection = new RackCorpSecurity({ auth: bearer('token') }).at({ id: 17 });
    expectTypeOf(protection.bgpProtections.get).toBeCallableWith();
    expectTypeOf(protection.bgpProtections.list).toEqualTypeOf(bgpProtections.list);
    // @ts-expect-error the change is missing
    void protection.bgpProtections.update();
  });
});
