import { context, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import type { AttemptEvent, EndEvent, EventListener, RetryEvent, StartEvent } from '../events/events.js';
import { PendingCalls } from '../events/pending-calls.js';
import { callAttributes, failureAttributes, requestAttributes } from './attributes.js';

/** Makes a span for each call, and in it one for each of its requests. */
export function traceCalls(tracer: Tracer): EventListener {
  const spans = new PendingCalls<Span>();
  return (event) => {
    switch (event.type) {
      case 'start':
        spans.add(event.callId, startCall(tracer, event))?.end();
        break;
      case 'attempt':
        recordAttempt(tracer, spans.get(event.callId), event);
        break;
      case 'retry':
        recordRetry(spans.get(event.callId), event);
        break;
      case 'end':
        endCall(spans.take(event.callId), event);
        break;
      case 'drift':
      case 'warning':
        break;
    }
  };
}

function startCall(tracer: Tracer, event: StartEvent): Span {
  return tracer.startSpan(`${event.vendor} ${event.operation}`, {
    kind: SpanKind.INTERNAL,
    startTime: new Date(event.timeMs),
    attributes: { ...callAttributes(event), 'edgeward.call.id': event.callId },
  });
}

/** The span is made when the attempt is over: nothing can be inside it, and so none can be left open. */
function recordAttempt(tracer: Tracer, call: Span | undefined, event: AttemptEvent): void {
  const { method, path, operation, attempt, failure, requestId } = event;
  const active = context.active();
  // The path of a raw request is no template: as part of a span name, it would make too many different names.
  const template = operation === 'request' ? undefined : path;
  const span = tracer.startSpan(
    template === undefined ? method : `${method} ${template}`,
    {
      kind: SpanKind.CLIENT,
      startTime: new Date(event.startMs),
      attributes: {
        ...requestAttributes(event),
        ...(template === undefined ? {} : { 'url.template': template }),
        ...(attempt === 1 ? {} : { 'http.request.resend_count': attempt - 1 }),
        ...(requestId === undefined ? {} : { 'edgeward.request.id': requestId }),
      },
    },
    call === undefined ? active : trace.setSpan(active, call),
  );
  if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(new Date(event.timeMs));
}

function recordRetry(call: Span | undefined, { attempt, delayMs, failure, timeMs }: RetryEvent): void {
  const attributes = { 'edgeward.attempt': attempt, 'edgeward.delay_ms': delayMs, 'error.type': failure };
  call?.addEvent('retry', attributes, new Date(timeMs));
}

function endCall(call: Span | undefined, event: EndEvent): void {
  call?.setAttributes({ 'edgeward.attempts': event.attempts, ...failureAttributes(event) });
  const { error } = event;
  if (error !== undefined) {
    call?.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
    call?.setAttribute('edgeward.may_have_applied', error.mayHaveApplied);
  }
  call?.end(new Date(event.timeMs));
}
